import { strict as assert } from 'node:assert';
import { completeAt, type Item } from '../../../server/src/features/completion';
import { atCursor } from '../../kit/cursor';

const itemsAt = (marked: string, trigger?: string): { readonly items: readonly Item[]; readonly text: string } => {
  const { document, offset, text } = atCursor(marked);
  const items = [...completeAt(document, { offset, trigger, language: 'en' })].sort((a, b) => (a.sort < b.sort ? -1 : 1));
  return { items, text };
};

const labels = (marked: string, count: number, trigger?: string): string[] => itemsAt(marked, trigger).items.slice(0, count).map(({ label }) => label);

/** The text after an item was taken; `¦` is where the cursor ends, when a snippet says so. */
const taken = (marked: string, label: string, plain = false): string => {
  const { items, text } = itemsAt(marked);
  const item = items.find((it) => it.label === label);
  assert.ok(item, `${label} among ${items.slice(0, 8).map((it) => it.label).join(', ')}`);
  const inserted = plain || item.snippet === undefined ? item.text : item.snippet.replace('$0', '¦').replace(/\\(.)/g, '$1');
  return text.slice(0, item.span.start) + inserted + text.slice(item.span.end);
};

/** The first items that an editor would keep for what is typed: `filter` begins as the text that the item replaces. */
const assertFilters = (marked: string): void => {
  const { document, offset, text } = atCursor(marked);
  for (const { label, filter, span } of completeAt(document, { offset, trigger: undefined, language: 'en' })) {
    assert.ok(filter.startsWith(text.slice(span.start, offset)), `${label}: ${filter}`);
  }
};

const EN = '*The General Assembly*,\n\n';
const FR = '*L’Assemblée générale*,\n\n';
const SC = '*Le Conseil de sécurité*,\n\n';

describe('completion of lead phrases', () => {
  it('offers both parts before any operative paragraph, the preamble first', () => {
    const { items } = itemsAt(`${EN}*Recalling* it,\n\n{|}`);
    const moods = items.map(({ phrase }) => phrase?.mood);
    assert.ok(moods.includes('operative'));
    assert.equal(moods.lastIndexOf('preamble') < moods.indexOf('operative'), true);
  });

  it('ranks by use in adopted texts', () => assert.deepEqual(labels(`${EN}*{|}`, 4), ['Recalling', 'Recognizing', 'Reaffirming', 'Noting']));
  it('narrows down by what is typed', () => assert.deepEqual(labels(`${EN}*Reco{|}`, 2), ['Recognizing', 'Recognizing also']));
  it('offers the operative part once it has begun', () => assert.deepEqual(
    [...new Set(itemsAt(`${EN}*Recalling* it,\n\n1. *Decides* so;\n\n{|}`).items.map(({ phrase }) => phrase?.mood))], ['operative'],
  ));
  it('offers the operative part behind a number', () => assert.deepEqual([...new Set(itemsAt(`${EN}*Recalling* it,\n\n1. {|}`).items.map(({ phrase }) => phrase?.mood))], ['operative']));
  it('offers the preamble in the middle of it', () => assert.deepEqual(
    [...new Set(itemsAt(`${EN}{|}\n\n*Recalling* it,\n\n1. *Decides* so.\n`).items.map(({ phrase }) => phrase?.mood))], ['preamble'],
  ));

  it('writes a preambular paragraph', () => assert.equal(taken(`${EN}*Rec{|}`, 'Recalling'), `${EN}*Recalling* ¦,`));
  it('writes the next number', () => assert.equal(taken(`${EN}*Recalling* it,\n\n1. *Decides* so;\n\n2. *Invites* all;\n\n{|}`, 'Requests'),
    `${EN}*Recalling* it,\n\n1. *Decides* so;\n\n2. *Invites* all;\n\n3. *Requests* ¦;`));
  it('writes the first number', () => assert.equal(taken(`${EN}*Recalling* it,\n\nDec{|}`, 'Decides'), `${EN}*Recalling* it,\n\n1. *Decides* ¦;`));
  it('keeps the number that is there', () => assert.equal(taken(`${EN}1. *Decides* so;\n\n2. *Req{|}`, 'Requests'), `${EN}1. *Decides* so;\n\n2. *Requests* ¦;`));
  it('sets a space behind a number without one', () => assert.equal(taken(`${EN}1.{|}`, 'Requests'), `${EN}1. *Requests* ¦;`));
  it('sets a no-break space before the semicolon in French', () => assert.equal(taken(`${FR}1. *Pri{|}`, 'Prie'), `${FR}1. *Prie* ¦\u00a0;`));
  it('ends openly where the editor knows no snippets', () => assert.equal(taken(`${EN}*Rec{|}`, 'Recalling', true), `${EN}*Recalling* `));
  it('replaces a phrase that is there, and no more', () => assert.equal(taken(`${EN}*Rec{|}ognizing* its work,\n`, 'Recalling'), `${EN}*Recalling* its work,\n`));
  it('takes the asterisk that the editor closed', () => assert.equal(taken(`${EN}*Rec{|}*`, 'Recalling'), `${EN}*Recalling* ¦,`));
  it('keeps to underscores', () => assert.equal(taken(`${EN}_Rec{|}`, 'Recalling'), `${EN}_Recalling_ ¦,`));
  it('leaves a text without emphasis as it is', () => assert.equal(
    taken('The General Assembly,\n\nRecalling it,\n\nNoting that,\n\nStress{|}', 'Stressing'), 'The General Assembly,\n\nRecalling it,\n\nNoting that,\n\nStressing ¦,',
  ));

  it('agrees with the organ', () => {
    assert.equal(labels(`${FR}*Conscient{|}`, 1)[0], 'Consciente');
    assert.equal(labels(`${SC}*Conscient{|}`, 1)[0], 'Conscient');
  });
  it('emphasises what the Security Council does', () => assert.equal(
    taken('*The Security Council*,\n\n*Expressing its deep{|}', 'Expressing its deep concern'), '*The Security Council*,\n\n*Expressing* its deep concern ¦,',
  ));
  it('begins in lower case in French texts of the IPU', () => assert.equal(
    taken('---\nbody: ipu\nlanguage: fr\n---\n\n*La 150^e Assemblée de l’Union interparlementaire*,\n\n*rapp{|}', 'rappelant').split('\n').at(-1), '*rappelant* ¦,',
  ));
  it('writes capitals for INTERPOL, and no number', () => assert.equal(
    taken('---\nbody: interpol\nlanguage: en\n---\n\nThe ICPO-INTERPOL General Assembly,\n\nRECALLING it,\n\nDEC{|}', 'DECIDES').split('\n').at(-1), 'DECIDES ¦;',
  ));

  it('offers the repeated opening first', () => {
    assert.equal(labels(`${EN}*Recalling* it,\n\n*{|}`, 1)[0], 'Recalling also');
    assert.equal(labels(`${EN}*Recalling* it,\n\n*Recalling also* that,\n\n*{|}`, 1)[0], 'Recalling further');
    assert.equal(labels(`${FR}*Rappelant* cela,\n\n*R{|}`, 1)[0], 'Rappelant également');
    assert.equal(labels(`${EN}1. *Requests* it;\n\n2. *{|}`, 1)[0], 'Also requests');
  });

  it('forgives missing accents', () => {
    assert.equal(labels(`${FR}*Reaf{|}`, 1)[0], 'Réaffirmant');
    assertFilters(`${FR}*Reaf{|}`);
    assertFilters(`${FR}*Réaf{|}`);
    assertFilters(`${EN}rec{|}`);
  });

  it('says nothing in the middle of a sentence', () => {
    for (const marked of [
      `${EN}*Recalling* its resolution{|}`, `${EN}*Recalling* {|}`, `${EN}*Recalling* its work and re{|}`, `${EN}*Recalling* the\nrec{|}ords,\n`, `${EN}1. *Decides* that 2. {|}`,
      `${EN}1. *Requests* all:\n\n   (a) {|}`, `# Rec{|}`, `[^1]: Rec{|}`, '| Rec{|} |',
    ]) assert.deepEqual(labels(marked, 3), [], marked);
  });
  it('says nothing after a space that opens nothing', () => assert.deepEqual(labels(`${EN} {|}`, 3, ' '), []));
  it('goes on after a space', () => assert.deepEqual(labels(`${EN}*Recalling {|}`, 1, ' '), ['Recalling also']));
  it('has nothing in a language without data', () => assert.deepEqual(labels('*La Asamblea General*,\n\n*Rec{|}', 3), []));
});

