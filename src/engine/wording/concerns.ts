import type {Mode} from '../draft.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import type {Listener, Part} from '../subject.ts';
import type {Token} from '../tokens.ts';
import {packedConcerns} from './concerns-weights.ts';
import {bucketCount, hashOf, type OwnWords, spread, visitWords} from './features.ts';
import {letterOf, stepsAt} from './model.ts';
import {sentenceOf} from './sentences.ts';
import {haveTone, ownWordsOf} from './strength.ts';
import {type Telling, tellingIn} from './telling.ts';

/** What a person's words may touch although no turn of phrase says so. */
export const concerns = [
	'politics',
	'criticism',
	'voice',
	'secrets',
	'privacy',
	'insult',
	'permission',
	'symbols',
] as const;
export type Concern = (typeof concerns)[number];

/** How many weights the lists of phrases have for one concern in one language, after those of the words; a power of two. */
const listBuckets = 2 ** 13;
export const concernBuckets = bucketCount + listBuckets;

/** What a list of phrases is made to say beside the words, which are many more. */
const listValue = 0.1;

/** The most lists of phrases whose company is asked for, so that no text makes the work grow with its square. */
const mostLists = 40;

/** What a text in one language says for each concern. */
export interface ConcernModel {
	/** By concern: what is said before any word, and the sum from which a text is held to touch it. A margin is 1 wide. */
	readonly biases: readonly number[];
	readonly thresholds: readonly number[];
	/** By bucket, then by concern, in steps. */
	readonly weights: Int8Array;
}

/** The same as it is written down, concern by concern: a letter a bucket, and a capital for buckets that say nothing. */
export interface PackedConcerns extends Omit<ConcernModel, 'weights'> {
	readonly weights: readonly string[];
}

/** What the smallest weight in a bucket is worth that is not zero: lists are fewer and tell more. */
const stepOf = (bucket: number): number => (bucket < bucketCount ? 0.2 : 0.6);

const beforeCapitals = 'A'.charCodeAt(0) - 1;
const lastCapital = 'Z'.charCodeAt(0);

/** Weights as they are written down: most are zero, and up to 26 of those are one capital. */
export const packed = (weights: Float64Array): string =>
	Array.from(weights, (weight, bucket) => letterOf(weight, stepOf(bucket)))
		.join('')
		.replace(new RegExp(`${letterOf(0, 1)}{1,26}`, 'g'), ({length}) =>
			String.fromCharCode(beforeCapitals + length),
		);

/** Reads a model as it was written down. */
export const unpackConcerns = ({weights: written, ...rest}: PackedConcerns): ConcernModel => {
	const weights = new Int8Array(concernBuckets * concerns.length);
	written.forEach((letters, concern) => {
		let bucket = 0;
		for (let index = 0; index < letters.length; index++) {
			const code = letters.charCodeAt(index);
			if (code <= lastCapital) bucket += code - beforeCapitals;
			else weights[bucket++ * concerns.length + concern] = stepsAt(letters, index);
		}
	});
	return {...rest, weights};
};

/** A model for each language. */
export type ConcernModels = Readonly<Record<OfficialLanguage, ConcernModel>>;

let shipped: ConcernModels | undefined;

/** The models as they ship, read when they are first asked for. */
export const shippedConcerns = (): ConcernModels => {
	shipped ??= {en: unpackConcerns(packedConcerns.en), fr: unpackConcerns(packedConcerns.fr)};
	return shipped;
};

const hashes = new WeakMap<Listener, number>();

/** The hash of a list's name. */
const hashOfList = (listener: Listener): number => {
	let hash = hashes.get(listener);
	if (hash === undefined) {
		hash = spread(hashOf(`${listener.rule}/${listener.list}`));
		hashes.set(listener, hash);
	}
	return hash;
};

