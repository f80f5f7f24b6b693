import type { Paragraph } from '../model/resolution';
import { resolutionRule } from './engine/rule';
import { endOf, hidesConjunction, judgeEnd, ownOperative } from './structure/ends';

/** Every paragraph below another one that has none below itself, but the last: that one bears the mark of the whole paragraph. */
const innerLeaves = (paragraph: Paragraph): readonly Paragraph[] => {
  const found: Paragraph[] = [];
  const visit = (it: Paragraph): void => {
    if (it.children.length > 0) it.children.forEach(visit);
    else if (it.depth > 0) found.push(it);
  };
  visit(paragraph);
  const { leaf } = endOf(paragraph);
  return found.filter((it) => it !== leaf);
};

export default resolutionRule({
  id: 'subparagraph-terminal',
  // The Security Council, and simulations, part short items by commas at times
  severity: { default: 'warning', 'un-sc': 'info', mun: 'info' },
  messages: {
    other: { en: 'A subparagraph ends with a semicolon, not with “{mark}”.', fr: 'Un alinéa se termine par un point-virgule, et non par « {mark} ».' },
    none: { en: 'This subparagraph has no semicolon at its end.', fr: 'Il manque un point-virgule à la fin de cet alinéa.' },
  },
  docs: {
    title: { en: 'Subparagraph without its semicolon', fr: 'Alinéa sans point-virgule final' },
    what: {
      en: 'Finds lettered or numbered subparagraphs of the operative part that end with another mark than a semicolon, or with none. The last one of a paragraph is looked at by `operative-terminal`; items behind bullets or dashes are left alone.',
      fr: 'Signale les alinéas du dispositif, marqués d’une lettre ou d’un numéro, qui se terminent par un autre signe que le point-virgule, ou sans signe. Le dernier d’un paragraphe relève de `operative-terminal` ; les éléments précédés d’une puce ou d’un tiret sont laissés de côté.',
    },
    why: {
      en: 'Subparagraphs are members of the one sentence that a resolution is; a full stop or a comma between them breaks the list.',
      fr: 'Les alinéas sont les membres de la phrase unique qu’est une résolution ; un point ou une virgule rompt l’énumération.',
    },
    fix: { en: 'Puts a semicolon in the place of the mark, or adds it. No word changes.', fr: 'Remplace le signe par un point-virgule, ou l’ajoute. Aucun mot ne change.' },
    sources: ['em-paragraphs', 'un-resolutions'],
    conventions: ['A14'],
    frequency: {
      en: 'In the General Assembly’s resolutions of sessions 75 and 79 that were examined, in English and in French, all of 1,144 such subparagraphs end with a semicolon.',
      fr: 'Dans les résolutions de l’Assemblée générale (sessions 75 et 79) qui ont été examinées, en anglais et en français, ces alinéas, au nombre de 1 144, se terminent tous par un point-virgule.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General:\n\n   (a) To consult the States{{,}}\n\n   (b) To report on it;\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General:\n\n   (a) To consult the States;\n\n   (b) To report on it;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États{{.}}\n\n   b) De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Prie* le Secrétaire général :\n\n   a) De consulter les États\u00a0;\n\n   b) De faire rapport ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
    ],
  },
  check({ text, units, profile, language }, report) {
    const one = (leaf: Paragraph): void => {
      if (leaf.mark?.style === 'bullet' || leaf.mark?.style === 'asterisk' || leaf.continuations.length > 0 || hidesConjunction(text, leaf.terminal)) return;
      const verdict = judgeEnd(text, { leaf, terminal: leaf.terminal }, profile.operative.end, language);
      if (verdict.kind === 'fine') return;
      const fix = { title: { en: 'End with a semicolon', fr: 'Terminer par un point-virgule' }, safety: 'safe', edits: [verdict.edit] } as const;
      if (verdict.kind === 'none') report('none', verdict.span, {}, [fix]);
      else report('other', verdict.span, { mark: verdict.mark }, [fix]);
    };
    for (const unit of units) {
      const { paragraphs, prose } = ownOperative(unit);
      if (prose) continue;
      for (const paragraph of paragraphs) if (paragraph.children.length > 0) innerLeaves(paragraph).forEach(one);
    }
  },
});
