import assert from 'node:assert/strict';
import { FRONT_MATTER_KEYS, fitsFrontMatter, frontMatterKey } from '../../../server/src/model/front-matter-schema';
import { growth } from '../../kit/growth';
import { checkRule, findingsIn, fixedBy } from './check';

const GA = { body: 'un-ga', language: 'en' } as const;
const FR = { body: 'un-ga', language: 'fr' } as const;
const HEAD = '*The General Assembly*,\n\n*Recalling* its decision on archives,\n\n';
const TETE = '*L’Assemblée générale*,\n\n*Rappelant* sa décision relative aux archives,\n\n';

/** A whole text around some operative paragraphs. */
const en = (operative: string): string => HEAD + operative;
const fr = (operative: string): string => TETE + operative;

const severities = (rule: string, text: string, setting = {}): readonly string[] => findingsIn(text, setting).filter((it) => it.rule === rule).map(({ severity }) => severity);

describe('preambular-terminal', () => {
  const preamble = (paragraph: string): string => `*The General Assembly*,\n\n${paragraph}\n\n1. *Takes note* of the report;\n\n2. *Decides* to go on.`;

  it('accepts the comma before and behind a note, inside a quotation and before a remark', () => {
    for (const paragraph of [
      '*Recalling* its decision,[^1]', '*Recalling* its decision[^1],', '*Recalling* the item “Archives,”', '*[Recalling* its decision,]', '*Recalling* its decision, (agreed)',
      '*Recalling* its decision, [agreed ad ref]',
    ]) checkRule('preambular-terminal', preamble(paragraph), GA);
  });

  it('leaves a paragraph alone that introduces a list or a quotation', () => {
    checkRule('preambular-terminal', preamble('*Recalling* that archives:\n\n   (a) Are public;\n\n   (b) Are kept,'), GA);
    checkRule('preambular-terminal', preamble('*Recalling* the words of the charter:\n\n   “Archives are kept.”'), GA);
  });

  it('sets the comma behind the quotation, and behind the note in French', () => {
    assert.match(fixedBy('preambular-terminal', preamble('*Recalling* the words “Archives are kept.”'), GA), /kept\.”,\n/);
    assert.match(fixedBy('preambular-terminal', preamble('*Recalling* its decision[^1]'), GA), /decision,\[\^1\]/);
    const french = '*L’Assemblée générale*,\n\n*Rappelant* sa décision[^1]\n\n1. *Prend acte* du rapport ;\n\n2. *Décide* de poursuivre.';
    assert.match(fixedBy('preambular-terminal', french, FR), /décision\[\^1\],/);
  });

  it('writes the comma of the script', () => {
    assert.match(fixedBy('preambular-terminal', '*大会*，\n\n*回顾*其关于档案的决定；\n\n*回顾*其决议，\n\n1. *注意到*报告；\n\n2. *决定*继续。', { body: 'un-ga', language: 'zh' }), /决定，/);
  });
});

