// Facade: everything that the edges (language server, command line) use. They import this file and nothing else of the core.
export { applyEdits, type TextEdit } from './base/text-edit';
export { type LineIndex, offsetAt, type Position, positionAt, type Range, rangeOf } from './base/line-index';
export type { Span } from './base/span';
export { LANGUAGES, type LanguageTag } from './lang/language';
export { isLanguage, type Overrides } from './model/infer';
export type { Origin, Resolution } from './model/resolution';
export { BODIES, isBody, profileOf, PROFILES } from './profiles';
export type { BodyId, Profile } from './profiles/profile';
export { type Source, sourceOf, SOURCES } from './profiles/sources';
export { type Change } from './syntax/tree';
export { changeDocument, type Document, openDocument, withOverrides } from './workspace/document';
export { type Fixed, fixAll, MAX_PASSES } from './workspace/fix-all';

export { RULES } from './rules/all.generated';
export { safeEdits } from './rules/engine/fix';
export { type Example, fill, type Finding, type Fix, type Level, levelFor, LEVELS, type Parameters, type Rule, type RuleDocs, type Safety, type Severity, type Text } from './rules/engine/rule';
export { check, type CheckOptions, type OnCrash, type RuleLevels, type Timing } from './rules/engine/run';

export { type Action, actionsAt, diffEdits } from './features/actions';
export { completeAt, type Item as CompletionEntry } from './features/completion';
export { ruleUrl } from './features/diagnostics';
export { type Fold, foldsOf } from './features/folding';
export { formatEdits } from './features/format';
export { type Hint, hintsIn } from './features/hints';
export { type Hover, hoverAt } from './features/hover';
export { callsOf, definitionOf, definitionsOf, noteAt, renameable, renameNote, type Renaming } from './features/notes';
export { type Outline, outlineOf } from './features/outline';
export { describePhrase, rankedOf } from './features/phrases';
export { selectionsAt } from './features/selection';
export { type DraftSymbol, type SymbolKind, symbolsOf } from './features/symbols';
export { type Token, tokensOf } from './features/tokens';
export { TOKEN_MODIFIERS, TOKEN_TYPES } from './features/tokens/legend';

import { RULES } from './rules/all.generated';
import type { Rule } from './rules/engine/rule';

/** The rule that bears an id. */
export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
