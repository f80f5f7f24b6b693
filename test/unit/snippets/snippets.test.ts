// Every snippet of a whole resolution, its tab stops filled with what they offer first, is a resolution to which nothing is to be said.
import * as assert from 'node:assert/strict';
import { outlineOf } from '../../../server/src/features/outline';
import { BODIES, profileOf } from '../../../server/src/profiles';
import { check } from '../../../server/src/rules/engine/run';
import { type Document, openDocument } from '../../../server/src/workspace/document';
import { filesIn, read } from '../../kit/repository';

interface Snippet { readonly prefix: readonly string[]; readonly body: readonly string[]; readonly description: string }
type Language = 'en' | 'fr';
const LANGUAGES: readonly Language[] = ['en', 'fr'];

const snippetsOf = (language: Language): [string, Snippet][] => Object.entries(JSON.parse(read(`snippets/resolution.${language}.json`)) as Record<string, Snippet>);

/** Fills the tab stops as an editor does that nobody types in: `${1:text}` gives text, `${1|a,b|}` a, `$1` what the first stop 1 holds. */
const fill = ({ body }: Snippet): string => {
  const stops = new Map<string, string>();
  return body.join('\n').replace(/\$\{(\d+)[:|]((?:[^\\}|]|\\.)*)\|?\}|\$(\d+)/g, (_, number: string | undefined, content: string | undefined, bare: string | undefined) => {
    if (number === undefined) return stops.get(bare!) ?? '';
    if (!stops.has(number)) stops.set(number, content!.split(/(?<!\\),(?! )/)[0]!.replace(/\\(.)/g, '$1'));
    return stops.get(number)!;
  });
};

const complaints = ({ tree, resolution }: Document): string[] =>
  check(tree, resolution).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule, span }) => `${rule} at “${tree.text.slice(span.start, span.end)}”`);

const isWhole = ({ body }: Snippet): boolean => body[0] === '---' && body[1]!.startsWith('body:');
const bodyIn = ({ body }: Snippet): string => body[1]!.slice('body: '.length);

describe('snippets', () => {
  for (const language of LANGUAGES) {
    const all = snippetsOf(language);
    const whole = all.filter(([, snippet]) => isWhole(snippet));

    it(`a whole resolution for every body in ${language}`, () => {
      assert.deepEqual(whole.map(([, snippet]) => bodyIn(snippet)).sort(), BODIES.filter((body) => profileOf(body).organs[language] !== undefined).sort());
    });

    for (const [name, snippet] of whole) {
      it(`${name}`, () => {
        const document = openDocument('', fill(snippet));
        const { body, language: found, preambular, operative, subparagraphs, title, leads } = outlineOf(document.resolution);
        const list = profileOf(document.resolution.profile.id).listUnderVerb === 'subparagraphs';
        assert.deepEqual({ body, found, preambular, operative, subparagraphs }, {
          body: bodyIn(snippet), found: language, preambular: 2, operative: list ? 1 : 3, subparagraphs: list ? 2 : 0,
        });
        assert.ok(title !== null && title.length > 0);
        assert.equal(leads.length, preambular + operative);
        assert.ok(document.resolution.units[0]?.enacting !== undefined);
        assert.deepEqual(complaints(document), []);
      });
    }

    it(`each kind of paragraph in ${language} has its place in a resolution`, () => {
      const text = (prefix: string): string => fill(all.find(([, snippet]) => snippet.prefix.includes(prefix))![1]);
      const names = language === 'en' ? ['pp', 'op', 'sub', 'subsub', 'op-last', 'note', 'annex'] : ['alinea', 'paragraphe', 'sous-alinea', 'sous-sous-alinea', 'paragraphe-dernier', 'note-fr', 'annexe'];
      const [pp, op, sub, subsub, last, note, annex] = names.map(text);
      const enacting = `*${profileOf('un-ga').organs[language]![0]!.name}*,`;
      const document = openDocument('', [enacting, pp, op, sub, subsub, last!.replace('1.', '2.'), note, annex].join('\n\n'), 0, { body: 'un-ga', language });
      const { preambular, operative, subparagraphs, footnotes, annexes } = outlineOf(document.resolution);
      assert.deepEqual({ preambular, operative, subparagraphs, footnotes, annexes }, { preambular: 1, operative: 2, subparagraphs: 2, footnotes: 1, annexes: 1 });
    });
  }

  for (const [language, prefixes] of [['fr', ['alinea-ipu', 'paragraphe-ipu', 'alinea-un-sc', 'paragraphe-un-sc', 'alinea-interpol', 'paragraphe-interpol']], ['en', ['pp-interpol', 'op-interpol']]] as const) {
    for (const prefix of prefixes) {
      it(`${prefix} is in the manner of its body`, () => {
        const body = BODIES.find((it) => prefix.endsWith(`-${it}`))!;
        const text = fill(snippetsOf(language).find(([, snippet]) => snippet.prefix.includes(prefix))![1]);
        const { resolution, tree } = openDocument('', `# T\n\n${text}`, 0, { body, language });
        const [paragraph] = resolution.units.flatMap(({ preamble, operative }) => [...preamble, ...operative]);
        const { emphasis, letter } = profileOf(body).lead(language);
        const lead = tree.text.slice(paragraph!.lead!.span.start, paragraph!.lead!.span.end);
        assert.equal(paragraph!.part, /^(?:pp|alinea)/.test(prefix) ? 'preamble' : 'operative');
        assert.equal(paragraph!.lead!.emphasised, emphasis === 'italic');
        assert.equal(lead, emphasis === 'capitals' ? lead.toUpperCase() : letter === 'lower' ? lead.toLowerCase() : lead[0]!.toUpperCase() + lead.slice(1).toLowerCase());
      });
    }
  }

  it('no prefix stands for two snippets', () => {
    const prefixes = LANGUAGES.flatMap((language) => snippetsOf(language).flatMap(([, { prefix }]) => prefix));
    assert.deepEqual(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index), []);
  });
});

describe('templates', () => {
  const files = filesIn('examples/templates');
  it('there is one for every body and language', () => {
    assert.equal(files.length, LANGUAGES.flatMap((language) => BODIES.filter((body) => profileOf(body).organs[language] !== undefined)).length);
  });
  for (const file of files) {
    it(`${file}: nothing to be said`, () => {
      assert.deepEqual(complaints(openDocument(file, read(file))), []);
    });
  }
});
