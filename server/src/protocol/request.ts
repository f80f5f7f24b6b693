import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Document } from '../service';
import type { Configuration } from './configuration';
import type { Draft, Drafts } from './drafts';
import type { Service } from './load';
import type { Settings } from './settings';

/** What answers a request about a text. */
export interface Context {
  readonly service: Service;
  readonly draft: Draft;
  readonly document: Document;
  readonly settings: Settings;
  readonly token: CancellationToken;
}

interface AboutText { readonly textDocument?: { readonly uri?: string } }

export type Answer<P, R> = (context: Context, params: P) => R | undefined | Promise<R | undefined>;

/** Wraps an answer; the name is the feature's, for the log. */
export type Wrap = <P, R>(name: string, answer: Answer<P, R>) => (params: P, token: CancellationToken) => Promise<R | null>;

/** Name and places of an error. Its message may quote the draft, and stays out of the log. */
const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s{0,8}at /.test(line)).slice(0, 4).map((line) => line.trim());
  return [error.name, ...places].join(' ');
};

export const logFailure = (connection: Connection, name: string, version: number, error: unknown): void =>
  connection.console.error(`${name} failed at version ${version}: ${describe(error)}`);

/** A request that the client refuses, or a channel that was closed meanwhile, changes nothing. */
export const ignore = (): void => undefined;

/** Readings of a text under settings other than the defaults, made once for each version. */
const readings = new WeakMap<Document, { readonly key: string; readonly document: Document }>();

export const documentOf = (service: Service, draft: Draft, { overrides, key }: Settings): Document => {
  const document = draft.document(service);
  if (overrides.defaultBody === undefined && overrides.defaultLanguage === undefined) return document;
  const read = readings.get(document);
  if (read?.key === key) return read.document;
  const fresh = service.withOverrides(document, overrides);
  readings.set(document, { key, document: fresh });
  return fresh;
};

const cancelled = (): never => {
  throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
};

/**
 * Looks the text up as it is when the request comes in, waits for the core and the settings, answers, catches.
 * An unknown text, nothing to say and a failure are all `null`.
 */
export const wrapper = (connection: Connection, drafts: Drafts, load: () => Promise<Service>, configuration: () => Configuration): Wrap =>
  (name, answer) => async (params, token) => {
    const uri = (params as AboutText | null | undefined)?.textDocument?.uri;
    const draft = typeof uri === 'string' ? drafts.get(uri) : undefined;
    if (draft === undefined) return null;
    try {
      const service = await load();
      const settings = await configuration().of(draft.uri);
      if (token.isCancellationRequested) return cancelled();
      const found = await answer({ service, draft, document: documentOf(service, draft, settings), settings, token }, params);
      return token.isCancellationRequested ? cancelled() : (found ?? null);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logFailure(connection, name, draft.version, error);
      return null;
    }
  };
