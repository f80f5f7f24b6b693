import type { Resolution } from '../model/resolution';
import type { Tree } from '../syntax/tree';

/** What a feature looks at: one version of a text and what it says. A `Document` is one. */
export interface Draft {
  readonly tree: Tree;
  readonly resolution: Resolution;
}

/** Languages of what a person reads. */
export type InterfaceLanguage = 'en' | 'fr';
