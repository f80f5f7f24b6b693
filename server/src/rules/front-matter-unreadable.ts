import { resolutionRule } from './engine/rule';

export default resolutionRule({
  id: 'front-matter-unreadable',
  severity: 'error',
  messages: {
    unreadable: {
      en: 'The front matter cannot be read from here on: a quotation mark, a bracket or a colon is missing, or the indentation does not fit.',
      fr: 'L’en-tête de données est illisible à partir d’ici : il manque un guillemet, un crochet ou un deux-points, ou le retrait ne convient pas.',
    },
    twice: { en: 'This key stands in the front matter already.', fr: 'Cette clé figure déjà dans l’en-tête de données.' },
    list: { en: 'The front matter is no list of keys and values (`key: value`).', fr: 'L’en-tête de données n’est pas une liste de clés et de valeurs (`clé: valeur`).' },
  },
  docs: {
    title: { en: 'Front matter that cannot be read', fr: 'En-tête de données illisible' },
    what: {
      en: 'Finds errors in the YAML between the two lines `---` at the start of a file.',
      fr: 'Signale les erreurs dans le YAML entre les deux lignes `---` en tête du fichier.',
    },
    why: {
      en: 'Body, language and symbol are then read wrongly or not at all, and the text is judged by another convention than its own.',
      fr: 'L’instance, la langue et la cote sont alors mal lues ou pas lues du tout, et le texte est jugé selon une autre convention que la sienne.',
    },
    sources: ['plenary-format'],
    conventions: [],
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '---\nbody: un-ga\ntitle: [Cooperatio{{n}}\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
        good: '---\nbody: un-ga\ntitle: Cooperation\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '---\n{{Coopération entre les assemblées}}\n---\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
        good: '---\ntitle: Coopération entre les assemblées\n---\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, resolution }, report) {
    const { frontMatter } = resolution;
    if (frontMatter === undefined) return;
    const from = text.indexOf('\n', frontMatter.span.start) + 1;
    // Behind the last visible character before the closing fence
    const until = text.slice(0, Math.max(from, text.lastIndexOf('\n', frontMatter.span.end - 1))).trimEnd().length;
    for (const { message, span } of frontMatter.errors) {
      if (message === 'not a list of keys and values') {
        report('list', { start: from, end: Math.max(from, until) });
        continue;
      }
      const start = Math.max(from, Math.min(span.start, until - 1));
      if (/unique/.test(message)) {
        report('twice', { start, end: start + /^[^:\s]{0,80}/.exec(text.slice(start, start + 80))![0].length });
      } else {
        report('unreadable', { start, end: Math.max(start, Math.min(Math.max(span.end, start + 1), until)) });
      }
    }
  },
});
