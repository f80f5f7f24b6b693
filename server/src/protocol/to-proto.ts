import {
  type Diagnostic, DiagnosticSeverity, type DocumentSymbol, type FoldingRange, FoldingRangeKind, type Range, type SymbolInformation, SymbolKind as ProtoKind,
} from 'vscode-languageserver';
import { rangeOf } from '../base/line-index';
import type { Span } from '../base/span';
import type { Document, DraftSymbol, Finding, Severity, SymbolKind } from '../service';
import type { Service } from './load';
import type { InterfaceLanguage } from './settings';

export const range = (document: Document, { start, end }: Span): Range => rangeOf(document.lines, start, end);

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
    { name, kind: KINDS[kind], location: { uri: document.uri, range: range(document, span) }, ...(container === undefined ? {} : { containerName: container }) },
    ...flatSymbols(document, children, name),
  ]);
