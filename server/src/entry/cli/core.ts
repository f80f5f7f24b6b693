// What the command uses of the core. One place, so that the rest of this folder does not know where things live.
export { rangeOf, type Range } from '../../base/line-index';
export { applyEdits, type TextEdit } from '../../base/text-edit';
export { outlineOf } from '../../features/outline';
export { formatEdits } from '../../features/format';
export { LANGUAGES, type LanguageTag } from '../../lang/language';
export type { Overrides } from '../../model/infer';
export type { Annex, Heading, Origin, Paragraph, Resolution, Unit } from '../../model/resolution';
export { BODIES, profileOf } from '../../profiles';
export type { BodyId } from '../../profiles/profile';
export { sourceOf } from '../../profiles/sources';
export { RULES } from '../../rules/all.generated';
export { fixAll } from '../../rules/engine/fix';
export { type Example, fill, type Finding, type Level, LEVELS, levelFor, type Parameters, type Rule, type Severity, type Text } from '../../rules/engine/rule';
export { check, type RuleLevels } from '../../rules/engine/run';
export { type Document, openDocument } from '../../workspace/document';
