import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/base/text-edit';
import { formatEdits } from '../../../server/src/features/format';
import { openDocument } from '../../../server/src/workspace/document';

const format = (text: string): string => applyEdits(text, formatEdits(openDocument('test:format', text)));

const check = (text: string, wanted: string): void => {
  assert.equal(format(text), wanted);
  assert.equal(format(wanted), wanted, 'the canonical form stays');
};

const HEAD = '*The General Assembly*,\n\n*Recalling* its decision on archives,\n\n';
const FRENCH = '*L’Assemblée générale*,\n\n*Rappelant* sa décision relative aux archives,\n\n';

/** Numbered paragraphs, one verb each. */
const numbered = (...numbers: readonly string[]): string => numbers.map((number) => `${number} *Decides* to keep shelf ${number.length};\n\n`).join('').replace(/;\n\n$/, '.\n');

describe('format: spacing', () => {
  it('leaves a canonical text alone', () => {
    assert.deepEqual(formatEdits(openDocument('test:format', `${HEAD}1. *Takes note* of the report;\n\n   (a) First;\n\n2. *Decides* to go on.\n`)), []);
  });

  it('puts one blank line between blocks', () => {
    check(
      '*The General Assembly*,\n*Recalling* its decision on archives,\n\n\n\n1. *Takes note* of the report;\n2. *Decides* to go on.\n',
      `${HEAD}1. *Takes note* of the report;\n\n2. *Decides* to go on.\n`,
    );
  });

  it('takes white space from the ends of lines, and from the start and the end of the text', () => {
    check(`\n \n${HEAD}1. *Decides* to go on,  \nthen to stop.\t \n\n\n`, `${HEAD}1. *Decides* to go on,\nthen to stop.\n`);
  });

  it('adds the last line end', () => check(`${HEAD}1. *Decides* to go on.`, `${HEAD}1. *Decides* to go on.\n`));

  it('makes nothing of white space alone, and leaves an empty text empty', () => {
    check(' \n\n\t\n', '');
    check('', '');
  });

  it('keeps CRLF and the byte order mark', () => {
    check('\ufeff\r\n*The General Assembly*,\r\n1. *Decides* to go on.  ', '\ufeff*The General Assembly*,\r\n\r\n1. *Decides* to go on.\r\n');
  });

  it('leaves front matter as it is', () => {
    check('---\nbody:   un-ga \n\n\ntitle: Work\n---\n*The General Assembly*,\n', '---\nbody:   un-ga \n\n\ntitle: Work\n---\n\n*The General Assembly*,\n');
  });

  it('leaves tables, wrapped lines and no-break spaces as they are', () => {
    const text = `${FRENCH}1. *Prie* le Secrétaire\n  général de classer\u00a0:\n\n| a  | b |\n|---|---|\n| 1 |  2 |\n\n2. *Décide* de poursuivre\u00a0;\n`;
    check(text, text);
  });

  it('leaves marks of direction where they stand', () => {
    const text = '\u200f*The General Assembly*,\n\n\u200f1. *Decides* to go on.\u200f\n';
    check(text, text);
  });
});

