import type {Account, Mode, Reading, Surface} from '../engine/draft.ts';
import type {Localized} from '../engine/finding.ts';
import type {OfficialLanguage, Segment} from '../engine/language/segment.ts';
import type {Verdict} from '../engine/verdict.ts';
import type {Unwatched} from '../sites/site.ts';
import type {Failures} from './failures.ts';

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

/** A draft that stands on no site: what the workbench holds. Nothing of it is kept. */
export interface BenchDraft {
	/** Its author is an account the user has told of, when `account` is absent. */
	readonly reading: Reading;
	readonly account?: Account;
	/** The other version, when the writer has it. */
	readonly counterpart?: string;
}

/** What is said of a draft of the workbench, and in which language each stretch of each part was read. */
export interface BenchAnswer extends Answer {
	readonly segments: readonly (readonly Segment[])[];
}

/** What is wrong with a pack of rules: its form or an example (`message` says it), its name, or that it is no JSON. */
export interface PackFault {
	readonly kind: 'form' | 'taken' | 'not-json';
	/** As in `rules[3].message.fr`; empty for the whole. */
	readonly path: string;
	readonly message?: Localized;
}

/** Longest pack that can be added, in UTF-16 code units. */
export const packLimit = 1_000_000;

/** A pack of rules beside those that ship, or what is wrong with it. */
export interface AddedPack {
	readonly managed: boolean;
	readonly id?: string;
	readonly title?: Localized;
	readonly version?: string;
	/** How many rules it has. */
	readonly rules?: number;
	readonly faults?: readonly PackFault[];
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
	/** Judges a draft that stands on no site. */
	judge(draft: BenchDraft): BenchAnswer;
	/** The packs of rules beside those that ship. */
	packs(): readonly AddedPack[];
	/** Adds a pack written as JSON; answers what is wrong with it, and then it is not added. */
	addPack(json: string): readonly PackFault[];
	removePack(id: string): void;
	/** How often something failed in the background, by what it was. */
	failures(): Failures;
}

/** One composer as it was recognised, by names of selectors: of any draft in it, this says nothing. */
export interface RecognisedComposer {
	readonly surface: Surface;
	/** For each part, the make of its editor and the selectors that its box meets. */
	readonly parts: readonly {readonly editor: string; readonly by: readonly string[]}[];
	/** For each control that publishes it, the selectors that it meets; none where its words alone tell it. */
	readonly controls: readonly (readonly string[])[];
	readonly enterPublishes: boolean;
	/** Whether the page says who posts. */
	readonly isNamed: boolean;
	/** How many attachments are seen. */
	readonly attachments: number;
}

/** What a bug report needs to know of a page. */
export interface Diagnosis {
	readonly site: string;
	readonly composers: readonly RecognisedComposer[];
	/** Boxes to write in that are no composer's. */
	readonly strange: number;
	readonly unwatched?: Unwatched;
	readonly isLost: boolean;
	/** Names of the selectors that the settings replace. */
	readonly replaced: readonly string[];
	readonly failures: Failures;
}

/** What the extension may ask the content script of a tab; no answer means that there is none. */
export interface ToContent {
	/** Whether composers are watched at the page's present address; if not, what stands there instead. */
	watches(): 'watched' | 'private' | Unwatched;
	/** The browser no longer lets the extension read `origins`, as match patterns; answers whether this page is among them. */
	withdrawn(origins: readonly string[]): boolean;
	/** What the script recognises on its page, and what failed there; no words of it. */
	diagnose(): Diagnosis;
	/** The writer asks by key for the findings beside the text, or for the text again. */
	togglePanel(): void;
	/** Something the verdicts rest on has changed: every composer is checked again. */
	recheck(): void;
}
