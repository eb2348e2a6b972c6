import type {Protection, Source, Words} from './rule.ts';
import type {Span} from './span.ts';

/** `error`: a law or mandatory instrument asks it. `warning`: official guidance. `info`: good practice. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** English and French are owed; other locales are welcome and fall back to English. */
export interface Localized {
	readonly en: string;
	readonly fr: string;
}

/** An edit the writer may choose; refused when `quote` no longer stands at `span`. */
export interface Fix {
	readonly span: Span;
	readonly text: string;
	readonly quote: string;
}

/** Where words stand in a draft: in which of a thread's parts (0 is the text itself), and where in it. */
export interface Place {
	readonly part: number;
	readonly span: Span;
}

/** One breach of one rule with the words that say it: plain data, so that it survives every port. `rule` is `pack/rule`. */
export interface Finding extends Words {
	readonly rule: string;
	readonly severity: Severity;
	/** Which of a thread's parts: 0 is the text itself. */
	readonly part: number;
	/** Absent: the draft as a whole. */
	readonly span: Span | null;
	readonly quote: string;
	/** Other places that have to do with it; absent when there are none. */
	readonly also?: readonly Place[];
	readonly source: Source;
	/** What is at stake beyond good form; absent for most. */
	readonly protects?: Protection;
	readonly data: Readonly<Record<string, string>>;
	readonly fixes: readonly Fix[];
}

/** Gravest first, then in reading order. */
export const byGravity = (a: Finding, b: Finding): number =>
	severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
	a.part - b.part ||
	(a.span?.start ?? -1) - (b.span?.start ?? -1) ||
	(a.rule < b.rule ? -1 : 1);