describe('operative-terminal and last-operative-terminal', () => {
  it('look at the last subparagraph of a paragraph', () => {
    checkRule('operative-terminal', en('1. *Requests* archivists:\n\n   (a) To open:\n\n      (i) Shelves;\n\n      (ii) Boxes{{.}}\n\n2. *Decides* to go on.'), GA);
    checkRule('last-operative-terminal', en('1. *Decides* to go on;\n\n2. *Requests* archivists:\n\n   (a) To open shelves;\n\n   (b) To close boxes{{;}}'), GA);
  });

  it('leave colons, quotations that end a paragraph, and continuations alone', () => {
    const text = en('1. *Decides* on the scale below:\n\n| Shelf | Box |\n| --- | --- |\n| 1 | 2 |\n\n2. *Decides* that rule 7 shall read as follows:\n\n   “Archives are kept.”\n\n3. *Decides* to go on.');
    checkRule('operative-terminal', text, GA);
    checkRule('last-operative-terminal', text, GA);
    checkRule('operative-terminal', en('1. *Recalls* the words “Archives are kept.”\n\n2. *Takes note* of the report,5\n\n3. *Decides* to go on.'), GA);
  });

  it('ask for a semicolon at the end of a section too, less loudly where the next one begins at 1', () => {
    checkRule('operative-terminal', en('## Shelves\n\n1. *Decides* to keep shelves{{.}}\n\n## Boxes\n\n2. *Decides* to keep boxes;\n\n3. *Decides* to go on.'), GA);
    assert.deepEqual(severities('operative-terminal', en('## Shelves\n\n1. *Decides* to keep shelves;\n\n2. *Decides* to mend them.\n\n## Boxes\n\n1. *Decides* to keep boxes;\n\n2. *Decides* to go on.'), GA), ['info']);
  });

  it('look at each lettered part by itself', () => {
    const part = (letter: string, end: string): string => `## ${letter}\n\n*The General Assembly*,\n\n*Recalling* its decision,\n\n1. *Takes note* of shelf ${letter};\n\n2. *Decides* to keep it${end}\n\n`;
    checkRule('last-operative-terminal', `# Archives\n\n${part('A', '{{;}}')}${part('B', '.')}`, GA);
    checkRule('operative-terminal', `# Archives\n\n${part('A', '.')}${part('B', '.')}`, GA);
  });

  it('leave the sentences of a declaration alone', () => {
    const text = `${HEAD}*Adopts* the following declaration:\n\n## Declaration on archives\n\n1. Shelves are kept dry.\n\n2. Boxes are closed.\n\n3. Keys are counted.`;
    checkRule('operative-terminal', text, GA);
    checkRule('last-operative-terminal', text, GA);
  });

  it('accept the nested draft that another organ is asked to adopt', () => {
    const text = '*The Economic and Social Council*\n\n*Recommends* to the General Assembly the adoption of the following draft resolution:\n\n*The General Assembly*,\n\n*Recalling* its decision,\n\n1. *Takes note* of the report;\n\n2. *Decides* to go on.';
    for (const rule of ['operative-terminal', 'last-operative-terminal', 'enacting-comma']) checkRule(rule, text, { body: 'un-ecosoc', language: 'en' });
  });

  it('write a no-break space before the French semicolon, behind a note', () => {
    assert.match(fixedBy('operative-terminal', fr('1. *Prend acte* du rapport[^1]\n\n2. *Décide* de poursuivre.'), FR), /rapport\[\^1\]\u00a0;\n/);
  });
});

describe('closing-conjunction', () => {
  it('sees the conjunction between two marks, and takes both away', () => {
    const text = en('1. *Takes note* of the report; {{and}},\n\n2. *Decides* to go on.');
    const [finding] = checkRule('closing-conjunction', text, GA);
    assert.equal(finding!.fixes[0]!.safety, 'review');
    assert.match(fixedBy('closing-conjunction', text.replaceAll(/[{}]/g, ''), GA), /report;\n/);
    checkRule('operative-terminal', text.replaceAll(/[{}]/g, ''), GA);
  });

  it('leaves alternatives alone', () => {
    checkRule('closing-conjunction', en('1. *Decides* to keep:\n\n   (a) Shelves; or\n\n   (b) Boxes;\n\n2. *Decides* to go on.'), GA);
  });

  it('is a hint where the body keeps the conjunction', () => {
    const text = en('1. *Takes note* of the report; and\n\n2. *Decides* to go on.');
    assert.deepEqual((['un-ga', 'un-sc', 'mun'] as const).map((body) => severities('closing-conjunction', text, { body, language: 'en' })[0]), ['warning', 'hint', 'hint']);
  });
});

