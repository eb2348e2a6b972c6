import type {Span} from '../span.ts';
import type {AlignedTexts} from './alignment.ts';
import type {Model} from './model.ts';
import {scoreOf} from './score.ts';
import {isFigure} from './words.ts';

/** Whether two texts are versions of one another, and what says so. */
export interface Equivalence {
	readonly verdict: 'same' | 'unrelated' | 'unsure';
	/** Natural log odds that they are versions of one another. */
	readonly score: number;
	/** Words that carry meaning, and how many of them have a counterpart. */
	readonly words: {readonly en: number; readonly fr: number};
	readonly matched: {readonly en: number; readonly fr: number};
	/** The words taken to stand for one another. */
	readonly links: readonly {readonly en: Span; readonly fr: Span}[];
}

/** How sure the word model is that a word of one version has a counterpart in the other. */
const translated = 0.8;
/** No one couple proves more than this, in bits. */
const proof = 6;
/** French runs this much longer than English. */
const expansion = 1.18;

/** What one version's words, of which `best` reached these bits, say of being produced by `others` words. */
function likelihood(best: Float64Array, others: number): number {
	let sum = 0;
	for (const bits of best) {
		sum +=
			bits > 0
				? Math.min(proof, Math.log2(1 - translated + (translated * 2 ** bits) / Math.max(others, 4)))
				: Math.log2(1 - translated);
	}
	return sum;
}

const share = (best: Float64Array): number => {
	let sum = 0;
	for (const bits of best) sum += Math.min(1, bits / proof);
	return sum / (best.length + 0.5);
};

/** What the alignment, the numbers and the lengths of two texts say, as figures for the weights. */
export function equivalenceFeatures({en, fr, alignment}: AlignedTexts): readonly number[] {
	const english = likelihood(alignment.en, fr.words.length);
	const french = likelihood(alignment.fr, en.words.length);
	const size = {en: en.words.length + 2, fr: fr.words.length + 2};
	let agreeing = 0;
	let numbers = 0;
	for (const [list, best] of [
		[en.words, alignment.en],
		[fr.words, alignment.fr],
	] as const) {
		for (const [index, word] of list.entries()) {
			if (!isFigure(word)) continue;
			numbers++;
			if (best[index]! > 0) agreeing++;
		}
	}
	const stretch = Math.log((fr.text.length + 10) / (en.text.length + 10) / expansion);
	return [
		Math.min(english / size.en, french / size.fr),
		english / Math.sqrt(size.en),
		french / Math.sqrt(size.fr),
		share(alignment.en) * share(alignment.fr),
		Math.abs(stretch),
		agreeing / (numbers + 1),
		(numbers - agreeing) / (numbers + 1),
		Math.log(size.en),
	];
}

/** At or above: the same. Below `unrelated`: not. Between them no rule should speak. */
const thresholds = {same: 1, unrelated: 0.4};
/** Fewer words than this that carry meaning are put too freely to be called unrelated: "Skip it.", « Pas grave. » */
const leastWords = 4;

/** Whether two aligned texts are versions of one another. */
export function equivalenceOf(aligned: AlignedTexts, model: Model): Equivalence {
	const {en: english, fr: french, alignment} = aligned;
	const score = scoreOf(model.equivalence, equivalenceFeatures(aligned));
	const least = Math.min(english.words.length, french.words.length);
	const apart = score < thresholds.unrelated && least >= leastWords;
	const count = (best: Float64Array): number => best.filter((bits) => bits > 0).length;
	return {
		verdict: score >= thresholds.same ? 'same' : apart ? 'unrelated' : 'unsure',
		score,
		words: {en: english.words.length, fr: french.words.length},
		matched: {en: count(alignment.en), fr: count(alignment.fr)},
		links: alignment.links.map((link) => ({
			en: english.words[link.en]!.span,
			fr: french.words[link.fr]!.span,
		})),
	};
}