/** Visits the lists of phrases that are heard in `part`, and each two of them in one sentence, by their buckets. */
const visitLists = (part: Part, visit: (bucket: number, from: number) => void): void => {
	const heard = new Map<number, {readonly from: number; readonly sentences: Set<number>}>();
	for (const {from, payload} of part.matches) {
		const hash = hashOfList(payload);
		const known = heard.get(hash);
		if (!known && heard.size === mostLists) continue;
		const sentence = sentenceOf(part, from).from;
		if (known) known.sentences.add(sentence);
		else heard.set(hash, {from, sentences: new Set([sentence])});
	}
	const lists = [...heard];
	const visited = new Set<number>();
	const once = (hash: number, from: number): void => {
		const bucket = bucketCount + (hash & (listBuckets - 1));
		if (visited.has(bucket)) return;
		visited.add(bucket);
		visit(bucket, from);
	};
	lists.forEach(([hash, {from, sentences}], index) => {
		once(hash, from);
		for (const [other, beside] of lists.slice(index + 1))
			if ([...sentences].some((sentence) => beside.sentences.has(sentence))) once(spread(hash ^ other), from);
	});
};

/** Visits what a text shows for any concern: buckets with their shares, and the token that shows it. */
export const visitConcerns = (
	part: Part,
	own: OwnWords,
	language: OfficialLanguage,
	visit: (bucket: number, value: number, token: Token) => void,
): void => {
	const words: [bucket: number, value: number, at: number][] = [];
	let squares = 0;
	visitWords(own, language, (bucket, value, at) => {
		words.push([bucket, value, at]);
		squares += value * value;
	});
	// A long text shows more words: each then tells less.
	const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
	for (const [bucket, value, at] of words) visit(bucket, value * scale, own.tokens[at]!);
	visitLists(part, (bucket, from) => visit(bucket, listValue, part.tokens[from]!));
};

/** What a text says for every concern, by its place. */
export const concernSums = (
	part: Part,
	own: OwnWords,
	language: OfficialLanguage,
	{biases, weights}: ConcernModel,
): Float64Array => {
	const sums = Float64Array.from(biases);
	visitConcerns(part, own, language, (bucket, value) => {
		const first = bucket * concerns.length;
		const worth = stepOf(bucket) * value;
		for (let concern = 0; concern < concerns.length; concern++)
			sums[concern]! += weights[first + concern]! * worth;
	});
	return sums;
};

/** What each of a text's own words adds for one concern, by its place. */
const sharesOf = (
	part: Part,
	own: OwnWords,
	language: OfficialLanguage,
	{weights}: ConcernModel,
	concern: number,
): Float64Array => {
	const shares = new Float64Array(own.tokens.length);
	const places = new Map(own.tokens.map((token, at) => [token, at]));
	visitConcerns(part, own, language, (bucket, value, token) => {
		const at = places.get(token);
		if (at !== undefined)
			shares[at]! += weights[bucket * concerns.length + concern]! * stepOf(bucket) * value;
	});
	return shares;
};

/** Shorter words say nothing by themselves of what was heard. */
const fewestLetters = 3;

/** The sum below which the words around a phrase deny what it seems to say: measured on drafts of other writers. */
const denial = -0.5;

/** Where something is heard that no phrase says, and in which part. */
export interface Touched extends Telling {
	readonly part: Part;
}

/** What a person's words touch, each concern where it is first heard; and what they deny. */
export interface Touching {
	readonly touched: ReadonlyMap<Concern, Touched>;
	readonly denied: ReadonlySet<Concern>;
}

/** How far above its threshold what is heard must be: persons' drafts teach nearly all that is heard of an institution. */
export const cautionFor = (mode: Mode): number => (mode === 'official' ? 0.25 : 0);

/** What `parts` touch, and what none of them does; of an institution's, what is surely touched. */
export const touchingOf = (
	parts: readonly Part[],
	mode: Mode,
	models: ConcernModels = shippedConcerns(),
): Touching => {
	const beyond = cautionFor(mode);
	const touched = new Map<Concern, Touched>();
	const most = new Map<Concern, number>();
	for (const part of parts)
		for (const language of ['en', 'fr'] as const) {
			const own = ownWordsOf(part, language);
			if (!haveTone(own)) continue;
			const model = models[language];
			concernSums(part, own, language, model).forEach((sum, place) => {
				const concern = concerns[place]!;
				most.set(concern, Math.max(sum, most.get(concern) ?? sum));
				if (sum < model.thresholds[place]! + beyond || touched.has(concern)) return;
				touched.set(concern, {
					part,
					...tellingIn(own, sharesOf(part, own, language, model, place), fewestLetters),
				});
			});
		}
	return {touched, denied: new Set(concerns.filter((concern) => (most.get(concern) ?? 0) < denial))};
};
