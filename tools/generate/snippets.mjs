// snippets/resolution.<language>.json: whole resolutions of every body, and each kind of paragraph, in the convention of the body:
// its organ's name, its manner of emphasis, its marks at the end of paragraphs (from the profiles), its lead phrases (from the language).

/** Lead phrases offered at a tab stop. */
const CHOICES = 12;
const NBSP = '\u00a0';

const capitalised = (text) => text[0].toUpperCase() + text.slice(1);
const lowered = (text) => text[0].toLowerCase() + text.slice(1);

const escapeText = (text) => text.replace(/[\\$}]/g, '\\$&');
const escapeChoice = (text) => text.replace(/[\\$},|]/g, '\\$&');
const stop = (number, text) => `\${${number}:${escapeText(text)}}`;
const choice = (number, texts) => `\${${number}|${texts.map(escapeChoice).join(',')}|}`;

/** What is said in a language; `{n}` where a number may be changed. */
const TEXTS = {
  en: {
    title: 'Title of the resolution',
    preamble: [['Recalling', 'its previous resolutions on the matter'], ['Noting', 'the progress made so far']],
    operative: [['Takes note', 'of the report of the Secretary-General'], ['Invites', 'Member States to share their experience'], ['Decides', 'to remain seized of the matter']],
    list: { lead: 'Invites', rest: 'member countries to:', items: ['share their experience', 'report on the measures taken'] },
    organs: {
      ipu: ['The ', ['150'], 'th Assembly of the Inter-Parliamentary Union'],
      interpol: ['The ICPO-INTERPOL General Assembly, meeting in ', ['Lyon, France'], ', from ', ['2'], ' to ', ['5 November 2026'], ' at its ', ['94'], 'th session'],
    },
    sub: 'To share their experience', subsub: 'On a yearly basis', annex: 'Annex', annexTitle: 'Title of the annex', heading: 'Heading of a section', part: 'Title of the part',
    note: 'See the report.', vote: ['Adopted by ', ['100'], ' votes to ', ['0'], ', with ', ['10'], ' abstentions.'],
    adoption: ['Resolution adopted by consensus by the ', ['150'], 'th IPU Assembly (', ['Geneva, 1 April 2026'], ')'],
  },
  fr: {
    title: 'Titre de la résolution',
    preamble: [['Rappelant', 'ses résolutions antérieures sur la question'], ['Notant', 'les progrès accomplis à ce jour']],
    operative: [['Prend note', 'du rapport du Secrétaire général'], ['Invite', 'les États Membres à faire part de leur expérience'], ['Décide', 'de poursuivre l’examen de la question']],
    list: { lead: 'Invite', rest: `les pays membres à${NBSP}:`, items: ['faire part de leur expérience', 'rendre compte des mesures prises'] },
    organs: {
      ipu: ['La ', ['150'], 'e Assemblée de l’Union interparlementaire'],
      interpol: ['L’Assemblée générale de l’OIPC-INTERPOL, réunie en sa ', ['94'], 'e session à ', ['Lyon (France)'], ' du ', ['2'], ' au ', ['5 novembre 2026']],
    },
    sub: 'De faire part de leur expérience', subsub: 'Chaque année', annex: 'Annexe', annexTitle: 'Titre de l’annexe', heading: 'Intertitre', part: 'Titre de la partie',
    note: 'Voir le rapport.', vote: ['Adoptée par ', ['100'], ' voix contre ', ['0'], ', avec ', ['10'], ' abstentions.'],
    adoption: ['Résolution adoptée par consensus par la ', ['150'], 'e Assemblée de l’UIP (', ['Genève, 1er avril 2026'], ')'],
  },
};

const NAMES = {
  en: {
    resolution: (name) => `Resolution: ${name}`, about: (name) => `A whole resolution as ${name} writes it`,
    pp: ['Preambular paragraph', ['pp', 'preambular']], op: ['Operative paragraph', ['op', 'operative']], oplast: ['Last operative paragraph', ['op-last']],
    sub: ['Subparagraph', ['sub', 'subparagraph']], subsub: ['Sub-subparagraph', ['subsub']], note: ['Footnote: its reference and its text', ['note', 'footnote']],
    annex: ['Annex', ['annex']], heading: ['Heading', ['heading']], part: ['Lettered part', ['part']], vote: ['Line that records the vote', ['vote']], adoption: ['Line that records the adoption', ['adoption']],
  },
  fr: {
    resolution: (name) => `Résolution${NBSP}: ${name}`, about: (name) => `Une résolution entière selon l’usage${NBSP}: ${name}`,
    pp: ['Alinéa du préambule', ['alinea', 'alinéa']], op: ['Paragraphe du dispositif', ['paragraphe', 'dispositif']], oplast: ['Dernier paragraphe du dispositif', ['paragraphe-dernier']],
    sub: ['Alinéa d’un paragraphe', ['sous-alinea', 'sous-alinéa']], subsub: ['Sous-alinéa', ['sous-sous-alinea']], note: [`Note de bas de page${NBSP}: son appel et son texte`, ['note-fr', 'bas-de-page']],
    annex: ['Annexe', ['annexe']], heading: ['Intertitre', ['intertitre']], part: ['Partie désignée par une lettre', ['partie']], vote: ['Ligne du vote', ['vote-fr', 'voix']], adoption: ['Ligne de l’adoption', ['adoption-fr', 'adoptée']],
  },
};

