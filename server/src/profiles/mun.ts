import { economicAndSocialCouncil, generalAssembly, humanRightsCouncil, italicUpper, securityCouncil } from './un';
import type { LanguageTag } from '../lang/language';
import type { OrganName, Profile } from './profile';

const simulated = [generalAssembly, securityCouncil, economicAndSocialCouncil, humanRightsCouncil];
const organsIn = (language: LanguageTag): readonly OrganName[] => simulated.flatMap((profile) => profile.organs[language] ?? []);

/** A simulated organ: the United Nations' names, numbers on every operative clause. */
export const modelUnitedNations: Profile = {
  id: 'mun',
  name: { en: 'Model United Nations', fr: 'Simulation des Nations Unies' },
  organs: { en: organsIn('en'), fr: organsIn('fr'), es: organsIn('es') },
  lead: italicUpper,
  leadManner: 'long',
  preamble: { end: [','] },
  operative: { end: [';'], last: ['.'] },
  numbersSingle: true,
  listUnderVerb: 'operative',
  repeats: 'optional',
  sources: ['mun-un', 'mun-amun'],
};