describe('numbers of operative paragraphs', () => {
  const RULES = ['numbering-gap', 'duplicate-number', 'numbering-restart', 'numbered-single', 'unnumbered-operative'];
  const silent = (text: string): void => RULES.forEach((rule) => checkRule(rule, text, GA));

  it('may begin again in a section, in a lettered part and in a list behind a colon', () => {
    silent(en('## I\n\n1. *Decides* to keep shelves;\n\n2. *Decides* to keep boxes;\n\n## II\n\n1. *Decides* to keep keys;\n\n2. *Decides* to go on.'));
    silent(en('*Resolves* that:\n\n1. *Decides* to keep shelves;\n\n2. *Decides* to keep boxes;\n\n*Resolves* that:\n\n1. *Decides* to keep keys;\n\n2. *Decides* to go on.'));
  });

  it('may run on through sections, and bear the suffixes of a negotiation', () => {
    silent(en('## I\n\n1. *Decides* to keep shelves;\n\n## II\n\n2. *Decides* to keep keys;\n\n2 bis. *Decides* to keep boxes;\n\n2 ter. *Decides* to keep lids;\n\n3. *Decides* to go on.'));
  });

  it('count a paragraph whose number was lost', () => {
    silent(en('*Decides*:\n\n1. *Requests* shelves;\n\n2. *Requests* boxes.'));
    const text = en('*{{Takes note}}* of the report;\n\n2. *Decides* to keep boxes;\n\n3. *Decides* to go on.');
    checkRule('unnumbered-operative', text, GA);
    checkRule('numbering-gap', text.replaceAll(/[{}]/g, ''), GA);
    assert.match(fixedBy('unnumbered-operative', text.replaceAll(/[{}]/g, ''), GA), /\n1\. \*Takes note\*/);
  });

  it('tell one wrong number from a gap, and go on after it', () => {
    const [finding] = checkRule('numbering-gap', en('1. *Decides* to keep shelves;\n\n{{22.}} *Decides* to keep boxes;\n\n3. *Decides* to keep keys;\n\n4. *Decides* to go on.'), GA);
    assert.deepEqual(finding!.parameters, { previous: 1, value: 22, expected: 2 });
    checkRule('duplicate-number', en('1. *Decides* to keep shelves;\n\n2. *Decides* to keep boxes;\n\n{{2.}} *Decides* to keep keys;\n\n4. *Decides* to go on.'), GA);
  });

  it('are reported once where Markdown’s 1. stands before every paragraph', () => {
    const text = en('1. *Decides* to keep shelves;\n\n{{1.}} *Decides* to keep boxes;\n\n1. *Decides* to keep keys;\n\n1. *Decides* to go on.');
    checkRule('duplicate-number', text, GA);
    assert.match(fixedBy('duplicate-number', text.replaceAll(/[{}]/g, ''), GA), /1\. [^]*2\. [^]*3\. [^]*4\. /);
  });

  it('are mended without asking only where nothing can refer to them', () => {
    const safety = (operative: string): string | undefined => findingsIn(en(operative), GA).find(({ rule }) => rule === 'numbering-gap')?.fixes[0]?.safety;
    assert.equal(safety('1. *Decides* to keep shelves;\n\n3. *Decides* to go on.'), 'safe');
    assert.equal(safety('1. *Decides* to keep shelves;\n\n3. *Decides* to go on as in paragraph 1 above.'), 'review');
    assert.equal(safety('1. *Decides* to keep shelves;\n\n1 bis. *Decides* to keep lids;\n\n3. *Decides* to go on.'), 'review');
  });

  it('stand before a single paragraph in Model United Nations only', () => {
    const text = en('1. *Decides* to go on.');
    assert.deepEqual(severities('numbered-single', text, GA), ['warning']);
    assert.deepEqual(severities('numbered-single', text, { body: 'mun', language: 'en' }), []);
    assert.deepEqual(severities('numbered-single', en('1. *Decides* to go on;'), GA), [], 'more is to come');
  });
});

