import type {Finding} from './finding.ts';

/** Why a rule gives no opinion. */
export type Because =
	| 'language-unclear'
	| 'counterpart-unknown'
	| 'profile-unknown'
	| 'captions-unknown'
	| 'description-unknown'
	| 'reply-unknown'
	| 'versions-unclear'
	| 'broken';

export interface Abstention {
	readonly rule: string;
	readonly because: Because;
}

/** What the checks say of a draft. Silence is never a verdict: what was not checked is listed. */
export interface Judgement {
	readonly findings: readonly Finding[];
	readonly abstained: readonly Abstention[];
}

/** One fact as each version writes it; absent where a version does not state it. */
export interface FactRow {
	readonly kind: string;
	readonly en?: string;
	readonly fr?: string;
	/** Both state it, each another way. */
	readonly differs?: true;
}

/** Why nothing was checked. */
export const unchecked = [
	'empty',
	'paused',
	'account-unknown',
	'too-long',
	'unreadable',
	'unanswered',
	'orphaned',
] as const;
export type Unchecked = (typeof unchecked)[number];

export type Verdict =
	| {readonly kind: 'unchecked'; readonly because: Unchecked}
	| ({
			readonly kind: 'checked';
			/** How many findings the writer chose to ignore; absent when none. */
			readonly ignored?: number;
			/** The facts of the two versions side by side; absent when there are not two. */
			readonly facts?: readonly FactRow[];
	  } & Judgement);
