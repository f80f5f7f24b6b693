import { indexLines, type LineIndex } from '../base/line-index';
import { buildResolution } from '../model/build';
import type { Overrides } from '../model/infer';
import type { Resolution } from '../model/resolution';
import { type Change, edit, parse, type Tree } from '../syntax/tree';

/** One version of one text. Immutable; what is computed from it is computed on first use and kept. */
export interface Document {
  readonly uri: string;
  readonly version: number;
  readonly tree: Tree;
  readonly overrides: Overrides;
  readonly lines: LineIndex;
  readonly resolution: Resolution;
}

class LazyDocument implements Document {
  #lines: LineIndex | undefined;
  #resolution: Resolution | undefined;

  constructor(readonly uri: string, readonly version: number, readonly tree: Tree, readonly overrides: Overrides) {}

  get lines(): LineIndex {
    return (this.#lines ??= indexLines(this.tree.text));
  }

  get resolution(): Resolution {
    return (this.#resolution ??= buildResolution(this.tree, this.overrides));
  }
}

export const openDocument = (uri: string, text: string, version = 0, overrides: Overrides = {}): Document =>
  new LazyDocument(uri, version, parse(text), overrides);

/** The next version after changes, each given in the text that the one before it left. */
export const changeDocument = (document: Document, changes: readonly Change[], version: number): Document =>
  new LazyDocument(document.uri, version, changes.reduce(edit, document.tree), document.overrides);

/** The same text under other settings. */
export const withOverrides = (document: Document, overrides: Overrides): Document => new LazyDocument(document.uri, document.version, document.tree, overrides);
