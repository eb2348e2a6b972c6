import type {UnreadEntry} from '../input.ts';
import type {Result, SegmentsRecord} from '../result.ts';

/** A notation for what is said of drafts, written piece by piece, so that any number of drafts takes no more memory than one. */
export interface Format<Record extends SegmentsRecord> {
	/** What stands before the first draft. */
	readonly head: () => string;
	readonly result: (result: Result<Record>) => string | Promise<string>;
	/** Absent: what could not be read is told on the standard error. */
	readonly unread?: (entry: UnreadEntry) => string;
	/** What stands after the last draft. */
	readonly tail: () => string;
}
