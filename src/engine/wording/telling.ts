import type {Span} from '../span.ts';
import type {Token} from '../tokens.ts';
import type {OwnWords} from './features.ts';

/** How many words are named as telling. */
const mostTelling = 3;

/** Where a text shows most of what was heard in it, and by which words. */
export interface Telling {
	/** Its strongest sentence. */
	readonly span: Span;
	/** The tokens of that sentence that show the most, in their order. */
	readonly tokens: readonly Token[];
	/** The words that these are, as they are written. */
	readonly words: readonly string[];
}

/**
 * The sentence of `own` whose words have the largest `shares` of what was heard, and of these words those that have at
 * least `fewestLetters`; `own` holds at least one word.
 */
export const tellingIn = (own: OwnWords, shares: Float64Array, fewestLetters = 2): Telling => {
	// « J’ai » is two words, the first of which ends in its apostrophe.
	const written = ({start, end}: Token): string => own.source.slice(start, end).replace(/['’ʼ]$/, '');
	const sentences: {from: number; to: number; sum: number}[] = [];
	let from = 0;
	own.tokens.forEach(({form}, index) => {
		if (form !== '.' && index < own.tokens.length - 1) return;
		const to = form === '.' ? index : index + 1;
		if (to > from)
			sentences.push({from, to, sum: shares.subarray(from, to).reduce((total, share) => total + share, 0)});
		from = index + 1;
	});
	const strongest = sentences.reduce((best, sentence) => (sentence.sum > best.sum ? sentence : best));
	const tokens = own.tokens
		.slice(strongest.from, strongest.to)
		.map((token, index) => ({token, share: shares[strongest.from + index]!}))
		.filter(({share, token}) => share > 0 && written(token).length >= fewestLetters)
		.toSorted((a, b) => b.share - a.share)
		.slice(0, mostTelling)
		.map(({token}) => token)
		.toSorted((a, b) => a.start - b.start);
	return {
		span: {start: own.tokens[strongest.from]!.start, end: own.tokens[strongest.to - 1]!.end},
		tokens,
		words: tokens.map(written),
	};
};
