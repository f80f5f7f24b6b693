import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { applyEdits } from '../../../server/src/base/text-edit';
import { actionsAt, diffEdits } from '../../../server/src/features/actions';
import { check } from '../../../server/src/rules/engine/run';
import { fill } from '../../../server/src/rules/engine/rule';
import { openDocument } from '../../../server/src/workspace/document';
import { atCursor } from '../../kit/cursor';
import { SEED } from '../../kit/random';

const actions = (marked: string, language: 'en' | 'fr' = 'en') => {
  const { document, offset, text } = atCursor(marked);
  const findings = check(document.tree, document.resolution);
  return actionsAt(document, findings, { start: offset, end: offset }, language).map((it) => (
    { title: fill(it.title, it.parameters, language), preferred: it.preferred, after: applyEdits(text, it.edits), rule: it.finding.rule }
  ));
};

const TEXT = '*The General Assembly*,\n\n*Recalling* its work{|};\n\n1. *Decides* to meet;\n\n2. *Requests* a report.\n';

describe('actions', () => {
  it('fix what is found, and silence it', () => {
    const bare = TEXT.replace('{|}', '');
    assert.deepEqual(actions(TEXT), [
      { title: 'End with a comma', preferred: true, after: bare.replace('work;', 'work,'), rule: 'preambular-terminal' },
      {
        title: 'Disable preambular-terminal for this paragraph', preferred: false, rule: 'preambular-terminal',
        after: bare.replace('*Recalling*', '<!-- plenary-disable-next-paragraph preambular-terminal: reason -->\n\n*Recalling*'),
      },
    ]);
  });

  it('silence a finding for good', () => {
    const [, silence] = actions(TEXT, 'fr');
    assert.ok(silence);
    assert.match(silence.title, /^Désactiver preambular-terminal pour ce paragraphe$/);
    const { tree, resolution } = openDocument('file:///b', silence.after);
    assert.deepEqual(check(tree, resolution).map(({ rule }) => rule), []);
  });

  it('keep line ends and indents', () => {
    const [first] = actions('*The General Assembly*,\r\n\r\n1. *Requests* all:\r\n\r\n   (a) To meet{|}\r\n\r\n   (b) To report.\r\n').filter(({ title }) => title.startsWith('Disable'));
    assert.ok(first?.after.includes('\r\n\r\n   <!-- plenary-disable-next-paragraph subparagraph-terminal: reason -->\r\n\r\n   (a) To meet\r\n'), first?.after);
  });

  it('are none where nothing is found', () => assert.deepEqual(actions('*The General {|}Assembly*,\n'), []));
});

describe('edits between two texts', () => {
  it('are small', () => assert.deepEqual(diffEdits('one\ntwo;\nthree\nfour\n', 'one\ntwo,\nthree\nfive\nfour\n'), [
    { span: { start: 7, end: 8 }, text: ',' }, { span: { start: 15, end: 15 }, text: 'five\n' },
  ]));

  it('make the one of the other, whatever they are', () => {
    const lines = fc.array(fc.constantFrom('', 'a', 'b', 'bb', 'c;', 'c,'), { maxLength: 9 }).map((all) => all.join('\n'));
    fc.assert(fc.property(lines, lines, (before, after) => applyEdits(before, diffEdits(before, after)) === after), { seed: SEED, numRuns: 500 });
  });
});
