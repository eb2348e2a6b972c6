import type {Pairing} from '../facts/index.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import {type AlignedTexts, alignTexts, longestPost} from './alignment.ts';
import {type Difference, differencesOf} from './differences.ts';
import {type Equivalence, equivalenceOf} from './equivalence.ts';
import {type Model, shippedModel} from './model.ts';
import {answeredOf, type Shortened, shortenedOf} from './omissions.ts';

/** A part is more alike than the whole: natural log odds from which it speaks for the whole. */
const sureInPart = 2;
/** The same without some sentences of the longer version, which are sought: each that is tried is another chance. */
const sureWithout = 1.25;
/** Fewer words than this that carry meaning, once something is left out, may be alike by chance. */
const leastWordsInCommon = 3;
const leastWordsWithout = 4;

/** Two texts side by side: whether they are versions of one another, what each states, what differs. Each derived once, when asked for. */
export class Comparison {
	readonly #model: Model;
	readonly #aligned: AlignedTexts;
	#equivalence?: Equivalence;
	/** Sentences of one version without which both say the same, where only that makes them alike. */
	#leftOut?: Shortened;
	#differences?: readonly Difference[];

	constructor(en: string, fr: string, model: Model = shippedModel()) {
		this.#model = model;
		this.#aligned = alignTexts(en, fr, model.lexicon);
	}

	/** Whether they are versions of one another: they are, too, where one leaves out a sentence or changes a figure and the rest is the same. */
	get equivalence(): Equivalence {
		if (!this.#equivalence) {
			const whole = equivalenceOf(this.#aligned, this.#model);
			const {en, fr} = this.#aligned;
			const isShort = Math.max(en.text.length, fr.text.length) <= longestPost;
			const isVersion =
				whole.verdict === 'same' || (isShort && (this.#isSameInPart() || this.#isSameWithout()));
			this.#equivalence = isVersion ? {...whole, verdict: 'same'} : whole;
		}
		return this.#equivalence;
	}

	/** How sure it is that two shorter texts are versions of one another, and by how many words. */
	#judged({en, fr}: Readonly<Record<OfficialLanguage, string>>): {score: number; words: number} {
		const {score, words} = equivalenceOf(alignTexts(en, fr, this.#model.lexicon), this.#model);
		return {score, words: Math.min(words.en, words.fr)};
	}

	/** Whether they say the same once what the other does not answer is left out. */
	#isSameInPart(): boolean {
		const answered = answeredOf(this.#aligned);
		if (!answered) return false;
		const {score, words} = this.#judged(answered);
		return score >= sureInPart && words >= leastWordsInCommon;
	}

	/** Whether they say the same once some sentences of the longer are left out: the other version then lacks those. */
	#isSameWithout(): boolean {
		let best = sureWithout;
		for (const shortened of shortenedOf(this.#aligned)) {
			const {score, words} = this.#judged(shortened.texts);
			if (score < best || words < leastWordsWithout) continue;
			best = score;
			this.#leftOut = shortened;
		}
		return this.#leftOut !== undefined;
	}

	/** Which facts answer one another; the English is the first. */
	get pairing(): Pairing {
		return this.#aligned.pairing;
	}

	/** What differs, once they are judged to be versions of one another: in the order of the English, then of the French. */
	get differences(): readonly Difference[] {
		// Whether some sentences are left out is known once the whole is judged.
		this.equivalence;
		this.#differences ??= differencesOf(this.#aligned, this.#model, this.#leftOut);
		return this.#differences;
	}
}

/** Whether `en` and `fr` are versions of one another. Linear in their length. */
export const equivalence = (en: string, fr: string, model?: Model): Equivalence =>
	new Comparison(en, fr, model).equivalence;

/** What differs between two texts already judged to be versions of one another. */
export const differences = (en: string, fr: string, model?: Model): readonly Difference[] =>
	new Comparison(en, fr, model).differences;
