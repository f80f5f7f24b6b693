import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import { positionAt } from '../base/line-index';
import type { Document, Token } from '../service';
import type { Service } from './load';

/** Five numbers a token: lines down, characters on, length, type, modifiers. */
export const encodeTokens = (service: Service, document: Document, tokens: readonly Token[]): number[] => {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { span, type, modifier } of tokens) {
    const at = positionAt(document.lines, span.start);
    const bits = modifier === undefined ? 0 : 1 << service.TOKEN_MODIFIERS.indexOf(modifier);
    data.push(at.line - line, at.line === line ? at.character - character : at.character, span.end - span.start, service.TOKEN_TYPES.indexOf(type), bits);
    ({ line, character } = at);
  }
  return data;
};

/** What differs, as one edit between the common beginning and the common end. */
export const tokenEdits = (before: readonly number[], after: readonly number[]): SemanticTokensEdit[] => {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
};

/** The tokens that each open text was last given, under an id of their own. */
export interface TokenStore {
  readonly full: (uri: string, data: number[]) => SemanticTokens;
  readonly delta: (uri: string, previous: string, data: number[]) => SemanticTokens | SemanticTokensDelta;
  readonly forget: (uri: string) => void;
}

export const openTokens = (): TokenStore => {
  const given = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  let counter = 0;
  const full = (uri: string, data: number[]): SemanticTokens => {
    const id = String(++counter);
    given.set(uri, { id, data });
    return { resultId: id, data };
  };
  return {
    full,
    delta: (uri, previous, data) => {
      const known = given.get(uri);
      if (known === undefined || known.id !== previous) return full(uri, data);
      const { resultId } = full(uri, data);
      return { resultId: resultId!, edits: tokenEdits(known.data, data) };
    },
    forget: (uri) => void given.delete(uri),
  };
};
