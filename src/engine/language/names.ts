import type {Spoken} from './path.ts';
import {rankOf, type Word} from './words.ts';

/** A run of words in one language: their places, `end` excluded. */
export interface Run {
	readonly start: number;
	readonly end: number;
	readonly language: Spoken | 'und';
}

// The first words of the French names of laws, bodies, places and events that English text leaves in French.
const heads = new Set(
	(
		'accord agence alliance archives assemblée association autorité barreau bibliothèque bloc bureau caisse carnaval ' +
		'centre chambre charte code collège comité commissariat commission confédération conseil convention cour cégep ' +
		'directeur directrice déclaration entente faculté festival fondation fonds fédération grand grande hôpital institut ' +
		'journée loi maison ministère ministre musée office ordre orchestre palais parc parti place politique prix ' +
		'programme protecteur protocole règlement régie réseau secrétariat semaine service services société sûreté ' +
		'théâtre traité tribunal union université vérificateur vérificatrice école'
	).split(' '),
);

// The small words that join the parts of a name, in both languages.
const joints = new Set(
	"a and at d' de del der des du et for in l' la le les of on sur the to van von à y &".split(' '),
);

const isJoint = (word: Word): boolean => joints.has(word.text.toLowerCase());
const hasCapital = (word: Word): boolean => /^(?:[dl][’'])?\p{Lu}/u.test(word.text);

const sentence = rankOf('sentence');
const dash = rankOf('dash');
const separator = rankOf('separator');
const line = rankOf('line');

const lettersOf = (words: readonly Word[], {start, end}: Run): number =>
	words.slice(start, end).reduce((sum, word) => sum + word.text.length, 0);

/** Whether every word of `run` is written as the part of a name is. */
export const isNameLike = (words: readonly Word[], {start, end}: Run): boolean => {
	const parts = words.slice(start, end);
	return parts.every((word) => hasCapital(word) || isJoint(word)) && parts.some(hasCapital);
};

// A run between full stops or lines says something by itself; a name only fills a place.
const standsAlone = (words: readonly Word[], {start, end}: Run): boolean =>
	[start, end].every((place) => {
		const boundary = words[place]?.boundary;
		return place === 0 || boundary === undefined || boundary === sentence || boundary >= separator;
	});

/** Whether `run` is a few words dropped in beside the longer `frame` after a dash, an address or an emoji. */
export const isAside = (words: readonly Word[], run: Run, frame: Run): boolean =>
	words[Math.max(run.start, frame.start)]!.boundary === dash &&
	run.end - run.start <= 3 &&
	lettersOf(words, run) * 4 < lettersOf(words, frame);

/**
 * Whether `run` is a name or a title left in its own language inside `frame`, the text beside it: it is much the
 * shorter, no line parts them, and it is written with the capitals of a name or opens as a French title does.
 */
export const isNameWithin = (words: readonly Word[], run: Run, frame: Run): boolean => {
	const {boundary} = words[Math.max(run.start, frame.start)]!;
	if (boundary >= line || lettersOf(words, run) * 2 > lettersOf(words, frame)) return false;
	if (isNameLike(words, run)) return !isNameLike(words, frame) && !standsAlone(words, run);
	const first = words[run.start]!;
	return (
		boundary < sentence &&
		hasCapital(first) &&
		heads.has(first.text.toLowerCase()) &&
		words.slice(run.start + 1, run.end).every((word) => word.boundary < sentence)
	);
};
