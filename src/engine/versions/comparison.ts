import type {Pairing} from '../facts/index.ts';
import {type AlignedTexts, alignSides, alignTexts, longestPost} from './alignment.ts';
import {type Difference, differencesOf} from './differences.ts';
import {type Equivalence, equivalenceOf} from './equivalence.ts';
import {type Model, shippedModel} from './model.ts';
import {answeredOf, type Shortened, shortenedOf} from './omissions.ts';

/** A part is more alike than the whole: natural log odds from which it speaks for the whole. */
const sureInPart = 2;
/** The same without some sentences of the longer version: less, since what is left still holds all that nothing answers. */
const sureWithout = 0.3;
/** Fewer words than this that carry meaning, once something is left out, may be alike by chance. */
const leastWordsInCommon = 3;

/** Whether two texts are versions of one another, and the sentences without which alone they are. */
interface Judgement {
	readonly equivalence: Equivalence;
	readonly leftOut?: Shortened;
}

/** Two texts side by side: whether they are versions of one another, what each states, what differs. Each derived once, when asked for. */
export class Comparison {
	readonly #model: Model;
	readonly #aligned: AlignedTexts;
	#judgement?: Judgement;
	#differences?: readonly Difference[];

	constructor(en: string, fr: string, model: Model = shippedModel()) {
		this.#model = model;
		this.#aligned = alignTexts(en, fr, model.lexicon);
	}

	/** Whether they are versions of one another: they are, too, where one leaves out a sentence or changes a figure and the rest is the same. */
	get equivalence(): Equivalence {
		return this.#judged.equivalence;
	}

	get #judged(): Judgement {
		this.#judgement ??= this.#judge();
		return this.#judgement;
	}

	#judge(): Judgement {
		const equivalence = equivalenceOf(this.#aligned, this.#model);
		const {en, fr} = this.#aligned;
		if (equivalence.verdict === 'same' || Math.max(en.text.length, fr.text.length) > longestPost)
			return {equivalence};
		const same: Equivalence = {...equivalence, verdict: 'same'};
		if (this.#isSameInPart()) return {equivalence: same};
		const leftOut = this.#leftOut();
		return leftOut ? {equivalence: same, leftOut} : {equivalence};
	}

	/** How sure it is that two shorter texts are versions of one another, and by how many words. */
	#weigh(shorter: AlignedTexts): {readonly score: number; readonly words: number} {
		const {score, words} = equivalenceOf(shorter, this.#model);
		return {score, words: Math.min(words.en, words.fr)};
	}

	/** Whether they say the same once what the other does not answer is left out. */
	#isSameInPart(): boolean {
		const answered = answeredOf(this.#aligned);
		if (!answered) return false;
		const {score, words} = this.#weigh(alignTexts(answered.en, answered.fr, this.#model.lexicon));
		return score >= sureInPart && words >= leastWordsInCommon;
	}

	/** The sentences of the longer version without which they say the same: the other version lacks those. */
	#leftOut(): Shortened | undefined {
		let best = sureWithout;
		let leftOut: Shortened | undefined;
		for (const shortened of shortenedOf(this.#aligned)) {
			const {en, fr} = shortened.sides;
			const {score, words} = this.#weigh(alignSides(en, fr, this.#model.lexicon));
			if (score < best || words < leastWordsInCommon) continue;
			best = score;
			leftOut = shortened;
		}
		return leftOut;
	}

	/** Which facts answer one another; the English is the first. */
	get pairing(): Pairing {
		return this.#aligned.pairing;
	}

	/** What differs, once they are judged to be versions of one another: in the order of the English, then of the French. */
	get differences(): readonly Difference[] {
		this.#differences ??= differencesOf(this.#aligned, this.#model, this.#judged.leftOut);
		return this.#differences;
	}
}

/** Whether `en` and `fr` are versions of one another. Linear in their length. */
export const equivalence = (en: string, fr: string, model?: Model): Equivalence =>
	new Comparison(en, fr, model).equivalence;

/** What differs between two texts already judged to be versions of one another. */
export const differences = (en: string, fr: string, model?: Model): readonly Difference[] =>
	new Comparison(en, fr, model).differences;
