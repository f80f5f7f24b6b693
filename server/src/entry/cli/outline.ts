// `plenary outline`: the structure of each text.
import { type Document, openDocument, outlineOf, rangeOf } from '../../service';
import { printOutline } from './formats/outline-text';
import { forEachInput } from './inputs';
import type { Io } from './io';
import { jsonList } from './json';
import type { Arguments } from './options';
import { overridesFrom } from './settings';

const entryOf = (document: Document): object => {
  const { leads, ...counts } = outlineOf(document.resolution);
  return {
    path: document.uri, ...counts,
    leads: leads.map(({ part, number, text, span }) => ({ part, number, text, range: rangeOf(document.lines, span.start, span.end) })),
  };
};

export const runOutline = async (io: Io, options: Arguments): Promise<number> => {
  const overrides = overridesFrom(options);
  const list = options.values.get('format') === 'json' ? jsonList(io) : undefined;
  let count = 0;
  const whole = await forEachInput(io, options.operands, ({ path, text }) => {
    const document = openDocument(path, text, 0, overrides);
    if (list !== undefined) list.add(entryOf(document));
    else printOutline(io, document, count++ === 0);
  });
  list?.end();
  return whole ? 0 : 2;
};
