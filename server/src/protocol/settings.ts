import type { BodyId, LanguageTag, Level, Overrides, RuleLevels } from '../service';
import type { Service } from './load';

export type InterfaceLanguage = 'en' | 'fr';

/** The user's settings for one text, checked. */
export interface Settings {
  readonly overrides: Overrides;
  readonly levels: RuleLevels;
  readonly paragraphNumbers: boolean;
  readonly language: InterfaceLanguage;
  /** Equal for equal settings. */
  readonly key: string;
}

/** A setting whose value means nothing, in the words of the interface. */
export interface Problem {
  readonly setting: string;
  readonly message: string;
}

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;

/** 32 bits of FNV-1a: short, and different for different settings in all likelihood that matters. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
};

const languageOf = (wanted: unknown, locale: string | undefined): InterfaceLanguage =>
  wanted === 'en' || wanted === 'fr' ? wanted : locale?.toLowerCase().startsWith('fr') === true ? 'fr' : 'en';

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const unknownRule = (rule: string, language: InterfaceLanguage): Problem => ({
  setting: 'plenary.rules',
  message: language === 'fr'
    ? `Plenary : le réglage « plenary.rules » nomme une règle inconnue, ${show(rule)}. Il n’en est pas tenu compte.`
    : `Plenary: the setting “plenary.rules” names an unknown rule, ${show(rule)}. It is ignored.`,
});

/**
 * Reads the section `plenary` of a client's configuration. What is wrong in it is reported and left out; the rest holds.
 * @param raw the value of the section, whatever it is
 */
export const readSettings = (service: Service, raw: unknown, locale: string | undefined): { readonly settings: Settings; readonly problems: readonly Problem[] } => {
  const section = record(raw) ?? {};
  const messages = record(section['messages']);
  const language = languageOf(messages?.['language'], locale);
  const problems: Problem[] = [];
  const wrong = (setting: string, value: unknown, wanted: string): void => {
    problems.push({
      setting,
      message: language === 'fr'
        ? `Plenary : le réglage « ${setting} » ne peut valoir ${show(value)} (attendu : ${wanted}). Il n’en est pas tenu compte.`
        : `Plenary: the setting “${setting}” cannot be ${show(value)} (expected: ${wanted}). It is ignored.`,
    });
  };
  const choice = <T extends string>(setting: string, value: unknown, allowed: readonly T[]): T | undefined => {
    if (value === undefined || value === null || value === 'auto') return undefined;
    if (allowed.includes(value as T)) return value as T;
    wrong(setting, value, ['auto', ...allowed].join(', '));
    return undefined;
  };
  choice('plenary.messages.language', messages?.['language'], ['en', 'fr']);
  if (section['messages'] !== undefined && section['messages'] !== null && messages === undefined) wrong('plenary.messages', section['messages'], '{ "language": … }');
  const body = choice<BodyId>('plenary.body', section['body'], service.BODIES);
  const defaultLanguage = choice<LanguageTag>('plenary.language', section['language'], service.LANGUAGES);
  const levels = readLevels(service, section['rules'], wrong, (rule) => problems.push(unknownRule(rule, language)));
  const hints = record(section['inlayHints'])?.['paragraphNumbers'];
  if (hints !== undefined && hints !== null && typeof hints !== 'boolean') wrong('plenary.inlayHints.paragraphNumbers', hints, 'true, false');
  const overrides: Overrides = { ...(body === undefined ? {} : { defaultBody: body }), ...(defaultLanguage === undefined ? {} : { defaultLanguage }) };
  const paragraphNumbers = hints === true;
  return { settings: { overrides, levels, paragraphNumbers, language, key: digest(JSON.stringify([overrides, levels, language])) }, problems };
};

type Wrong = (setting: string, value: unknown, wanted: string) => void;

const readLevels = (service: Service, raw: unknown, wrong: Wrong, unknown: (rule: string) => void): RuleLevels => {
  if (raw === undefined || raw === null) return {};
  const given = record(raw);
  if (given === undefined) {
    wrong('plenary.rules', raw, '{ "rule": "off" | "hint" | "info" | "warning" | "error" }');
    return {};
  }
  const levels: Record<string, Level> = {};
  for (const [id, level] of Object.entries(given)) {
    if (service.ruleById(id) === undefined) unknown(id);
    else if (!(service.LEVELS as readonly unknown[]).includes(level)) wrong(`plenary.rules.${id}`, level, service.LEVELS.join(', '));
    else levels[id] = level as Level;
  }
  return levels;
};
