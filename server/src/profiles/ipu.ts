import type { Profile } from './profile';

/** French texts open in lower case, English ones in upper case. */
export const interParliamentaryUnion: Profile = {
  id: 'ipu',
  name: { en: 'Inter-Parliamentary Union', fr: 'Union interparlementaire' },
  organs: {
    en: [
      { name: 'The {n} Assembly of the Inter-Parliamentary Union', gender: 'feminine', extended: true },
      { name: 'The {n} Assembly of the IPU', gender: 'feminine', extended: true },
      { name: 'The {n} IPU Assembly', gender: 'feminine', extended: true },
      { name: 'The {n} Inter-Parliamentary Conference', gender: 'feminine', extended: true },
    ],
    fr: [
      { name: 'La {n} Assemblée de l’Union interparlementaire', gender: 'feminine', extended: true },
      { name: 'La {n} Assemblée de l’UIP', gender: 'feminine', extended: true },
      { name: 'La {n} Conférence interparlementaire', gender: 'feminine', extended: true },
    ],
  },
  lead: (language) => ({ emphasis: 'italic', letter: language === 'fr' ? 'lower' : 'upper' }),
  leadManner: 'long',
  preamble: { end: [','] },
  operative: { end: [';'], last: ['.'] },
  numbersSingle: false,
  listUnderVerb: 'operative',
  repeats: 'expected',
  sources: ['ipu-resolutions'],
};
