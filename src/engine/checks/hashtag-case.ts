import * as v from 'valibot';
import type {Check} from '../check.ts';
import {hashtagPair} from '../facts/social.ts';
import {otherOf} from '../language/segment.ts';
import type {Part} from '../subject.ts';
import {splitWords} from '../words/split.ts';

const schema = v.strictObject({
	/** Tags that stand as they are, in small letters, without the sign. */
	established: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(1_000), v.readonly()),
});

/** A tag whose letters are all small, the first perhaps not, and the number that may end it. */
const flatTag = /(?<![\p{L}\p{N}_&/])[#＃](\p{L}[\p{Ll}\p{M}]{4,})(\d*)(?![\p{L}\p{N}\p{M}_])/gu;

const capitalized = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** `tag` with a capital on each of its words, as it is established or as its words are told apart; null when neither is sure. */
const inCapitals = (tag: string, part: Part, start: number): string | null => {
	const pair = hashtagPair(tag);
	if (pair) {
		const known = [pair.en, pair.fr].find((form) => form.toLowerCase() === tag.toLowerCase());
		return known && /\p{Ll}\p{Lu}/u.test(known) ? known : null;
	}
	const here = part.languageAt(start) === 'fr' ? 'fr' : 'en';
	const own = splitWords(tag, here);
	const others = splitWords(tag, otherOf(here));
	const split = own && others ? (others.bits < own.bits ? others : own) : (own ?? others);
	return split?.words.map(capitalized).join('') ?? null;
};

/** Flags a hashtag of several words without capitals, and proposes it with a capital on each word. */
export const hashtagCase: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run({parts}, {established}) {
		for (const part of parts) {
			if (!/[#＃]/.test(part.text)) continue;
			for (const match of part.text.matchAll(flatTag)) {
				const [whole, tag, number] = match;
				if (established.includes(tag!.toLowerCase())) continue;
				const better = inCapitals(tag!, part, match.index);
				if (better === null) continue;
				const span = {start: match.index, end: match.index + whole.length};
				const text = `#${better}${number}`;
				yield {part: part.index, span, data: {better: text}, fixes: [{span, text, quote: whole}]};
			}
		}
	},
};