describe('completion elsewhere', () => {
  it('offers notes, those not called yet first', () => {
    const marked = `${EN}*Recalling* it[^a] and[^{|},\n\n[^a]: First.\n\n[^b]: Second.\n`;
    assert.deepEqual(itemsAt(marked).items.map(({ label, detail }) => [label, detail]), [['b', 'Second.'], ['a', 'First.']]);
    assert.equal(taken(marked, 'b'), `${EN}*Recalling* it[^a] and[^b],\n\n[^a]: First.\n\n[^b]: Second.\n`);
  });
  it('closes the bracket once', () => assert.equal(taken(`${EN}*Recalling* it[^{|}],\n\n[^a]: First.\n`, 'a'), `${EN}*Recalling* it[^a],\n\n[^a]: First.\n`));

  it('offers rules in a suppression', () => {
    assert.equal(taken('<!-- plenary-disable-next-paragraph pream{|} -->\n', 'preambular-terminal'), '<!-- plenary-disable-next-paragraph preambular-terminal -->\n');
    assert.equal(labels('<!-- plenary-disable preambular-terminal, {|} -->\n', 99).includes('preambular-terminal'), false);
    assert.deepEqual(labels('<!-- plenary-disable preambular-terminal: because{|} -->\n', 9), []);
    assert.equal(taken('<!-- {|}\n', 'plenary-disable-next-paragraph'), '<!-- plenary-disable-next-paragraph\n');
  });

  it('offers keys of the front matter that are not there yet', () => {
    const { items } = itemsAt('---\nbody: ipu\n{|}\n---\n\nText\n');
    assert.ok(items.some(({ label }) => label === 'language'));
    assert.ok(!items.some(({ label }) => label === 'body'));
    assert.equal(taken('---\nbody: ipu\nlang{|}\n---\n', 'language'), '---\nbody: ipu\nlanguage: ¦\n---\n');
  });
  it('offers bodies, languages and levels', () => {
    assert.equal(taken('---\nbody: un-{|}\n---\n', 'un-ecosoc'), '---\nbody: un-ecosoc\n---\n');
    assert.equal(taken('---\nlanguage: {|}en\n---\n', 'fr'), '---\nlanguage: fr\n---\n');
    assert.equal(taken('---\nrules:\n  preambular-terminal: {|}\n---\n', 'hint'), '---\nrules:\n  preambular-terminal: hint\n---\n');
    assert.equal(taken('---\nrules:\n  {|}\n---\n', 'preambular-terminal'), '---\nrules:\n  preambular-terminal: \n---\n');
  });
  it('says nothing on the fences and in free values', () => {
    assert.deepEqual(labels('---{|}\nbody: ipu\n---\n', 3), []);
    assert.deepEqual(labels('---\ntitle: Co{|}\n---\n', 3), []);
  });
});
