import { fitsFrontMatter, frontMatterKey, FRONT_MATTER_LEVELS, type FrontMatterType } from '../model/front-matter-schema';
import { resolutionRule, type Parameters, type ReportedFix } from './engine/rule';
import { nearest } from './structure/nearest';

type Key = FrontMatterType | 'level';

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value) ?? String(value)).slice(0, 60);

export default resolutionRule<Key>({
  id: 'front-matter-value',
  severity: 'error',
  messages: {
    text: { en: '`{key}` is a text.', fr: '`{key}` est un texte.' },
    texts: { en: '`{key}` is a list of texts: [A, B].', fr: '`{key}` est une liste de textes : [A, B].' },
    session: { en: '`{key}` is a number from 1 on, not “{value}”.', fr: '`{key}` est un nombre à partir de 1, et non « {value} ».' },
    reference: { en: '`{key}` is a number or a text such as 19 (c).', fr: '`{key}` est un nombre ou un texte comme 19 c).' },
    body: { en: 'No body is called “{value}”. Known are: {values}.', fr: 'Aucune instance ne s’appelle « {value} ». Sont connues : {values}.' },
    language: { en: 'No language is called “{value}”. Known are: {values}.', fr: 'Aucune langue ne s’appelle « {value} ». Sont connues : {values}.' },
    date: { en: '`{key}` is a date as 2025-12-18, not “{value}”.', fr: '`{key}` est une date comme 2025-12-18, et non « {value} ».' },
    levels: { en: '`{key}` names rules and their levels: {closing-conjunction: off}.', fr: '`{key}` nomme des règles et leur niveau : {closing-conjunction: off}.' },
    level: { en: '“{value}” is no level of the rule `{rule}`. Known are: {values}.', fr: '« {value} » n’est pas un niveau de la règle `{rule}`. Sont connus : {values}.' },
  },
  docs: {
    title: { en: 'Value of the front matter that does not fit', fr: 'Valeur d’en-tête inadaptée' },
    what: {
      en: 'Finds a value in the front matter that its key does not take: an unknown body or language, a session that is no number, a date that does not exist, sponsors that are no list of texts, a level that no rule has.',
      fr: 'Signale une valeur de l’en-tête que sa clé n’admet pas : instance ou langue inconnue, session qui n’est pas un nombre, date qui n’existe pas, auteurs qui ne sont pas une liste de textes, niveau de règle inconnu.',
    },
    why: {
      en: 'A value that does not fit is not used; the body or language is then inferred from the text, and may be another one.',
      fr: 'Une valeur inadaptée n’est pas utilisée ; l’instance ou la langue est alors déduite du texte, et peut être une autre.',
    },
    fix: { en: 'Offers the known value that is nearest.', fr: 'Propose la valeur connue la plus proche.' },
    sources: ['plenary-format'],
    conventions: [],
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '---\nbody: {{un-gb}}\nlanguage: en\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
        good: '---\nbody: un-ga\nlanguage: en\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '---\nlanguage: fr\nsession: {{quatre-vingts}}\n---\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
        good: '---\nlanguage: fr\nsession: 80\n---\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, resolution }, report) {
    const { frontMatter } = resolution;
    if (frontMatter === undefined || frontMatter.errors.length > 0) return;
    for (const { key, value, valueSpan: whole } of frontMatter.entries) {
      // The reader counts the line end of a list to it
      const valueSpan = { start: whole.start, end: whole.start + text.slice(whole.start, whole.end).trimEnd().length };
      const known = frontMatterKey(key);
      if (known === undefined) continue;
      const parameters: Parameters = { key, value: shown(value), values: (known.values ?? []).join(', ') };
      if (!fitsFrontMatter(known, value)) {
        const other = typeof value === 'string' && known.values !== undefined ? nearest(value, known.values) : undefined;
        const fixes: readonly ReportedFix[] = other === undefined
          ? []
          : [{ title: { en: 'Write “{other}”', fr: 'Écrire « {other} »' }, parameters: { other }, safety: 'review', edits: [{ span: valueSpan, text: other }] }];
        report(known.type, valueSpan, parameters, fixes);
      } else if (known.type === 'levels' && value !== null && typeof value === 'object') {
        // YAML 1.1 readers take off for false; both mean the same here
        for (const [rule, level] of Object.entries(value)) {
          if (level !== false && !(FRONT_MATTER_LEVELS as readonly unknown[]).includes(level)) report('level', valueSpan, { rule, value: shown(level), values: FRONT_MATTER_LEVELS.join(', ') });
        }
      }
    }
  },
});
