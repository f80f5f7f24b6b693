import { FRONT_MATTER_KEYS, frontMatterKey } from '../model/front-matter-schema';
import { resolutionRule, type ReportedFix } from './engine/rule';
import { nearest } from './structure/nearest';

const KEYS = FRONT_MATTER_KEYS.map(({ key }) => key);

export default resolutionRule({
  id: 'unknown-front-matter-key',
  severity: 'info',
  messages: {
    unknown: { en: 'The key `{key}` is not known and does nothing.', fr: 'La clé `{key}` est inconnue et n’a pas d’effet.' },
  },
  docs: {
    title: { en: 'Unknown key in the front matter', fr: 'Clé d’en-tête inconnue' },
    what: {
      en: 'Finds keys in the front matter that nothing reads. Keys for other programs are no mistake, hence the low severity.',
      fr: 'Signale les clés de l’en-tête que rien ne lit. Les clés destinées à d’autres logiciels ne sont pas des fautes, d’où la faible gravité.',
    },
    why: { en: 'A mistyped key is passed over in silence: `langage: fr` sets no language.', fr: 'Une clé mal tapée est ignorée sans bruit : `langage: fr` ne fixe pas la langue.' },
    fix: { en: 'Offers the known key that is nearest.', fr: 'Propose la clé connue la plus proche.' },
    sources: ['plenary-format'],
    conventions: [],
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '---\nbody: un-ga\n{{sesion}}: 80\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
        good: '---\nbody: un-ga\nsession: 80\n---\n\n*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '---\nbody: un-ga\n{{langage}}: fr\n---\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
        good: '---\nbody: un-ga\nlanguage: fr\n---\n\n*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ resolution }, report) {
    const { frontMatter } = resolution;
    if (frontMatter === undefined || frontMatter.errors.length > 0) return;
    const present = new Set(frontMatter.entries.map(({ key }) => key));
    for (const { key, keySpan } of frontMatter.entries) {
      if (frontMatterKey(key) !== undefined || keySpan.end <= keySpan.start) continue;
      const other = nearest(key, KEYS.filter((it) => !present.has(it)));
      const fixes: readonly ReportedFix[] = other === undefined
        ? []
        : [{ title: { en: 'Write “{other}”', fr: 'Écrire « {other} »' }, parameters: { other }, safety: 'review', edits: [{ span: keySpan, text: other }] }];
      report('unknown', keySpan, { key }, fixes);
    }
  },
});
