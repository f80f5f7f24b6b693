// Names that a mistyped one may stand for.

/** Insertions, deletions, replacements and swaps of neighbours that make one word of the other; names are short. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
};

/** Longest name that is compared. */
const MAX_NAME = 60;
/** Most names that are proposed. */
const MAX_NAMES = 3;

/** The likeliest names, the nearest first; none where nothing is near. */
export const nearest = (name: string, known: readonly string[]): readonly string[] => {
  const wanted = name.slice(0, MAX_NAME).toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return known
    .map((candidate) => ({ candidate, far: wanted.length > 2 && candidate.includes(wanted) ? 1 : distance(wanted, candidate) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MAX_NAMES)
    .map(({ candidate }) => candidate);
};
