// docs/rules/<language>/<id>.md, their index, and the table in the readme.

const WORDS = {
  en: {
    generated: 'Written by tools/generate.mjs from server/src/rules. Do not edit.',
    index: 'Rules', rule: 'Rule', finds: 'What it finds', severity: 'Severity', fix: 'Fix', why: 'Why', sources: 'Sources', conventions: 'Conventions behind it', use: 'In use',
    messages: 'What it says', examples: 'Examples', off: 'To switch it off', noFix: 'There is no automatic fix.', safe: 'Safe: `plenary check --fix` and *Fix All* make it.', review: 'For review: offered one at a time, for a person to judge.',
    body: 'Body', languages: 'Checks texts in', all: 'every language', found: 'Found, where the line below it points:', right: 'Right:', intro: (count) => `${count} rules. Each has a page: what it finds, why, where the convention comes from, how it is fixed and how it is switched off.`,
    levels: { off: 'off', hint: 'hint', info: 'information', warning: 'warning', error: 'error' },
    names: { en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', ar: 'Arabic', zh: 'Chinese' },
    offText: (id) => `For one paragraph, with a reason, in the line above it:\n\n\`\`\`markdown\n<!-- plenary-disable-next-paragraph ${id}: the reason -->\n\`\`\`\n\nFor a workspace, in \`settings.json\`:\n\n\`\`\`json\n{ "plenary.rules": { "${id}": "off" } }\n\`\`\`\n\nOn the command line: \`plenary check --rule ${id}=off FILE\`. In the place of \`off\` any of \`hint\`, \`info\`, \`warning\`, \`error\` changes the severity.`,
    colon: ':',
  },
  fr: {
    generated: 'Écrit par tools/generate.mjs à partir de server/src/rules. Ne pas modifier.',
    index: 'Règles', rule: 'Règle', finds: 'Ce qu’elle signale', severity: 'Gravité', fix: 'Correction', why: 'Pourquoi', sources: 'Sources', conventions: 'Conventions sur lesquelles elle repose', use: 'Dans l’usage',
    messages: 'Ce qu’elle dit', examples: 'Exemples', off: 'Pour la désactiver', noFix: 'Il n’y a pas de correction automatique.', safe: 'Sûre : `plenary check --fix` et *Tout corriger* l’appliquent.', review: 'À revoir : proposée une à une, pour qu’une personne en juge.',
    body: 'Organe', languages: 'Vérifie les textes en', all: 'toutes langues', found: 'Signalé, là où pointe la ligne du dessous :', right: 'Juste :', intro: (count) => `${count} ${count === 1 ? 'règle' : 'règles'}. Chacune a sa page : ce qu’elle signale, pourquoi, d’où vient la convention, comment on corrige et comment on désactive.`,
    levels: { off: 'désactivée', hint: 'suggestion', info: 'information', warning: 'avertissement', error: 'erreur' },
    names: { en: 'anglais', fr: 'français', es: 'espagnol', ru: 'russe', ar: 'arabe', zh: 'chinois' },
    offText: (id) => `Pour un seul paragraphe, avec la raison, dans la ligne qui le précède :\n\n\`\`\`markdown\n<!-- plenary-disable-next-paragraph ${id}: la raison -->\n\`\`\`\n\nPour un espace de travail, dans \`settings.json\` :\n\n\`\`\`json\n{ "plenary.rules": { "${id}": "off" } }\n\`\`\`\n\nEn ligne de commande : \`plenary check --rule ${id}=off FICHIER\`. À la place de \`off\`, \`hint\`, \`info\`, \`warning\` ou \`error\` change la gravité.`,
    colon: ' :',
  },
};

/** White space that takes no column: marks of direction and of byte order, and combining marks. */
const NO_WIDTH = /[\u200b-\u200f\ufeff\u061c\u2066-\u2069\p{M}]/gu;
const width = (text) => [...text.replace(NO_WIDTH, '')].length;

/** A text with `{{…}}` in it as lines, each marked place underlined by carets in a line of its own. */
export function underline(marked) {
  const lines = [];
  let open = false;
  for (const line of marked.split('\n')) {
    let plain = '';
    let carets = '';
    for (const piece of line.split(/(\{\{|\}\})/)) {
      if (piece === '{{') open = true;
      else if (piece === '}}') open = false;
      else {
        carets += (open ? '^' : ' ').repeat(width(piece));
        plain += piece;
      }
      // an empty place is a point between two characters
      if (piece === '}}' && carets.length === width(plain) && !carets.endsWith('^')) carets += '^';
    }
    lines.push(plain);
    if (carets.includes('^')) lines.push(carets.trimEnd());
  }
  return lines.join('\n');
}

const fence = (text) => `\`\`\`text\n${text.replace(/\n+$/, '')}\n\`\`\``;
const cell = (text) => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

/** How safe the fixes of a rule are, as its examples show: what a rule says of itself is checked, not repeated. */
function safeties({ openDocument, check }, rule) {
  const seen = new Set();
  for (const { body, language, bad } of rule.docs.examples) {
    const { tree, resolution } = openDocument('', bad.replace(/\{\{|\}\}/g, ''), 0, { body, language });
    for (const finding of check(tree, resolution)) if (finding.rule === rule.id) for (const { safety } of finding.fixes) seen.add(safety);
  }
  return ['safe', 'review'].filter((it) => seen.has(it));
}

function fixText(core, rule, words, language) {
  if (rule.docs.fix === undefined) return words.noFix;
  return [rule.docs.fix[language], ...safeties(core, rule).map((it) => `- ${words[it]}`)].join('\n\n').replace(/\n\n(- .*)\n\n- /, '\n\n$1\n- ');
}

const severities = ({ BODIES, levelFor, profileOf }, rule, words, language) => {
  const levels = BODIES.map((body) => [body, levelFor(rule, body)]);
  if (new Set(levels.map(([, level]) => level)).size === 1) return words.levels[levels[0][1]];
  return `\n| ${words.body} | ${words.severity} |\n| --- | --- |\n${levels.map(([body, level]) => `| ${profileOf(body).name[language]} (\`${body}\`) | ${words.levels[level]} |`).join('\n')}`;
};

const example = ({ profileOf }, { body, language: tag, bad, good }, words, language) => {
  const parts = [`### ${profileOf(body).name[language]}, ${words.names[tag]}`, words.found, fence(underline(bad))];
  if (good !== undefined && good !== bad) parts.push(words.right, fence(good.replace(/\{\{|\}\}/g, '')));
  return parts.join('\n\n');
};

