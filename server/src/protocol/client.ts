import type { InitializeParams } from 'vscode-languageserver';

/** What the client at the other end can do, read once from its `initialize`. */
export interface Client {
  readonly locale: string | undefined;
  readonly pullsConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesTokens: boolean;
  readonly describesCode: boolean;
  readonly snippets: boolean;
  readonly symbolTree: boolean;
  readonly documentChanges: boolean;
  readonly actionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly preparesRename: boolean;
  readonly foldingLimit: number | undefined;
}

const localeOf = ({ initializationOptions, locale }: InitializeParams): string | undefined => {
  const given: unknown = (initializationOptions as { locale?: unknown } | undefined)?.locale;
  return typeof given === 'string' ? given : typeof locale === 'string' ? locale : undefined;
};

export const readClient = (params: InitializeParams): Client => {
  const { textDocument, workspace } = params.capabilities ?? {};
  const item = textDocument?.completion?.completionItem;
  return {
    locale: localeOf(params),
    pullsConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined && textDocument.diagnostic !== null,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    describesCode: textDocument?.publishDiagnostics?.codeDescriptionSupport === true || textDocument?.diagnostic?.codeDescriptionSupport === true,
    snippets: item?.snippetSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    actionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
  };
};
