import type {Span} from '../span.ts';

/**
 * What sort of thing a fact states, and so how its `value` is written:
 *
 * | kind | value |
 * |---|---|
 * | `number`, `ordinal` | `4200`, `1.5`, `24/7`, `2/3` |
 * | `money` | `4200 $` (also `€`, `£`, `¥`, `US$`) |
 * | `percent` | `20` |
 * | `scale` | `million`: a power of ten without a count, as in "millions of people" |
 * | `duration` | `3 year` (`second` `minute` `hour` `day` `week` `month` `year` `decade` `century` `millennium`) |
 * | `date` | ISO 8601, parts left out as it leaves them: `2024-03-31`, `--03-31`, `2024-03`, `--03`, `2024`; years that span two: `2024/2025` |
 * | `weekday` | `1` Monday … `7` Sunday |
 * | `time` | `16:30`, 24 hours |
 * | `relative-day` | `yesterday`, `today`, `tomorrow` |
 * | `zone` | time zone: `ET` |
 * | `code` | `COVID-19`, `G7`, `1.2.3`: letters and digits that name rather than count |
 * | `phone` | `18006226232`, `16135551234;104` with an extension |
 * | `email` | lower case |
 * | `link` | see `link.ts`; a shortened address, which tells nothing, has the value of `OPAQUE_LINK` |
 * | `mention`, `hashtag` | folded, without `@` or `#`; of a known pair, the English one |
 * | `place`, `body` | folded: the English name of a place, of a federal body, from tables |
 * | `name` | folded: any other run of capitalized words inside a sentence, always optional |
 * | `negation` | `not`, `never`, `without`, `no` |
 *
 * Where the writing leaves a choice open, the values it may have are separated by `|`: `04:30|16:30`.
 */
export type FactKind =
	| 'number'
	| 'ordinal'
	| 'money'
	| 'percent'
	| 'scale'
	| 'duration'
	| 'date'
	| 'weekday'
	| 'time'
	| 'relative-day'
	| 'zone'
	| 'code'
	| 'phone'
	| 'email'
	| 'link'
	| 'mention'
	| 'hashtag'
	| 'place'
	| 'body'
	| 'name'
	| 'negation';

/** How each official language writes a fact, for a message to quote. */
export interface Spelling {
	readonly en: string;
	readonly fr: string;
}

/** One thing a text states that its other version must state too. */
export interface Fact {
	readonly kind: FactKind;
	/** Canonical and language-independent, written as `FactKind` says. Compare with `sameFact`, never with `===`. */
	readonly value: string;
	/** Where it stands in the text it was read from. */
	readonly span: Span;
	readonly spelling: Spelling;
	/**
	 * True of what good translations freely add, drop or reword (a number of one digit in letters, "without"):
	 * it may answer a fact of the other version, but left without an answer it is no difference.
	 */
	readonly optional: boolean;
}
