// What Enter writes after a paragraph: the next number or letter, set apart by a blank line as the source form wants.
// An on-enter rule is a fixed pair of a pattern and a text, so there is one for each mark; hence code, not JSON.
import * as vscode from 'vscode';

/** Highest paragraph number that is continued; the longest resolutions of the General Assembly stay well below. */
const MAX_NUMBER = 199;
/** Indents of marks in spaces: what canonical form (3 a level), and what Markdown tools (2 or 4 a level), write. */
const LETTER_INDENTS = [0, 2, 3, 4];
const ROMAN_INDENTS = [6, 8, 9];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

// A paragraph is complete when it ends with a semicolon, be it followed by a note, “and” or nothing.
const COMPLETE = String.raw`[;；؛](?:\[\^[^\]]{1,40}\])?(?:\s(?:and|et|y))?\s{0,4}$`;
// A colon opens subparagraphs. A space before it is French, and French letters bear one parenthesis.
const OPENS_FRENCH = String.raw`\s:\s{0,4}$`;
const OPENS = String.raw`\S:\s{0,4}$`;
const NOTHING_AFTER = /^\s*$/;

/** @param indent of the line that Enter was pressed on; VS Code repeats it, and a blank line has to come between */
function rule(before: string, indent: number, next: string): vscode.OnEnterRule {
  const action = { indentAction: vscode.IndentAction.None, appendText: `\n${next}`, removeText: indent };
  return { beforeText: new RegExp(before), afterText: NOTHING_AFTER, action };
}

function afterMarks(marks: readonly string[], indents: readonly number[]): vscode.OnEnterRule[] {
  return indents.flatMap((indent) => marks.slice(0, -1).flatMap((mark, i) => {
    const space = ' '.repeat(indent);
    const next = marks[i + 1] ?? mark;
    return [
      rule(String.raw`^ {${indent}}\(${mark}\)\s.*${COMPLETE}`, indent, `${space}(${next}) `),
      rule(String.raw`^ {${indent}}${mark}\)\s.*${COMPLETE}`, indent, `${space}${next}) `),
    ];
  }));
}

export function onEnterRules(): vscode.OnEnterRule[] {
  const numbers = Array.from({ length: MAX_NUMBER }, (_, i) => i + 1);
  return [
    ...numbers.map((n) => rule(String.raw`^${n}\.\s.*${COMPLETE}`, 0, `${n + 1}. `)),
    rule(String.raw`^\d{1,3}\.\s.*${OPENS_FRENCH}`, 0, '   a) '),
    rule(String.raw`^\d{1,3}\.\s.*${OPENS}`, 0, '   (a) '),
    ...afterMarks([...LETTERS], LETTER_INDENTS),
    ...afterMarks(ROMANS, ROMAN_INDENTS),
  ];
}
