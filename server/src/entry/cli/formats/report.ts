// What a format of `check` is.
import type { Document, Finding, Parameters, Text } from '../../../service';

export interface Checked {
  readonly path: string;
  readonly document: Document;
  readonly findings: readonly Finding[];
}

export interface Summary {
  /** Texts checked. */
  files: number;
  /** Fixes made. */
  fixed: number;
  /** Texts that fixes changed. */
  rewritten: number;
  /** What was said on standard error. */
  readonly failures: { readonly text: Text; readonly parameters: Parameters }[];
}

/** Is given one text after the other, then the end. */
export interface Report {
  readonly add: (checked: Checked) => void;
  readonly end: (summary: Summary) => void;
}
