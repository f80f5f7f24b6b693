// The commands, their options and how they are explained.
import type { CommandSpec, OptionSpec } from './options';
import { BODY_OPTION, LANGUAGE_OPTION } from './settings';

/** Options that every command has. */
export const EVERYWHERE: readonly OptionSpec[] = [
  {
    name: 'messages', value: 'LANGUAGE', choices: ['en', 'fr'],
    help: { en: 'Language of messages: en, fr (by default that of LC_ALL, LC_MESSAGES or LANG).', fr: 'Langue des messages : en, fr (par défaut, celle de LC_ALL, LC_MESSAGES ou LANG).' },
  },
  { name: 'help', help: { en: 'Print help.', fr: 'Afficher l’aide.' } },
  { name: 'version', help: { en: 'Print the version.', fr: 'Afficher la version.' } },
];

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'check', operands: 'FILE|DIR|-…',
    summary: { en: 'Print what is wrong in each text.', fr: 'Afficher ce qui ne va pas dans chaque texte.' },
    options: [
      { name: 'format', value: 'FORMAT', choices: ['text', 'json', 'sarif', 'github'], help: { en: 'text (default), json, sarif, github.', fr: 'text (par défaut), json, sarif, github.' } },
      {
        name: 'fail-on', value: 'SEVERITY', choices: ['error', 'warning', 'info'],
        help: { en: 'Lowest severity that gives status 1: error (default), warning, info.', fr: 'Gravité la plus basse qui donne l’état 1 : error (par défaut), warning, info.' },
      },
      { name: 'fix', help: { en: 'Make the safe fixes first; of standard input the text goes to standard output.', fr: 'Faire d’abord les corrections sûres ; le texte de l’entrée standard va sur la sortie standard.' } },
      BODY_OPTION,
      LANGUAGE_OPTION,
      { name: 'rule', value: 'RULE=LEVEL', help: { en: 'Set the level of a rule: off, hint, info, warning, error. May be repeated.', fr: 'Fixer le niveau d’une règle : off, hint, info, warning, error. Peut être répété.' } },
      { name: 'quiet', help: { en: 'Print only what gives status 1, without a summary.', fr: 'N’afficher que ce qui donne l’état 1, sans résumé.' } },
      { name: 'timing', help: { en: 'Print the time that each rule took on standard error.', fr: 'Afficher sur la sortie d’erreur le temps que chaque règle a pris.' } },
    ],
  },
  {
    name: 'outline', operands: 'FILE|DIR|-…',
    summary: { en: 'Print the structure of each text.', fr: 'Afficher la structure de chaque texte.' },
    options: [{ name: 'format', value: 'FORMAT', choices: ['text', 'json'], help: { en: 'text (default), json.', fr: 'text (par défaut), json.' } }, BODY_OPTION, LANGUAGE_OPTION],
  },
  {
    name: 'format', operands: 'FILE|DIR|-…',
    summary: { en: 'Rewrite each text in its canonical form: spacing, indents, numbers.', fr: 'Réécrire chaque texte dans sa forme canonique : espaces, retraits, numéros.' },
    options: [
      { name: 'check', help: { en: 'Write nothing; name the texts that would change, with status 1.', fr: 'Ne rien écrire ; nommer les textes qui changeraient, avec l’état 1.' } },
      { name: 'stdout', help: { en: 'Write to standard output and leave the files alone.', fr: 'Écrire sur la sortie standard, sans toucher aux fichiers.' } },
      BODY_OPTION,
      LANGUAGE_OPTION,
    ],
  },
  {
    name: 'explain', operands: '[RULE]',
    summary: { en: 'Print a rule’s page; without a rule, the list of rules.', fr: 'Afficher la page d’une règle ; sans règle, la liste des règles.' },
    options: [],
  },
  {
    name: 'lsp', operands: '--stdio',
    summary: { en: 'Run the language server, for any editor.', fr: 'Lancer le serveur de langage, pour tout éditeur.' },
    options: [
      { name: 'stdio', help: { en: 'Speak on standard input and output.', fr: 'Parler sur l’entrée et la sortie standard.' } },
      { name: 'clientProcessId', value: 'NUMBER', help: { en: 'Process of the editor; the server ends with it.', fr: 'Processus de l’éditeur ; le serveur s’arrête avec lui.' } },
    ],
  },
];

/** Named by the documentation, and not there yet. */
export const LATER: readonly string[] = ['citations', 'import', 'export'];
