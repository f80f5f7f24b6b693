import { type Span, span } from '../base/span';
import type { LeadPhrase } from '../lang/language';
import type { MarkStyle } from '../syntax/block';
import type { Emphasis } from '../syntax/inlines';
import { type BlockLead, placeRun } from './lead';
import type { Lead, ParagraphMark } from './resolution';
import type { Terminal } from './terminal';

/*
 * What a block says of itself, seen from the whole text. A version of a draft has thousands of these and most are never looked at, so
 * that they hold two things only, and compute the rest when it is asked for.
 */

export class PlacedLead implements Lead {
  constructor(private readonly own: BlockLead, private readonly at: number) {}

  get span(): Span {
    return span(this.own.start + this.at, this.own.end + this.at);
  }

  get text(): string {
    return this.own.text;
  }

  get emphasised(): boolean {
    return this.own.emphasised;
  }

  get run(): Emphasis | undefined {
    return this.own.run === undefined ? undefined : placeRun(this.own.run, this.at);
  }

  get phrase(): LeadPhrase | undefined {
    return this.own.phrase;
  }

  get setOff(): boolean {
    return this.own.setOff;
  }

  get upper(): boolean {
    return this.own.upper;
  }

  get recognised(): Span | undefined {
    return this.own.phrase === undefined ? undefined : span(this.own.recognisedStart + this.at, this.own.recognisedEnd + this.at);
  }
}

export class PlacedMark implements ParagraphMark {
  constructor(private readonly own: ParagraphMark, private readonly at: number) {}

  get span(): Span {
    return span(this.own.span.start + this.at, this.own.span.end + this.at);
  }

  get text(): string {
    return this.own.text;
  }

  get inner(): string {
    return this.own.inner;
  }

  get style(): MarkStyle {
    return this.own.style;
  }

  get open(): boolean {
    return this.own.open;
  }

  get close(): string {
    return this.own.close;
  }

  get value(): number | undefined {
    return this.own.value;
  }

  get suffix(): string | undefined {
    return this.own.suffix;
  }

  get bulleted(): boolean {
    return this.own.bulleted;
  }
}

export class PlacedTerminal implements Terminal {
  constructor(private readonly own: Terminal, private readonly at: number) {}

  get mark(): Terminal['mark'] {
    return this.own.mark;
  }

  get start(): number {
    return this.own.start + this.at;
  }

  get end(): number {
    return this.own.end + this.at;
  }

  get textEnd(): number {
    return this.own.textEnd + this.at;
  }

  get conjunction(): Span | undefined {
    const { conjunction } = this.own;
    return conjunction === undefined ? undefined : span(conjunction.start + this.at, conjunction.end + this.at);
  }
}
