// What the command says outside the help pages, in the languages of the interface.
import type { Text } from '../../service';

const text = (en: string, fr: string): Text => ({ en, fr });

export const TEXTS = {
  unknownCommand: text('unknown command “{command}”; “plenary --help” lists the commands', 'commande « {command} » inconnue ; « plenary --help » donne la liste des commandes'),
  unknownCommandNear: text('unknown command “{command}”; did you mean “{near}”?', 'commande « {command} » inconnue ; vouliez-vous dire « {near} » ?'),
  laterCommand: text('the command “{command}” comes in a later version', 'la commande « {command} » viendra dans une version ultérieure'),
  unknownOption: text('unknown option {option}', 'option {option} inconnue'),
  unknownOptionNear: text('unknown option {option}; did you mean {near}?', 'option {option} inconnue ; vouliez-vous dire {near} ?'),
  optionTakesNoValue: text('the option {option} takes no value', 'l’option {option} ne prend pas de valeur'),
  optionNeedsValue: text('the option {option} needs a value: {value}', 'il manque une valeur à l’option {option} : {value}'),
  badChoice: text('{option} is one of {choices}, not “{value}”', '{option} prend une de ces valeurs : {choices}, et non « {value} »'),
  badRuleOption: text('--rule is written RULE=LEVEL, not “{value}”', '--rule s’écrit RÈGLE=NIVEAU, et non « {value} »'),
  badLevel: text('the level of a rule is one of {choices}, not “{value}”', 'le niveau d’une règle est une de ces valeurs : {choices}, et non « {value} »'),
  unknownRule: text('unknown rule “{rule}”; “plenary explain” lists the rules', 'règle « {rule} » inconnue ; « plenary explain » donne la liste des règles'),
  unknownRuleNear: text('unknown rule “{rule}”; did you mean {near}?', 'règle « {rule} » inconnue ; vouliez-vous dire {near} ?'),
  nothingGiven: text('name a file, a directory, or - for standard input', 'nommez un fichier, un dossier, ou - pour l’entrée standard'),
  oneRule: text('explain takes one rule', 'explain prend une seule règle'),
  lspStdio: text('the language server speaks on standard input and output only: plenary lsp --stdio', 'le serveur de langage ne parle que sur l’entrée et la sortie standard : plenary lsp --stdio'),
  exclusive: text('{a} and {b} cannot be given together', '{a} et {b} ne vont pas ensemble'),
  missing: text('{path}: no such file or directory', '{path} : fichier ou dossier introuvable'),
  unreadable: text('{path}: cannot be read ({reason})', '{path} : lecture impossible ({reason})'),
  unwritable: text('{path}: cannot be written ({reason})', '{path} : écriture impossible ({reason})'),
  empty: text('{path}: no resolution in this directory (*.resolution.md, *.resolution)', '{path} : aucune résolution dans ce dossier (*.resolution.md, *.resolution)'),
  binary: text('{path}: not a text', '{path} : n’est pas un texte'),
  encoding: text('{path}: not a text in UTF-8 or UTF-16', '{path} : n’est pas un texte en UTF-8 ou UTF-16'),
  crash: text('{path}: the rule {rule} failed ({reason}); its other findings are missing', '{path} : la règle {rule} a échoué ({reason}) ; il manque ses autres constats'),
  bug: text('{path}: left out, for this program failed ({reason})', '{path} : laissé de côté, car ce programme a échoué ({reason})'),
  diverged: text('{path}: fixing stopped before an end was reached', '{path} : la correction a été arrêtée avant d’aboutir'),
  progress: text('{done} of {total}: {path}', '{done} sur {total} : {path}'),
} as const satisfies Readonly<Record<string, Text>>;

export const NOUNS = {
  error: text('error', 'erreur'), errors: text('errors', 'erreurs'),
  warning: text('warning', 'avertissement'), warnings: text('warnings', 'avertissements'),
  info: text('info', 'info'), infos: text('infos', 'infos'),
  hint: text('hint', 'suggestion'), hints: text('hints', 'suggestions'),
  file: text('file', 'fichier'), files: text('files', 'fichiers'),
  fix: text('safe fix', 'correction sûre'), fixes: text('safe fixes', 'corrections sûres'),
  preambular: text('preambular paragraph', 'alinéa de préambule'), preambulars: text('preambular paragraphs', 'alinéas de préambule'),
  operative: text('operative paragraph', 'paragraphe de dispositif'), operatives: text('operative paragraphs', 'paragraphes de dispositif'),
  subparagraph: text('subparagraph', 'sous-paragraphe'), subparagraphs: text('subparagraphs', 'sous-paragraphes'),
  footnote: text('footnote', 'note'), footnotes: text('footnotes', 'notes'),
  annex: text('annex', 'annexe'), annexes: text('annexes', 'annexes'),
} as const satisfies Readonly<Record<string, Text>>;

/** How body and language were found. */
export const ORIGINS = {
  given: text('given', 'demandé'), declared: text('declared', 'déclaré'), inferred: text('inferred', 'déduit'), assumed: text('assumed', 'supposé'),
} as const satisfies Readonly<Record<string, Text>>;

export const LABELS = {
  body: text('body', 'organe'), language: text('language', 'langue'), nothing: text('nothing found', 'rien à signaler'),
  remaining: text('remaining: ', 'reste : '), fixed: text('made', 'faites'), fixable: text('--fix can make {fixes}', '--fix peut faire {fixes}'), in: text('in', 'dans'),
  preamble: text('Preamble', 'Préambule'), operative: text('Operative part', 'Dispositif'), notes: text('Notes', 'Notes'), annexes: text('Annexes', 'Annexes'),
  untitled: text('(untitled)', '(sans titre)'), total: text('total', 'total'), reading: text('reading', 'lecture'), rules: text('rules', 'règles'),
  formatted: text('{path}: rewritten', '{path} : réécrit'), unformatted: text('{path}: not in canonical form', '{path} : n’est pas dans la forme canonique'),
  allFormatted: text('in canonical form', 'dans la forme canonique'),
} as const satisfies Readonly<Record<string, Text>>;
