import { openingOf } from './leads/openings';
import { paragraphRule } from './engine/rule';

export default paragraphRule({
  id: 'lead-agreement',
  severity: 'error',
  languages: ['fr'],
  messages: {
    feminine: { en: 'The organ is feminine in French: “{other}”, not “{word}”.', fr: 'L’organe est au féminin : « {other} », et non « {word} ».' },
    masculine: { en: 'The organ is masculine in French: “{other}”, not “{word}”.', fr: 'L’organe est au masculin : « {other} », et non « {word} ».' },
  },
  docs: {
    title: { en: 'Lead phrase that does not agree with the organ (French)', fr: 'Formule introductive qui ne s’accorde pas avec l’organe' },
    what: {
      en: 'Finds French adjectives and past participles at the opening of a paragraph whose gender is not that of the organ in the enacting line: feminine for the Assembly, a commission or a conference, masculine for a council. Where the organ is not known, nothing is said.',
      fr: 'Signale, au début d’un alinéa ou d’un paragraphe, l’adjectif ou le participe passé dont le genre n’est pas celui de l’organe qui adopte le texte : féminin pour une assemblée, une commission ou une conférence, masculin pour un conseil. Si l’organe n’est pas connu, la règle se tait.',
    },
    why: {
      en: 'The organ is the subject of the whole sentence that a resolution is. The slip comes with paragraphs taken over from another organ’s text.',
      fr: 'L’organe est le sujet de la phrase unique que forme une résolution. La faute vient des alinéas repris d’un texte d’un autre organe.',
    },
    fix: { en: 'Writes the word in the other gender.', fr: 'Écrit le mot à l’autre genre.' },
    sources: ['un-resolutions', 'ipu-resolutions'],
    conventions: ['A66'],
    frequency: {
      en: 'In 366 adopted French texts of the General Assembly and the Security Council one lead phrase does not agree: a slip.',
      fr: 'Dans 366 textes français adoptés par l’Assemblée générale et le Conseil de sécurité, une seule formule ne s’accorde pas : une faute.',
    },
    examples: [
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Profondément {{préoccupé}}* par la situation,\n\n*Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Profondément préoccupée* par la situation,\n\n*Décide* de poursuivre ses travaux.',
      },
      {
        body: 'un-hrc', language: 'fr',
        bad: '*Le Conseil des droits de l’homme*,\n\n*{{Consciente}}* de l’importance de l’éducation,\n\n*Décide* de poursuivre ses travaux.',
        good: '*Le Conseil des droits de l’homme*,\n\n*Conscient* de l’importance de l’éducation,\n\n*Décide* de poursuivre ses travaux.',
      },
      {
        body: 'ipu', language: 'fr',
        bad: 'La 151e Assemblée de l’Union interparlementaire,\n\n*{{convaincu}}* du rôle des parlements,\n\n1. *invite* les parlements à légiférer ;\n\n2. *demande* au Secrétaire général de suivre la question.',
        good: 'La 151e Assemblée de l’Union interparlementaire,\n\n*convaincue* du rôle des parlements,\n\n1. *invite* les parlements à légiférer ;\n\n2. *demande* au Secrétaire général de suivre la question.',
      },
    ],
  },
  check({ text, paragraph, gender }, report) {
    if (paragraph.depth > 0 || gender === undefined) return;
    const opening = openingOf(paragraph);
    const agreement = opening?.phrase.agreement;
    if (opening === undefined || agreement === undefined || agreement.gender === gender || agreement.other === '') return;
    const span = { start: opening.at(agreement.start), end: opening.at(agreement.end - 1) + 1 };
    const word = text.slice(span.start, span.end);
    report(gender, span, { word, other: agreement.other }, [{
      title: { en: 'Write “{other}”', fr: 'Écrire « {other} »' }, parameters: { other: agreement.other }, safety: 'safe', edits: [{ span, text: agreement.other }],
    }]);
  },
});
