import { resolutionRule } from './engine/rule';
import { type Opening, partsOf } from './leads/openings';

export default resolutionRule({
  id: 'lead-case',
  severity: { default: 'warning', interpol: 'off', mun: 'info' },
  languages: ['en', 'fr'],
  messages: {
    upper: { en: 'A lead phrase begins with a capital letter: “{right}”.', fr: 'La formule introductive prend une majuscule initiale : « {right} ».' },
    lower: { en: 'French texts of this body begin their lead phrases in lower case: “{right}”.', fr: 'Dans les textes français de cet organe, la formule introductive commence par une minuscule : « {right} ».' },
    all: {
      en: 'The lead phrases of this text ({count}) begin in another letter case than the body’s.',
      fr: 'Les formules introductives de ce texte ({count}) ne commencent pas par la casse d’usage dans cet organe.',
    },
  },
  docs: {
    title: { en: 'First letter of a lead phrase in the wrong case', fr: 'Majuscule ou minuscule initiale de la formule introductive' },
    what: {
      en: 'Finds lead phrases that begin in lower case, or, in French texts of the IPU, with a capital. Where most phrases of a text do so, it is said once, for information: the text may follow another manner.',
      fr: 'Signale les formules introductives qui commencent par une minuscule ou, dans les textes français de l’UIP, par une majuscule. Si c’est le cas de la plupart, la règle le dit une seule fois, pour information : le texte suit peut-être un autre usage.',
    },
    why: {
      en: 'United Nations texts, and English ones of the IPU, open every paragraph with a capital; French texts of the IPU open in lower case, since the sentence goes on.',
      fr: 'À l’ONU, et dans les textes anglais de l’UIP, chaque alinéa s’ouvre sur une majuscule ; en français, ceux de l’UIP s’ouvrent sur une minuscule, puisque la phrase continue.',
    },
    fix: { en: 'Changes the case of the first letter.', fr: 'Change la casse de la première lettre.' },
    sources: ['un-resolutions', 'ipu-resolutions'],
    conventions: ['V10', 'A70'],
    frequency: {
      en: 'All lead phrases of 732 adopted texts of the General Assembly and the Security Council begin with a capital.',
      fr: 'Toutes les formules introductives de 732 textes adoptés par l’Assemblée générale et le Conseil de sécurité commencent par une majuscule.',
    },
    examples: [
      {
        body: 'un-ga', language: 'en',
        bad: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*{{w}}elcoming* the progress made,\n\n*Decides* to continue its work.',
        good: '*The General Assembly*,\n\n*Recalling* its resolution 75/240,\n\n*Welcoming* the progress made,\n\n*Decides* to continue its work.',
      },
      {
        body: 'un-ga', language: 'fr',
        bad: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *{{s}}e félicite* des progrès accomplis ;\n\n2. *Décide* de poursuivre ses travaux.',
        good: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 75/240,\n\n1. *Se félicite* des progrès accomplis ;\n\n2. *Décide* de poursuivre ses travaux.',
      },
      {
        body: 'ipu', language: 'fr',
        bad: 'La 151e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions antérieures,\n\n1. *{{I}}nvite* les parlements à légiférer ;\n\n2. *demande* au Secrétaire général de suivre la question.',
        good: 'La 151e Assemblée de l’Union interparlementaire,\n\n*rappelant* ses résolutions antérieures,\n\n1. *invite* les parlements à légiférer ;\n\n2. *demande* au Secrétaire général de suivre la question.',
      },
    ],
  },
  check({ text, resolution, profile, language }, report) {
    const { letter } = profile.lead(language);
    const parts = partsOf(resolution);
    const known = parts.reduce((sum, part) => sum + part.known, 0);
    const upper = parts.reduce((sum, part) => sum + part.upper, 0);
    if (upper === (letter === 'upper' ? known : 0)) return;
    const wrong = parts.flatMap(({ openings }) =>
      openings.filter((opening): opening is Opening => opening?.phrase.known === true && opening.paragraph.lead!.upper !== (letter === 'upper')));
    const edit = ({ span: { start } }: Opening): { span: { start: number; end: number }; text: string } =>
      ({ span: { start, end: start + 1 }, text: letter === 'upper' ? text[start]!.toUpperCase() : text[start]!.toLowerCase() });
    const title = letter === 'upper' ? { en: 'Begin with a capital', fr: 'Commencer par une majuscule' } : { en: 'Begin in lower case', fr: 'Commencer par une minuscule' };
    if (wrong.length > 1 && wrong.length * 2 > known) {
      const { start } = wrong[0]!.span;
      report('all', { start, end: start + 1 }, { count: wrong.length }, [{ title, safety: 'review', edits: wrong.map(edit) }], 'info');
      return;
    }
    for (const opening of wrong) {
      const { start, end } = opening.span;
      const right = edit(opening).text + text.slice(start + 1, end).replace(/[*_]/g, '');
      report(letter, { start, end: start + 1 }, { right }, [{ title, safety: 'safe', edits: [edit(opening)] }]);
    }
  },
});
