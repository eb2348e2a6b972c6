// The libraries the language model is measured against, each given the best use of it that is simple.
import {eld} from 'eld/small';
import {francAll as francAllOf} from 'franc';
import {francAll as francMinAllOf} from 'franc-min';
import type {Language, OfficialLanguage, Segment} from '../../src/engine/language/index.ts';

/** What tells the languages of a text. */
export interface Detector {
	readonly name: string;
	readonly segment: (text: string) => readonly Segment[];
	readonly officialOf: (text: string) => OfficialLanguage;
}

// A library labels a whole text: it is given each line, each side of a separator and each sentence.
const pieces = /(?:(?!\n|\s(?:\/+|\||—)\s|[.!?…]\s).)+(?:\n|\s(?:\/+|\||—)\s|[.!?…]+\s)*|\n+/gsu;

const byPieces =
	(languageOf: (text: string) => Language) =>
	(text: string): Segment[] =>
		[...text.matchAll(pieces)].map((piece) => ({
			span: {start: piece.index, end: piece.index + piece[0].length},
			language: languageOf(piece[0]),
		}));

const officialCodes: Readonly<Record<string, Language>> = {
	eng: 'en',
	fra: 'fr',
	en: 'en',
	fr: 'fr',
	und: 'und',
	'': 'und',
};
const languageOfCode = (code: string): Language => officialCodes[code] ?? 'other';

const francDetector = (name: string, francAll: typeof francAllOf): Detector => ({
	name,
	segment: byPieces((text) => languageOfCode(francAll(text, {minLength: 1})[0]![0])),
	officialOf: (text) => (francAll(text, {minLength: 1, only: ['eng', 'fra']})[0]![0] === 'fra' ? 'fr' : 'en'),
});

const eldDetector: Detector = {
	name: 'eld small',
	segment: byPieces((text) => languageOfCode(eld.detect(text).language)),
	officialOf: (text) => {
		const {en = 0, fr = 0} = eld.detect(text).getScores();
		return fr > en ? 'fr' : 'en';
	},
};

/** The libraries, in the order they are printed. */
export const rivals: readonly Detector[] = [
	francDetector('franc', francAllOf),
	francDetector('franc-min', francMinAllOf),
	eldDetector,
];
