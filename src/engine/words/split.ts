import type {OfficialLanguage} from '../language/segment.ts';
import {fold} from '../tokens.ts';
import {commonWords, type Entry} from './index.ts';

/** Longest word looked for, in letters, and longest run that is split. */
const longestWord = 20;
const longestRun = 60;

/** What the commonest word costs, and a step of rarity more, in bits. */
const leastBits = 4.5;
const bitsOfStep = 2;

/** Above this many bits a letter the pieces explain the run no better than chance; a pair with a short piece must do better. */
const mostBitsOfLetter = 3.2;
const mostBitsOfPair = 2.8;

/** Words of one or two letters that hold a phrase together; any other so short is more likely the rest of a longer word. */
const short: Readonly<Record<OfficialLanguage, ReadonlySet<string>>> = {
	en: new Set('a am an as at be by do go in is it me my no of on or our so to up us we'.split(' ')),
	fr: new Set('a au ce de du en et il je la le ma ne ni on ou sa se si ta tu un va l d'.split(' ')),
};

const elided = new Map<string, Entry>(
	['l', 'd', 'qu'].map((word) => [word, {word, rarity: 0, kind: 'word'}]),
);

/** What begins, and what ends, one word as often as it is a word: a pair with it is left together. */
const beginnings = new Set(
	'over under out down inter super non sub self pre post fore any some every with there back free sur sous contre entre mal bien outre avant apres auto haut haute mieux plus moins tout toute vice grand petit trans cyber multi agri micro photo par parti pour main ultra info anti rail head'.split(
		' ',
	),
);
const endings = new Set(
	'man men woman women person people ship ships less like wide ward wards work works worker workers house land lands line lines book books room time times side way ways able ont ait aient les leur leurs ties ability abilities fully mental mission missions parent parents national port ports part parts ville sent tained rely going ever'.split(
		' ',
	),
);

/** French words that drop their vowel before another: whole before one, they are unlikely. */
const elidable = new Set('le la de ne que se je me te'.split(' '));
const hiatusBits = 8;

const vowel = /^[aeiouyh]/;

interface Best {
	readonly bits: number;
	readonly pieces: readonly string[];
}

/** The words a run of letters is made of, in order, with their accents. */
export interface Split {
	readonly words: readonly string[];
	/** How unlikely the run is under these words, in bits. */
	readonly bits: number;
}

/**
 * The common words of `language` that `run` is made of, likeliest first read; null unless all of it is explained, by two
 * words or more, better than chance would. Bounded work: a run longer than 60 letters is left alone.
 */
export const splitWords = (
	run: string,
	language: OfficialLanguage,
	words: ReadonlyMap<string, Entry> = commonWords(language),
): Split | null => {
	const letters = fold(run);
	if (letters.length > longestRun || letters.length < 5) return null;
	const wordAt = (start: number, end: number): Entry | undefined => {
		const form = letters.slice(start, end);
		if (language === 'fr' && end < letters.length && elided.has(form) && vowel.test(letters[end]!))
			return elided.get(form);
		if (form.length < 3 && !short[language].has(form)) return undefined;
		return words.get(form);
	};
	if (words.has(letters)) return null;
	const best: (Best | undefined)[] = [{bits: 0, pieces: []}];
	for (let end = 1; end <= letters.length; end++) {
		for (let start = Math.max(0, end - longestWord); start < end; start++) {
			const before = best[start];
			if (!before) continue;
			const entry = wordAt(start, end);
			if (!entry) continue;
			const hiatus =
				language === 'fr' && vowel.test(letters[start]!) && elidable.has(before.pieces.at(-1) ?? '');
			const bits = before.bits + leastBits + bitsOfStep * entry.rarity + (hiatus ? hiatusBits : 0);
			if (bits < (best[end]?.bits ?? Number.POSITIVE_INFINITY))
				best[end] = {bits, pieces: [...before.pieces, entry.word]};
		}
	}
	const whole = best[letters.length];
	if (!whole || whole.pieces.length < 2) return null;
	const {pieces, bits} = whole;
	// "indifference" is not "in difference", nor "progression" "progress i on".
	if (pieces.filter(({length}) => length > 2).length < 2) return null;
	if (pieces.length === 2 && (beginnings.has(fold(pieces[0]!)) || endings.has(fold(pieces[1]!)))) return null;
	const written = run.normalize('NFC').toLowerCase();
	if (written !== letters && written !== pieces.join('')) return null;
	const most =
		pieces.length === 2 && pieces.some(({length}) => length < 4) ? mostBitsOfPair : mostBitsOfLetter;
	return bits > most * letters.length ? null : {words: pieces, bits};
};
