import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import {saying} from '../faults.ts';
import {type Match, outside} from '../phrases.ts';
import type {Listener, Part, Subject} from '../subject.ts';
import {fold} from '../tokens.ts';
import {type Stretch, sentenceOf} from '../wording/sentences.ts';
import {isJudging} from '../wording/signals.ts';
import {strengthOf} from '../wording/strength.ts';
import {phrasesSchema} from './phrases-schema.ts';

const name = v.pipe(
	v.string(),
	v.regex(
		/^[a-z]+(?:-[a-z]+)*$/,
		saying('Write a name in small letters and hyphens.', 'Écrivez un nom en minuscules et traits d’union.'),
	),
	v.maxLength(40),
);
const names = v.pipe(v.array(name), v.readonly(), v.minLength(1), v.maxLength(10));

const schema = v.strictObject({
	/** Phrases by the name of what they tell. */
	lists: v.record(name, phrasesSchema),
	/** Lists whose phrases count only with a capital: on their first word that counts, or on each but the first. */
	capitals: v.optional(v.record(name, v.picklist(['first', 'each']))),
	/** Lists whose words inside quotation marks count too. Default: what is quoted is not the author's own. */
	quoted: v.optional(names),
	/** Phrases in which another list's words are innocent: a longer phrase around it excuses it. */
	except: v.optional(phrasesSchema),
	/** What together makes a hit, the first that holds in a place. */
	hits: v.pipe(
		v.array(
			v.strictObject({
				/** Lists that must all be heard. */
				all: names,
				/** Whether they must stand in one sentence or anywhere in the text. */
				within: v.picklist(['sentence', 'text']),
				/** Lists of which none may be heard in the same place. */
				unless: v.optional(names),
				/** Lists that must all be heard in what is answered or shown: of what "What a joke" is said stands there. */
				answered: v.optional(names),
				/** How much the place must judge, by the model of opinion: natural logarithm of odds. */
				judging: v.optional(v.number()),
				/** Whether one of its words must judge by itself too: in a few plain words the model hears too much. */
				telling: v.optional(v.boolean()),
				/** Which of the rule's words say it. */
				variant: v.optional(v.string()),
				/** The variant that says it when the text names the author's own employer or working area. */
				own: v.optional(v.string()),
			}),
		),
		v.readonly(),
		v.minLength(1),
		v.maxLength(50),
	),
});
type Params = v.InferOutput<typeof schema>;
type Combination = Params['hits'][number];

/** Heard phrases of one list. */
type Heard = ReadonlyMap<string, readonly Match<Listener>[]>;

