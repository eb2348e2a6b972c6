import type {Mode, Reading, Surface} from '../engine/draft.ts';
import type {Verdict} from '../engine/verdict.ts';

/** What the background says of a reading. `revision` is the reading's own, so that a stale answer can be told. */
export interface Answer {
	readonly revision: number;
	readonly verdict: Verdict;
}

/** One watched composer of a tab, as the popup shows it. Of the draft it holds its findings' quotes, and no more. */
export interface Watched {
	/** Names the composer within the tab: frame and composer. */
	readonly id: string;
	readonly site: string;
	readonly surface: Surface;
	/** Handle the page names; absent when it does not say. */
	readonly author?: string;
	/** Absent for an unknown account. */
	readonly mode?: Mode;
	readonly verdict: Verdict;
	/** How many findings there are beyond those listed; absent when all are. */
	readonly omitted?: number;
}

/** How far a finding is ignored: these words wherever they stand, the rule in this draft, the rule for this account. */
export const ignoreScopes = ['words', 'draft', 'account'] as const;
export type IgnoreScope = (typeof ignoreScopes)[number];

/** A finding the writer chooses to ignore, or no longer to. */
export interface IgnoredFinding {
	readonly rule: string;
	readonly quote: string;
	readonly scope: IgnoreScope;
	readonly ignored: boolean;
}

/** What a content script may ask. Its words are hostile until parsed: a page's own process sends them. */
export interface FromContent {
	check(reading: Reading): Answer;
	/** Ignores a finding of the reading, or heeds it again. Without effect for an unknown account. */
	ignore(reading: Reading, finding: IgnoredFinding): void;
	/** The composer is gone. */
	close(id: string): void;
}

/** What the extension's own pages may ask; never answered to a web page. */
export interface FromPages {
	/** The composers of a tab, in the order they were first seen. */
	watchedIn(tab: number): readonly Watched[];
	/** What an unknown handle looks like; absent when nothing tells. */
	guess(site: string, handle: string): Mode | undefined;
}

/** What the extension may ask the content script of a tab; no answer means that there is none. */
export interface ToContent {
	/** Whether composers are watched at the page's present address. */
	watches(): boolean;
}
