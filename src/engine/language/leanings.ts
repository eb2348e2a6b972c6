import {isName} from './gazetteer.ts';
import {type Leaning, leaningOf} from './model.ts';
import {hasCapital, isJoint} from './names.ts';
import {rankOf, type Word} from './words.ts';

const foreign: Leaning = {french: 0, other: 12};
const silent: Leaning = {french: 0, other: 0};

// A name is spelt as its own language asks, whatever the text around it is in.
const nameShare = 0.5;
// An acronym says nothing of the language, unless the whole text is in capitals.
const acronym = /^\p{Lu}[\p{Lu}'’-]{1,4}$/u;

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
			(leanings[place]!.french > 0.5 || isJoint(word) || hasCapital(word))
		);
	};
	while (belongs(end)) end++;
	return end - start > longestTitle ? start : end;
};

/**
 * How far each word is heard, from 0 to 1: the names of people and places and acronyms say nothing of the language
 * of a text, other names little. In a text in capitals no word stands out.
 */
export const sharesOf = (words: readonly Word[]): number[] => {
	const shouted =
		words.length > 1 && words.filter((word) => acronym.test(word.text)).length * 2 > words.length;
	return words.map((word) => {
		if (isName(word.text) || brand.test(word.text) || (!shouted && acronym.test(word.text))) return 0;
		return word.named && !shouted ? nameShare : 1;
	});
};

/** What each word says of its language, where it stands: names, acronyms and titles say less than other words. */
export const leaningsOf = (words: readonly Word[]): Leaning[] => {
	const shares = sharesOf(words);
	const leanings = words.map((word, place) => {
		const share = shares[place]!;
		// A single sign is as often part of a face, ¯\\_(ツ)_/¯, as a word.
		if (!word.latin) return word.text.length > 1 ? foreign : silent;
		if (share === 0) return silent;
		const {french, other} = leaningOf(word.text);
		return {french: french * share, other: other * share};
	});
	for (let place = 1; place < words.length; place++) {
		const end = titleEnd(words, leanings, place);
		if (end === place) continue;
		leanings.fill(silent, place, end);
		place = end - 1;
	}
	return leanings;
};
