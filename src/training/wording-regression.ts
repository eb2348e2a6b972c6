import type {OfficialLanguage} from '../engine/language/segment.ts';
import {Phrases} from '../engine/phrases.ts';
import {type Listener, Part} from '../engine/subject.ts';
import {bucketCount, signCount, visitFeatures} from '../engine/wording/features.ts';
import {letterOf, type PackedModel, wordStep} from '../engine/wording/model.ts';
import {ownWordsOf} from '../engine/wording/strength.ts';
import {generatorFrom, type Lesson, type Taught} from './lesson.ts';
import type {JudgedPost, Stratum} from './wording-corpus.ts';

/** How much a post of each stratum counts: what was read by hand tells the most, what its origin suggests the least. */
const trust: Readonly<Record<Stratum, number>> = {
	hand: 24,
	quoted: 60,
	official: 24,
	government: 24,
	ours: 40,
	twin: 8,
	draft: 8,
	tweet: 4,
	expert: 0.3,
	headline: 0.3,
	origin: 0.3,
};

const rounds = 5;
const runs = 6;

/** How fast it learns, and how strongly weights are drawn to zero meanwhile. */
const rate = 0.15;
const shrinking = 1.5e-2;
/** How much a kind or a mark is made to say beside the words, which are many more. */
const signValue = 0.2;

const noPhrases = new Phrases<Listener>();

/** `text` as the engine reads it, with no phrases listened for. */
export const partOf = (text: string): Part => new Part(text, 0, noPhrases);

/** What the author's own words in `text` show: places of signs, then buckets of words after `signCount`. */
const lessonOf = (text: string, language: OfficialLanguage): Lesson => {
	const own = ownWordsOf(partOf(text), language);
	const places: number[] = [];
	const values: number[] = [];
	let squares = 0;
	visitFeatures(own, language, {
		sign: (place) => {
			places.push(place);
			values.push(signValue);
		},
		word: (bucket, value) => {
			places.push(signCount + bucket);
			values.push(value);
			squares += value * value;
		},
	});
	const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
	return {
		places: Int32Array.from(places),
		values: Float64Array.from(values, (value, index) => (places[index]! < signCount ? value : value * scale)),
	};
};

const known = new WeakMap<JudgedPost, Taught>();

/** What a post teaches: read once, however many models learn from it. */
const taughtBy = (post: JudgedPost): Taught => {
	let taught = known.get(post);
	if (!taught) {
		const {text, language, stratum, opinion} = post;
		taught = {lesson: lessonOf(text, language), answer: opinion, trust: trust[stratum]};
		known.set(post, taught);
	}
	return taught;
};

/** What a feature says for the answer 1, as natural logarithms of odds. */
interface Learnt {
	readonly bias: number;
	/** By the places of features. */
	readonly weights: Float64Array;
}

/**
 * Learns by logistic regression (AdaGrad, shrinking weights): the mean of several runs that meet the lessons in
 * different orders. `size` is how many places there are.
 */
const learnFrom = (lessons: readonly Taught[], size: number): Learnt => {
	const order = [...lessons];
	const mean = new Float64Array(size);
	let meanBias = 0;
	const random = generatorFrom(2026);
	for (let run = 0; run < runs; run++) {
		const weights = new Float64Array(size);
		const squares = new Float64Array(size).fill(1e-2);
		let bias = 0;
		let biasSquares = 1e-2;
		for (let round = 0; round < rounds; round++) {
			for (let index = order.length - 1; index > 0; index--) {
				const other = Math.floor(random() * (index + 1));
				[order[index], order[other]] = [order[other]!, order[index]!];
			}
			for (const {answer, trust: weight, lesson} of order) {
				const {places, values} = lesson;
				let sum = bias;
				for (let index = 0; index < places.length; index++) sum += weights[places[index]!]! * values[index]!;
				const slope = (1 / (1 + Math.exp(-sum)) - answer) * weight;
				biasSquares += slope * slope;
				bias -= (rate * slope) / Math.sqrt(biasSquares);
				for (let index = 0; index < places.length; index++) {
					const place = places[index]!;
					const change = slope * values[index]! + shrinking * weights[place]!;
					squares[place]! += change * change;
					weights[place]! -= (rate * change) / Math.sqrt(squares[place]!);
				}
			}
		}
		weights.forEach((weight, place) => {
			mean[place]! += weight / runs;
		});
		meanBias += bias / runs;
	}
	return {bias: meanBias, weights: mean};
};

/** Learns to hear an opinion in `language`; the threshold is left to be set by who measures. */
export const modelFrom = (posts: readonly JudgedPost[], language: OfficialLanguage): PackedModel => {
	const own = posts.filter((post) => post.language === language);
	const {bias, weights} = learnFrom(own.map(taughtBy), signCount + bucketCount);
	const rounded = (value: number): number => Math.round(value * 100) / 100;
	return {
		bias: rounded(bias),
		signs: Array.from(weights.subarray(0, signCount), (weight) => rounded(weight * signValue)),
		words: Array.from(weights.subarray(signCount), (weight) => letterOf(weight, wordStep)).join(''),
		threshold: 0,
	};
};
