// A resolution of any length, of words put together at random from a fixed seed: the same text in every run.

const NOUNS = ['libraries', 'archives', 'maps', 'harbours', 'bridges', 'registers', 'observatories', 'gardens', 'schools', 'reading rooms', 'lighthouses', 'museums'];
const VERBS = ['to maintain', 'to open', 'to describe', 'to measure', 'to connect', 'to protect', 'to repair', 'to compare'];
const PLACES = ['in coastal regions', 'on small islands', 'in mountain areas', 'along rivers', 'in large cities', 'near borders'];
const PREAMBULAR = ['Recalling', 'Noting with appreciation', 'Reaffirming', 'Deeply concerned', 'Recognizing', 'Bearing in mind', 'Welcoming'];
const OPERATIVE = ['Takes note', 'Invites', 'Encourages', 'Requests', 'Calls upon', 'Decides', 'Expresses its appreciation', 'Stresses'];

/** Park and Miller's generator: the same numbers everywhere. */
const random = (seed) => () => (seed = (seed * 48271) % 2147483647) / 2147483647;

export function generate(length) {
  const next = random(20260101);
  const pick = (list) => list[Math.floor(next() * list.length)];
  // Adjacent paragraphs that open alike would be found, and nothing is meant to be
  let lead = '';
  const another = (list) => (lead = pick(list.filter((it) => it !== lead)));
  const clause = () => `the importance of ${pick(NOUNS)} ${pick(PLACES)} and of efforts ${pick(VERBS)} ${pick(NOUNS)}`;
  const sentence = (clauses) => Array.from({ length: clauses }, clause).join(', as well as of “common standards” (and their *revision*), ');
  const citation = () => `resolution ${60 + Math.floor(next() * 19)}/${1 + Math.floor(next() * 250)}`;
  const pieces = ['---\nbody: un-ga\nlanguage: en\ntitle: Places that keep and show\n---\n\n# Places that keep and show\n\n*The General Assembly*,\n'];
  const notes = [];
  let size = pieces[0].length;
  const add = (paragraph) => {
    pieces.push(paragraph);
    size += paragraph.length + 1;
  };
  const noted = () => {
    if (next() > 0.15) return '';
    notes.push(`[^${notes.length + 1}]: See ${citation()}, annex.\n`);
    size += notes.at(-1).length + 1;
    return `[^${notes.length}]`;
  };
  while (size < length / 2) add(`*${another(PREAMBULAR)}* ${clause()} in its ${citation()}${noted()}, ${sentence(1 + Math.floor(next() * 3))},\n`);
  for (let number = 1; size < length; number++) {
    add(`${number}. *${another(OPERATIVE)}* ${sentence(1 + Math.floor(next() * 2))}${noted()}, in accordance with ${citation()}${number % 9 === 0 ? ':' : ';'}\n`);
    if (number % 9 === 0) for (const letter of 'abcd') add(`   (${letter}) ${clause()};\n`);
  }
  return [...pieces, ...notes].join('\n');
}