describe('subparagraph-order and subparagraph-style', () => {
  const list = (...items: readonly string[]): string => en(`1. *Requests* archivists:\n\n${items.map((item) => `   ${item} To keep shelves;\n\n`).join('')}2. *Decides* to go on.`);

  it('read i, v and x as letters or numerals, as the series has them', () => {
    checkRule('subparagraph-order', list('(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)', '(i)', '(j)'), GA);
    checkRule('subparagraph-order', list('(i)', '(ii)', '(iii)', '(iv)', '(v)', '(vi)'), GA);
    checkRule('subparagraph-order', list('(i)', '(ii)', '(iii)', '(iv)', '{{(vi)}}'), GA);
  });

  it('leave bullets, suffixes and a first mark lost to a bullet alone', () => {
    checkRule('subparagraph-order', list('(a)', '(a bis)', '(b)'), GA);
    checkRule('subparagraph-order', list('-', '-', '-'), GA);
    checkRule('subparagraph-order', '*THE INTERPOL GENERAL ASSEMBLY*,\n\nRECALLING its decision,\n\nINVITES members to:\n\n- keep shelves;\n- 2. keep boxes;\n- 3. keep keys.', { body: 'interpol', language: 'en' });
  });

  it('know the third level’s dots and the Security Council’s', () => {
    const deep = en('1. *Requests* archivists:\n\n   (a) To keep:\n\n      (i) Shelves:\n\n         a. Of wood;\n\n         b. Of iron;\n\n2. *Decides* to go on.');
    checkRule('subparagraph-style', deep, GA);
    checkRule('subparagraph-style', list('a.', 'b.'), { body: 'un-sc', language: 'en' });
    checkRule('subparagraph-style', list('{{a.}}', '{{b.}}'), GA);
  });
});

describe('notes', () => {
  it('under asterisks, plain digits and superscripts without definition are never reported', () => {
    const texts = [
      `Resolution adopted by consensus (Ruritania, 15 March 2023)*\n\n${HEAD}* The delegation of Atlantis expressed reservations.\n\n1. *Decides* to go on;\n\n2. *Decides* to keep shelves.`,
      en('1. *Takes note* of the report5 , issued lately;\n\n2. *Decides* to keep 12 m² of shelves.'),
      en('1. *Takes note* of the report¹ of the archivist;\n\n2. *Decides* to keep shelves.'),
    ];
    for (const text of texts) for (const rule of ['undefined-note', 'unused-note', 'duplicate-note', 'note-order', 'unbalanced-emphasis']) checkRule(rule, text, GA);
  });

  it('may be referred to more than once, and bear labels in words', () => {
    const text = en('1. *Takes note* of the report[^1] and the annex[^vote] and the report[^1] again;[^2]\n\n2. *Decides* to go on.\n\n[^1]: A/79/999.\n[^vote]: Adopted without a vote.\n[^2]: A/79/998.');
    for (const rule of ['undefined-note', 'unused-note', 'duplicate-note', 'note-order']) checkRule(rule, text, GA);
  });

  it('leave no gap where a reference or a note is missing, which is said once', () => {
    const rules = (operative: string): readonly string[] => findingsIn(en(operative), GA).map(({ rule }) => rule);
    assert.deepEqual(rules('1. *Takes note* of the report;[^1]\n\n2. *Decides* to go on.[^3]\n\n[^1]: A/79/999.\n[^2]: A/79/998.\n[^3]: A/79/997.'), ['unused-note']);
    assert.deepEqual(rules('1. *Takes note* of the report;[^1]\n\n2. *Decides* to go on.[^2]\n\n[^1]: A/79/999.'), ['undefined-note']);
  });

  it('are numbered anew without asking only where all are known and none is named', () => {
    const safety = (notes: string): string | undefined =>
      findingsIn(en(`1. *Takes note* of the report[^2] and the annex;[^1]\n\n2. *Decides* to go on.\n\n${notes}`), GA).find(({ rule }) => rule === 'note-order')?.fixes[0]?.safety;
    assert.equal(safety('[^1]: A/79/999.\n[^2]: A/79/998.'), 'safe');
    assert.equal(safety('[^1]: A/79/999.\n[^2]: A/79/998.\n[^3]: A/79/997.'), 'review');
    assert.equal(safety('[^1]: A/79/999.\n[^2]: See footnote 1 above.'), 'review');
  });
});

