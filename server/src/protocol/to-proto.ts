import {
  type CodeAction, CodeActionKind, type CompletionItem, CompletionItemKind, type Diagnostic, DiagnosticSeverity, type DocumentHighlight, DocumentHighlightKind,
  type DocumentSymbol, type FoldingRange, FoldingRangeKind, type Hover as ProtoHover, type InlayHint, InlayHintKind, InsertTextFormat, type Location,
  MarkupKind, type Range, type SelectionRange, type SymbolInformation, SymbolKind as ProtoKind, type TextEdit as ProtoEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import { positionAt, rangeOf } from '../base/line-index';
import type { Span } from '../base/span';
import type { Action, CompletionEntry, Document, DraftSymbol, Finding, Fold, Hint, Hover, Severity, SymbolKind, TextEdit } from '../service';
import type { Client } from './client';
import type { Service } from './load';
import type { InterfaceLanguage } from './settings';

export const range = (document: Document, { start, end }: Span): Range => rangeOf(document.lines, start, end);

export const location = (document: Document, span: Span): Location => ({ uri: document.uri, range: range(document, span) });

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

export const SOURCE = 'plenary';

export const diagnostic = (service: Service, document: Document, finding: Finding, language: InterfaceLanguage, withHref: boolean): Diagnostic => ({
  range: range(document, finding.span),
  severity: SEVERITIES[finding.severity],
  code: finding.rule,
  ...(withHref ? { codeDescription: { href: service.ruleUrl(finding.rule, language) } } : {}),
  source: SOURCE,
  message: service.fill(finding.message, finding.parameters, language),
});

const KINDS: Readonly<Record<SymbolKind, ProtoKind>> = {
  resolution: ProtoKind.Module, part: ProtoKind.Module, section: ProtoKind.Namespace, preambular: ProtoKind.Event, operative: ProtoKind.Method,
  subparagraph: ProtoKind.Field, annex: ProtoKind.Package, notes: ProtoKind.Namespace, note: ProtoKind.String,
};

export const symbol = (document: Document, { name, detail, kind, span, selection, children }: DraftSymbol): DocumentSymbol => ({
  name, ...(detail === '' ? {} : { detail }), kind: KINDS[kind], range: range(document, span), selectionRange: range(document, selection),
  children: children.map((child) => symbol(document, child)),
});

/** The same in a list, for a client that knows no trees. */
export const flatSymbols = (document: Document, symbols: readonly DraftSymbol[], container?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, span, children }) => [
    { name, kind: KINDS[kind], location: location(document, span), ...(container === undefined ? {} : { containerName: container }) },
    ...flatSymbols(document, children, name),
  ]);

const FOLD_KINDS: Readonly<Partial<Record<Fold['kind'], FoldingRangeKind>>> = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region };

/** Folds of more than one line; of two at the same lines, one. */
export const folds = (document: Document, all: readonly Fold[], limit: number | undefined): FoldingRange[] => {
  const seen = new Set<string>();
  const ranges = all.flatMap(({ span, kind }): FoldingRange[] => {
    const startLine = positionAt(document.lines, span.start).line;
    const endLine = positionAt(document.lines, span.end).line;
    const key = `${startLine} ${endLine}`;
    if (endLine <= startLine || seen.has(key)) return [];
    seen.add(key);
    const proto = FOLD_KINDS[kind];
    return [{ startLine, endLine, ...(proto === undefined ? {} : { kind: proto }) }];
  }).sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return limit === undefined ? ranges : ranges.slice(0, Math.max(0, limit));
};

/** The chain from the innermost span to the outermost. */
export const selection = (document: Document, spans: readonly Span[]): SelectionRange => {
  let chain: SelectionRange | undefined;
  for (const span of [...spans].reverse()) chain = { range: range(document, span), ...(chain === undefined ? {} : { parent: chain }) };
  return chain ?? { range: range(document, { start: 0, end: 0 }) };
};

export const edits = (document: Document, all: readonly TextEdit[]): ProtoEdit[] => all.map(({ span, text }) => ({ range: range(document, span), newText: text }));

/** An edit of this version of a text, for a client that can tell that it is. */
export const workspaceEdit = (document: Document, all: readonly TextEdit[], versioned: boolean): WorkspaceEdit =>
  versioned
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: edits(document, all) }] }
    : { changes: { [document.uri]: edits(document, all) } };

export const hover = (document: Document, { span, markdown }: Hover): ProtoHover => (
  { range: range(document, span), contents: { kind: MarkupKind.Markdown, value: markdown } }
);

export const hint = (document: Document, { offset, label }: Hint): InlayHint => (
  { position: positionAt(document.lines, offset), label, kind: InlayHintKind.Type, paddingRight: true }
);

export const highlight = (document: Document, span: Span, written: boolean): DocumentHighlight => (
  { range: range(document, span), kind: written ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }
);

const ITEM_KINDS: Readonly<Record<CompletionEntry['kind'], CompletionItemKind>> = {
  lead: CompletionItemKind.Keyword, key: CompletionItemKind.Property, value: CompletionItemKind.Value, rule: CompletionItemKind.Constant, note: CompletionItemKind.Reference,
};

/** What a client hands back when it asks for the documentation of a phrase. */
export interface ItemData {
  readonly tag: string;
  readonly mood: string;
  readonly text: string;
  readonly language: InterfaceLanguage;
}

export const item = (document: Document, it: CompletionEntry, client: Client, language: InterfaceLanguage): CompletionItem => {
  const asSnippet = client.snippets && it.snippet !== undefined;
  return {
    label: it.label, kind: ITEM_KINDS[it.kind],
    ...(it.detail === undefined ? {} : { detail: it.detail }),
    ...(it.documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: it.documentation } }),
    filterText: it.filter, sortText: it.sort,
    ...(asSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    textEdit: { range: range(document, it.span), newText: asSnippet ? it.snippet : it.text },
    ...(it.phrase === undefined ? {} : { data: { ...it.phrase, language } satisfies ItemData }),
  };
};

export const action = (service: Service, document: Document, it: Action, client: Client, language: InterfaceLanguage): CodeAction => ({
  title: service.fill(it.title, it.parameters, language), kind: CodeActionKind.QuickFix,
  diagnostics: [diagnostic(service, document, it.finding, language, client.describesCode)],
  ...(it.preferred && client.preferredActions ? { isPreferred: true } : {}),
  edit: workspaceEdit(document, it.edits, client.documentChanges),
});
