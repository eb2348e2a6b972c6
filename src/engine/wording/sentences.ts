import type {Part} from '../subject.ts';

/** A stretch of a part's tokens, `to` excluded. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

const known = new WeakMap<Part, readonly Stretch[]>();

/** The sentences of `part` as stretches of its tokens, in order: a colon or a dash ends a clause, not a sentence. */
export const sentencesOf = (part: Part): readonly Stretch[] => {
	let sentences = known.get(part);
	if (!sentences) {
		const found: Stretch[] = [];
		let from = 0;
		part.tokens.forEach(({form, start}, index) => {
			if (form !== '.' || !'.!?…\n¶•|'.includes(part.text[start]!)) return;
			if (index > from) found.push({from, to: index});
			from = index + 1;
		});
		if (part.tokens.length > from) found.push({from, to: part.tokens.length});
		sentences = found;
		known.set(part, sentences);
	}
	return sentences;
};

/** The sentence that holds the token at `index`. Logarithmic. */
export const sentenceOf = (part: Part, index: number): Stretch => {
	const sentences = sentencesOf(part);
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sentences[middle]!.to <= index) low = middle + 1;
		else high = middle;
	}
	const found = sentences[low];
	return found && found.from <= index ? found : {from: index, to: index + 1};
};
