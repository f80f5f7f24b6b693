import type { ReportedFix, Safety, Severity } from './engine/rule';
import { extentOf } from './leads/extent';
import { openingOf } from './leads/openings';
import { setOffEdits } from './leads/set-off';
import { paragraphRule } from './engine/rule';

const ARTICLE = /(?:^| )(?:the|a|an|any|all|its|their|his|her|le|la|les|un|une|des|du|aux|au|tous|toutes|sa|son|ses|l’|l'|d’|d')$/iu;
const LINK = /^(?:of|that|on|upon|for|to|at|about|over|with|by|in|from|de|d’|d'|que|qu’|qu'|à|sur|par|pour|du fait|par le fait|sur le fait)(?: (?:of|to|que|qu’))?$/iu;
/** "in this regard", which organs have inside or outside, and adverbs that may be read as adjectives ("Noting further measures"). */
const FREE = /^(?:further|also|(?:in|to|with|on) (?:this|that) \S+|(?:à|dans|en|sur) (?:cet|cette|ce|ces) \S+)$/iu;
/** Words behind the phrase from which on a run is no lead phrase any more; the longest of adopted texts has six. */
const MANY_WORDS = 8;
/** Organs whose adopted texts keep prepositions outside. */
const STRICT = new Set(['un-ga', 'un-ecosoc', 'un-hrc']);
/** Bodies that have them inside as well as outside. */
const LENIENT = new Set(['ipu']);

export default paragraphRule({
  id: 'long-emphasis',
  severity: { default: 'warning', interpol: 'off' },
  languages: ['en', 'fr'],
  messages: {
    cut: { en: 'The italics end inside a word.', fr: 'L’italique s’arrête à l’intérieur d’un mot.' },
    whole: { en: 'The italics go far beyond the lead phrase “{phrase}”.', fr: 'L’italique va bien au-delà de la formule introductive « {phrase} ».' },
    article: { en: '“{extra}” does not belong to the lead phrase “{phrase}”.', fr: '« {extra} » ne fait pas partie de la formule introductive « {phrase} ».' },
    link: { en: 'The preposition or conjunction “{extra}” stays outside the italics.', fr: 'La préposition ou conjonction « {extra} » reste hors de l’italique.' },
    extra: { en: '“{extra}” is usually left outside the italics.', fr: 'D’ordinaire, « {extra} » reste hors de l’italique.' },
  },
  docs: {
    title: { en: 'Emphasis longer than the lead phrase', fr: 'Italique plus long que la formule introductive' },
    what: {
      en: 'Finds italics that go on behind the lead phrase: over an article (“*Urges all* States”), a preposition or conjunction (“*Takes note of*”), or the better part of the paragraph. A warning where adopted texts leave no doubt; for other words, for whole paragraphs (conversions do that), and for prepositions in texts of other bodies than the Assembly and the Councils that follow it, information only. The IPU has prepositions inside and outside: nothing is said of them.',
      fr: 'Signale l’italique qui continue après la formule introductive : sur un article (« *Engage les* États »), une préposition ou une conjonction (« *Prend note de* »), ou sur l’essentiel de l’alinéa. Avertissement là où les textes adoptés ne laissent aucun doute ; simple information pour d’autres mots, pour les alinéas entiers (une conversion peut en être la cause) et pour les prépositions ailleurs qu’à l’Assemblée générale et dans les conseils qui suivent son usage. L’UIP les met en italique ou non : la règle n’en dit rien.',
    },
    why: {
      en: 'Italics that cover more than the act hide it.',
      fr: 'L’italique qui couvre plus que l’acte le dissimule.',
    },
    fix: { en: 'Moves the marks so that they enclose the phrase alone; no word changes. For review where more than a word or two leaves the italics.', fr: 'Déplace les marques pour qu’elles n’encadrent que la formule ; aucun mot ne change. À relire quand plus d’un mot ou deux quittent l’italique.' },
    sources: ['em-italics', 'un-resolutions'],
    conventions: ['V5', 'V6', 'A72'],
    frequency: {
      en: 'In 520 adopted texts of the General Assembly, 7 paragraphs of some 20,900 have a preposition or conjunction inside; in those of the Security Council one “Taking note” in six has.',
      fr: 'Dans 520 textes adoptés par l’Assemblée générale, 7 alinéas ou paragraphes sur 20 900 environ ont une préposition ou une conjonction en italique ; dans ceux du Conseil de sécurité, un « Taking note » anglais sur six.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Taking note {{of}}* the progress made,\n\n*Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Taking note* of the progress made,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-sc', language: 'en',
        bad: '*The Security Council*,\n\n*Recalling* its previous resolutions,\n\n1. *Urges {{all}}* parties to cooperate with the mission;\n\n2. *Decides* to remain seized of the matter.',
        good: '*The Security Council*,\n\n*Recalling* its previous resolutions,\n\n1. *Urges* all parties to cooperate with the mission;\n\n2. *Decides* to remain seized of the matter.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Engage {{les}}* gouvernements à coopérer ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Engage* les gouvernements à coopérer ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant {{sa résolution 75/240, dans laquelle elle a décidé de suivre la question}}*,\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240, dans laquelle elle a décidé de suivre la question,\n\n*Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, paragraph, profile, language }, report) {
    if (paragraph.depth > 0) return;
    const opening = openingOf(paragraph);
    const extent = opening === undefined || !opening.phrase.known ? undefined : extentOf(text, opening, language);
    if (opening === undefined || extent === undefined || extent.extra === '') return;
    const { run, extra, cut } = extent;
    const fixFor = (safety: Safety): ReportedFix => ({ title: { en: 'Put the phrase alone in italics', fr: 'Ne laisser en italique que la formule' }, safety, edits: setOffEdits(text, opening, profile.lead(language), extent.end) });
    let start = extent.end;
    while (/[\s,;\u00a0\u202f*_]/.test(text[start] ?? '')) start++;
    let end = run.contentEnd;
    while (end > start && /[\s,;:\u00a0\u202f]/.test(text[end - 1]!)) end--;
    const say = (key: 'cut' | 'whole' | 'article' | 'link' | 'extra', severity?: Severity): void => {
      report(key, { start, end }, { extra, phrase: text.slice(opening.span.start, extent.end).replace(/[*_]/g, '') }, [fixFor(key === 'whole' || key === 'extra' ? 'review' : 'safe')], severity);
    };
    if (extra.split(' ').length >= MANY_WORDS) say('whole', 'info');
    else if (cut) say('cut');
    else if (LINK.test(extra)) {
      if (!LENIENT.has(profile.id)) say('link', STRICT.has(profile.id) ? undefined : 'info');
    } else if (ARTICLE.test(extra)) say('article');
    else if (!FREE.test(extra)) say('extra', 'info');
  },
});
