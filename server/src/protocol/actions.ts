import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { FIX_ALL } from './capabilities';
import type { Client } from './client';
import type { Diagnostics } from './diagnostics';
import * as fromProto from './from-proto';
import type { Context } from './request';
import * as toProto from './to-proto';

/** Whether a kind is asked for; `source` asks for `source.fixAll.plenary` too. */
const wants = (only: readonly string[] | undefined, kind: string): boolean => only?.some((it) => it === kind || kind.startsWith(`${it}.`)) === true;

const FIX_ALL_TITLE = { en: 'Apply all safe fixes of Plenary', fr: 'Appliquer toutes les corrections sûres de Plenary' };

/** All safe fixes, repeated until none is left, as one edit of the text. Made only when it is asked for: it reads the text several times. */
const fixAll = ({ service, document, settings }: Context, client: Client): readonly CodeAction[] => {
  const { text } = document.tree;
  const fixed = service.fixAll(text, settings.overrides, { levels: settings.levels });
  if (fixed.text === text) return [];
  const edit = toProto.workspaceEdit(document, service.diffEdits(text, fixed.text), client.documentChanges);
  return [{ title: FIX_ALL_TITLE[settings.language], kind: FIX_ALL, edit }];
};

/** What can be done about the findings at a place, and about all of them where that is asked for. */
export const codeActions = (context: Context, { range, context: asked }: CodeActionParams, client: Client, diagnostics: Diagnostics): CodeAction[] => {
  const { service, document, settings } = context;
  const only: readonly string[] | undefined = Array.isArray(asked?.only) ? asked.only : undefined;
  const quick = only === undefined || wants(only, CodeActionKind.QuickFix)
    ? service.actionsAt(document, diagnostics.findings(context), fromProto.span(document, range), settings.language)
    : [];
  return [
    ...quick.map((it) => toProto.action(service, document, it, client, settings.language)),
    ...(wants(only, FIX_ALL) ? fixAll(context, client) : []),
  ];
};
