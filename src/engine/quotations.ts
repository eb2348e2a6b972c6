import type {Span} from './span.ts';

const closing: Readonly<Record<string, string>> = {
	'“': '”',
	'«': '»',
	'„': '“',
	'"': '"',
	'‘': '’',
	'‹': '›',
};

/** Longest quotation looked for, in code units: a mark that is not closed by then was not one. */
const longest = 1_000;

const opening = /[“«„"‘‹]/g;

const letter = /[\p{L}\p{N}]/u;

/**
 * The quotations of `text`, marks included, outermost only. An apostrophe is not a closing mark when a letter
 * follows it; a mark that is never closed opens nothing. Linear in the text: each closing mark is sought once.
 */
export const quotationsOf = (text: string): readonly Span[] => {
	const spans: Span[] = [];
	const ahead = new Map<string, number>();
	const nextClose = (mark: string, from: number): number => {
		let found = ahead.get(mark) ?? -2;
		if (found !== -1 && found < from) {
			found = text.indexOf(mark, from);
			while (mark === '’' && found >= 0 && letter.test(text[found + 1] ?? ''))
				found = text.indexOf(mark, found + 1);
			ahead.set(mark, found);
		}
		return found;
	};
	opening.lastIndex = 0;
	for (let match = opening.exec(text); match; match = opening.exec(text)) {
		const at = match.index;
		const close = closing[match[0]]!;
		if ((close === '’' || close === '"') && letter.test(text[at - 1] ?? '')) continue;
		const end = nextClose(close, at + 1);
		if (end < 0 || end - at > longest) continue;
		spans.push({start: at, end: end + 1});
		opening.lastIndex = end + 1;
	}
	return spans;
};
