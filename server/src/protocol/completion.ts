import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { LanguageTag } from '../service';
import type { Client } from './client';
import * as fromProto from './from-proto';
import type { Service } from './load';
import type { Context } from './request';
import * as toProto from './to-proto';

export const complete = ({ service, document, settings }: Context, { position, context }: CompletionParams, client: Client): CompletionList | undefined => {
  const { language } = settings;
  const offset = fromProto.offset(document, position);
  const items = service.completeAt(document, { offset, trigger: context?.triggerCharacter, language });
  return items.length === 0 ? undefined : { isIncomplete: false, items: items.map((it) => toProto.item(document, it, client, language)) };
};

const isData = (data: unknown): data is toProto.ItemData =>
  typeof data === 'object' && data !== null && ['tag', 'mood', 'text', 'language'].every((key) => typeof (data as Readonly<Record<string, unknown>>)[key] === 'string');

/** Adds the documentation of a phrase; anything else comes back as it is. */
export const resolve = async (load: () => Promise<Service>, item: CompletionItem): Promise<CompletionItem> => {
  const data: unknown = item?.data;
  if (!isData(data)) return item;
  const service = await load();
  if (!service.isLanguage(data.tag) || (data.mood !== 'preamble' && data.mood !== 'operative')) return item;
  const tag: LanguageTag = data.tag;
  const phrase = service.rankedOf(tag, data.mood, data.text);
  if (phrase === undefined) return item;
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: service.describePhrase(tag, phrase, data.language === 'fr' ? 'fr' : 'en') } };
};
