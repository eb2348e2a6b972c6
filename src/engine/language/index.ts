import type {Language, OfficialLanguage, Segment} from './segment.ts';

export type {Language, OfficialLanguage, Segment} from './segment.ts';
export {otherOf} from './segment.ts';

const english = new Set(
	'the of and to in is you that it for on are as with his they be at this have from or by not but what all were we when your can said there use each which she do how their if will up about out them then these so her would like him into time has two more go see no way could my than been who its now did get come made may our us i was today please visit new day help great happy thank thanks am he off an'.split(
		' ',
	),
);
const french = new Set(
	"le la les de des du un une et est en que qui dans pour pas sur au aux avec ce cette ces il elle ils elles je tu nous vous on son sa ses leur leurs notre nos votre vos mais ou où donc ni car plus par ne se si tout tous toute toutes être avoir fait été sont ont ai as a avons avez étaient était comme bien sans sous entre vers chez très merci bonjour aujourd'hui oui non y l d j c s n m t qu".split(
		' ',
	),
);

const tokenPattern =
	/(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_]+|(?<word>[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*)|(?<break>[\n.!?|/—:«»“”"]+)/giu;

const leaning = (word: string): number => {
	let sum = 0;
	for (const part of word.toLowerCase().split(/['’-]/)) {
		if (english.has(part)) sum += 2;
		if (french.has(part)) sum -= 2;
		if (/[éèêàçùîôûœ]/.test(part)) sum -= 2;
	}
	return sum;
};

/** The segments of `text` by language: they tile it, in order. */
export const segment = (text: string): readonly Segment[] => {
	const pieces: {start: number; language: Language}[] = [];
	let start = 0;
	let sum = 0;
	let letters = 0;
	let foreign = 0;
	const close = (end: number): void => {
		if (end === start) return;
		const language: Language = foreign * 2 > letters ? 'other' : sum > 0 ? 'en' : sum < 0 ? 'fr' : 'und';
		pieces.push({start, language});
		start = end;
		sum = letters = foreign = 0;
	};
	for (const token of text.matchAll(tokenPattern)) {
		const {word} = token.groups!;
		if (word) {
			sum += leaning(word);
			letters += word.length;
			if (!/\p{Script=Latin}/u.test(word)) foreign += word.length;
		} else if (token.groups!.break) close(token.index + token[0].length);
	}
	close(text.length);
	const segments: {span: {start: number; end: number}; language: Language}[] = [];
	for (const [index, piece] of pieces.entries()) {
		const end = pieces[index + 1]?.start ?? text.length;
		const last = segments.at(-1);
		if (last && (last.language === piece.language || piece.language === 'und')) last.span.end = end;
		else if (last?.language === 'und')
			segments[segments.length - 1] = {span: {start: last.span.start, end}, language: piece.language};
		else segments.push({span: {start: piece.start, end}, language: piece.language});
	}
	return segments;
};

/** The official language `text` is written in, or closest to. */
export const officialLanguageOf = (text: string): OfficialLanguage => {
	let sum = 0;
	for (const token of text.matchAll(tokenPattern)) if (token.groups!.word) sum += leaning(token.groups!.word);
	return sum < 0 ? 'fr' : 'en';
};

/** The language most letters of `text` are in; `und` when nothing can be told. */
export const languageOf = (text: string): Language => {
	const counts = {en: 0, fr: 0, other: 0, und: 0};
	for (const {span, language} of segment(text)) counts[language] += span.end - span.start;
	const [language] = (['en', 'fr', 'other'] as const)
		.map((key) => [key, counts[key]] as const)
		.toSorted((a, b) => b[1] - a[1])[0]!;
	return counts[language] > 0 ? language : 'und';
};
