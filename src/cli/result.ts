import {check, type Draft, type Finding, type Localized, type Severity} from '../engine/index.ts';
import {type Language, segment} from '../engine/language/index.ts';
import type {Abstention} from '../engine/verdict.ts';
import {packs} from '../packs/index.ts';
import type {DraftEntry, Place} from './input.ts';

/** A stretch of the text in one language, as programs read it. */
export interface SegmentRecord {
	readonly start: number;
	readonly end: number;
	readonly language: Language;
}

/** A finding, as programs read it. */
export interface FindingRecord {
	readonly rule: string;
	readonly severity: Severity;
	/** `null`, like `end`, for the draft as a whole. */
	readonly start: number | null;
	readonly end: number | null;
	readonly quote: string;
	readonly message: Localized;
	/** `part` tells the part of a thread the finding is in, where it is not the first: 1 is the first of `thread`. */
	readonly data: Readonly<Record<string, string | number>>;
}

/** What `segment` says of a draft, as programs read it. */
export interface SegmentsRecord {
	readonly id: string | number;
	readonly segments: readonly SegmentRecord[];
}

/** What `check` says of a draft, as programs read it. */
export interface CheckRecord extends SegmentsRecord {
	readonly findings: readonly FindingRecord[];
	readonly abstained: readonly Abstention[];
}

/** A draft with what is said of it: for people, its findings; for programs, a record. */
export interface Result<Record extends SegmentsRecord = SegmentsRecord> extends Place {
	readonly draft: Draft;
	readonly findings: readonly Finding[];
	readonly record: Record;
}

const recordOf = ({rule, severity, part, span, quote, message, data}: Finding): FindingRecord => ({
	rule,
	severity,
	start: span?.start ?? null,
	end: span?.end ?? null,
	quote,
	message,
	data: part > 0 ? {...data, part} : data,
});

const segmentsOf = (text: string): readonly SegmentRecord[] =>
	segment(text).map(({span: {start, end}, language}) => ({start, end, language}));

/** Labels the stretches of a draft. */
export const segmented = ({id, draft, ...place}: DraftEntry): Result => ({
	...place,
	draft,
	findings: [],
	record: {id, segments: segmentsOf(draft.text)},
});

/** Checks a draft by every pack that ships. */
export const checked = ({id, draft, ...place}: DraftEntry): Result<CheckRecord> => {
	const {findings, abstained} = check(draft, packs);
	return {
		...place,
		draft,
		findings,
		record: {id, segments: segmentsOf(draft.text), findings: findings.map(recordOf), abstained},
	};
};
