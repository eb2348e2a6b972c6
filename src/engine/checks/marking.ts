import * as v from 'valibot';
import type {Check} from '../check.ts';
import {type Span, spanAt} from '../span.ts';
import type {Part} from '../subject.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Words that by themselves say a text is not for the public. */
	phrases: phrasesSchema,
	/** Papers that make it so when they stand with a sign of a leak, or are said to be one's own. */
	subjects: phrasesSchema,
	/** Ways to say that a paper is one's own. */
	ours: phrasesSchema,
	/** What is drafted or decided, and makes it so only with a sign of a leak. */
	plans: phrasesSchema,
	/** Signs of a leak: a preview, an inside story. */
	leaks: phrasesSchema,
	/** Ways to say that the public may not know: with a paper, a plan, or word that it is not out, wherever they stand in the text. */
	hushes: phrasesSchema,
	/** Ways to say that something is not out yet. */
	unreleased: phrasesSchema,
	/** What is nobody's secret but one's own: a birthday, a team. A text that holds one hushes nothing. */
	homely: phrasesSchema,
	/** Ways to speak of what is kept from the public: a sentence that holds one gives nothing away. */
	rules: phrasesSchema,
	/** Where only staff can go: parts of addresses. */
	hosts: v.pipe(v.array(v.pipe(v.string(), v.minLength(4), v.maxLength(80))), v.readonly(), v.maxLength(100)),
});

/**
 * Security markings as they are written on documents: the level with its letter, in capitals or with a capital. An
 * area is protected, a recipe is secret, and a vitamin may be followed by the word; none is a marking.
 */
