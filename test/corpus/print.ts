// npm run corpus: the scores on the texts of the folder named by PLENARY_CORPUS, in full.
import { readCorpus, scoreStructure, stripEmphasis, type StructureScore } from './structure';

const percent = (part: number, whole: number): string => `${(100 * part / Math.max(whole, 1)).toFixed(2)} %`.padStart(9);

const line = (name: string, { texts, exact, leads, leadsExact }: StructureScore): string =>
  `${name.padEnd(30)} ${String(texts).padStart(5)} texts, all counts exact ${percent(exact, texts)}; ${String(leads).padStart(6)} lead phrases, exact ${percent(leadsExact, leads)}`;

const main = (folder: string, failures: number): void => {
  const corpus = readCorpus(folder);
  for (const language of [...new Set(corpus.map((text) => text.language))].sort()) {
    const own = corpus.filter((text) => text.language === language);
    const scores: (readonly [string, StructureScore])[] = [
      [`${language}`, scoreStructure(own)],
      ...(language === 'en' || language === 'fr' ? [[`${language}, emphasis taken out`, scoreStructure(own, stripEmphasis)] as const] : []),
    ];
    for (const [name, score] of scores) {
      console.log(line(name, score));
      for (const failure of score.failures.slice(0, failures)) console.log(`    ${failure}`);
    }
  }
};

const folder = process.env['PLENARY_CORPUS'];
if (folder === undefined || folder === '') console.log('not run: PLENARY_CORPUS names no folder of texts');
else main(folder, Number(process.argv[2] ?? 0));
