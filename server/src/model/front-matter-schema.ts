import { LANGUAGES } from '../lang/language';
import { BODIES } from '../profiles';

/** What a value of the front matter may be. `texts` also takes a single text. */
export type FrontMatterType = 'text' | 'texts' | 'session' | 'body' | 'language' | 'date' | 'reference' | 'levels';

/** One key of the front matter: the one statement from which checks, completion and documentation follow. */
export interface FrontMatterKey {
  readonly key: string;
  readonly type: FrontMatterType;
  /** Values to choose from, where they are a closed list. */
  readonly values?: readonly string[];
  readonly docs: { readonly en: string; readonly fr: string };
  readonly example: string;
}

export const FRONT_MATTER_LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;

export const FRONT_MATTER_KEYS: readonly FrontMatterKey[] = [
  {
    key: 'body', type: 'body', values: BODIES, example: 'un-ga',
    docs: { en: 'The body whose drafting convention applies.', fr: 'L’instance dont la convention de rédaction s’applique.' },
  },
  {
    key: 'language', type: 'language', values: LANGUAGES, example: 'fr',
    docs: { en: 'The language of the text.', fr: 'La langue du texte.' },
  },
  {
    key: 'symbol', type: 'text', example: 'A/C.3/80/L.99',
    docs: { en: 'The document symbol.', fr: 'La cote du document.' },
  },
  {
    key: 'title', type: 'text', example: 'Cooperation between assemblies',
    docs: { en: 'The title, if it is not the first heading of the text.', fr: 'Le titre, si ce n’est pas le premier titre du texte.' },
  },
  {
    key: 'session', type: 'session', example: '80',
    docs: {
      en: 'The number of the session; S-26 or ES-11 for a special or emergency special one.',
      fr: 'Le numéro de la session ; S-26 ou ES-11 pour une session extraordinaire, le cas échéant d’urgence.',
    },
  },
  {
    key: 'agendaItem', type: 'reference', example: '107',
    docs: { en: 'The item of the agenda, with its letter if it has one: 107, 19 (c).', fr: 'Le point de l’ordre du jour, avec sa lettre s’il en a une : 107, 19 c).' },
  },
  {
    key: 'date', type: 'date', example: '2025-12-18',
    docs: { en: 'The date of adoption, or of the draft: year-month-day.', fr: 'La date d’adoption, ou du projet : année-mois-jour.' },
  },
  {
    key: 'sponsors', type: 'texts', example: '[Atlantis, Ruritania]',
    docs: { en: 'The sponsors, in a list.', fr: 'Les auteurs du projet, en liste.' },
  },
  {
    key: 'committee', type: 'text', example: 'Third Committee',
    docs: { en: 'The committee that the draft is put before.', fr: 'La commission saisie du projet.' },
  },
  {
    key: 'organ', type: 'text', example: 'General Assembly',
    docs: { en: 'The organ that adopts the text, where the body has several or simulates one.', fr: 'L’organe qui adopte le texte, quand l’instance en a plusieurs ou en simule un.' },
  },
  {
    key: 'base', type: 'text', example: 'previous.resolution.md',
    docs: { en: 'The file of the earlier text that this one is built on.', fr: 'Le fichier du texte antérieur dont celui-ci part.' },
  },
  {
    key: 'rules', type: 'levels', values: FRONT_MATTER_LEVELS, example: '{closing-conjunction: off}',
    docs: { en: 'Levels of rules for this text: off, hint, info, warning or error, by rule.', fr: 'Niveaux des règles pour ce texte : off, hint, info, warning ou error, par règle.' },
  },
  {
    key: 'status', type: 'text', example: 'draft',
    docs: { en: 'Where the text stands: draft, tabled, adopted …', fr: 'L’état du texte : projet, déposé, adopté…' },
  },
];

const byKey = new Map(FRONT_MATTER_KEYS.map((it) => [it.key, it]));

export const frontMatterKey = (key: string): FrontMatterKey | undefined => byKey.get(key);

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a date exists: 2024-02-29 does, 2025-02-29 does not. */
const isDate = (value: string): boolean => {
  const match = ISO_DATE.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
};

const isText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** Whether a value fits its key. Nothing at all (`symbol:`) always fits: the key waits to be filled in. */
export const fitsFrontMatter = ({ type, values }: FrontMatterKey, value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true;
  switch (type) {
    case 'text':
    case 'reference':
      return isText(value);
    case 'texts':
      return isText(value) || (Array.isArray(value) && value.every(isText));
    case 'session':
      return typeof value === 'number' ? Number.isInteger(value) && value > 0 : typeof value === 'string' && /^(?:E?S-)?[1-9]\d{0,3}$/.test(value);
    case 'body':
    case 'language':
      return typeof value === 'string' && values!.includes(value);
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'levels':
      return typeof value === 'object' && !Array.isArray(value);
  }
};
