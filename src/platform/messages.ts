import type {Mode, Reading, Surface} from '../engine/draft.ts';
import type {OfficialLanguage} from '../engine/language/segment.ts';
import type {Verdict} from '../engine/verdict.ts';
import type {Unwatched} from '../sites/site.ts';

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

/** A version that one account of a pair has published and its twin has not. */
export interface Due {
	readonly id: string;
	readonly site: string;
	readonly author: string;
	/** Handle of the account that owes it. */
	readonly twin: string;
	/** The language it is owed in. */
	readonly language: OfficialLanguage;
	/** When its equivalent was published, in milliseconds since 1970. */
	readonly at: number;
	/** The first words of its equivalent. */
	readonly excerpt: string;
}

/** What the writer says of a draft's other version: its words, or that it is seen to elsewhere. */
export interface CounterpartAnswer {
	readonly text?: string;
	readonly settled?: boolean;
}

/** What a content script may ask. Its words are hostile until parsed: a page's own process sends them. */
export interface FromContent {
	check(reading: Reading): Answer;
	/** Ignores a finding of the reading, or heeds it again. Without effect for an unknown account. */
	ignore(reading: Reading, finding: IgnoredFinding): void;
	/** Takes what the writer says of the other version of what the composer holds. */
	tellCounterpart(id: string, answer: CounterpartAnswer): void;
	/** The user visits a profile; what it says is kept when the account is one of the user's own. */
	profile(site: string, handle: string, text: string): void;
	/** Where one publishes there is, or is no longer, a box that no composer we know is. */
	lost(isLost: boolean): void;
	/** The composer's draft was published. */
	published(reading: Reading): void;
	/** The composer is gone. */
	close(id: string): void;
}

/** What the extension's own pages may ask; never answered to a web page. */
export interface FromPages {
	/** The composers of a tab, in the order they were first seen. */
	watchedIn(tab: number): readonly Watched[];
	/** As in `FromContent`, for a composer of a tab by its `Watched` id. */
	tellCounterpart(tab: number, id: string, answer: CounterpartAnswer): void;
	/** Whether the site of a tab has changed beyond recognition. */
	isLost(tab: number): boolean;
	/** Versions that twins have still to publish, oldest first. */
	dues(): readonly Due[];
	/** The writer says that a due version is seen to, or that it is due after all. */
	settle(id: string, settled: boolean): void;
	/** What an unknown handle looks like; absent when nothing tells. */
	guess(site: string, handle: string): Mode | undefined;
}

/** What the extension may ask the content script of a tab; no answer means that there is none. */
export interface ToContent {
	/** Whether composers are watched at the page's present address; if not, what stands there instead. */
	watches(): 'watched' | 'private' | Unwatched;
	/** The browser no longer lets the extension read `origins`, as match patterns; answers whether this page is among them. */
	withdrawn(origins: readonly string[]): boolean;
	/** Something the verdicts rest on has changed: every composer is checked again. */
	recheck(): void;
}
