// Floors under the scores on adopted texts. Measured only where PLENARY_CORPUS names a folder that holds them: they are not part of the project.
import * as assert from 'node:assert/strict';
import { type CorpusText, readCorpus, scoreStructure, stripEmphasis } from './structure';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
/** Shares of texts with all counts exact, and of lead phrases found as printed. */
const STRUCTURE = 0.995;
const LEADS = 0.999;
const LEADS_STRIPPED = 0.95;

const folder = process.env['PLENARY_CORPUS'];
const given = folder !== undefined && folder !== '';

const assertAtLeast = (part: number, whole: number, floor: number, failures: readonly string[]): void => {
  assert.ok(whole > 0, 'no text was read');
  assert.ok(part / whole >= floor, `${part} of ${whole} (${(100 * part / whole).toFixed(2)} %), the floor is ${100 * floor} %\n${failures.slice(0, 20).join('\n')}`);
};

if (!given) console.log('  corpus scores: not run, PLENARY_CORPUS names no folder of texts');
else {
  describe('scores on adopted texts', function () {
    this.timeout(300_000);
    let corpus: readonly CorpusText[] = [];
    before(() => {
      corpus = readCorpus(folder);
    });
    const texts = (language: string): CorpusText[] => corpus.filter((text) => text.language === language);

    for (const language of LANGUAGES) {
      it(`structure and lead phrases, ${language}`, () => {
        const { texts: all, exact, leads, leadsExact, failures } = scoreStructure(texts(language));
        assertAtLeast(exact, all, STRUCTURE, failures);
        assertAtLeast(leadsExact, leads, LEADS, failures);
      });
    }
    for (const language of ['en', 'fr']) {
      it(`lead phrases where emphasis is lost, ${language}`, () => {
        const { leads, leadsExact, failures } = scoreStructure(texts(language), stripEmphasis);
        assertAtLeast(leadsExact, leads, LEADS_STRIPPED, failures);
      });
    }
  });
}
