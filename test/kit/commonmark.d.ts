// The part of commonmark.js that tests use; the package has no types.
declare module 'commonmark' {
  export interface Node { readonly type: string; readonly literal: string | null }
  export interface Walker { next(): { readonly node: Node; readonly entering: boolean } | null }
  export class Parser { parse(text: string): { walker(): Walker } }
}
