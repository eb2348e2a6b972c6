import type {OfficialLanguage} from '../engine/language/segment.ts';
import {wordsOf} from '../engine/versions/words.ts';
import type {Pair} from './lexicon-corpus.ts';

/** One English and one French stem that stand for one another, and how much likelier together than by chance, in bits. */
export interface Association {
	readonly en: string;
	readonly fr: string;
	readonly bits: number;
	/** How many times the corpus shows it. */
	readonly count: number;
	/** The larger share of one of the two stems that the other stands for, 0 to 1. */
	readonly share: number;
}

const rounds = 6;

/** The stems of one language, numbered, with how often each is seen. Number 0 is the empty word: what translates nothing. */
class Vocabulary {
	readonly stems: string[] = [''];
	readonly counts: number[] = [0];
	total = 0;
	readonly #numbers = new Map<string, number>();

	add(stem: string, weight: number): number {
		let number = this.#numbers.get(stem);
		if (number === undefined) {
			number = this.stems.length;
			this.#numbers.set(stem, number);
			this.stems.push(stem);
			this.counts.push(0);
		}
		this.counts[number]! += weight;
		this.total += weight;
		return number;
	}
}

/** The distinct stems of `text` that carry meaning, numbered. */
function stemsOf(
	text: string,
	language: OfficialLanguage,
	vocabulary: Vocabulary,
	weight: number,
): Int32Array {
	const stems = new Set<string>();
	for (const word of wordsOf(text, language))
		if (!word.stop && !/[\d@]/.test(word.stem)) stems.add(word.stem);
	return Int32Array.from([0, ...[...stems].map((stem) => vocabulary.add(stem, weight))]);
}

/**
 * Learns by IBM model 1, both ways, which stems stand for one another.
 * Couples that both ways together expect fewer than `floor` times are chance, and left out.
 */
export function associate(corpus: readonly Pair[], floor: number): Association[] {
	const en = new Vocabulary();
	const fr = new Vocabulary();
	const bags = corpus.map(({en: english, fr: french, weight}) => ({
		en: stemsOf(english, 'en', en, weight),
		fr: stemsOf(french, 'fr', fr, weight),
		weight,
	}));
	// Every couple of stems met in one pair of texts gets a slot once, so that the rounds are arithmetic on arrays.
	const slots = new Map<number, number>();
	const slotsOf = bags.map((bag) => {
		const own = new Int32Array(bag.en.length * bag.fr.length);
		let at = 0;
		for (const e of bag.en) {
			for (const f of bag.fr) {
				const key = e * fr.stems.length + f;
				let slot = slots.get(key);
				if (slot === undefined) {
					slot = slots.size;
					slots.set(key, slot);
				}
				own[at++] = slot;
			}
		}
		return own;
	});
	const ends = new Int32Array(slots.size * 2);
	for (const [key, slot] of slots) {
		ends[2 * slot] = Math.floor(key / fr.stems.length);
		ends[2 * slot + 1] = key % fr.stems.length;
	}

	/** Expected count of each slot when the stems of `side` (0 English, 1 French) produce the others. */
	const expect = (side: 0 | 1): Float64Array => {
		const chance = new Float64Array(slots.size).fill(1);
		let counts = new Float64Array(0);
		for (let round = 0; round < rounds; round++) {
			counts = new Float64Array(slots.size);
			for (const [number, bag] of bags.entries()) {
				const own = slotsOf[number]!;
				const width = bag.fr.length;
				const [sources, targets] = side === 0 ? [bag.en.length, width] : [width, bag.en.length];
				const [sourceStep, targetStep] = side === 0 ? [width, 1] : [1, width];
				for (let target = 1; target < targets; target++) {
					let sum = 0;
					for (let source = 0; source < sources; source++)
						sum += chance[own[source * sourceStep + target * targetStep]!]!;
					for (let source = 0; source < sources; source++) {
						const slot = own[source * sourceStep + target * targetStep]!;
						counts[slot]! += (bag.weight * chance[slot]!) / sum;
					}
				}
			}
			const totals = new Float64Array(side === 0 ? en.stems.length : fr.stems.length);
			for (let slot = 0; slot < counts.length; slot++) totals[ends[2 * slot + side]!]! += counts[slot]!;
			for (let slot = 0; slot < counts.length; slot++)
				chance[slot] = counts[slot]! / Math.max(totals[ends[2 * slot + side]!]!, 1e-9);
		}
		return counts;
	};

	const forward = expect(0);
	const backward = expect(1);
	const pairs: Association[] = [];
	for (let slot = 0; slot < forward.length; slot++) {
		const e = ends[2 * slot]!;
		const f = ends[2 * slot + 1]!;
		if (e === 0 || f === 0) continue;
		const count = Math.sqrt(forward[slot]! * backward[slot]!);
		if (count < floor) continue;
		const byChance = (en.counts[e]! * fr.counts[f]!) / Math.sqrt(en.total * fr.total);
		pairs.push({
			en: en.stems[e]!,
			fr: fr.stems[f]!,
			bits: Math.log2(count / byChance),
			count,
			share: Math.max(count / en.counts[e]!, count / fr.counts[f]!),
		});
	}
	return pairs;
}
