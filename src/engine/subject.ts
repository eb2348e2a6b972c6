import {type Account, type Context, type Draft, owedBy} from './draft.ts';
import {sentencesOf} from './facts/sentences.ts';
import {isHazardNotice} from './hazard.ts';
import {segment} from './language/index.ts';
import type {Language, OfficialLanguage, Segment} from './language/segment.ts';
import {letterCount} from './letter-count.ts';
import {indexFrom} from './order.ts';
import type {Match, Phrases} from './phrases.ts';
import {type Promised, promisesIn} from './promises.ts';
import {quotationsOf} from './quotations.ts';
import {type Span, spanAt} from './span.ts';
import {type Token, tokensOf} from './tokens.ts';
import {type Versions, versionsOf} from './versions/index.ts';
import type {Model} from './versions/model.ts';
import {type ConcernModels, type Touching, touchingOf} from './wording/concerns.ts';
import type {OpinionModels} from './wording/model.ts';

/** Which rule listens for a phrase, under which name, in which language. */
export interface Listener {
	readonly rule: string;
	readonly list: string;
	readonly language: OfficialLanguage;
}

/** How many letters of prose `text` holds in each language. A link, a tag, a promise of the other version is not prose. */
const lettersIn = (
	text: string,
	segments: readonly Segment[],
	promises: readonly Promised[],
): Readonly<Record<Language, number>> => {
	const letters = {en: 0, fr: 0, other: 0, und: 0};
	let prose = '';
	for (const {span} of promises) {
		prose += text.slice(prose.length, span.start);
		prose += ' '.repeat(Math.max(0, span.end - prose.length));
	}
	prose += text.slice(prose.length);
	for (const {span, language} of segments) {
		const words = prose.slice(span.start, span.end).replace(/https?:\/\/\S+|[@#]\S+/g, ' ');
		letters[language] += letterCount(words);
	}
	return letters;
};

/** One text of a draft (its own, a later part of its thread, what it answers), with what is derived from it, each thing once. */
export class Part {
	readonly text: string;
	readonly index: number;
	readonly #phrases: Phrases<Listener>;
	#segments?: readonly Segment[];
	#runs?: readonly Span[];
	#letters?: Readonly<Record<Language, number>>;
	#versions?: Versions;
	#tokens?: readonly Token[];
	#quotations?: readonly Span[];
	#sentences?: readonly Span[];
	#promises?: readonly Promised[];
	#matches?: readonly Match<Listener>[];
	#matchesByRule?: ReadonlyMap<string, readonly Match<Listener>[]>;

	constructor(text: string, index: number, phrases: Phrases<Listener>) {
		this.text = text;
		this.index = index;
		this.#phrases = phrases;
	}

	get segments(): readonly Segment[] {
		this.#segments ??= segment(this.text);
		return this.#segments;
	}

	/** The text cut into its two versions, where it holds both. */
	get versions(): Versions {
		this.#versions ??= versionsOf(this.text, this.segments);
		return this.#versions;
	}

	/** Letters of prose by language. */
	get letters(): Readonly<Record<Language, number>> {
		this.#letters ??= lettersIn(this.text, this.segments, this.promises);
		return this.#letters;
	}

	get tokens(): readonly Token[] {
		this.#tokens ??= tokensOf(this.text);
		return this.#tokens;
	}

	/** Its sentences and list items, in order. */
	get sentences(): readonly Span[] {
		this.#sentences ??= sentencesOf(this.text);
		return this.#sentences;
	}

	/** Promises of a version in the place of one. */
	get promises(): readonly Promised[] {
		this.#promises ??= promisesIn(this.text, this.tokens);
		return this.#promises;
	}

	get quotations(): readonly Span[] {
		this.#quotations ??= quotationsOf(this.text);
		return this.#quotations;
	}

	/** What the phrases of all rules matched here, in reading order. */
	get matches(): readonly Match<Listener>[] {
		this.#matches ??= this.#phrases.find(this.tokens);
		return this.#matches;
	}

	/** What the phrases of `rule` matched here, in reading order. */
	matchesOf(rule: string): readonly Match<Listener>[] {
		if (!this.#matchesByRule) {
			const byRule = new Map<string, Match<Listener>[]>();
			for (const match of this.matches) {
				const list = byRule.get(match.payload.rule);
				if (list) list.push(match);
				else byRule.set(match.payload.rule, [match]);
			}
			this.#matchesByRule = byRule;
		}
		return this.#matchesByRule.get(rule) ?? [];
	}

	/** Where a match stands in the text. */
	spanOf({from, to}: Match<Listener>): Span {
		return {start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end};
	}

	/** The language at a place; `und` between segments. */
	languageAt(offset: number): Language {
		this.#runs ??= this.segments.map(({span}) => span);
		const segment = this.segments[indexFrom(this.#runs, offset)];
		return segment && segment.span.start <= offset ? segment.language : 'und';
	}

	/** Whether `span` lies inside a quotation. */
	isQuoted(span: Span): boolean {
		const quotation = spanAt(this.quotations, span.start);
		return quotation !== undefined && span.end <= quotation.end;
	}
}

/** Models to judge by in the place of those that ship: tests of accuracy judge by some that have not seen the draft. */
export interface Models {
	/** Compares versions. */
	readonly versions?: Model;
	/** Hears what a person's words touch. */
	readonly concerns?: ConcernModels;
	/** Hears an opinion by its tone. */
	readonly opinion?: OpinionModels;
}

/** A draft as the checks see it: its parts, and what they share, derived lazily and once. */
export class Subject {
	readonly draft: Draft;
	readonly parts: readonly Part[];
	/** What compares its versions; absent for that which ships. */
	readonly model: Model | undefined;
	/** What hears its tone; absent for that which ships. */
	readonly opinionModels: OpinionModels | undefined;
	readonly #concernModels: ConcernModels | undefined;
	#touching?: Touching;
	readonly #phrases: Phrases<Listener>;
	#replied?: Part | null;
	#shown?: Part | null;
	#counterpart?: Part | null;
	#profile?: Part | null;
	#descriptions?: readonly (Part | null)[];
	#hazard?: boolean;

	constructor(draft: Draft, phrases: Phrases<Listener>, models: Models = {}) {
		this.draft = draft;
		this.model = models.versions;
		this.#concernModels = models.concerns;
		this.opinionModels = models.opinion;
		this.#phrases = phrases;
		this.parts = [draft.text, ...draft.thread].map((text, index) => new Part(text, index, phrases));
	}

	get account(): Account {
		return this.draft.account;
	}

	get owes(): readonly OfficialLanguage[] {
		return owedBy(this.draft.account);
	}

	/** What its words touch although no turn of phrase says so, and what they deny although one does. */
	get touching(): Touching {
		this.#touching ??= touchingOf(this.parts, this.account.mode, this.#concernModels);
		return this.#touching;
	}

	/** Letters of prose by language, over the whole thread. */
	get letters(): Readonly<Record<Language, number>> {
		const sum = {en: 0, fr: 0, other: 0, und: 0};
		for (const {letters} of this.parts)
			for (const language of ['en', 'fr', 'other', 'und'] as const) sum[language] += letters[language];
		return sum;
	}

	/** What is answered, or shown by a quote, when its words are known. */
	get replied(): Part | null {
		this.#replied ??= this.#partOf(this.draft.inReplyTo?.text);
		return this.#replied;
	}

	/** What the post shows below its own words, and who wrote it; nothing when it shows none. */
	get quoted(): Context | undefined {
		const {surface, inReplyTo, quoted} = this.draft;
		return quoted ?? (surface === 'quote' ? inReplyTo : undefined);
	}

	/** The words of what the post shows, when they are known. */
	get shown(): Part | null {
		this.#shown ??= this.#partOf(this.quoted?.text);
		return this.#shown;
	}

	/** The first promise of a version in `language`, or in any, and where it stands. */
	promiseOf(language: OfficialLanguage): {readonly part: number; readonly span: Span} | undefined {
		for (const {index, promises} of this.parts)
			for (const promise of promises)
				if (!promise.language || promise.language === language) return {part: index, span: promise.span};
		return undefined;
	}

	/** The other-language version, when known. */
	get counterpart(): Part | null {
		this.#counterpart ??= this.#partOf(this.draft.counterpart);
		return this.#counterpart;
	}

	/** The profile text of the account, when known. */
	get profile(): Part | null {
		this.#profile ??= this.#partOf(this.draft.profile);
		return this.#profile;
	}

	/** The descriptions of the attachments, in their order; null where there is none or it is not known. */
	get descriptions(): readonly (Part | null)[] {
		this.#descriptions ??= this.draft.attachments.map(({description}) =>
			description?.trim() ? this.#partOf(description) : null,
		);
		return this.#descriptions;
	}

	/** Whether the publication alerts the public to a danger. */
	get isHazardNotice(): boolean {
		this.#hazard ??= this.parts.some(isHazardNotice);
		return this.#hazard;
	}

	/** An answer to one person is owed in that person's language alone (Official Languages Act, ss. 21 and 22). */
	get answersOnePerson(): boolean {
		const {surface, inReplyTo} = this.draft;
		return surface === 'reply' || (surface === 'comment' && inReplyTo !== undefined);
	}

	#partOf(text: string | undefined): Part | null {
		return text === undefined ? null : new Part(text, 0, this.#phrases);
	}
}