const written =
	/(?<![\p{L}\p{N}’'])(?:(?:PROTECTED|Protected|PROTÉGÉ|PROTEGE|Protégé|PROT\.?|Prot\.?)[ -][ABC](?![\p{L}\p{N}’'])|(?:TOP SECRET|TRÈS SECRET|TRES SECRET)(?!\p{L})|(?<=(?:marked|stamped|labelled|classified|stamp|says|coté|cotée|cotés|cotées|marquée?s?|étampée?s?|estampillée?s?|tamponnée?s?|cote|étampe|mention) [“«"]? ?)SECRET(?!\p{L})|SECRET(?= stamp(?:s|ed)?(?!\p{L}))|(?:SECRET|CONFIDENTIAL|CONFIDENTIEL|EMBARGO)(?= ?(?:\/\/|[–—:]|- |$))|^(?:Confidential|Confidentiel)(?= ?[–—:])|(?:Advice to (?:the )?Minister|Conseils au ministre|ADVICE TO (?:THE )?MINISTER|CONSEILS AU MINISTRE)(?! (?:of|de|des) )(?!\p{L})|UNCLASSIFIED ?\/\/|NON CLASSIFIÉ ?\/\/)/gmu;

/** What every marking, and every paper that bears one, holds one of. */
const level = /PROT|Prot|SECRET|Secret|CONFIDENT|Confident|EMBARGO|inist|MINIST|CLASSIFI/;

/** A sentence that speaks of markings, as a course on them does, marks nothing. */
const spokenOf =
	/(?:information|documents?|data|files?|forms?|messages?|level|renseignements|documents|données|fichiers|formulaires?|niveau|cote)s? (?:marked |classified |cotés? |de niveau |classifiés? )?$/iu;

const speaksOf =
	/^ (?:information|documents?|data|material|files?|forms?|workloads?|services?|training|renseignements|contenu)(?!\p{L})/iu;

/** A phrase of a list, where it stands. */
interface Heard {
	readonly list: string;
	readonly span: Span;
}

/** Lists whose phrases say that a picture is of the author's own work. */
const own: ReadonlySet<string> = new Set(['ours', 'leak', 'hush', 'subject']);

/** What was secret once is in the archives. */
const ofOld = /(?<!\d)1[89]\d\d(?!\d)|declassified|déclassifi|museum|musée|archives|wartime/iu;

const markingsIn = ({text}: Part): readonly Span[] =>
	!level.test(text)
		? []
		: [...text.matchAll(written)]
				.filter(
					(match) =>
						!(match[0].endsWith('SECRET') && ofOld.test(text)) &&
						!spokenOf.test(text.slice(Math.max(0, match.index - 40), match.index)) &&
						!speaksOf.test(text.slice(match.index + match[0].length, match.index + match[0].length + 40)),
				)
				.map((match) => ({start: match.index, end: match.index + match[0].length}));

const address = /https?:\/\/[^\s<>"»”]+/giu;

const insideIn = ({text}: Part, hosts: readonly string[]): readonly Span[] =>
	[...text.matchAll(address)]
		.filter(([link]) => {
			const [, host = ''] = /^https?:\/\/([^/?#]+)/i.exec(link) ?? [];
			return hosts.some((part) => host.toLowerCase().includes(part));
		})
		.map((match) => ({start: match.index, end: match.index + match[0].length}));

/** A paper with the marking it bears: one's own, or with a sign of a leak, it is not for the public. */
const marked =
	/(?<!\p{L})(?:documents?|dossiers?|chemises?|notes?|rapports?|mémos?|enveloppes?|files?|folders?|papers?|binders?|memos?) (?:Secret|SECRET|Confidentiel|CONFIDENTIEL)(?!\p{L})|(?<=\p{Ll} )(?:Secret|SECRET|Confidential|CONFIDENTIAL) (?:\p{Ll}+ )?(?:documents?|files?|folders?|papers?|binders?|memos?|deck)(?!\p{L})/gu;

const markedIn = ({text}: Part): readonly Heard[] =>
	!level.test(text) || ofOld.test(text)
		? []
		: Array.from(text.matchAll(marked), ({0: words, index}) => ({
				list: 'subject',
				span: {start: index, end: index + words.length},
			}));

/** What is told under a hush, anywhere in a text: a paper or a plan, or in so many words something not out yet. */
const hushedIn = (heard: readonly Heard[], isOfficial: boolean): Span | undefined => {
	const of = (list: string): Span | undefined => heard.find((one) => one.list === list)?.span;
	const hush = of('hush');
	if (!hush || of('homely')) return undefined;
	// What a person keeps quiet is mostly their own news.
	return of('plan') ?? of('subject') ?? (isOfficial && of('unreleased') ? hush : undefined);
};

/** Flags what is marked, or shows itself, as not for the public: markings, embargoes, Cabinet papers, addresses of the inside. */
export const marking: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({phrases, subjects, ours, plans, leaks, hushes, unreleased, homely, rules}) =>
		(['en', 'fr'] as const).flatMap((language) => [
			{list: 'phrase', language, phrases: phrases[language]},
			{list: 'subject', language, phrases: subjects[language]},
			{list: 'ours', language, phrases: ours[language]},
			{list: 'plan', language, phrases: plans[language]},
			{list: 'leak', language, phrases: leaks[language]},
			{list: 'hush', language, phrases: hushes[language]},
			{list: 'unreleased', language, phrases: unreleased[language]},
			{list: 'homely', language, phrases: homely[language]},
			{list: 'rule', language, phrases: rules[language]},
		]),
	*run({parts, descriptions, account}, {hosts}, rule) {
		/** The first marking that a description gives. */
		const [pictured] = descriptions.flatMap((description) =>
			description ? markingsIn(description).map(({start, end}) => description.text.slice(start, end)) : [],
		);
		for (const part of parts) {
			const matches: readonly Heard[] = [
				...part.matchesOf(rule).map((match) => ({list: match.payload.list, span: part.spanOf(match)})),
				...markedIn(part),
			];
			const markings = markingsIn(part);
			for (const span of insideIn(part, hosts)) yield {part: part.index, span, variant: 'inside'};
			if (matches.length === 0 && markings.length === 0) continue;
			const sentences = part.sentences;
			const heard = new Map<Span | undefined, Heard[]>();
			for (const match of matches) {
				const sentence = spanAt(sentences, match.span.start);
				const known = heard.get(sentence);
				if (known) known.push(match);
				else heard.set(sentence, [match]);
			}
			const kinds = new Map(
				[...heard].map(([sentence, within]) => [sentence, new Set(within.map(({list}) => list))]),
			);
			const has = (sentence: Span | undefined, ...lists: readonly string[]): boolean =>
				lists.some((list) => kinds.get(sentence)?.has(list));
			const isTold = (span: Span): boolean =>
				!part.isQuoted(span) && !has(spanAt(sentences, span.start), 'rule');
			for (const span of markings)
				if (span.start === 0 || isTold(span)) yield {part: part.index, span, variant: 'marking'};
			let isGiven = false;
			for (const [sentence, within] of heard) {
				for (const {list, span} of within)
					if (list === 'phrase' && isTold(span)) yield {part: part.index, span};
				const given = within.find(
					({list}) =>
						(list === 'subject' && has(sentence, 'leak', 'ours')) ||
						(list === 'plan' && has(sentence, 'leak')),
				);
				if (given) yield {part: part.index, span: given.span};
				isGiven ||= given !== undefined;
			}
			const hushed = isGiven
				? undefined
				: hushedIn(
						matches.filter(({span}) => isTold(span)),
						account.mode === 'official',
					);
			if (hushed) yield {part: part.index, span: hushed};
			const isSaid = markings.length > 0 || isGiven || hushed !== undefined;
			if (pictured && !isSaid && matches.some(({list}) => own.has(list)))
				yield {variant: 'pictured', data: {words: pictured}};
		}
	},
};
