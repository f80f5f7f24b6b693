/** Longest word compared; the comparison takes as many steps as the product of two lengths. */
const MAX_LENGTH = 40;

/** Letters to insert, take away, replace or swap with a neighbour until one word is the other. */
const distance = (from: string, to: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + cost);
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
};

/** The known word that a mistyped one is nearest to, letter case apart: a third of its letters may differ, two at most in a short one. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > MAX_LENGTH) return undefined;
  const lower = word.toLowerCase();
  const bound = Math.max(1, Math.min(3, Math.floor(word.length / 3)));
  let found: { readonly it: string; readonly far: number } | undefined;
  for (const it of known) {
    const far = distance(lower, it.toLowerCase());
    if (far <= bound && (found === undefined || far < found.far)) found = { it, far };
  }
  return found?.it;
};
