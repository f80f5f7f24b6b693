import type { LanguageTag } from '../lang/language';
import type { LeadStyle, Profile } from './profile';

/** Russian, Arabic and Chinese open in what is not an upper case letter. */
export const italicUpper = (language: LanguageTag): LeadStyle => ({ emphasis: 'italic', letter: language === 'ru' ? 'lower' : 'upper' });

const shared = {
  lead: italicUpper,
  leadManner: 'long',
  preamble: { end: [','] },
  operative: { end: [';'], last: ['.'] },
  numbersSingle: false,
  listUnderVerb: 'operative',
} as const;

export const generalAssembly: Profile = {
  ...shared,
  id: 'un-ga',
  name: { en: 'United Nations General Assembly', fr: 'Assemblée générale des Nations Unies' },
  organs: {
    en: [{ name: 'The General Assembly', gender: 'feminine' }],
    fr: [{ name: 'L’Assemblée générale', gender: 'feminine' }],
    es: [{ name: 'La Asamblea General', gender: 'feminine' }],
    ru: [{ name: 'Генеральная Ассамблея', gender: 'feminine' }],
    ar: [{ name: 'إن الجمعية العامة', gender: 'feminine' }, { name: 'الجمعية العامة', gender: 'feminine' }],
    zh: [{ name: '大会', gender: 'feminine' }],
  },
  repeats: 'expected',
  sources: ['em-drafting', 'un-resolutions'],
};

export const securityCouncil: Profile = {
  ...shared,
  leadManner: 'short',
  id: 'un-sc',
  name: { en: 'United Nations Security Council', fr: 'Conseil de sécurité des Nations Unies' },
  organs: {
    en: [{ name: 'The Security Council', gender: 'masculine' }],
    fr: [{ name: 'Le Conseil de sécurité', gender: 'masculine' }],
    es: [{ name: 'El Consejo de Seguridad', gender: 'masculine' }],
    ru: [{ name: 'Совет Безопасности', gender: 'masculine' }],
    ar: [{ name: 'إن مجلس الأمن', gender: 'masculine' }, { name: 'مجلس الأمن', gender: 'masculine' }],
    zh: [{ name: '安全理事会', gender: 'masculine' }],
  },
  repeats: 'optional',
  sources: ['em-drafting', 'un-resolutions'],
};

export const economicAndSocialCouncil: Profile = {
  ...shared,
  id: 'un-ecosoc',
  name: { en: 'United Nations Economic and Social Council', fr: 'Conseil économique et social des Nations Unies' },
  organs: {
    en: [{ name: 'The Economic and Social Council', gender: 'masculine' }],
    fr: [{ name: 'Le Conseil économique et social', gender: 'masculine' }],
    es: [{ name: 'El Consejo Económico y Social', gender: 'masculine' }],
    ru: [{ name: 'Экономический и Социальный Совет', gender: 'masculine' }],
    ar: [{ name: 'إن المجلس الاقتصادي والاجتماعي', gender: 'masculine' }],
    zh: [{ name: '经济及社会理事会', gender: 'masculine' }],
  },
  repeats: 'expected',
  sources: ['em-drafting', 'un-resolutions'],
};

export const humanRightsCouncil: Profile = {
  ...shared,
  id: 'un-hrc',
  name: { en: 'United Nations Human Rights Council', fr: 'Conseil des droits de l’homme des Nations Unies' },
  organs: {
    en: [{ name: 'The Human Rights Council', gender: 'masculine' }],
    fr: [{ name: 'Le Conseil des droits de l’homme', gender: 'masculine' }],
    es: [{ name: 'El Consejo de Derechos Humanos', gender: 'masculine' }],
    ru: [{ name: 'Совет по правам человека', gender: 'masculine' }],
    ar: [{ name: 'إن مجلس حقوق الإنسان', gender: 'masculine' }],
    zh: [{ name: '人权理事会', gender: 'masculine' }],
  },
  repeats: 'expected',
  sources: ['em-drafting', 'un-resolutions'],
};
