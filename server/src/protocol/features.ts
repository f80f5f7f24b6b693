import { type Connection, type DocumentSymbol, LSPErrorCodes, type Range, ResponseError, type SymbolInformation } from 'vscode-languageserver';
import { codeActions } from './actions';
import type { Client } from './client';
import { complete, resolve } from './completion';
import type { Diagnostics } from './diagnostics';
import type { Drafts } from './drafts';
import * as fromProto from './from-proto';
import type { Service } from './load';
import type { Wrap } from './request';
import * as toProto from './to-proto';
import { encodeTokens, openTokens } from './tokens';

/** What was inferred of a text, for a client to show. */
export interface Inferred {
  readonly body: string;
  /** In the language of messages. */
  readonly bodyName: string;
  readonly language: string;
  readonly bodySource: string;
  readonly languageSource: string;
}

/** The request that answers with `Inferred`; its parameters are `{ textDocument: { uri } }`. */
export const INFERRED = 'plenary/inferred';

const registerReading = (connection: Connection, client: Client, wrap: Wrap): void => {
  connection.onDocumentSymbol(wrap('symbols', ({ service, document, settings }): DocumentSymbol[] | SymbolInformation[] => {
    const symbols = service.symbolsOf(document, settings.language);
    return client.symbolTree ? symbols.map((it) => toProto.symbol(document, it)) : toProto.flatSymbols(document, symbols);
  }));
  connection.onFoldingRanges(wrap('folding', ({ service, document }) => toProto.folds(document, service.foldsOf(document), client.foldingLimit)));
  connection.onSelectionRanges(wrap('selection', ({ service, document }, { positions }) =>
    positions.map((position) => toProto.selection(document, service.selectionsAt(document, fromProto.offset(document, position))))));
  connection.onHover(wrap('hover', ({ service, document, settings }, { position }) => {
    const found = service.hoverAt(document, fromProto.offset(document, position), settings.language);
    return found === undefined ? undefined : toProto.hover(document, found);
  }));
  connection.languages.inlayHint.on(wrap('hints', ({ service, document, settings }, { range }) =>
    settings.paragraphNumbers ? service.hintsIn(document, fromProto.span(document, range)).map((it) => toProto.hint(document, it)) : undefined));
  connection.onRequest(INFERRED, wrap('inferred', ({ document: { resolution }, settings }): Inferred => (
    { body: resolution.profile.id, bodyName: resolution.profile.name[settings.language], language: resolution.language, bodySource: resolution.bodySource, languageSource: resolution.languageSource }
  )));
};

const registerNotes = (connection: Connection, client: Client, wrap: Wrap): void => {
  connection.onDefinition(wrap('definition', ({ service, document }, { position }) => {
    const place = service.noteAt(document, fromProto.offset(document, position));
    const note = place === undefined ? undefined : service.definitionOf(document, place);
    return note === undefined ? undefined : toProto.location(document, note.mark);
  }));
  connection.onReferences(wrap('references', ({ service, document }, { position, context }) => {
    const place = service.noteAt(document, fromProto.offset(document, position));
    if (place === undefined) return undefined;
    const marks = context?.includeDeclaration === true ? service.definitionsOf(document, place).map(({ mark }) => mark) : [];
    return [...service.callsOf(document, place).map(({ span }) => span), ...marks].map((it) => toProto.location(document, it));
  }));
  connection.onDocumentHighlight(wrap('highlight', ({ service, document }, { position }) => {
    const place = service.noteAt(document, fromProto.offset(document, position));
    if (place === undefined) return undefined;
    return [
      ...service.callsOf(document, place).map(({ span }) => toProto.highlight(document, span, false)),
      ...service.definitionsOf(document, place).map(({ mark }) => toProto.highlight(document, mark, true)),
    ];
  }));
  connection.onPrepareRename(wrap('rename', ({ service, document }, { position }) => {
    const found = service.renameable(document, fromProto.offset(document, position));
    return found === undefined ? undefined : { range: toProto.range(document, found.span), placeholder: found.label };
  }));
  connection.onRenameRequest(wrap('rename', ({ service, document, settings }, { position, newName }) => {
    const renaming = service.renameNote(document, fromProto.offset(document, position), newName);
    if (renaming?.kind === 'refused') throw new ResponseError(LSPErrorCodes.RequestFailed, service.fill(renaming.why, { label: renaming.label }, settings.language));
    return renaming === undefined ? undefined : toProto.workspaceEdit(document, renaming.edits, client.documentChanges);
  }));
};

const registerWriting = (connection: Connection, client: Client, wrap: Wrap, load: () => Promise<Service>, diagnostics: Diagnostics): void => {
  connection.onCompletion(wrap('completion', (context, params) => complete(context, params, client)));
  connection.onCompletionResolve((item) => resolve(load, item).catch(() => item));
  connection.onDocumentFormatting(wrap('format', ({ service, document }) => toProto.edits(document, service.formatEdits(document))));
  connection.onDocumentRangeFormatting(wrap('format', ({ service, document }, { range }) =>
    toProto.edits(document, service.formatEdits(document, fromProto.span(document, range)))));
  if (client.actionLiterals) connection.onCodeAction(wrap('actions', (context, params) => codeActions(context, params, client, diagnostics)));
};

const registerTokens = (connection: Connection, wrap: Wrap, drafts: Drafts): void => {
  const store = openTokens();
  drafts.onClose(store.forget);
  const { semanticTokens } = connection.languages;
  // an answer has to be one: a text that is not open has no tokens
  const full = wrap('tokens', ({ service, document }) => store.full(document.uri, encodeTokens(service, document, service.tokensOf(document))));
  const delta = wrap('tokens', ({ service, document }, { previousResultId }: { readonly previousResultId: string }) =>
    store.delta(document.uri, previousResultId, encodeTokens(service, document, service.tokensOf(document))));
  const part = wrap('tokens', ({ service, document }, { range }: { readonly range: Range }) =>
    ({ data: encodeTokens(service, document, service.tokensOf(document, fromProto.span(document, range))) }));
  semanticTokens.on(async (params, token) => (await full(params, token)) ?? { data: [] });
  semanticTokens.onDelta(async (params, token) => (await delta(params, token)) ?? { data: [] });
  semanticTokens.onRange(async (params, token) => (await part(params, token)) ?? { data: [] });
};

/** One line for each request: what asks, and the feature that answers. */
export const registerFeatures = (
  connection: Connection, client: Client, wrap: Wrap, drafts: Drafts, load: () => Promise<Service>, diagnostics: Diagnostics,
): void => {
  registerReading(connection, client, wrap);
  registerNotes(connection, client, wrap);
  registerWriting(connection, client, wrap, load, diagnostics);
  registerTokens(connection, wrap, drafts);
};
