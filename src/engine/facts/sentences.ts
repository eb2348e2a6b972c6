import type {Span} from '../span.ts';
import {fold} from './fold.ts';

const BREAK = /\n[^\S\n]{0,20}|[.!?…]{1,10}[»”"')\]\u00A0\u202F]{0,3}(?=\s)/gu;
const ABBREVIATION = /(?:^|[\s(«“"])([\p{L}.]{1,8})\.$/u;
const ABBREVIATIONS = new Set(
	'm mr mrs ms mme mmes mlle dr dre prof st ste hon no nos art vol p pp ex inc ltd ltee vs etc approx tel poste ext jan feb mar apr jun jul aug sept sep oct nov dec janv fevr avr juill gen col lt sgt capt cf av boul ave blvd rev gov gouv min max p.ex e.g i.e u.s p.m a.m c.-a-d'.split(
		' ',
	),
);
const VISIBLE = /[\p{L}\p{N}]/u;
const STARTS_LOWER = /^\s{0,5}\p{Ll}/u;

const endsInAbbreviation = (text: string): boolean => {
	const word = ABBREVIATION.exec(text.slice(-12))?.[1];
	if (word === undefined) return false;
	return ABBREVIATIONS.has(fold(word)) || /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.){1,4}\p{L}$/u.test(word);
};

/** The sentences and list items of `text`, trimmed, in order; a piece without a letter or a figure is none. */
export function sentencesOf(text: string): readonly Span[] {
	const spans: Span[] = [];
	let start = 0;
	const push = (end: number): void => {
		const piece = text.slice(start, end);
		if (VISIBLE.test(piece)) {
			const from = start + (piece.length - piece.trimStart().length);
			spans.push({start: from, end: from + piece.trim().length});
		}
		start = end;
	};
	for (const match of text.matchAll(BREAK)) {
		const end = match.index + match[0].length;
		const isLine = match[0].startsWith('\n');
		if (!isLine && STARTS_LOWER.test(text.slice(end, end + 8))) continue;
		if (!isLine && match[0] === '.' && endsInAbbreviation(text.slice(Math.max(0, end - 12), end))) continue;
		push(isLine ? match.index : end);
	}
	push(text.length);
	return spans;
}
