import type * as v from 'valibot';
import type {Fix, Place} from './finding.ts';
import type {OfficialLanguage} from './language/segment.ts';
import type {Span} from './span.ts';
import type {Subject} from './subject.ts';
import type {Because} from './verdict.ts';

/** What a check saw. */
export interface Hit {
	readonly part?: number;
	/** Absent: the draft as a whole. */
	readonly span?: Span;
	/** Other places that have to do with it. */
	readonly also?: readonly Place[];
	/** Which of the rule's words say it; absent means its first. */
	readonly variant?: string;
	/** Data for the words and for programs. */
	readonly data?: Readonly<Record<string, string>>;
	readonly fixes?: readonly Fix[];
}

/** "Cannot tell" is an answer. */
export interface Doubt {
	readonly doubt: Because;
}

/** Phrases a rule listens for, under a name of the check's choosing. */
export interface PhraseList {
	readonly list: string;
	readonly language: OfficialLanguage;
	readonly phrases: readonly string[];
}

/** A kind of test, written once and used by many rules. It has no severity and no words. */
export interface Check<Params> {
	/** What a rule may set; anything else in a pack is refused with its path. */
	readonly params: v.GenericSchema<Params>;
	/** The phrases to listen for; they join the pack's one automaton. */
	readonly phrases?: (params: Params) => readonly PhraseList[];
	/** `rule` names the rule whose phrases to ask the subject's parts for. */
	readonly run: (subject: Subject, params: Params, rule: string) => Iterable<Hit | Doubt>;
}
