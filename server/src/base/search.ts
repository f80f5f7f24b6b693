/** Rank of the last of some ascending numbers that is not above a value; 0 where all are above it, −1 where there are none. */
export const lastNotAbove = (numbers: ArrayLike<number>, value: number): number => {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, numbers.length - 1);
};
