import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import {saying} from '../faults.ts';
import {type Match, outside} from '../phrases.ts';
import type {Listener, Part, Subject} from '../subject.ts';
import {fold} from '../tokens.ts';
import {sentenceOf} from '../wording/sentences.ts';
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
				/** How much the place must judge, by the model of opinion: natural logarithm of odds. */
				judging: v.optional(v.number()),
				/** Which of the rule's words say it. */
				variant: v.optional(v.string()),
				/** The variant that says it when the text names the author's own employer or working area. */
				own: v.optional(v.string()),
			}),
		),
		v.readonly(),
		v.minLength(1),
		v.maxLength(30),
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

const hitOf = (part: Part, combination: Combination, heard: Heard, subject: Subject): Hit | undefined => {
	const [first, ...rest] = combination.all as [string, ...string[]];
	for (const match of heard.get(first) ?? []) {
		const sentence = sentenceOf(part, match.from);
		const near = ({from}: Match<Listener>): boolean =>
			combination.within === 'text' || (sentence.from <= from && from < sentence.to);
		if (combination.unless?.some((list) => heard.get(list)?.some(near))) continue;
		const others = rest.map((list) => heard.get(list)?.find((other) => near(other) && other !== match));
		if (others.some((other) => other === undefined)) continue;
		if (combination.judging !== undefined) {
			const where = combination.within === 'text' ? {from: 0, to: part.tokens.length} : sentence;
			if (strengthOf(part, match.payload.language, where) < combination.judging) continue;
		}
		const spans = [match, ...(others as Match<Listener>[])]
			.filter(({from}) => sentence.from <= from && from < sentence.to)
			.map((other) => part.spanOf(other));
		const span = {
			start: Math.min(...spans.map(({start}) => start)),
			end: Math.max(...spans.map(({end}) => end)),
		};
		const variant = combination.own && namesOwn(part, subject) ? combination.own : combination.variant;
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
			for (const combined of params.hits) {
				const hit = hitOf(part, combined, heard, subject);
				if (!hit) continue;
				yield hit;
				break;
			}
		}
	},
};
