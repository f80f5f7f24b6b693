import assert from 'node:assert/strict';
import { readTerminal } from '../../../server/src/model/terminal';

/** The terminal mark between bars: `the report| ;|`. */
const check = (marked: string, mark: string): void => {
  const text = marked.replaceAll('|', '');
  const start = marked.indexOf('|');
  const terminal = readTerminal(text, 0, text.length);
  assert.deepEqual([terminal.mark, terminal.start, terminal.end], [mark, start, marked.lastIndexOf('|') - 1]);
};

describe('terminal mark of a paragraph', () => {
  it('stands at the end, with the white space before it', () => {
    check('the Charter|,|', ',');
    check('des États| ;|', ';');
    check('de la question|\u00a0;|', ';');
    check('the matter|.|  ', '.');
  });

  it('is found before note references, emphasis and comments', () => {
    check('the Strategy|,|[^2]', ',');
    check('the Strategy|,|¹²', ',');
    check('*whole paragraph|,|*', ',');
    check('the report|;| <!-- plenary-disable-next-paragraph -->', ';');
  });

  it('is found inside quotation marks that end the paragraph', () => {
    check('entitled “Peace|.|”', '.');
    check('« la paix| ;| »', ';');
  });

  it('is the mark before a conjunction', () => {
    const text = 'the first; and';
    const terminal = readTerminal(text, 0, text.length);
    assert.deepEqual([terminal.mark, terminal.conjunction], [';', { start: 10, end: 14 }]);
  });

  it('has a Latin form for Arabic and Chinese', () => {
    check('قراراتها|،|', ',');
    check('تقريرا|؛|', ';');
    check('报告|。|', '.');
  });

  it('is missing where a word ends the paragraph', () => {
    const terminal = readTerminal('the report[^1]', 0, 14);
    assert.deepEqual([terminal.mark, terminal.start, terminal.end], ['', 10, 10]);
  });
});