/** How a body writes in a language. */
function manner({ profileOf, languageOf }, body, language) {
  const profile = profileOf(body);
  const { emphasis, letter } = profile.lead(language);
  const [organ] = profile.organs[language];
  const cased = (text) => (emphasis === 'capitals' ? text.toUpperCase() : letter === 'lower' ? lowered(text) : text);
  const spaced = (mark) => (language === 'fr' && /[;:]/.test(mark) ? NBSP + mark : mark);
  const ranked = (mood) => languageOf(language).phrases.filter((it) => it.mood === mood).map((it) => (organ.gender === 'masculine' ? (it.masculine ?? it.text) : it.text));
  return {
    profile, organ, cased, emphasise: (text) => (emphasis === 'capitals' ? text : `*${text}*`),
    ends: { preamble: profile.preamble.end[0], operative: spaced(profile.operative.end[0]), last: profile.operative.last[0] },
    /** Phrases to choose from, the given one first. */
    leads: (mood, first) => [first, ...ranked(mood).filter((it) => it !== first)].slice(0, CHOICES).map(cased),
  };
}

const numbered = (pieces, from) => {
  let number = from;
  return { text: pieces.map((piece) => (typeof piece === 'string' ? escapeText(piece) : stop(number++, piece[0]))).join(''), next: number };
};

function enactingLine(style, texts, body) {
  const given = texts.organs[body];
  const { text, next } = given === undefined ? { text: escapeText(style.organ.name), next: 2 } : numbered(given, 2);
  const line = given === undefined || body === 'ipu' ? `*${text}*,` : `${text},`;
  return { line, next };
}

/** The operative part: numbered paragraphs, or where the body writes so, one verb over a list. */
function operativePart(style, texts, from) {
  let number = from;
  if (style.profile.listUnderVerb === 'subparagraphs') {
    const { lead, rest, items } = texts.list;
    const line = `${choice(number++, style.leads('operative', lead))} ${escapeText(rest)}`;
    return [line, ...items.map((item, index) => `${index + 1}. ${stop(number++, item)}${index === items.length - 1 ? style.ends.last : style.ends.operative}`)];
  }
  return texts.operative.map(([lead, rest], index) => {
    const end = index === texts.operative.length - 1 ? style.ends.last : style.ends.operative;
    return `${index + 1}. ${style.emphasise(choice(number++, style.leads('operative', lead)))} ${stop(number++, rest)}${end}`;
  });
}

function resolution(core, body, language) {
  const texts = TEXTS[language];
  const style = manner(core, body, language);
  const enacting = enactingLine(style, texts, body);
  let number = enacting.next;
  const preamble = texts.preamble.map(([lead, rest]) =>
    `${style.emphasise(choice(number++, style.leads('preamble', lead)))} ${stop(number++, rest)}${style.ends.preamble}`);
  const paragraphs = [`# ${stop(1, texts.title)}`, enacting.line, ...preamble, ...operativePart(style, texts, number)];
  return ['---', `body: ${body}`, `language: ${language}`, '---', '', ...paragraphs.flatMap((paragraph) => [paragraph, '']), '$0'];
}

