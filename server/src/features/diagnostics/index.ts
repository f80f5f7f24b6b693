import type { InterfaceLanguage } from '../draft';

/** Where the pages of the rules are read. */
export const DOCS = 'https://github.com/plenary-drafting/plenary/blob/main/docs/rules';

/** The page that explains a rule. */
export const ruleUrl = (rule: string, language: InterfaceLanguage): string => `${DOCS}/${language}/${rule}.md`;
