import type { Profile } from './profile';

/** One operative verb, without a number, governs a list of numbered infinitives. */
export const interpol: Profile = {
  id: 'interpol',
  name: { en: 'INTERPOL General Assembly', fr: 'Assemblée générale d’INTERPOL' },
  organs: {
    en: [
      { name: 'The ICPO-INTERPOL General Assembly', gender: 'feminine', extended: true },
      { name: 'The INTERPOL General Assembly', gender: 'feminine', extended: true },
      { name: 'The General Assembly of INTERPOL', gender: 'feminine', extended: true },
    ],
    fr: [
      { name: 'L’Assemblée générale de l’OIPC-INTERPOL', gender: 'feminine', extended: true },
      { name: 'L’Assemblée générale d’INTERPOL', gender: 'feminine', extended: true },
    ],
  },
  lead: () => ({ emphasis: 'capitals', letter: 'upper' }),
  leadManner: 'long',
  preamble: { end: [','] },
  operative: { end: [';'], last: ['.'] },
  numbersSingle: false,
  listUnderVerb: 'subparagraphs',
  repeats: 'optional',
  sources: ['interpol-resolutions'],
};
