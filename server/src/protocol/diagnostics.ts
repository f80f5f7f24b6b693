import { type Connection, DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Finding } from '../service';
import type { Client } from './client';
import type { Configuration } from './configuration';
import type { Draft, Drafts } from './drafts';
import type { Service } from './load';
import { type Context, documentOf, ignore, logFailure, type Wrap } from './request';
import type { Settings } from './settings';
import * as toProto from './to-proto';

/** Quiet time after a change before findings are pushed, in milliseconds. */
const DEBOUNCE = 150;

/** Finds, converts and hands over the findings of the open texts. */
export interface Diagnostics {
  /** The findings of a text, in offsets; kept for as long as the version is. */
  readonly findings: (context: Pick<Context, 'service' | 'draft' | 'settings'>) => readonly Finding[];
  /** Everything may be different now. */
  readonly refresh: () => void;
  /** Forgets what was going to be pushed. */
  readonly dispose: () => void;
}

interface Kept {
  readonly key: string;
  readonly findings: readonly Finding[];
}

export const openDiagnostics = (
  connection: Connection, client: Client, drafts: Drafts, configuration: Configuration, load: () => Promise<Service>, wrap: Wrap,
): Diagnostics => {
  const kept = new WeakMap<Draft, Kept>();
  const crashed = new Set<string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const findings: Diagnostics['findings'] = ({ service, draft, settings }) => {
    const known = kept.get(draft);
    if (known?.key === settings.key) return known.findings;
    const { tree, resolution } = documentOf(service, draft, settings);
    const found = service.check(tree, resolution, {
      levels: settings.levels,
      onCrash: (rule, error) => {
        if (crashed.has(rule)) return;
        crashed.add(rule);
        logFailure(connection, `rule ${rule}`, draft.version, error);
      },
    });
    kept.set(draft, { key: settings.key, findings: found });
    return found;
  };

  const itemsOf = (service: Service, draft: Draft, settings: Settings): Diagnostic[] => {
    const document = documentOf(service, draft, settings);
    return findings({ service, draft, settings }).map((finding) => toProto.diagnostic(service, document, finding, settings.language, client.describesCode));
  };

  const push = async (uri: string): Promise<void> => {
    const draft = drafts.get(uri);
    if (draft === undefined) return;
    try {
      const service = await load();
      const settings = await configuration.of(uri);
      if (drafts.get(uri) !== draft) return; // a newer version has its own timer
      const diagnostics = itemsOf(service, draft, settings);
      await connection.sendDiagnostics({ uri, version: draft.version, diagnostics });
    } catch (error) {
      logFailure(connection, 'diagnostics', draft.version, error);
    }
  };

  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };

  const schedule = ({ uri }: Pick<Draft, 'uri'>): void => {
    cancel(uri);
    timers.set(uri, setTimeout(() => {
      timers.delete(uri);
      void push(uri);
    }, DEBOUNCE));
  };

  if (client.pullsDiagnostics) {
    const answer = wrap('diagnostics', ({ service, draft, settings }, { previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
      const resultId = `${draft.opening}.${draft.version}.${settings.key}`;
      if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: itemsOf(service, draft, settings) };
    });
    // a text that is not open has nothing to report, but an answer has to be one
    connection.languages.diagnostics.on(async (params, token) => (await answer(params, token)) ?? { kind: DocumentDiagnosticReportKind.Full, items: [] });
  } else {
    drafts.onChange(schedule);
    drafts.onClose((uri) => {
      cancel(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(ignore);
    });
  }

  return {
    findings,
    refresh: () => {
      if (!client.pullsDiagnostics) drafts.all().forEach(schedule);
      else if (client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(ignore);
    },
    dispose: () => [...timers.keys()].forEach(cancel),
  };
};
