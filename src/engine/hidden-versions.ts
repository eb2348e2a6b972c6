import {fold} from './tokens.ts';
import {equivalence} from './versions/index.ts';
import type {Model} from './versions/model.ts';

/** Where one version may end and the other begin: after a sentence, at a line, at a mark that stands between. */
const boundary = /[.!?…]+["”»)]*\s+|\n+|\s(?:[/|–—]|\/\/|-{2,3})\s/gu;

/** They name what is spoken of, in either language, and put nothing in other words. */
const hashtags = /[#＃][\p{L}\p{N}_]+/gu;

/** The longest text looked into, in code units: of a longer one the languages are plain. */
const longest = 160;

/** So many words of one side must be put by other words on the other: a text said twice in one language is no version. */
const fewestPut = 2;

const sayTheSame = (en: string, fr: string, model: Model | undefined): boolean => {
	const {verdict, links} = equivalence(en, fr, model);
	if (verdict !== 'same') return false;
	const put = links.filter(
		(link) => fold(en.slice(link.en.start, link.en.end)) !== fold(fr.slice(link.fr.start, link.fr.end)),
	);
	return put.length >= fewestPut;
};

/**
 * Whether a text that reads as one language is two versions all the same: a few words that both languages spell alike
 * hide the change between them, and what they say gives it away. Compared by `model`; without one, by that which ships.
 */
export const hidesVersions = (tagged: string, model: Model | undefined): boolean => {
	const text = tagged.replace(hashtags, '');
	if (text.length > longest) return false;
	return [...text.matchAll(boundary)].some(({index, 0: mark}) => {
		const [before, after] = [
			text.slice(0, index + mark.length).trim(),
			text.slice(index + mark.length).trim(),
		];
		return (
			before !== '' && after !== '' && (sayTheSame(before, after, model) || sayTheSame(after, before, model))
		);
	});
};
