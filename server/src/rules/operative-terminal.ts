import type { Paragraph } from '../model/resolution';
import { resolutionRule } from './engine/rule';
import { endOf, hidesConjunction, judgeEnd, ownOperative } from './structure/ends';

/** A few words without number and mark: perhaps a heading that has lost its sign. */
const isBareLine = ({ mark, terminal, content, children }: Paragraph): boolean =>
  mark === undefined && terminal.mark === '' && children.length === 0 && content.end - content.start < 60;

export default resolutionRule({
  id: 'operative-terminal',
  severity: 'error',
  messages: {
    other: {
      en: 'An operative paragraph that another one follows ends with a semicolon, not with “{mark}”.',
      fr: 'Un paragraphe du dispositif qui n’est pas le dernier se termine par un point-virgule, et non par « {mark} ».',
    },
    none: {
      en: 'This operative paragraph has no semicolon at its end.',
      fr: 'Il manque un point-virgule à la fin de ce paragraphe du dispositif.',
    },
  },
  docs: {
    title: { en: 'Operative paragraph without its semicolon', fr: 'Paragraphe du dispositif sans point-virgule final' },
    what: {
      en: 'Finds operative paragraphs, other than the last one, that end with another mark than a semicolon, or with none. Where a paragraph has subparagraphs, the last of them bears its mark. A colon, behind which a list, a table or a quotation stands, is right.',
      fr: 'Signale les paragraphes du dispositif, sauf le dernier, qui se terminent par un autre signe que le point-virgule, ou sans signe. Quand un paragraphe a des alinéas, c’est le dernier d’entre eux qui porte le signe. Le deux-points qui annonce une liste, un tableau ou une citation est juste.',
    },
    why: {
      en: 'A resolution is one sentence. A full stop inside the operative part ends it too early, and what follows has no subject. Headings do not change that: the last paragraph of a section ends with a semicolon too.',
      fr: 'Une résolution est une seule phrase. Un point au milieu du dispositif la termine trop tôt, et ce qui suit n’a plus de sujet. Les intertitres n’y changent rien : le dernier paragraphe d’une section se termine lui aussi par un point-virgule.',
    },
    fix: {
      en: 'Puts a semicolon in the place of the mark, or adds it. No word changes.',
      fr: 'Remplace le signe par un point-virgule, ou l’ajoute. Aucun mot ne change.',
    },
    sources: ['em-drafting', 'un-resolutions'],
    conventions: ['A8', 'A14'],
    frequency: {
      en: 'In 366 resolutions of the General Assembly and the Security Council, in English and in French, 14,224 of 14,229 such paragraphs without a list end with a semicolon, at the end of a section as elsewhere.',
      fr: 'Dans 366 résolutions de l’Assemblée générale et du Conseil de sécurité, en anglais et en français, 14 224 de ces paragraphes (sans liste) sur 14 229 se terminent par un point-virgule, en fin de section comme ailleurs.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report{{.}}\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Welcomes* the report;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General:\n\n   (a) To consult the States;\n\n   (b) To report on it{{.}}\n\n2. *Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n1. *Requests* the Secretary-General:\n\n   (a) To consult the States;\n\n   (b) To report on it;\n\n2. *Decides* to continue its work.',
      },
      {
        body: 'ipu', language: 'fr',
        bad: 'La 146^e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions antérieures,\n\n1. *encourage* les parlements à coopére{{r}}\n\n2. *demande* un rapport.',
        good: 'La 146^e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions antérieures,\n\n1. *encourage* les parlements à coopérer\u00a0;\n\n2. *demande* un rapport.',
      },
    ],
  },
  check({ text, units, profile, language }, report) {
    const wanted = profile.operative.end;
    const one = (paragraph: Paragraph, restarts: boolean): void => {
      const end = endOf(paragraph);
      if (end.continuation || hidesConjunction(text, end.terminal) || isBareLine(paragraph)) return;
      const verdict = judgeEnd(text, end, wanted, language);
      if (verdict.kind === 'fine') return;
      const fix = { title: { en: 'End with a semicolon', fr: 'Terminer par un point-virgule' }, safety: 'safe', edits: [verdict.edit] } as const;
      if (verdict.kind === 'none') report('none', verdict.span, {}, [fix]);
      // Sections each numbered from 1 may be meant as texts of their own
      else report('other', verdict.span, { mark: verdict.mark }, [fix], restarts && verdict.mark === '.' ? 'info' : undefined);
    };
    for (const unit of units) {
      const { paragraphs, handsOver, prose } = ownOperative(unit);
      if (prose) continue;
      const last = handsOver ? undefined : paragraphs.at(-1);
      paragraphs.forEach((paragraph, index) => {
        const plain = paragraph.children.length === 0 && paragraph.continuations.length === 0;
        // Nearly every paragraph ends here
        if (paragraph === last || (plain && wanted.includes(paragraph.endMark))) return;
        one(paragraph, paragraph.sectionLast && paragraphs[index + 1]?.number === 1);
      });
    }
  },
});
