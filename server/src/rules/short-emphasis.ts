import { extentOf } from './leads/extent';
import { openingOf } from './leads/openings';
import { setOffEdits } from './leads/set-off';
import { paragraphRule } from './engine/rule';

/** Left out by many: "Recalling in particular"; and adjectives that look like adverbs: "further and increased support". */
const LOOSE = /^(?:in particular|en particulier|further (?:and|or))(?:\s|$)/iu;
/** What the run leaves out is an object with its article, which usage leaves in or out: "Draws the attention", "Lance un appel". */
const OBJECT = /^(?:(?:the|its|a|an|un|une(?! nouvelle| fois)|le|la|les|sa|son|ses|it) |l[’'])/iu;
/** A preposition, which may stay outside, a second verb, "in this regard": "Reiterates its call *for*". */
const OPTIONAL = /^(?:for|upon|on|to|(?:and|et) .*|(?:in|to|with|on) (?:this|that) .*|(?:à|dans|en|sur) (?:cet|cette|ce|ces) .*)$/iu;

export default paragraphRule({
  id: 'short-emphasis',
  severity: { default: 'warning', mun: 'info', interpol: 'off' },
  languages: ['en', 'fr'],
  messages: {
    cut: { en: 'The italics end or begin inside a word.', fr: 'L’italique commence ou s’arrête à l’intérieur d’un mot.' },
    missing: { en: '“{missing}” belongs to the lead phrase: the italics stop too early.', fr: '« {missing} » fait partie de la formule introductive : l’italique s’arrête trop tôt.' },
    before: { en: '“{missing}” belongs to the lead phrase: the italics begin too late.', fr: '« {missing} » fait partie de la formule introductive : l’italique commence trop tard.' },
  },
  docs: {
    title: { en: 'Emphasis shorter than the lead phrase', fr: 'Italique plus court que la formule introductive' },
    what: {
      en: 'Finds italics that leave out a part of the lead phrase: its adverb (“*Requests* further that”, “Also *welcomes*”), the noun without which the verb says nothing (“*Takes* note of”), a part of a noun phrase, or of a word. What usage leaves out, such as a noun of attitude (“*Reiterating* its call”) in texts of the Security Council, is not reported.',
      fr: 'Signale l’italique qui laisse de côté une partie de la formule introductive : l’adverbe (« *Prie* également le Secrétaire général »), le nom sans lequel le verbe ne dit rien (« *Prend* note de »), une partie d’un groupe nominal ou d’un mot. Ce que l’usage laisse en romain, comme le nom d’attitude (« *Réitérant* son appel ») dans les textes du Conseil de sécurité, n’est pas signalé.',
    },
    why: {
      en: 'The italics show what the organ does and with what force. An adverb outside them is an addition that was not formatted.',
      fr: 'L’italique montre ce que fait l’organe et avec quelle force. Un adverbe resté en romain est un ajout que personne n’a mis en forme.',
    },
    fix: { en: 'Moves the marks so that they enclose the phrase; no word changes.', fr: 'Déplace les marques pour qu’elles encadrent la formule ; aucun mot ne change.' },
    sources: ['em-italics', 'un-resolutions', 'ipu-resolutions'],
    conventions: ['V2', 'V3', 'V4'],
    frequency: {
      en: 'In 732 adopted texts, 1 lead phrase in 450 is cut short of its adverb or noun.',
      fr: 'Dans 732 textes adoptés, l’adverbe ou le nom manque dans l’italique d’une formule introductive sur 450.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Takes* {{note}} of the progress made;\n\n3. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Takes note* of the progress made;\n\n3. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n{{Deeply}} *concerned* about the situation,\n\n*Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Deeply concerned* about the situation,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Rappelant* {{également}} sa résolution 76/19,\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Rappelant également* sa résolution 76/19,\n\n*Décide* de poursuivre ses travaux.',
      },
      {
        body: 'ipu', language: 'fr',
        bad: 'La 151e Assemblée de l’Union interparlementaire,\n\n*prenant* {{note}} des travaux des parlements,\n\n1. *invite* les parlements à légiférer ;\n\n2. *demande* au Secrétaire général de suivre la question.',
        good: 'La 151e Assemblée de l’Union interparlementaire,\n\n*prenant note* des travaux des parlements,\n\n1. *invite* les parlements à légiférer ;\n\n2. *demande* au Secrétaire général de suivre la question.',
      },
    ],
  },
  check({ text, paragraph, profile, language }, report) {
    if (paragraph.depth > 0) return;
    const opening = openingOf(paragraph);
    const extent = opening === undefined || !opening.phrase.known ? undefined : extentOf(text, opening, language);
    if (opening === undefined || extent === undefined || extent.extra !== '') return;
    const { run, cut, before, missing, half } = extent;
    const fixes = [{ title: { en: 'Put the whole phrase in italics', fr: 'Mettre toute la formule en italique' }, safety: 'safe', edits: setOffEdits(text, opening, profile.lead(language), extent.end) }] as const;
    // From the word behind the run to the end of what is missing
    const rest = (words: string): { start: number; end: number } => {
      let start = run.end;
      while (/[\s\u00a0\u202f*_]/.test(text[start] ?? '')) start++;
      return { start, end: start + words.length };
    };
    if (cut) {
      report('cut', opening.span, {}, fixes);
    } else if (before !== '') {
      report('before', { start: opening.span.start, end: opening.span.start + before.length }, { missing: before }, fixes);
    } else if (missing !== '' && !LOOSE.test(`${missing} ${text.slice(rest(missing).end, rest(missing).end + 6).trim()}`)) {
      report('missing', rest(missing), { missing }, fixes, OBJECT.test(missing) ? 'info' : undefined);
    } else if (missing === '' && half !== '' && !OPTIONAL.test(half)) {
      report('missing', rest(half), { missing: half }, fixes);
    }
  },
});