describe('unbalanced delimiters', () => {
  const one = (paragraph: string): string => en(`1. *Takes note* of ${paragraph};\n\n2. *Decides* to go on.`);

  it('are not list marks, addresses, emoticons or brackets answered further on', () => {
    for (const paragraph of ['points a) and b) of the report', 'the report (para. 3 a) and b) of it)', 'https://example.org/a_(b', 'the report :)', '[the report', 'a name_of_file']) {
      const text = paragraph === '[the report' ? en('1. *Takes note* of [the report;\n\n2. *Decides* to go on].') : one(paragraph);
      for (const rule of ['unbalanced-bracket', 'unbalanced-emphasis', 'unbalanced-quotation']) checkRule(rule, text, GA);
    }
    checkRule('unbalanced-bracket', en('[1. *Takes note* of the report;]\n\n2. *Decides* to go on.'), GA);
  });

  it('are not the opening marks of a quotation over several paragraphs', () => {
    const text = en('1. *Decides* that the rules shall read:\n\n   “Shelves are kept.\n\n   “Boxes are closed.”\n\n2. *Decides* to go on.');
    checkRule('unbalanced-quotation', text, GA);
  });

  it('answer each other in one paragraph only where they are round', () => {
    checkRule('unbalanced-bracket', en('1. *Takes note* of {{(}}the report;\n\n2. *Decides* to go on{{)}}.'), GA);
  });

  it('are a hint where marks of emphasis are nested', () => {
    assert.deepEqual(severities('unbalanced-emphasis', one('the *modus *vivendi of *archives'), GA), ['hint', 'hint', 'hint']);
    assert.deepEqual(severities('unbalanced-emphasis', one('the *modus vivendi'), GA), ['warning']);
  });
});

describe('front matter', () => {
  const text = (front: string): string => `---\n${front}\n---\n\n${HEAD}1. *Decides* to go on;\n\n2. *Decides* to keep shelves.`;

  it('takes every example of the schema', () => {
    for (const { key, example } of FRONT_MATTER_KEYS) {
      for (const rule of ['front-matter-value', 'front-matter-unreadable', 'unknown-front-matter-key']) checkRule(rule, text(`${key}: ${example}`));
    }
  });

  it('takes a key without a value, and refuses dates that do not exist', () => {
    const fits = (key: string, value: unknown): boolean => fitsFrontMatter(frontMatterKey(key)!, value);
    assert.deepEqual([null, '2024-02-29', '2025-02-29', '2025-13-01', 'soon'].map((value) => fits('date', value)), [true, true, false, false, false]);
    assert.deepEqual([80, '80', 'ES-11', 'S-26', 0, -3, 1.5, '80th'].map((value) => fits('session', value)), [true, true, true, true, false, false, false, false]);
    assert.deepEqual([['Atlantis'], 'Atlantis', { a: 1 }, [{ a: 1 }]].map((value) => fits('sponsors', value)), [true, true, false, false]);
  });

  it('is marked where it goes wrong', () => {
    checkRule('front-matter-unreadable', text('body: un-ga\n{{body}}: ipu'));
    checkRule('front-matter-value', text('rules:\n  {{numbering-gap: never}}'));
  });

  it('offers the nearest known word', () => {
    assert.match(fixedBy('front-matter-value', text('body: un-gaa')), /body: un-ga\n/);
    assert.match(fixedBy('unknown-front-matter-key', text('sponsor: [Atlantis]')), /sponsors: /);
    assert.equal(findingsIn(text('layout: page')).find(({ rule }) => rule === 'unknown-front-matter-key')?.fixes.length, 0);
  });
});

describe('cost', () => {
  it('grows with the length of hostile texts, and not faster', () => {
    for (const unit of ['1. *Decides* to go on.\n\n', '7. *Decides* ;;,, (“[ *\n\n', '   (a) To go;\n\n', ')))) »» ', '[^9] [^8] ', '* ** *a ']) {
      const { ratio } = growth((text) => findingsIn(HEAD + text, GA), unit, 16_000, 3.2);
      assert.ok(ratio < 3.2, `${JSON.stringify(unit)}: ${ratio}`);
    }
  }).timeout(30_000);
});
