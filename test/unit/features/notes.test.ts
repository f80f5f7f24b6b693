import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../server/src/base/text-edit';
import { callsOf, definitionOf, definitionsOf, noteAt, renameable, renameNote } from '../../../server/src/features/notes';
import { atCursor } from '../../kit/cursor';
import { markRanges } from '../../kit/markers';

const checkDefinition = (marked: string, expected: string | undefined): void => {
  const { document, offset, text } = atCursor(marked);
  const place = noteAt(document, offset);
  const note = place === undefined ? undefined : definitionOf(document, place);
  assert.equal(note === undefined ? undefined : markRanges(text, [note.mark]), expected);
};

const checkPlaces = (marked: string, expected: string): void => {
  const { document, offset, text } = atCursor(marked);
  const place = noteAt(document, offset);
  assert.ok(place);
  assert.equal(markRanges(text, [...callsOf(document, place).map(({ span }) => span), ...definitionsOf(document, place).map(({ mark }) => mark)]), expected);
};

const checkRename = (marked: string, name: string, expected: string): void => {
  const { document, offset, text } = atCursor(marked);
  const renaming = renameNote(document, offset, name);
  assert.equal(renaming?.kind === 'edits' ? applyEdits(text, renaming.edits) : renaming?.why.en, expected);
};

describe('notes', () => {
  const OPENING = '*The General Assembly*,\n\n*Recalling* its work';

  it('are found from their call', () => checkDefinition(`${OPENING}[^{|}a],\n\n[^a]: Here.\n`, `${OPENING}[^a],\n\n{{[^a]:}} Here.\n`));
  it('are not found elsewhere', () => checkDefinition(`${OPENING}[^a], {|}\n\n[^a]: Here.\n`, undefined));
  it('are found by raised digits', () => checkDefinition(`${OPENING}{|}¹,\n\n1. *Decides* so.\n\n¹ Here.\n`, `${OPENING}¹,\n\n1. *Decides* so.\n\n{{¹}} Here.\n`));
  it('are the next below where pages number them anew', () => checkDefinition(
    `${OPENING}[^a],\n\n[^a]: First.\n\n*Noting* it[^a{|}],\n\n[^a]: Second.\n`, `${OPENING}[^a],\n\n[^a]: First.\n\n*Noting* it[^a],\n\n{{[^a]:}} Second.\n`,
  ));

  it('know where they are called', () => checkPlaces(
    `${OPENING}[^a],\n\n*Noting* it[^a] and[^b],\n\n[^{|}a]: Here.\n\n[^b]: There.\n`, `${OPENING}{{[^a]}},\n\n*Noting* it{{[^a]}} and[^b],\n\n{{[^a]:}} Here.\n\n[^b]: There.\n`,
  ));

  it('are renamed where they are called and where they stand', () => checkRename(
    `${OPENING}[^1],\n\n*Noting* it[^{|}1] and[^11],\n\n[^1]: Here.\n`, 'vote', `${OPENING}[^vote],\n\n*Noting* it[^vote] and[^11],\n\n[^vote]: Here.\n`,
  ));
  it('are renamed though brackets were typed', () => checkRename(`${OPENING}[^{|}1],\n\n[^1]: Here.\n`, '[^x]', `${OPENING}[^x],\n\n[^x]: Here.\n`));
  it('keep their name rather than take one that is no label', () => checkRename(
    `${OPENING}[^{|}1],\n\n[^1]: Here.\n`, 'two words', 'A note’s label is 1 to 40 characters long and has neither space nor bracket: “{label}” cannot be one.',
  ));
  it('do not take the name of another note', () => checkRename(`${OPENING}[^{|}1][^2],\n\n[^1]: Here.\n\n[^2]: There.\n`, '2', 'There is a note “{label}” already.'));

  it('say what is renamed', () => {
    const { document, offset, text } = atCursor(`${OPENING}[^vo{|}te],\n`);
    const found = renameable(document, offset);
    assert.equal(found && markRanges(text, [found.span]), `${OPENING}[^{{vote}}],\n`);
    const raised = atCursor(`${OPENING}{|}²,\n`);
    assert.equal(renameable(raised.document, raised.offset), undefined);
  });
});
