import {remembered} from './remembered.ts';
import type {Span} from './span.ts';

/** A word of a text, in the form phrases are compared in; or `.`, the end of a clause, which no phrase crosses. */
export interface Token extends Span {
	readonly form: string;
}

/**
 * Links, addresses, mentions and hashtags stand whole; a word is letters and digits with the apostrophe that
 * ends it, so that "c’est" is two words and "don’t" too. No nested quantifier: the scan is linear.
 */
const pattern =
	/(https?:\/\/[^\s<>"»”]+)|([@#＠＃][\p{L}\p{N}\p{M}_]+)|([\p{L}\p{N}\p{M}_]+['’ʼ]?)|[.!?…;:\n¶•|]|[-–—]{2,}|\s[-–—/]\s/gu;

const marks = /\p{M}/gu;

/** Most words are in their folded form already. */
const folded = /^[a-z0-9']*$/;

/** The form in which words are compared: decorative letters made plain, lower case, no accents, a straight apostrophe. */
export const fold = (word: string): string =>
	folded.test(word)
		? word
		: word
				.normalize('NFKD')
				.replace(marks, '')
				.toLowerCase()
				.replace(/[’ʼ]/g, "'")
				.replace(/œ/g, 'oe')
				.replace(/æ/g, 'ae');

/** The form of a word; one string for all the places it stands at, which is then found sooner. */
const formOf = remembered(fold);

/** The words of `text` in order. Linear in its length. */
export const tokensOf = (text: string): readonly Token[] => {
	const tokens: Token[] = [];
	// Neither `matchAll` nor named groups, which make an object a word.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const start = match.index;
		const end = start + match[0].length;
		const [, link, tag, word] = match;
		if (word !== undefined) tokens.push({start, end, form: formOf(word)});
		else if (tag !== undefined)
			tokens.push({start, end, form: fold(tag).replace('＠', '@').replace('＃', '#')});
		else if (link !== undefined) tokens.push({start, end, form: link});
		else tokens.push({start, end, form: '.'});
	}
	return tokens;
};
