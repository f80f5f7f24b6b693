// Random texts and edits from a seed that a failing test prints.
import * as fc from 'fast-check';

/** A seed from outside (`PLENARY_SEED=123 npm test`) repeats a run. */
const given = process.env['PLENARY_SEED'];
export const SEED = given === undefined ? Date.now() % 0x7fffffff : Number(given);

/** What drafts are made of, and what breaks readers of them. */
export const PIECES: readonly string[] = [
  '\n', '\r\n', '\r', '\n\n', '---', '---\n', '\n---\n', '1. ', '12. ', '1 bis. ', '(a) ', 'a) ', '(i) ', 'ii) ', '- ', '- a) ', '• ', '[^1]', '[^1]: ', '[^', ']', '*', '**', '_', '***', '\\*', '# ', '## A', '|', '| a |\n',
  '\t', '    ', '\u00a0', '\u202f', '\u200f', '\ufeff', '𝒜', '👩‍⚖️', '\ud800', '\udc00', 'e\u0301', 'قرار', 'إن الجمعية العامة,', '大会，', '一、', '¹', '²', '^e^', '^{ème}', '<!-- ', ' -->', '<!-- plenary-disable -->\n',
  ',', ';', ' ;', '.', ':', ',\n', ';\n\n', '«', '»', '“', '”', '(', ')', '[', 'body: ipu\n', 'language: fr\n', 'Annex', '\n# Annexe\n', '*The General Assembly*,\n\n', '*L’Assemblée générale*,\n\n',
  '*Recalling* its decision,\n', 'Décide de poursuivre', 'RAPPELANT', 'a', 'États', ' ', 'https://example.org', '________',
];

export const piece = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) });
export const text = (maxLength: number): fc.Arbitrary<string> => fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));

/** An edit at a place given as a share of the text, so that it fits any text. */
export interface Edit { readonly at: number; readonly remove: number; readonly insert: string }
export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40), fc.nat(400)), insert: fc.oneof(fc.constant(''), piece, text(4)),
});

export const placeOf = ({ at, remove }: Edit, length: number): { readonly start: number; readonly end: number } => {
  const start = Math.floor(at * length);
  return { start, end: Math.min(length, start + remove) };
};

const PARAGRAPHS = [
  '*The General Assembly*,', '*Recalling* its resolution on assemblies[^1],', '*Noting* that “work” (and its *fruits*) goes on,\nover two lines,',
  '1. *Takes note* of the report;', '2. *Invites* Member States:', '   (a) To share their experience;', '      (i) Each year;', '   (b) To report;', '## Part of the text', '3. *Decides* to go on.',
  '| a | b |\n| - | - |', '[^1]: A note.', '<!-- plenary-disable-next-paragraph preambular-terminal: a reason -->', '*L’Assemblée générale*,', '*Prenant note* du rapport\u00a0;', '4. *Prie* « le Secrétaire général » ;',
];
const FRONT_MATTER = '---\nbody: un-ga\nlanguage: en\ntitle: Work of assemblies\n---\n\n';

/** Long enough that an edit in the middle lies behind everything that is read at the head. */
const LONG = Array.from({ length: 24 }, () => PARAGRAPHS.join('\n\n')).join('\n\n');

/** Texts from which edits start. */
export const BASES: Readonly<Record<string, string>> = {
  'an empty text': '',
  'a short text': PARAGRAPHS.join('\n\n'),
  'a text with front matter': FRONT_MATTER + PARAGRAPHS.join('\n\n'),
  'a text with CRLF': (FRONT_MATTER + PARAGRAPHS.join('\n\n')).replaceAll('\n', '\r\n'),
  'a text without blank lines': PARAGRAPHS.join('\n'),
  'a text from a right-to-left editor': `\ufeff\u200f${PARAGRAPHS.join('\n\n\u200f')}`,
  'a long text': FRONT_MATTER + LONG,
};
