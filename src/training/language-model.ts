import {letterOf} from '../engine/language/alphabet.ts';
import {bucketCount, visitFeatures} from '../engine/language/features.ts';
import {sharesOf} from '../engine/language/leanings.ts';
import {plainLetters} from '../engine/language/letters.ts';
import type {Language} from '../engine/language/segment.ts';
import {wordsOf} from '../engine/language/words.ts';
import type {Labelled} from './language-corpus.ts';

/** The words of a text and the number of its language: 0 English, 1 French, 2 any other. */
interface Lesson {
	readonly words: readonly string[];
	/** How far each word is heard, from 0 to 1. */
	readonly shares: readonly number[];
	readonly language: 0 | 1 | 2;
	/** How many times as often as another text it is read. */
	readonly weight: number;
}

const classes = 3;
const rounds = 12;
const firstRate = 0.1;
const wordsPerWindow = 6;
const mostWindows = 6;
const bareShare = 0.12;
const learnt = 0.002;
// Some texts are not in the language they are said to be in: what the others speak so plainly against is passed over,
// once enough is learnt to tell, where it is more than a word or two.
const mislabelled = 0.97;
const firstDoubt = 2;
const fewestDoubted = 3;
// The weights kept are the mean of those after each of the later rounds.
const firstKept = 6;

// The same bytes on every machine: a generator of our own, and no function whose last bit a platform may choose.
const generatorFrom = (seed: number): (() => number) => {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
};

const exponential = (power: number): number => {
	if (power < -40) return 0;
	const halvings = Math.round(-power / Math.LN2);
	const rest = power + halvings * Math.LN2;
	let term = 1;
	let sum = 1;
	for (let order = 1; order < 16; order++) {
		term *= rest / order;
		sum += term;
	}
	for (let times = 0; times < halvings; times++) sum /= 2;
	for (let times = 0; times > halvings; times--) sum *= 2;
	return sum;
};

/**
 * Learns by multinomial logistic regression (AdaGrad) on windows of 1 to 25 words, short ones as often as long,
 * some without their accents. Gives, for each bucket, the three weights of the languages.
 */
const learn = (lessons: readonly Lesson[]): Float32Array => {
	const numbers = new Map<string, number>();
	const features: Int32Array[] = [];
	const numberOf = (word: string): number => {
		const known = numbers.get(word);
		if (known !== undefined) return known;
		const buckets: number[] = [];
		visitFeatures(word, (bucket) => buckets.push(bucket));
		features.push(Int32Array.from(buckets));
		numbers.set(word, features.length - 1);
		return features.length - 1;
	};
	const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}+/gu, '');
	const texts = lessons.map(({words, shares, language, weight}) => ({
		language,
		weight,
		shares: Float32Array.from(shares),
		written: Int32Array.from(words, numberOf),
		bare: Int32Array.from(words, (word) => numberOf(bare(word))),
	}));
	const weights = new Float32Array(bucketCount * classes);
	const means = new Float32Array(weights.length);
	const squares = new Float32Array(bucketCount * classes).fill(1e-6);
	const random = generatorFrom(2026);
	const scores = [0, 0, 0];
	for (let round = 0; round < rounds; round++) {
		const rate = firstRate * (1 - (0.9 * round) / rounds);
		for (let index = texts.length - 1; index > 0; index--) {
			const other = Math.floor(random() * (index + 1));
			[texts[index], texts[other]] = [texts[other]!, texts[index]!];
		}
		for (const text of texts) {
			const size = text.written.length;
			const share = Math.max(1, Math.min(mostWindows, Math.round(size / wordsPerWindow))) * text.weight;
			const windows = Math.floor(share + random());
			for (let window = 0; window < windows; window++) {
				const length = Math.min(size, Math.round(exponential(random() * 3.2189)));
				const start = Math.floor(random() * (size - length + 1));
				const words = (random() < bareShare ? text.bare : text.written).subarray(start, start + length);
				const shares = text.shares.subarray(start, start + length);
				scores.fill(0);
				for (const [place, word] of words.entries())
					for (const bucket of features[word]!)
						for (let language = 0; language < classes; language++)
							scores[language]! += shares[place]! * weights[bucket * classes + language]!;
				const highest = Math.max(...scores);
				const odds = scores.map((score) => exponential(score - highest));
				const sum = odds[0]! + odds[1]! + odds[2]!;
				const slopes = odds.map((odd, language) => odd / sum - (language === text.language ? 1 : 0));
				const error = -slopes[text.language]!;
				if (error < learnt) continue;
				if (error > mislabelled && round >= firstDoubt && length >= fewestDoubted) continue;
				for (const [nth, word] of words.entries()) {
					if (shares[nth] === 0) continue;
					for (const bucket of features[word]!)
						for (let language = 0; language < classes; language++) {
							const place = bucket * classes + language;
							const slope = slopes[language]! * shares[nth]!;
							squares[place]! += slope * slope;
							weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!);
						}
				}
			}
		}
		if (round < firstKept) continue;
		for (const [place, weight] of weights.entries()) means[place]! += weight / (rounds - firstKept);
	}
	return means;
};

const numberOfLanguage: Readonly<Record<Language, Lesson['language'] | undefined>> = {
	en: 0,
	fr: 1,
	other: 2,
	und: undefined,
};

const lessonsOfText = (language: Language, text: string, weight: number): Lesson[] => {
	const number = numberOfLanguage[language];
	const words = wordsOf(plainLetters(text).text).filter(({look}) => look.latin);
	return number === undefined || words.length === 0
		? []
		: [{words: words.map((word) => word.text), shares: sharesOf(words), language: number, weight}];
};

// Posts and short texts are what the model is for. Of the other languages, those of many posts count for more
// than the sixty others, whose words look like names.
const weightOf = ({set, language, code}: Labelled): number => {
	if (set === 'tweets_other') return 6;
	if (/^(?:tweets|official|chat|noisy|liga|short|typing|word1|mix_short)/u.test(set)) return 3;
	if (set !== 'further' || language !== 'other') return 1;
	if (/^(?:es|it|de|pt)$/u.test(code)) return 2;
	return /^(?:nl|tl|ca|ro|vi|pl|tr|sv)$/u.test(code) ? 1 : 0.3;
};

const lessonsOf = (row: Labelled): Lesson[] =>
	row.language === 'mixed'
		? row.stretches.flatMap(({start, end, language}) =>
				lessonsOfText(language, row.text.slice(start, end), weightOf(row)),
			)
		: lessonsOfText(row.language, row.text, weightOf(row));

/** The weights learnt from `rows`, as the engine keeps them: for French, then for any other, over English. */
export const weightsFrom = (rows: readonly Labelled[]): string => {
	const learnt = learn(rows.flatMap(lessonsOf));
	const over = (language: 1 | 2): string =>
		Array.from({length: bucketCount}, (_, bucket) =>
			letterOf(learnt[bucket * classes + language]! - learnt[bucket * classes]!),
		).join('');
	return over(1) + over(2);
};
