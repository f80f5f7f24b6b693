// Breaks text into lines for a terminal.

/** Lines of at most `width` columns, each behind the indent, with a line end after each. Breaks at plain spaces only. */
export const wrap = (text: string, width: number, indent: string): string => {
  const hanging = indent + (/^ */.exec(text)?.[0] ?? '');
  let line = hanging;
  let out = '';
  for (const word of text.trim().split(' ')) {
    if (line.length > hanging.length && line.length + 1 + word.length > width) {
      out += `${line}\n`;
      line = hanging;
    }
    line += (line.length > hanging.length ? ' ' : '') + word;
  }
  return `${out}${line}\n`;
};
