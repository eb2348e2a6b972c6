import {remembered} from '../remembered.ts';
import {type Look, lookOf} from './look.ts';
import {tokensOf} from './tokens.ts';

/** What parts a word from the one before it, weakest first. */
const boundaries = [
	'space',
	'capital',
	'comma',
	'colon',
	'sentence',
	'dash',
	'quotation',
	'separator',
	'line',
	'blank',
] as const;

/** The place in `boundaries` of what stands between two words. */
export type Boundary = number;

/** The place of the boundary `name`. */
export const rankOf = (name: (typeof boundaries)[number]): Boundary => boundaries.indexOf(name);

/** A word of a draft. */
export interface Word {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly look: Look;
	/** Whether it may be part of a name: it has a capital where its sentence asks for none. */
	readonly named: boolean;
	/** Whether it belongs to the name of a place after `@ `, which says where the writer is. */
	readonly visited: boolean;
	/** What parts it from the word before. */
	readonly boundary: Boundary;
}

const [space, capital, comma, colon, sentence, dash, quotation, separator, line, blank] = boundaries.map(
	rankOf,
) as [Boundary, Boundary, Boundary, Boundary, Boundary, Boundary, Boundary, Boundary, Boundary, Boundary];

const ranks: readonly (readonly [RegExp, Boundary])[] = [
	[/\n\s*\n/u, blank],
	[/\n/u, line],
	[/[|•·➡→]|\p{Regional_Indicator}|\s(?:\/+|—+|-{2,})\s/u, separator],
	[/[«»“”„"‹›]/u, quotation],
	[/[*_=~\u{FFFC}]|\s[–—>-]|[–—>-]\s/u, dash],
	[/[.!?…]/u, sentence],
	[/[:()[\]{}]/u, colon],
	[/[,;/–—―]/u, comma],
];

// A full stop after these is an abbreviation's.
const shortened = /^(?:\p{L}|mr|mrs|ms|dr|st|ste|jr|sr|no|vs)$/iu;

const visit = /@\s/u;

/** What stands between two words, by itself. */
interface Gap {
	readonly boundary: Boundary | null;
	readonly visits: boolean;
	/** Whether it is but a full stop, as an abbreviation's may be. */
	readonly stop: boolean;
}

const gapOf = remembered((gap: string): Gap => {
	const visits = visit.test(gap);
	const boundary = visits ? comma : (ranks.find(([pattern]) => pattern.test(gap))?.[1] ?? null);
	return {boundary, visits, stop: boundary === sentence && /^\.\s?$/u.test(gap)};
});

const boundaryOf = ({boundary, stop}: Gap, before: Word | undefined, after: Look): Boundary => {
	if (stop && shortened.test(before?.text ?? '')) return comma;
	return boundary ?? (after.capital && !before?.look.capital ? capital : space);
};

/** The words of `text`, each with what parts it from the one before. */
export const wordsOf = (text: string): Word[] => {
	const words: Word[] = [];
	let gap = '';
	let read = 0;
	for (const token of tokensOf(text)) {
		gap += text.slice(read, token.start);
		read = token.end;
		if (token.kind === 'neutral') {
			// An address or a picture often stands between two versions.
			if (/^(?:\p{Regional_Indicator}|(?:EN|FR|Eng|Fra|Ang|Fre))/u.test(token.text)) gap += '|';
			else if (/^(?:http|www|pic\.)|^(?!\d)\p{Extended_Pictographic}/u.test(token.text)) gap += '\uFFFC';
			continue;
		}
		const last = words.at(-1);
		const look = lookOf(token.text);
		const between = gapOf(gap);
		const boundary = boundaryOf(between, last, look);
		words.push({
			start: token.start,
			end: token.end,
			text: token.text,
			look,
			named: words.length > 0 && boundary < colon && look.capital && token.text.length > 1,
			visited: between.visits || (last?.visited === true && boundary < sentence),
			boundary,
		});
		gap = '';
	}
	return words;
};