const isCapital = (word: string): boolean => /^[@#]?\p{Lu}/u.test(word);

/** Words that stand before a name or inside it without a capital. */
const small = new Set(
	'a an the our these those my your his her this another new stable strong real former previous old for s de du des la le les aux pour fellow other'.split(
		' ',
	),
);

/** Whether a match is written with its capitals: on the first word that counts, or on each after it, if any. */
const isNamed = (part: Part, {from, to}: Match<Listener>, capitals: 'first' | 'each'): boolean => {
	const words = part.tokens
		.slice(from, to)
		.filter(({form}) => !small.has(form))
		.map(({start, end}) => part.text.slice(start, end));
	const counted = capitals === 'each' && words.length > 1 ? words.slice(1) : words.slice(0, 1);
	return counted.length > 0 && counted.every(isCapital);
};

const heardIn = (part: Part, rule: string, {capitals, quoted}: Params): Heard => {
	const matches = part.matchesOf(rule);
	const excused = matches.filter(({payload}) => payload.list === 'except');
	const heard = new Map<string, Match<Listener>[]>();
	for (const match of outside(matches, excused)) {
		const {list, language} = match.payload;
		const named = capitals?.[list];
		if (named && !isNamed(part, match, named)) continue;
		const span = part.spanOf(match);
		const written = part.languageAt(span.start);
		if (written !== language && written !== 'und') continue;
		if (!quoted?.includes(list) && part.isQuoted(span)) continue;
		const known = heard.get(list);
		if (known) known.push(match);
		else heard.set(list, [match]);
	}
	return heard;
};

/** Words of the author's employer or area that tell nothing by themselves. */
const ordinary = new Set(
	'canada canadian canadienne canadien department ministere agency agence office bureau services service federal federale government gouvernement national nationale affairs affaires commission directorate direction public publique policy politique programs programmes the and for des les aux pour'.split(
		' ',
	),
);

/** Whether `text` names the employer or the working area the account is said to have. */
const namesOwn = (part: Part, {account}: Subject): boolean => {
	const telling = [account.employer, account.area]
		.flatMap((words) => fold(words ?? '').match(/[\p{L}\p{N}]+/gu) ?? [])
		.filter((word) => word.length >= 3 && !ordinary.has(word));
	if (telling.length === 0) return false;
	const forms = new Set(part.tokens.map(({form}) => form));
	return telling.some((word) => forms.has(word));
};

/** The most sentences joined to one on either side, so that no text makes the work grow with its square. */
const mostJoined = 3;

/** Whether nothing but dots of suspension parts the words around the token at `index`: "that budget... a disgrace". */
const isSuspended = ({text, tokens}: Part, index: number): boolean => {
	const before = tokens[index - 1];
	const after = tokens.slice(index, index + 4).find(({form}) => form !== '.');
	return (
		before !== undefined &&
		after !== undefined &&
		/^\s?(?:\.{2,}|…)\s*$/u.test(text.slice(before.end, after.start)) &&
		/^\p{Ll}/u.test(text.slice(after.start))
	);
};

/** The sentence that holds the token at `index`, and those it trails off into or from. */
const thoughtOf = (part: Part, index: number): Stretch => {
	let {from, to} = sentenceOf(part, index);
	for (let joined = 0; joined < mostJoined && isSuspended(part, to); joined++) {
		while (part.tokens[to]?.form === '.') to++;
		({to} = sentenceOf(part, to));
	}
	for (let joined = 0; joined < mostJoined && from > 0; joined++) {
		let dots = from;
		while (part.tokens[dots - 1]?.form === '.') dots--;
		if (dots === from || !isSuspended(part, dots)) break;
		({from} = sentenceOf(part, dots - 1));
	}
	return {from, to};
};

/** What is heard in a part, and in what it answers or shows. */
interface Hearing {
	readonly heard: Heard;
	readonly answered: () => readonly {readonly part: Part; readonly heard: Heard}[];
}

const hitOf = (
	part: Part,
	combination: Combination,
	{heard, answered}: Hearing,
	subject: Subject,
): Hit | undefined => {
	const [first, ...rest] = combination.all as [string, ...string[]];
	let there: Part | undefined;
	if (combination.answered) {
		if (!heard.has(first)) return undefined;
		const found = answered().find(
			(other) =>
				combination.answered!.every((list) => other.heard.has(list)) &&
				!combination.unless?.some((list) => other.heard.has(list)),
		);
		if (!found) return undefined;
		there = found.part;
	}
	for (const match of heard.get(first) ?? []) {
		const sentence = thoughtOf(part, match.from);
		const near = ({from}: Match<Listener>): boolean =>
			combination.within === 'text' || (sentence.from <= from && from < sentence.to);
		if (combination.unless?.some((list) => heard.get(list)?.some(near))) continue;
		const others = rest.map((list) => heard.get(list)?.find((other) => near(other) && other !== match));
		if (others.some((other) => other === undefined)) continue;
		if (combination.judging !== undefined) {
			const where = combination.within === 'text' ? {from: 0, to: part.tokens.length} : sentence;
			const {language} = match.payload;
			const words = part.tokens.slice(where.from, where.to);
			if (combination.telling && !words.some(({form}) => isJudging(form, language))) continue;
			if (strengthOf(part, language, where) < combination.judging) continue;
		}
		const spans = [match, ...(others as Match<Listener>[])]
			.filter(({from}) => sentence.from <= from && from < sentence.to)
			.map((other) => part.spanOf(other));
		const span = {
			start: Math.min(...spans.map(({start}) => start)),
			end: Math.max(...spans.map(({end}) => end)),
		};
		const isOwn = namesOwn(part, subject) || (there !== undefined && namesOwn(there, subject));
		const variant = combination.own && isOwn ? combination.own : combination.variant;
		return {part: part.index, span, ...(variant !== undefined && {variant})};
	}
	return undefined;
};

/** Flags what several kinds of phrases say together: a target and a judgement, a role and an announcement. */
export const combination: Check<Params> = {
	params: schema,
	phrases: ({lists, except}) =>
		[...Object.entries(lists), ['except', except ?? {en: [], fr: []}] as const].flatMap(([list, phrases]) =>
			(['en', 'fr'] as const).map((language) => ({list, language, phrases: phrases[language]})),
		),
	*run(subject, params, rule) {
		for (const part of subject.parts) {
			const heard = heardIn(part, rule, params);
			if (heard.size === 0) continue;
			let known: ReturnType<Hearing['answered']> | undefined;
			const answered = (): ReturnType<Hearing['answered']> => {
				known ??= [subject.shown, subject.replied]
					.filter((other) => other !== null)
					.map((other) => ({part: other, heard: heardIn(other, rule, params)}));
				return known;
			};
			for (const combined of params.hits) {
				const hit = hitOf(part, combined, {heard, answered}, subject);
				if (!hit) continue;
				yield hit;
				break;
			}
		}
	},
};
