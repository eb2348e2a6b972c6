import type {OfficialLanguage} from '../language/segment.ts';
import {remembered} from '../remembered.ts';
import type {Span} from '../span.ts';

/** One word of a text, ready to be looked for in the other language. */
export interface Word {
	readonly span: Span;
	/** Lower case, without accents. */
	readonly folded: string;
	/** `folded` without the endings of its language, so that one entry of the lexicon serves a whole family. */
	readonly stem: string;
	/** Begins with a capital letter. */
	readonly capital: boolean;
	/** Grammar rather than meaning: never looked for in the other version. */
	readonly stop: boolean;
}

/** Whether a word is a number in figures. */
export const isFigure = ({stem}: Word): boolean => /^\d/.test(stem);

const englishStops =
	'a an the of to in on at by for from with into onto upon as and or but nor so than then that this these those there here is are was were be been being am has have had having do does did doing done will would shall should may might can could it its s t d ll re ve m don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn can ain i you he she they we me him her us them my your his our their mine yours ours theirs which who whom whose what if about up out off over also just such own same both each any some more most other http https www com';
const frenchStops =
	'le la les l un une des du de d au aux a en dans sur par pour avec sous vers chez entre et ou mais ni donc or car que qu qui dont ce cet cette ces c ca cela ceci est sont etait etaient ete etre suis es sommes etes sera seront serait soit soient ai as avons avez ont avait avaient aura auront aurait ait eu ayant etant il elle ils elles on je j tu me m te t se s nous vous lui leur leurs y n ne mon ma mes ton ta tes son sa ses notre nos votre vos celui celle ceux celles lequel laquelle lesquels lesquelles auquel si comme aussi ainsi meme plus tres tout toute tous toutes autre autres fait faire font peut peuvent doit doivent afin lors lorsque puisque http https www com';
const stops = {en: new Set(englishStops.split(' ')), fr: new Set(frenchStops.split(' '))};

const marks = /\p{M}/gu;
const ligatures: Readonly<Record<string, string>> = {œ: 'oe', æ: 'ae', ß: 'ss'};

/** `word` in lower case, without accents, ligatures opened. */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	// Most words of both languages are plain ASCII and need no work.
	for (let index = 0; index < lower.length; index++) {
		if (lower.charCodeAt(index) > 127)
			return lower
				.normalize('NFKD')
				.replace(marks, '')
				.replace(/[œæß]/g, (letter) => ligatures[letter]!);
	}
	return lower;
}

/** The letters of `folded` that its whole English family shares: announce, announced, announcing. */
function englishStem(folded: string): string {
	let stem = folded;
	if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
	else if (stem.length > 3 && stem.endsWith('s') && !/[siu]s$/.test(stem)) stem = stem.slice(0, -1);
	if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
	else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
	if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
	if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
	if (stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
	const last = stem.at(-1);
	if (stem.length > 3 && last === stem.at(-2) && last !== 'l' && last !== 's') stem = stem.slice(0, -1);
	return stem;
}

/** Endings of French nouns, adjectives and verbs, longest first. */
const frenchEndings = [
	...['issaient', 'eraient', 'issions', 'issants'],
	...[
		'issent',
		'issant',
		'issons',
		'issait',
		'erions',
		'irions',
		'aient',
		'erait',
		'erais',
		'erons',
		'eront',
	],
	...['irait', 'irons', 'iront', 'irent', 'erent', 'antes'],
	...[
		'issez',
		'ante',
		'ants',
		'ions',
		'erez',
		'erai',
		'eras',
		'irez',
		'era',
		'ira',
		'ait',
		'ais',
		'ant',
		'ees',
	],
	...['ons', 'ent', 'iez', 'ies', 'ee', 'es', 'er', 'ez', 'ir', 'it', 'is', 'ie', 'ai', 'e', 's', 'i', 'x'],
];

/** The letters of `folded` that its whole French family shares: annonce, annoncées, annonçons. */
function frenchStem(folded: string): string {
	let word = folded;
	if (word.length > 5 && word.endsWith('aux')) word = `${word.slice(0, -3)}al`;
	else if (word.length > 6 && word.endsWith('euses')) word = `${word.slice(0, -5)}eu`;
	else if (word.length > 5 && word.endsWith('euse')) word = `${word.slice(0, -4)}eu`;
	else if (word.length > 6 && word.endsWith('trices')) word = `${word.slice(0, -6)}teur`;
	else if (word.length > 5 && word.endsWith('trice')) word = `${word.slice(0, -5)}teur`;
	else if (word.length > 5 && word.endsWith('ives')) word = `${word.slice(0, -4)}if`;
	else if (word.length > 4 && word.endsWith('ive')) word = `${word.slice(0, -3)}if`;
	else if (word.length > 7 && word.endsWith('ement')) word = word.slice(0, -5);
	for (const ending of frenchEndings) {
		if (word.length - ending.length >= 3 && word.endsWith(ending)) {
			word = word.slice(0, -ending.length);
			break;
		}
	}
	const last = word.at(-1);
	if (word.length > 3 && last === word.at(-2)) word = word.slice(0, -1);
	return word;
}

/** The stem of an already folded word. */
export const stemOf = (folded: string, language: OfficialLanguage): string =>
	language === 'en' ? englishStem(folded) : frenchStem(folded);

const links = String.raw`https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}`;
const numbers = String.raw`\d+(?:[.,:\u00a0\u202f ](?=\d{3}(?!\d))\d{3})*(?:[.,]\d+)?`;
const mentions = String.raw`@\w+`;
const letters = String.raw`\p{L}[\p{L}\p{M}]*`;
/** Most words have a blank or a light mark behind them, and so are no address. */
const plain = String.raw`\p{L}+(?=[\s,;!?'’])`;
const token = new RegExp(`${plain}|(${links})|(${mentions})|(${numbers})|(${letters})`, 'gu');
const humps = /\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|\p{L}/gu;

/** Digits of a number without its separators, so that 2,550 and 2 550 are one; decimals keep a point. */
const digitsOf = (number: string): string =>
	number.replace(/[.,:\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.');

const shownIn = (language: OfficialLanguage): ((raw: string) => Omit<Word, 'span'>) =>
	remembered((raw) => {
		const folded = fold(raw);
		const stop = stops[language].has(folded);
		const first = raw.charAt(0);
		return {
			folded,
			stem: stop ? folded : stemOf(folded, language),
			capital: first !== first.toLowerCase(),
			stop,
		};
	});
/** What a word shows by itself, wherever it stands. */
const shown = {en: shownIn('en'), fr: shownIn('fr')};

/** The words of `text`; links are left out, handles and numbers are words of their own, hashtags are split at their capitals. */
export function wordsOf(text: string, language: OfficialLanguage): readonly Word[] {
	const words: Word[] = [];
	const push = (raw: string, start: number): void => {
		const {folded, stem, capital, stop} = shown[language](raw);
		words.push({span: {start, end: start + raw.length}, folded, stem, capital, stop});
	};
	token.lastIndex = 0;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const [whole, link, mention, number] = match;
		const start = match.index;
		if (link !== undefined) continue;
		if (mention !== undefined || number !== undefined) {
			const folded = mention?.toLowerCase() ?? digitsOf(whole);
			words.push({
				span: {start, end: start + whole.length},
				folded,
				stem: folded,
				capital: false,
				stop: false,
			});
		} else if (text[start - 1] === '#') {
			for (const hump of whole.matchAll(humps)) push(hump[0], start + hump.index);
		} else push(whole, start);
	}
	return words;
}