const source = ({ sourceOf }, id) => {
  const { title, url } = sourceOf(id);
  return url === undefined ? `- ${title}` : `- [${title}](${url})`;
};

/** @returns the page of a rule */
export function rulePage(core, rule, language) {
  const words = WORDS[language];
  const { docs } = rule;
  const severity = severities(core, rule, words, language);
  const languages = rule.languages === undefined ? words.all : rule.languages.map((tag) => words.names[tag]).join(', ');
  return [
    `<!-- ${words.generated} -->`,
    `# ${docs.title[language]}`,
    `\`${rule.id}\``,
    docs.what[language],
    severity.startsWith('\n') ? `**${words.severity}**${words.colon}\n${severity}` : `**${words.severity}**${words.colon} ${severity}`,
    `**${words.languages}**${words.colon} ${languages}`,
    `## ${words.why}`, docs.why[language],
    ...(docs.frequency === undefined ? [] : [`## ${words.use}`, docs.frequency[language]]),
    `## ${words.fix}`, fixText(core, rule, words, language),
    `## ${words.messages}`, Object.values(rule.messages).map((message) => `- ${message[language].replace(/\{(\w+)\}/g, '*$1*')}`).join('\n'),
    `## ${words.examples}`, ...docs.examples.map((it) => example(core, it, words, language)),
    `## ${words.off}`, words.offText(rule.id),
    `## ${words.sources}`, docs.sources.map((id) => source(core, id)).join('\n'),
    ...(docs.conventions.length === 0 ? [] : [`${words.conventions}${words.colon} ${docs.conventions.join(', ')}.`]),
  ].join('\n\n') + '\n';
}

/** @returns a table of all rules; `to` goes before the links */
export function ruleTable(core, language, to) {
  const words = WORDS[language];
  const { RULES, BODIES, levelFor } = core;
  const level = (rule) => {
    const levels = [...new Set(BODIES.map((body) => levelFor(rule, body)))];
    return levels.map((it) => words.levels[it]).join(' / ');
  };
  return [
    `| ${words.rule} | ${words.finds} | ${words.severity} | ${words.fix} |`, '| --- | --- | --- | --- |',
    ...RULES.map((rule) => `| [\`${rule.id}\`](${to}${rule.id}.md) | ${cell(rule.docs.title[language])} | ${level(rule)} | ${rule.docs.fix === undefined ? '' : '✓'} |`),
  ].join('\n');
}

/** @returns the index of the pages */
export function ruleIndex(core, language) {
  const words = WORDS[language];
  return `<!-- ${words.generated} -->\n\n# ${words.index}\n\n${words.intro(core.RULES.length)}\n\n${ruleTable(core, language, '')}\n`;
}