describe('format: marks and indents', () => {
  it('takes bullets from before marks, and indents subparagraphs by three spaces a level', () => {
    check(
      `${HEAD}1. *Invites* Member States:\n- (a) To share:\n      - (i) Lists;\n      - (ii) Maps;\n- (b) To report.\n`,
      `${HEAD}1. *Invites* Member States:\n\n   (a) To share:\n\n      (i) Lists;\n\n      (ii) Maps;\n\n   (b) To report.\n`,
    );
  });

  it('keeps the bullet by which a number is told from a paragraph’s, and still indents', () => {
    const head = '---\nbody: interpol\nlanguage: en\n---\n\nThe General Assembly,\n\nRECALLING its decision on archives,\n\nINVITES member countries to:\n\n';
    check(`${head}- share lists;\n- 2. compare them.\n`, `${head}   - share lists;\n\n   - 2. compare them.\n`);
  });

  it('tells levels by their marks where a draft has no indents', () => {
    check(
      `${HEAD}1. *Invites* Member States:\n\n(a) To share:\n\n(i) Lists;\n\n(ii) Maps;\n\n(b) To report.\n`,
      `${HEAD}1. *Invites* Member States:\n\n   (a) To share:\n\n      (i) Lists;\n\n      (ii) Maps;\n\n   (b) To report.\n`,
    );
  });

  it('puts one space behind a mark', () => {
    check(`${HEAD}1.   *Takes note* of it;\n\n2.*Decides* to go on.\n\n[^1]:See the list.\n`, `${HEAD}1. *Takes note* of it;\n\n2. *Decides* to go on.\n\n[^1]: See the list.\n`);
  });

  it('leaves a no-break space behind a mark', () => {
    const text = `${FRENCH}1.\u00a0*Décide* de poursuivre.\n`;
    check(text, text);
  });

  it('joins the dot to its number', () => check(`${HEAD}1 . *Decides* to go on.\n`, `${HEAD}1. *Decides* to go on.\n`));

  it('moves paragraphs to the margin', () => check(`${HEAD}  1. *Takes note* of it;\n\n  2. *Decides* to go on.\n`, `${HEAD}1. *Takes note* of it;\n\n2. *Decides* to go on.\n`));

  it('leaves the lone asterisk of a note its space', () => check(`${HEAD}* \n`, `${HEAD}* \n`));
});

describe('format: numbers', () => {
  it('closes gaps', () => check(`${HEAD}${numbered('1.', '3.', '4.', '7.')}`, `${HEAD}${numbered('1.', '2.', '3.', '4.')}`));

  it('closes gaps in French', () => {
    check(`${FRENCH}1. *Prend note* du rapport ;\n\n3. *Décide* de poursuivre.\n`, `${FRENCH}1. *Prend note* du rapport ;\n\n2. *Décide* de poursuivre.\n`);
  });

  for (const [why, text] of Object.entries({
    'a number has a suffix': numbered('1.', '1 bis.', '4.'),
    'a number is doubled': numbered('1.', '2.', '2.', '5.'),
    'numbers fall': numbered('1.', '4.', '3.'),
    'they start in the middle': numbered('3.', '5.'),
    'the text refers to a paragraph of its own': numbered('1.', '3.').replace('shelf 2.', 'shelf 2, as in paragraph 3 above.'),
    'it may refer to one': numbered('1.', '3.').replace('shelf 2.', 'shelf 2 under paragraph 1.'),
    'it refers to several': numbered('1.', '3.').replace('shelf 2.', 'shelf 2 under paragraphs 1 and 3 of the present resolution.'),
    'a paragraph has no number': `${numbered('1.', '3.').replace(/\.\n$/, ';\n')}\n*Requests* the Secretary-General to report.\n`,
  })) {
    it(`leaves numbers alone where ${why}`, () => check(HEAD + text, HEAD + text));
  }

  it('leaves numbers alone where a French text refers to its paragraphs', () => {
    const text = `${FRENCH}1. *Prend note* du rapport ;\n\n3. *Décide* d’appliquer le paragraphe 1 ci-dessus.\n`;
    check(text, text);
  });

  it('closes gaps where paragraphs of another text are meant', () => {
    check(
      `${HEAD}1. *Recalls* paragraph 7 of its decision;\n\n3. *Decides* to go on.\n`,
      `${HEAD}1. *Recalls* paragraph 7 of its decision;\n\n2. *Decides* to go on.\n`,
    );
  });

  it('numbers each lettered part by itself', () => {
    const part = (letter: string, ...numbers: readonly string[]): string => `## ${letter}\n\n${HEAD}${numbered(...numbers)}`;
    check(`${part('A', '1.', '2.')}\n${part('B', '1.', '3.')}`, `${part('A', '1.', '2.')}\n${part('B', '1.', '2.')}`);
  });
});

describe('format: a part of the text', () => {
  it('changes that part only, and no numbers', () => {
    const text = `${HEAD}1.  *Takes note* of it;\n\n\n3.  *Decides* to go on.\n`;
    const start = text.indexOf('3.');
    const edits = formatEdits(openDocument('test:format', text), { start, end: text.length });
    assert.equal(applyEdits(text, edits), `${HEAD}1.  *Takes note* of it;\n\n\n3. *Decides* to go on.\n`);
  });
});
