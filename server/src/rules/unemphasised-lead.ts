import type { Opening } from './leads/openings';
import { type PartOfUnit, partsOf } from './leads/openings';
import type { LeadStyle } from '../profiles/profile';
import { lostParts, setOffEdits, setOffOf } from './leads/set-off';
import { resolutionRule } from './engine/rule';

/** Whether the openings of a unit are set off as a rule. Where few are, the text has another manner. */
const isUsual = (parts: readonly PartOfUnit[], text: string, style: LeadStyle): boolean => {
  let all = 0;
  let set = 0;
  for (const { openings } of parts) {
    for (const opening of openings) {
      if (opening === undefined) continue;
      all++;
      if (setOffOf(text, opening, style) !== 'nothing') set++;
    }
  }
  return set * 2 >= all;
};

export default resolutionRule({
  id: 'unemphasised-lead',
  severity: { default: 'warning', mun: 'info' },
  languages: ['en', 'fr'],
  messages: {
    italic: { en: 'The lead phrase “{phrase}” is not in italics, as the others are.', fr: 'Contrairement aux autres, la formule introductive « {phrase} » n’est pas en italique.' },
    capitals: { en: 'The lead phrase “{phrase}” is not in capitals, as the others are.', fr: 'Contrairement aux autres, la formule introductive « {phrase} » n’est pas en capitales.' },
    begun: { en: 'Only a part of the lead phrase “{phrase}” is in capitals.', fr: 'Une partie seulement de la formule introductive « {phrase} » est en capitales.' },
  },
  docs: {
    title: { en: 'Lead phrase that is not set off', fr: 'Formule introductive non mise en évidence' },
    what: {
      en: 'Finds a paragraph whose lead phrase has no emphasis where the other paragraphs have it; in texts of INTERPOL, words of the phrase that are not in capitals. Where a whole part has lost its emphasis, the rule `lost-emphasis` says so once.',
      fr: 'Signale l’alinéa ou le paragraphe dont la formule introductive n’est pas mise en évidence alors que les autres le sont ; dans les textes d’INTERPOL, les mots de la formule qui ne sont pas en capitales. Si toute une partie a perdu son italique, la règle `lost-emphasis` le dit une seule fois.',
    },
    why: {
      en: 'The lead phrase says what the organ does in the paragraph. It is in italics (at INTERPOL in capitals), with its adverbs, so that a reader finds it at a glance.',
      fr: 'La formule introductive dit ce que fait l’organe. Elle est en italique (à INTERPOL, en capitales), adverbes compris, pour que le lecteur la trouve d’un coup d’œil.',
    },
    fix: {
      en: 'Puts the marks of emphasis around the phrase, without the preposition or conjunction after it; no word changes. Capitals are proposed for review.',
      fr: 'Encadre la formule des marques d’italique, sans la préposition ni la conjonction qui suit ; aucun mot ne change. Les capitales sont proposées pour relecture.',
    },
    sources: ['em-italics', 'em-drafting', 'un-resolutions', 'ipu-resolutions', 'interpol-resolutions'],
    conventions: ['V1', 'V2', 'V3', 'A80'],
    frequency: {
      en: 'In 732 adopted texts of the General Assembly and the Security Council, all but 10 of some 27,200 paragraphs that have a lead phrase set it off, one text that lost all its italics apart.',
      fr: 'Dans 732 textes adoptés par l’Assemblée générale et le Conseil de sécurité, 10 seulement des quelque 27 200 alinéas et paragraphes à formule introductive ne la mettent pas en évidence, un texte qui a perdu tout son italique mis à part.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n{{Welcoming}} the progress made,\n\n*Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Welcoming* the progress made,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-sc', language: 'en',
        bad: '*The Security Council*,\n\n*Recalling* its previous resolutions,\n\n1. *Decides* to extend the mandate of the mission;\n\n2. {{Calls upon}} the parties to cooperate with the mission;\n\n3. *Decides* to remain seized of the matter.',
        good: '*The Security Council*,\n\n*Recalling* its previous resolutions,\n\n1. *Decides* to extend the mandate of the mission;\n\n2. *Calls upon* the parties to cooperate with the mission;\n\n3. *Decides* to remain seized of the matter.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n{{Notant avec satisfaction}} les progrès accomplis,\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n*Notant avec satisfaction* les progrès accomplis,\n\n*Décide* de poursuivre ses travaux.',
      },
      {
        body: 'interpol', language: 'fr',
        bad: 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93e session,\n\nRAPPELANT ses résolutions antérieures,\n\n{{RAPPELANT également}} les travaux de son groupe d’experts,\n\nINVITE les pays membres à échanger leurs données.',
        good: 'L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa 93e session,\n\nRAPPELANT ses résolutions antérieures,\n\nRAPPELANT ÉGALEMENT les travaux de son groupe d’experts,\n\nINVITE les pays membres à échanger leurs données.',
      },
    ],
  },
  check(target, report) {
    const { text, resolution, profile, language } = target;
    const style = profile.lead(language);
    const italic = style.emphasis === 'italic';
    const lost = new Set(lostParts(target).map(({ of }) => of.paragraphs));
    const tell = (opening: Opening, key: 'italic' | 'capitals' | 'begun'): void => {
      const { start, end } = opening.span;
      report(key, opening.span, { phrase: text.slice(start, end).replace(/\s+/g, ' ') }, [{
        title: italic ? { en: 'Put the phrase in italics', fr: 'Mettre la formule en italique' } : { en: 'Put the phrase in capitals', fr: 'Mettre la formule en capitales' },
        safety: italic ? 'safe' : 'review', edits: setOffEdits(text, opening, style),
      }]);
    };
    for (const of of partsOf(resolution)) {
      // Nearly every part ends here
      if (italic && of.emphasised === of.recognised) continue;
      const { unit, part, led, openings } = of;
      if (!led || lost.has(unit[part]) || !isUsual(partsOf(resolution).filter((of) => of.unit === unit), text, style)) continue;
      for (const opening of openings) {
        const state = opening?.phrase.known === true ? setOffOf(text, opening, style) : 'whole';
        // `4. Acting on the request of …, *authorizes* …`: the verb that counts comes later, and is set off
        const later = opening?.phrase.mood !== part && (opening?.paragraph.facts.inlines.emphases.length ?? 0) > 0;
        if (state !== 'whole' && !later) tell(opening!, state === 'begun' ? 'begun' : style.emphasis);
      }
    }
  },
});
