import type { Span } from '../../base/span';
import type { TextEdit } from '../../base/text-edit';
import type { Finding, Parameters, Text } from '../../rules/engine/rule';
import { blockAt, type Tree } from '../../syntax/tree';
import type { Draft, InterfaceLanguage } from '../draft';

export { diffEdits } from './diff';

/** Something that an editor offers to do. */
export interface Action {
  readonly title: Text;
  readonly parameters: Parameters;
  readonly edits: readonly TextEdit[];
  /** The finding that it is about. */
  readonly finding: Finding;
  /** The one to take where one is to be taken unseen. */
  readonly preferred: boolean;
}

const DISABLE: Text = { en: 'Disable {rule} for this paragraph', fr: 'Désactiver {rule} pour ce paragraphe' };
const REASON: Text = { en: 'reason', fr: 'motif' };

/** Rules about the suppressions themselves are not suppressed. */
const UNSUPPRESSED = new Set(['unused-suppression']);

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Findings at a place, those that begin there first. */
export const findingsAt = (findings: readonly Finding[], span: Span): readonly Finding[] => findings.filter((finding) => touches(finding.span, span));

const fixes = (findings: readonly Finding[]): readonly Action[] =>
  findings.flatMap((finding) => finding.fixes.map(({ title, parameters, safety, edits }): Action => (
    { title, parameters, edits, finding, preferred: safety === 'safe' && finding.fixes.filter((it) => it.safety === 'safe').length === 1 }
  )));

const INDENT = /^[ \t]{0,40}/;

/** A comment above the block in which a finding begins; none for the front matter, which no comment may precede. */
const suppression = (tree: Tree, finding: Finding, language: InterfaceLanguage): Action | undefined => {
  const index = blockAt(tree, finding.span.start);
  const kind = tree.blocks[index]?.kind;
  if (kind === undefined || kind === 'front-matter' || kind === 'comment' || kind === 'blank') return undefined;
  const start = tree.starts[index]!;
  const indent = INDENT.exec(tree.text.slice(start, start + 40))![0];
  const end = tree.text.includes('\r\n') ? '\r\n' : '\n';
  const text = `${indent}<!-- plenary-disable-next-paragraph ${finding.rule}: ${REASON[language]} -->${end}${end}`;
  return { title: DISABLE, parameters: { rule: finding.rule }, edits: [{ span: { start, end: start }, text }], finding, preferred: false };
};

/** What can be done about the findings at a place: their fixes, then one suppression for each rule. */
export const actionsAt = ({ tree }: Draft, findings: readonly Finding[], span: Span, language: InterfaceLanguage): readonly Action[] => {
  const here = findingsAt(findings, span);
  const seen = new Set(UNSUPPRESSED);
  const suppressions = here.flatMap((finding) => {
    if (seen.has(finding.rule)) return [];
    seen.add(finding.rule);
    const action = suppression(tree, finding, language);
    return action === undefined ? [] : [action];
  });
  return [...fixes(here), ...suppressions];
};
