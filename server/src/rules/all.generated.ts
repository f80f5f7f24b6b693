// Written by tools/generate.mjs from the files of this folder. Do not edit.
import type { Rule } from './engine/rule';
import closingConjunction from './closing-conjunction';
import doubledTerminal from './doubled-terminal';
import duplicateNote from './duplicate-note';
import duplicateNumber from './duplicate-number';
import emptyParagraph from './empty-paragraph';
import enactingComma from './enacting-comma';
import frontMatterUnreadable from './front-matter-unreadable';
import frontMatterValue from './front-matter-value';
import lastOperativeTerminal from './last-operative-terminal';
import leadAgreement from './lead-agreement';
import leadCase from './lead-case';
import longEmphasis from './long-emphasis';
import lostEmphasis from './lost-emphasis';
import missingEnactingLine from './missing-enacting-line';
import missingLead from './missing-lead';
import noteOrder from './note-order';
import numberedSingle from './numbered-single';
import numberingGap from './numbering-gap';
import numberingRestart from './numbering-restart';
import operativeTerminal from './operative-terminal';
import operativeVerbInPreamble from './operative-verb-in-preamble';
import orphanAdverb from './orphan-adverb';
import participleInOperative from './participle-in-operative';
import preambularTerminal from './preambular-terminal';
import repeatedOpening from './repeated-opening';
import shortEmphasis from './short-emphasis';
import subparagraphOrder from './subparagraph-order';
import subparagraphStyle from './subparagraph-style';
import subparagraphTerminal from './subparagraph-terminal';
import unbalancedBracket from './unbalanced-bracket';
import unbalancedEmphasis from './unbalanced-emphasis';
import unbalancedQuotation from './unbalanced-quotation';
import undefinedNote from './undefined-note';
import unemphasisedLead from './unemphasised-lead';
import unknownFrontMatterKey from './unknown-front-matter-key';
import unnumberedOperative from './unnumbered-operative';
import unusedNote from './unused-note';
import unusedSuppression from './unused-suppression';

export const RULES: readonly Rule[] = [
  closingConjunction,
  doubledTerminal,
  duplicateNote,
  duplicateNumber,
  emptyParagraph,
  enactingComma,
  frontMatterUnreadable,
  frontMatterValue,
  lastOperativeTerminal,
  leadAgreement,
  leadCase,
  longEmphasis,
  lostEmphasis,
  missingEnactingLine,
  missingLead,
  noteOrder,
  numberedSingle,
  numberingGap,
  numberingRestart,
  operativeTerminal,
  operativeVerbInPreamble,
  orphanAdverb,
  participleInOperative,
  preambularTerminal,
  repeatedOpening,
  shortEmphasis,
  subparagraphOrder,
  subparagraphStyle,
  subparagraphTerminal,
  unbalancedBracket,
  unbalancedEmphasis,
  unbalancedQuotation,
  undefinedNote,
  unemphasisedLead,
  unknownFrontMatterKey,
  unnumberedOperative,
  unusedNote,
  unusedSuppression,
] as unknown as readonly Rule[];
