// Line ends of a text that is rewritten.

/** The line end of a text in which every line ends alike; undefined for a mixture and for a single line. */
export const lineEndOf = (text: string): '\n' | '\r\n' | undefined => {
  const all = text.match(/\r\n|\n|\r/g);
  const first = all?.[0];
  return first !== undefined && first !== '\r' && all!.every((end) => end === first) ? (first as '\n' | '\r\n') : undefined;
};

/** Gives inserted lines the line end of the text. */
export const withLineEnds = (text: string, end: '\n' | '\r\n' | undefined): string => (end === '\r\n' ? text.replace(/\r?\n/g, '\r\n') : text);
