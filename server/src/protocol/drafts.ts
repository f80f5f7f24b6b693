import type { Connection, Range as ProtoRange, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import type { Change, Document } from '../service';
import type { Service } from './load';
import { offset } from './from-proto';

/** One version of an open text. Nothing is read before somebody asks for the document, so that texts can arrive while the core is still being loaded. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  /** Distinguishes two openings of one file, whose versions both start at 1. */
  readonly opening: number;
  readonly document: (service: Service) => Document;
}

export interface Drafts {
  readonly get: (uri: string) => Draft | undefined;
  readonly all: () => readonly Draft[];
  readonly onChange: (listener: (draft: Draft) => void) => void;
  readonly onClose: (listener: (uri: string) => void) => void;
  readonly listen: (connection: Connection) => void;
}

/** The document that `make` gives, made once; `make` and what it refers to are let go then. */
const draftOf = (uri: string, version: number, opening: number, make: (service: Service) => Document): Draft => {
  let pending: ((service: Service) => Document) | undefined = make;
  let made: Document | undefined;
  return {
    uri, version, opening,
    document: (service) => {
      if (made === undefined) {
        made = pending!(service);
        pending = undefined;
      }
      return made;
    },
  };
};

const changeOf = (document: Document, range: ProtoRange | undefined, text: string): Change => {
  if (range === undefined) return { span: { start: 0, end: document.tree.text.length }, text };
  const from = offset(document, range.start);
  const to = offset(document, range.end);
  return { span: { start: Math.min(from, to), end: Math.max(from, to) }, text };
};

const isChange = (change: unknown): change is TextDocumentContentChangeEvent =>
  typeof change === 'object' && change !== null && typeof (change as { text?: unknown }).text === 'string';

const rangeOf = (change: TextDocumentContentChangeEvent): ProtoRange | undefined => ('range' in change ? change.range : undefined);

/** Each range counts in the text that the change before it left. */
const apply = (service: Service, document: Document, changes: readonly TextDocumentContentChangeEvent[], version: number): Document =>
  changes.filter(isChange).reduce((it, change) => service.changeDocument(it, [changeOf(it, rangeOf(change), change.text)], version), document);

/**
 * The open texts of a connection.
 * @param loaded the core, once it is there: changes are then read as they come, so that they do not pile up
 */
export const openDrafts = (loaded: () => Service | undefined): Drafts => {
  let openings = 0;
  const read = (draft: Draft): Draft => {
    const service = loaded();
    if (service !== undefined) draft.document(service);
    return draft;
  };
  const texts = new TextDocuments<Draft>({
    create: (uri, _language, version, text) =>
      draftOf(uri, version, ++openings, (service) => service.openDocument(uri, typeof text === 'string' ? text : '', version)),
    update: (draft, changes, version) =>
      read(draftOf(draft.uri, version, draft.opening, (service) => apply(service, draft.document(service), changes, version))),
  });
  return {
    get: (uri) => texts.get(uri),
    all: () => texts.all(),
    onChange: (listener) => void texts.onDidChangeContent(({ document }) => listener(document)),
    onClose: (listener) => void texts.onDidClose(({ document }) => listener(document.uri)),
    listen: (connection) => void texts.listen(connection),
  };
};
