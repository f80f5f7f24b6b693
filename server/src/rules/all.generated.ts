// Written by tools/generate.mjs from the files of this folder. Do not edit.
import type { Rule } from './engine/rule';
import closingConjunction from './closing-conjunction';
import duplicateNumber from './duplicate-number';
import enactingComma from './enacting-comma';
import lastOperativeTerminal from './last-operative-terminal';
import leadAgreement from './lead-agreement';
import longEmphasis from './long-emphasis';
import lostEmphasis from './lost-emphasis';
import missingEnactingLine from './missing-enacting-line';
import numberedSingle from './numbered-single';
import numberingGap from './numbering-gap';
import numberingRestart from './numbering-restart';
import operativeTerminal from './operative-terminal';
import operativeVerbInPreamble from './operative-verb-in-preamble';
import participleInOperative from './participle-in-operative';
import preambularTerminal from './preambular-terminal';
import shortEmphasis from './short-emphasis';
import subparagraphOrder from './subparagraph-order';
import subparagraphStyle from './subparagraph-style';
import subparagraphTerminal from './subparagraph-terminal';
import unemphasisedLead from './unemphasised-lead';
import unnumberedOperative from './unnumbered-operative';
import unusedSuppression from './unused-suppression';

export const RULES: readonly Rule[] = [
  closingConjunction,
  duplicateNumber,
  enactingComma,
  lastOperativeTerminal,
  leadAgreement,
  longEmphasis,
  lostEmphasis,
  missingEnactingLine,
  numberedSingle,
  numberingGap,
  numberingRestart,
  operativeTerminal,
  operativeVerbInPreamble,
  participleInOperative,
  preambularTerminal,
  shortEmphasis,
  subparagraphOrder,
  subparagraphStyle,
  subparagraphTerminal,
  unemphasisedLead,
  unnumberedOperative,
  unusedSuppression,
] as unknown as readonly Rule[];
