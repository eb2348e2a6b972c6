import {remembered} from '../remembered.ts';
import {commonWords} from '../words/index.ts';
import type {Convention, Slip} from './slip.ts';

/** Words of plain letters only. */
const bareWord = /[A-Za-z]{3,}/g;

/** What may stand before such a word, an elision too; and what may not stand after it. */
const before =
	/(?<![\p{L}\p{N}\p{M}_.-])(?:(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’])?$/u;
const after = /^(?:[\p{L}\p{N}\p{M}_'’]|\.\p{L}|-\p{Lu})/u;
/** How far either looks, in code units. */
const reach = 12;

/** What stands before a person's name, another name or a title; and before a place in an English name. */
const beforeName = /(?:\p{Lu}[\p{L}\p{M}.'’-]*|\bof)[ \u00A0]$/u;

/** What follows a word within a name. */
const afterName = /^[ \u00A0]\p{Lu}\p{Ll}/u;

/** Whether a capitalized word stands within a longer name, which is spelled as its bearer spells it. */
const isInName = (text: string, start: number, end: number): boolean =>
	beforeName.test(text.slice(Math.max(0, start - 30), start)) ||
	(/[\p{L},;] $/u.test(text.slice(Math.max(0, start - 2), start)) &&
		afterName.test(text.slice(end, end + 3)));

/** Names whose bare form is no other French name. */
const places: Readonly<Record<string, string>> = {quebec: 'Québec', montreal: 'Montréal'};

const capitals = /^[A-Z]{2,}$/;

const likeCase = (model: string, word: string): string => {
	if (capitals.test(model)) return word.toUpperCase();
	return /^[A-Z]/.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
};

/** What `word` lacks the accents of; null when it may stand as it is. */
const accented = remembered((word: string): string | null => {
	const form = word.toLowerCase();
	const place = places[form];
	if (place && word !== form) return capitals.test(word) ? place.toUpperCase() : place;
	const entry = commonWords('fr').get(form);
	if (entry?.kind !== 'accent') return null;
	// "General Motors", "Federal Court": with a capital, a word of both languages may be an English name.
	if (word !== form && commonWords('en').has(form)) return null;
	return likeCase(word, entry.word);
});

/** Where "a" can only be "à": before words it makes a phrase with, and with a capital at the start of a sentence. */
const bareA =
	/(?<![\p{L}\p{N}\p{M}_’'.-])(?:a(?=[ \u00A0](?:partir|compter|travers|propos|destination|nouveau|l[’'](?:aide|intérieur|extérieur|occasion|échelle|avance|étranger|heure))(?![\p{L}]))|A(?<=(?:^|[.!?…\n«:])[\s\u00A0]*A)(?=[ \u00A0](?:partir|compter|noter|venir|travers|propos|titre|moins|tous|toutes|tout|la|cette|ce|ces|chaque|vos|nos|quelle|quel|qui|l[’'])(?![\p{L}])|[ \u00A0]l[’']\p{L}))/gu;

/** French words keep their accents, on capitals too. */
export const accents: Convention = {
	name: 'accents',
	slipsOf: (text) => {
		const slips: Slip[] = [];
		for (const {0: letter, index} of text.matchAll(bareA))
			slips.push({start: index, end: index + 1, better: letter === 'a' ? 'à' : 'À'});
		bareWord.lastIndex = 0;
		for (let match = bareWord.exec(text); match; match = bareWord.exec(text)) {
			const [word] = match;
			const better = accented(word);
			if (better === null) continue;
			const start = match.index;
			const end = start + word.length;
			if (!before.test(text.slice(Math.max(0, start - reach), start))) continue;
			if (after.test(text.slice(end, end + reach))) continue;
			if (/^[A-Z][a-z]/.test(word) && isInName(text, start, end)) continue;
			slips.push({start, end, better});
		}
		return slips;
	},
};
