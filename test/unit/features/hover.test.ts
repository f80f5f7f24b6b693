import { strict as assert } from 'node:assert';
import { hoverAt } from '../../../server/src/features/hover';
import { atCursor } from '../../kit/cursor';
import { markRanges } from '../../kit/markers';

/** Range in the text, and paragraphs of the hover. */
const check = (marked: string, range: string | undefined, expected: readonly string[], language: 'en' | 'fr' = 'en'): void => {
  const { document, offset, text } = atCursor(marked);
  const hover = hoverAt(document, offset, language);
  assert.equal(hover && markRanges(text, [hover.span]).split('\n').find((line) => line.includes('{{')), range);
  assert.deepEqual(hover?.markdown.split('\n\n') ?? [], expected);
};

const EN = '*The General Assembly*,\n\n';

describe('hover', () => {
  it('tells use and counterparts of a lead phrase', () => {
    const { document, offset } = atCursor(`${EN}*Con{|}vinced* of it,\n`);
    const lines = hoverAt(document, offset, 'en')?.markdown.split('\n\n') ?? [];
    assert.deepEqual([lines[0], lines[1], lines.length], ['**Convinced** · PP1', 'Preambular lead phrase', 4]);
    assert.match(lines[2] ?? '', /^Opens \d{1,3}(,\d{3})? paragraphs of the adopted texts that were counted\.$/);
    assert.match(lines[3] ?? '', /^In French, the commonest first: “Convaincue”/);
  });

  it('tells what is neutral, and only that', () => {
    const neutral = (marked: string): boolean => {
      const { document, offset } = atCursor(marked);
      return hoverAt(document, offset, 'en')?.markdown.includes('neither approval nor disapproval') === true;
    };
    assert.equal(neutral(`${EN}1. *Takes{|} note* of it.\n`), true);
    assert.equal(neutral(`${EN}1. *No{|}tes* it.\n`), true);
    assert.equal(neutral(`${EN}1. *Takes{|} note with appreciation* of it.\n`), false);
    assert.equal(neutral(`${EN}1. *Wel{|}comes* it.\n`), false);
  });

  it('tells what a word agrees with', () => {
    const { document, offset } = atCursor('*L’Assemblée générale*,\n\n*Consc{|}iente* de cela,\n');
    assert.match(hoverAt(document, offset, 'fr')?.markdown ?? '', /« Consciente » s’accorde avec un organe du genre féminin ; masculin : « Conscient »\./);
  });

  it('knows a phrase of no list by its part', () => check(`${EN}1. *Transmo{|}grifies* it;\n\n2. *Decides* so.\n`, '1. *{{Transmogrifies}}* it;', ['**Transmogrifies** · OP1', 'Operative lead phrase']));

  it('counts the words of a paragraph', () => check(`${EN}1. *Decides* so;\n\n{|}2. *Requests* a report:\n\n   (a) Now;\n\n   (b) Later.\n`, '{{2.}} *Requests* a report:', ['**OP2** · Operative paragraph · 7 words · 2 subparagraphs']));
  it('names a subparagraph', () => check(`${EN}1. *Requests* a report:\n\n   ({|}a) Now, l’an 2;\n`, '   {{(a)}} Now, l’an 2;', ['**OP1 \\(a\\)** · Alinéa · 3 mots'], 'fr'));

  it('shows a note where it is called', () => check(`${EN}*Recalling* it[^{|}1],\n\n[^1]: Adopted <b>on</b> *1 May*,\n    by vote.\n`, '*Recalling* it{{[^1]}},',
    ['**1** Adopted \\<b\\>on\\</b\\> \\*1 May\\*, by vote\\.']));
  it('counts the calls of a note', () => check(`${EN}*Recalling* it[^1],\n\n{|}[^1]: Here.\n`, '{{[^1]:}} Here.', ['Called once.']));
  it('misses a note', () => check(`${EN}*Recalling* it[^{|}x],\n`, '*Recalling* it{{[^x]}},', ['La note x n’existe pas.'], 'fr'));

  it('explains a key of the front matter', () => check('---\nbo{|}dy: ipu\n---\n\nText.\n', '{{body}}: ipu', [
    '**body** The body whose drafting convention applies\\.', 'One of: `un-ga`, `un-sc`, `un-ecosoc`, `un-hrc`, `ipu`, `interpol`, `mun`',
  ]));
  it('explains a rule in a suppression', () => {
    const { document, offset } = atCursor('<!-- plenary-disable preambular-{|}terminal: x -->\n');
    assert.match(hoverAt(document, offset, 'en')?.markdown ?? '', /^\[Preambular paragraph without its comma\]\(https:.*\/en\/preambular-terminal\.md\)/);
  });

  it('says nothing of running text', () => check(`${EN}*Recalling* its wo{|}rk,\n`, undefined, []));
});
