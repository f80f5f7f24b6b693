// What package.json and its translations say of the rules and snippets.

/** Key of a rule's text in package.nls.*.json. */
const key = (id) => `rule.${id}`;

/** @param manifest package.json, parsed @returns the same with the rules' settings and the snippets' files in it */
export function withRules(manifest, { RULES, LEVELS, levelFor }) {
  const properties = manifest.contributes.configuration.properties;
  properties['plenary.rules'] = {
    ...properties['plenary.rules'],
    properties: Object.fromEntries(RULES.map((rule) => [
      rule.id,
      { type: 'string', enum: LEVELS, default: typeof rule.severity === 'string' ? rule.severity : rule.severity.default, markdownDescription: `%${key(rule.id)}%` },
    ])),
    additionalProperties: false,
  };
  manifest.contributes.snippets = ['en', 'fr'].map((language) => ({ language: 'resolution', path: `./snippets/resolution.${language}.json` }));
  return manifest;
}

/** @returns a file of translations with a text for every rule, and none for rules that are gone */
export function withRuleTexts(texts, { RULES }, language) {
  const others = Object.entries(texts).filter(([name]) => !name.startsWith('rule.'));
  return Object.fromEntries([...others, ...RULES.map(({ id, docs }) => [key(id), `${docs.title[language]}. ${docs.what[language]}`])]);
}
