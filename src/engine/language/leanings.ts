import {isName} from './gazetteer.ts';
import {type Leaning, leaningOf} from './model.ts';
import {hasCapital, isJoint} from './names.ts';
import {rankOf, type Word} from './words.ts';

const foreign: Leaning = {french: 0, other: 12};
const silent: Leaning = {french: 0, other: 0};

// A name is spelt as its own language asks, whatever the text around it is in.
const nameShare = 0.5;
// An acronym says nothing of the language, unless it stands among words that are in capitals too.
const acronym = /^\p{Lu}[\p{Lu}'’-]{1,4}$/u;
const loud = /^\p{Lu}[\p{Lu}'’-]+$/u;
const fewestShouted = 3;

// A capital within the word makes it a name: iPhone, YouTube.
const brand = /\p{Ll}\p{Lu}/u;

// The first words of the French names of laws, bodies, places and events that English text leaves in French.
const titleHeads = new Set(
	(
		'accord agence alliance archives assemblée association autorité barreau bibliothèque bloc bureau caisse carnaval ' +
		'centre chambre charte code collège comité commissariat commission confédération conseil convention cour cégep ' +
		'directeur directrice déclaration entente faculté festival fondation fonds fédération grand grande hôpital institut ' +
		'journée loi maison ministère ministre musée office ordre orchestre palais parc parti place politique prix ' +
		'programme protecteur protocole règlement régie réseau secrétariat semaine service services société sûreté ' +
		'théâtre traité tribunal union université vérificateur vérificatrice école'
	).split(' '),
);
const longestTitle = 12;
const space = rankOf('space');
const capital = rankOf('capital');

// The end of the French title that opens at `start` after an English word; `start` itself where none does.
const titleEnd = (words: readonly Word[], leanings: readonly Leaning[], start: number): number => {
	const head = words[start]!;
	const opens =
		head.boundary <= capital &&
		hasCapital(head) &&
		titleHeads.has(head.text.toLowerCase()) &&
		leanings[start - 1]!.french < -1;
	let end = start + 1;
	if (!opens) return start;
	const belongs = (place: number): boolean => {
		const word = words[place];
		return (
			word !== undefined &&
			word.boundary <= capital &&
			(leanings[place]!.french > -0.5 || isJoint(word) || hasCapital(word))
		);
	};
	while (belongs(end)) end++;
	return end - start > longestTitle ? start : end;
};

// Whether each word is shouted rather than an acronym: most of the text is in capitals, or the words beside it are.
const shoutsOf = (words: readonly Word[]): boolean[] => {
	const shouts = words.map((word) => loud.test(word.text));
	const whole = words.length > 1 && shouts.filter(Boolean).length * 2 > words.length;
	if (whole) return shouts.fill(true);
	for (let start = 0, end = 0; start < words.length; start = Math.max(end, start + 1)) {
		for (end = start; shouts[end] && (end === start || words[end]!.boundary === space); ) end++;
		if (end - start < fewestShouted) shouts.fill(false, start, end);
	}
	return shouts;
};

/**
 * How far each word is heard, from 0 to 1: the names of people and places and acronyms say nothing of the language
 * of a text, other names little. Among words in capitals none stands out.
 */
export const sharesOf = (words: readonly Word[]): number[] => {
	const shouts = shoutsOf(words);
	return words.map((word, place) => {
		const shouted = shouts[place]!;
		if (isName(word.text) || brand.test(word.text) || (!shouted && acronym.test(word.text))) return 0;
		return word.named && !shouted ? nameShare : 1;
	});
};

const article = /^[dl]['’]/iu;

// Of `l’Acadie` only the article says something.
const heardOf = (word: string): string => {
	const elided = article.exec(word)?.[0];
	return elided !== undefined && isName(word.slice(elided.length)) ? elided : word;
};

/** What each word says of its language, where it stands: names, acronyms and titles say less than other words. */
export const leaningsOf = (words: readonly Word[]): Leaning[] => {
	const shares = sharesOf(words);
	const leanings = words.map((word, place) => {
		const share = shares[place]!;
		// A single sign is as often part of a face, ¯\\_(ツ)_/¯, as a word.
		if (!word.latin) return word.text.length > 1 ? foreign : silent;
		if (share === 0) return silent;
		const {french, other} = leaningOf(heardOf(word.text));
		// The place a post was written from is named in its own language.
		const heard = word.visited ? Math.min(other, 0) : other;
		return {french: french * share, other: heard * share};
	});
	for (let place = 1; place < words.length; place++) {
		const end = titleEnd(words, leanings, place);
		if (end === place) continue;
		leanings.fill(silent, place, end);
		place = end - 1;
	}
	return leanings;
};