/** Preambular and operative paragraphs of a body that sets its lead phrases off otherwise than the General Assembly, or is of another gender. */
function ownParagraphs(core, body, language) {
  const texts = TEXTS[language];
  const style = manner(core, body, language);
  const [[preambular, preambularRest]] = texts.preamble;
  const [[operative, operativeRest]] = texts.operative;
  const usual = manner(core, 'un-ga', language);
  const same = (mood) => style.emphasise(style.leads(mood, 'X').join()) === usual.emphasise(usual.leads(mood, 'X').join());
  if (same('preamble') && same('operative')) return [];
  const list = operativePart(style, texts, 1);
  const [name, [pp]] = NAMES[language].pp;
  const [opName, [op]] = NAMES[language].op;
  const suffix = style.profile.name[language];
  const single = `\${3:1}. ${style.emphasise(choice(1, style.leads('operative', operative)))} ${stop(2, operativeRest)}${style.ends.operative}`;
  const of = (title, prefix, body) => [`${title} (${suffix})`, { prefix: [prefix], body: [...body, '$0'], description: `${title} (${suffix})` }];
  return [
    of(name, `${pp}-${body}`, [`${style.emphasise(choice(1, style.leads('preamble', preambular)))} ${stop(2, preambularRest)}${style.ends.preamble}`, '']),
    of(opName, `${op}-${body}`, style.profile.listUnderVerb === 'subparagraphs' ? list.flatMap((line) => [line, '']) : [single, '']),
  ];
}

/** Kinds of paragraph, as the General Assembly writes them. */
function paragraphs(core, language) {
  const texts = TEXTS[language];
  const style = manner(core, 'un-ga', language);
  const [[preambular, preambularRest]] = texts.preamble;
  const [[operative, operativeRest]] = texts.operative;
  const [last, lastRest] = texts.operative.at(-1);
  const mark = (letter) => (language === 'fr' ? `${letter})` : `(${letter})`);
  const lead = (mood, first) => style.emphasise(choice(1, style.leads(mood, first)));
  return {
    pp: [`${lead('preamble', preambular)} ${stop(2, preambularRest)}${style.ends.preamble}`, '', '$0'],
    op: [`\${3:1}. ${lead('operative', operative)} ${stop(2, operativeRest)}${style.ends.operative}`, '', '$0'],
    oplast: [`\${3:1}. ${lead('operative', last)} ${stop(2, lastRest)}${style.ends.last}`, '$0'],
    sub: [`   ${mark('${1:a}')} ${stop(2, texts.sub)}${style.ends.operative}`, '', '$0'],
    subsub: [`      ${mark('${1:i}')} ${stop(2, texts.subsub)}${style.ends.operative}`, '', '$0'],
    note: ['[^${1:1}]$0', '', `[^\${1:1}]: ${stop(2, texts.note)}`],
    annex: ['---', '', `# ${texts.annex}`, '', `## ${stop(1, texts.annexTitle)}`, '', '$0'],
    heading: [`## ${stop(1, texts.heading)}`, '', '$0'],
    part: ['## ${1:A}', '', `## ${stop(2, texts.part)}`, '', `*${style.organ.name}*,`, '', '$0'],
    vote: [numbered(texts.vote, 1).text, '$0'],
    adoption: [`*${numbered(texts.adoption, 1).text}*`, '', '$0'],
  };
}

/** @returns the content of a file of snippets */
export function snippetFile(core, language) {
  const names = NAMES[language];
  const whole = core.BODIES.filter((body) => core.profileOf(body).organs[language] !== undefined).map((body) => {
    const name = core.profileOf(body).name[language];
    const prefix = language === 'fr' ? [`res-${body}-fr`, `résolution-${body}`] : [`res-${body}`];
    return [names.resolution(name), { prefix, body: resolution(core, body, language), description: names.about(name) }];
  });
  const kinds = Object.entries(paragraphs(core, language)).map(([kind, body]) => [names[kind][0], { prefix: names[kind][1], body, description: capitalised(names[kind][0]) }]);
  const own = core.BODIES.filter((body) => core.profileOf(body).organs[language] !== undefined).flatMap((body) => ownParagraphs(core, body, language));
  return Object.fromEntries([...whole, ...kinds, ...own]);
}

/** A snippet's text with its tab stops filled by what they offer first. */
export function expand(body) {
  const first = new Map();
  return body.join('\n')
    .replace(/\$\{(\d+)(?:\|((?:[^\\,|]|\\.)*)(?:,(?:[^\\|]|\\.)*)?\||:((?:[^\\}]|\\.)*))?\}/g, (_, number, choice, placeholder) => {
      const text = (choice ?? placeholder ?? '').replace(/\\(.)/g, '$1');
      if (!first.has(number)) first.set(number, text);
      return first.get(number);
    })
    .replace(/\$0/g, '');
}

/** examples/templates: every whole resolution, ready to be filled in. @returns names of files and their texts */
export function templates(core, language) {
  return core.BODIES.filter((body) => core.profileOf(body).organs[language] !== undefined).map((body) =>
    [`${body}.${language}.resolution.md`, `${expand(resolution(core, body, language)).trimEnd()}\n`]);
}
