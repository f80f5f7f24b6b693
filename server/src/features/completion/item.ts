import type { Span } from '../../base/span';
import type { LanguageTag, Mood } from '../../lang/language';

/** What a completion offers. */
export interface Item {
  readonly label: string;
  readonly kind: 'lead' | 'key' | 'value' | 'rule' | 'note';
  readonly detail?: string;
  /** Replaces the text of this span, which lies on the line of the cursor. */
  readonly span: Span;
  readonly text: string;
  /** The same with a place for the cursor (`$0`), for an editor that knows snippets. */
  readonly snippet?: string;
  /** What the typed text is compared with. */
  readonly filter: string;
  /** Rank, as a string. */
  readonly sort: string;
  /** Documentation that is small enough to come along, as Markdown. */
  readonly documentation?: string;
  /** A ranked phrase, whose documentation is made when it is asked for. */
  readonly phrase?: { readonly tag: LanguageTag; readonly mood: Mood; readonly text: string };
}

export const rank = (group: number, index: number): string => `${group}${String(index).padStart(4, '0')}`;

/** Text in a snippet, in which `$`, `}` and `\` mean something else. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
