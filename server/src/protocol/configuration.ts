import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Client } from './client';
import type { Service } from './load';
import { ignore } from './request';
import { readSettings, type Settings } from './settings';

/** Section of the client's configuration. */
const SECTION = 'plenary';
/** Longest wait for a client to answer what its settings are, in milliseconds; the defaults hold when it does not. */
const PATIENCE = 3000;

/** The settings of each open text: asked for once, kept until the client says that they changed. */
export interface Configuration {
  readonly of: (uri: string) => Promise<Settings>;
  /** Takes a client's `workspace/didChangeConfiguration`. */
  readonly changed: (params: unknown) => void;
  readonly forget: (uri: string) => void;
}

/** The answer, or nothing if it does not come in time. */
const inTime = <T>(answer: Promise<T>): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const sectionOf = (settings: unknown): unknown =>
  typeof settings === 'object' && settings !== null ? (settings as Readonly<Record<string, unknown>>)[SECTION] : undefined;

export const openConfiguration = (connection: Connection, client: Client, load: () => Promise<Service>, initial: unknown): Configuration => {
  const known = new Map<string, Promise<Settings>>();
  const told = new Set<string>();
  let pushed: unknown = sectionOf(initial);

  const pull = async (uri: string): Promise<unknown> => {
    try {
      return await inTime(connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }));
    } catch {
      return undefined;
    }
  };

  const ask = async (uri: string): Promise<Settings> => {
    const raw = client.pullsConfiguration ? await pull(uri) : pushed;
    const { settings, problems } = readSettings(await load(), raw, client.locale);
    for (const { message } of problems) {
      if (told.has(message)) continue;
      told.add(message);
      // a notification: `window.showWarningMessage` would be a request, and wait for a person
      connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }).catch(ignore);
    }
    return settings;
  };

  return {
    of: (uri) => {
      let settings = known.get(uri);
      if (settings === undefined) {
        settings = ask(uri);
        known.set(uri, settings);
      }
      return settings;
    },
    changed: (params) => {
      if (!client.pullsConfiguration) pushed = sectionOf((params as { settings?: unknown } | null)?.settings);
      known.clear();
    },
    forget: (uri) => void known.delete(uri),
  };
};
