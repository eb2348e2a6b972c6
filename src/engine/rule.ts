import type {CheckKind, ParamsOf} from './checks/index.ts';
import type {DraftInput, Level, Mode} from './draft.ts';
import type {Localized, Severity} from './finding.ts';
import type {Concern} from './wording/concerns.ts';

/** Where a rule comes from. */
export interface Source {
	readonly title: Localized;
	/** Section or clause, as the document numbers it. */
	readonly clause: Localized;
	readonly url: Localized;
	/** The day the source was read, ISO 8601. */
	readonly read: string;
	/** `memory`: known, but not yet read at its official address; never quoted to a user. */
	readonly basis: 'read' | 'secondary' | 'memory';
	/** The clause's own words. Only with basis `read`. */
	readonly quote?: Localized;
}

/** The words of a rule: what was found, why it matters, what to do. `{name}` stands for the hit's datum `name`. */
export interface Words {
	readonly message: Localized;
	readonly reason: Localized;
	readonly remedy: Localized;
}

/** A draft with what the rule must say of it. */
export interface Example {
	readonly draft: Omit<DraftInput, 'account'> & {readonly account?: DraftInput['account']};
	/** For a flagged example: the words the finding must point at; absent when it is of the draft as a whole. */
	readonly quote?: string;
}

/** What a rule may leave alone. */
export const spared = ['named-official', 'hazard-notice'] as const;
export type Spared = (typeof spared)[number];

/** Whom a breach may harm at once: the person it is about, or the public that must be told. */
export const protections = ['privacy', 'safety'] as const;
export type Protection = (typeof protections)[number];

/** What a rule says of some of its hits otherwise than of the rest. */
export interface Variant extends Partial<Words> {
	readonly severity?: Severity;
	readonly source?: Source;
}

/** What is asked of some ranks more than of others: visibility and closeness to decisions weigh in the guidance itself. */
export interface Raise extends Partial<Words> {
	readonly levels: readonly Level[];
	readonly severity: Severity;
	readonly source?: Source;
}

interface Shared extends Words {
	readonly id: string;
	readonly severity: Severity;
	readonly modes: readonly Mode[];
	/** The time the rule speaks of, which an administrator switches on and no program guesses; absent means always. */
	readonly during?: 'caretaker';
	/** What is at stake beyond good form; absent for most. */
	readonly protects?: Protection;
	/** What the rule leaves alone: a named official, who rightly says "I"; a hazard notice, which no style holds up. */
	readonly spares?: readonly Spared[];
	/** What a trained model may hear in the words where the check finds nothing; its variant is `tone`. */
	readonly concern?: Concern;
	/** What is otherwise for some hits, by the hit's `variant`: their words, and the clause they rest on with its weight. */
	readonly variants?: Readonly<Record<string, Variant>>;
	/** The ranks whose hits weigh more, but for a variant with a severity of its own; an unknown rank weighs as the rest. */
	readonly raised?: Raise;
	readonly source: Source;
	readonly examples: {readonly flags: readonly Example[]; readonly passes: readonly Example[]};
}

/** One guideline, as data. `params` is typed by `check`. */
export type Rule = {
	[Kind in CheckKind]: Shared & {readonly check: Kind; readonly params: ParamsOf<Kind>};
}[CheckKind];

/** Gives a rule its type where it is written. */
export const defineRule = (rule: Rule): Rule => rule;
