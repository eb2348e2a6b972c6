import * as v from 'valibot';
import type {OfficialLanguage} from './language/segment.ts';

/** In what capacity an account posts. The three of DAOD 2008-8 and of the 2011 guideline: official, professional, personal. */
export const modes = ['official', 'professional', 'personal'] as const;
export type Mode = (typeof modes)[number];

/** What is being written: a post, an answer to one person, a post that shows another, a remark under a post, a chain of posts. */
export const surfaces = ['post', 'reply', 'quote', 'comment', 'thread'] as const;
export type Surface = (typeof surfaces)[number];

/** Rank of the person who posts; the guidance asks more of the visible. */
export const levels = ['employee', 'manager', 'executive', 'deputy-head'] as const;
export type Level = (typeof levels)[number];

/** Which language an office puts first (Directive on Official Languages 6.1.1). */
export const orders = ['en-fr', 'fr-en'] as const;
export type Order = (typeof orders)[number];

const language = v.picklist(['en', 'fr']);

/** Longest employer and working area, in UTF-16 code units. */
export const phraseLimit = 200;

/** What the user has told us of an account. Never read from a page. */
export const accountSchema = v.object({
	mode: v.picklist(modes),
	/** Languages the account must publish in; absent means both for an official account, none for the others. */
	owes: v.optional(v.pipe(v.array(language), v.maxLength(2))),
	/** The language of one account of a pair. */
	language: v.optional(language),
	/** Handle of the same institution's other-language account. */
	twin: v.optional(v.pipe(v.string(), v.maxLength(100))),
	order: v.optional(v.picklist(orders)),
	level: v.optional(v.picklist(levels)),
	employer: v.optional(v.pipe(v.string(), v.maxLength(phraseLimit))),
	/** The working area the person's own posts come close to. */
	area: v.optional(v.pipe(v.string(), v.maxLength(phraseLimit))),
	/** The official account of a named official, who rightly says "I". */
	named: v.optional(v.boolean()),
	/** The caretaker period holds, an administrator says. */
	caretaker: v.optional(v.boolean()),
});
export type Account = Readonly<v.InferOutput<typeof accountSchema>>;

/** Languages `account` must publish in. */
export const owedBy = (account: Account): readonly OfficialLanguage[] =>
	account.owes ?? (account.mode === 'official' ? ['en', 'fr'] : []);

export const attachmentSchema = v.object({
	kind: v.picklist(['image', 'gif', 'video', 'live', 'poll']),
	/** `null`: the site shows that there is none. Absent: the site does not say. */
	description: v.optional(v.nullable(v.string())),
	fileName: v.optional(v.string()),
	captions: v.optional(v.boolean()),
});
export type Attachment = Readonly<v.InferOutput<typeof attachmentSchema>>;

/** What is answered or shown: its words, and its language as the site says it (BCP 47, or a site's own code). */
export const contextSchema = v.object({
	text: v.optional(v.string()),
	language: v.optional(v.string()),
	author: v.optional(v.string()),
});
export type Context = Readonly<v.InferOutput<typeof contextSchema>>;

/** The parts of a draft that both a page and a file of drafts can tell. */
const content = {
	text: v.string(),
	surface: v.optional(v.picklist(surfaces), 'post'),
	/** The later parts of a thread, published with `text`. */
	thread: v.optional(v.array(v.string()), []),
	/** What is answered; of a quote, what it shows. */
	inReplyTo: v.optional(contextSchema),
	/** What the post shows below its own words; an answer may show something, too. */
	quoted: v.optional(contextSchema),
	attachments: v.optional(v.array(attachmentSchema), []),
	/** The profile text of the account; absent means unknown. */
	profile: v.optional(v.string()),
};

/** What is judged: words, where they will stand, and the account they will be published from. */
export const draftSchema = v.object({
	...content,
	account: accountSchema,
	/** The other-language version, when known. */
	counterpart: v.optional(v.string()),
});
export type Draft = Readonly<v.InferOutput<typeof draftSchema>>;
/** A draft as it may be written down, its defaults left out. */
export type DraftInput = Readonly<v.InferInput<typeof draftSchema>>;

/** Longest text a page may hand us: Facebook's limit of 63,206, with room for a thread. */
export const readingLimit = 100_000;

const bounded = v.pipe(v.string(), v.maxLength(readingLimit));
const short = v.pipe(v.string(), v.maxLength(2_000));
const boundedContext = v.object({
	text: v.optional(bounded),
	language: v.optional(short),
	author: v.optional(short),
});

/** One look at one compose box. A page is hostile until this has parsed it: wrong types and excess are refused. */
export const readingSchema = v.object({
	/** Names the composer within its frame, for as long as it lives. */
	id: v.pipe(v.string(), v.maxLength(100)),
	/** Grows with each reading of one composer. */
	revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
	site: v.pipe(v.string(), v.maxLength(40)),
	/** Handle the page names as the author; absent when it does not say. */
	author: v.optional(v.pipe(v.string(), v.maxLength(100))),
	text: bounded,
	surface: v.picklist(surfaces),
	thread: v.pipe(v.array(bounded), v.maxLength(100)),
	inReplyTo: v.optional(boundedContext),
	attachments: v.pipe(
		v.array(
			v.object({
				...attachmentSchema.entries,
				description: v.optional(v.nullable(bounded)),
				fileName: v.optional(short),
			}),
		),
		v.maxLength(100),
	),
	profile: v.optional(short),
});
export type Reading = Readonly<v.InferOutput<typeof readingSchema>>;

/** A reading whose account is known is a draft. */
export const draftOf = (reading: Reading, account: Account, counterpart?: string): Draft => ({
	text: reading.text,
	surface: reading.surface,
	thread: reading.thread,
	attachments: reading.attachments,
	account,
	...(reading.inReplyTo && {inReplyTo: reading.inReplyTo}),
	...(reading.profile !== undefined && {profile: reading.profile}),
	...(counterpart !== undefined && {counterpart}),
});
