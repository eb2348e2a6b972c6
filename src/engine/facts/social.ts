import type {OfficialLanguage} from '../language/segment.ts';
import type {Fact, Spelling} from './fact.ts';
import {fold} from './fold.ts';
import {HANDLE_PAIRS, HASHTAG_PAIRS} from './pairs.generated.ts';

const MENTION = /(?<![\p{L}\p{N}_@/])[@＠]([\p{L}\p{N}_](?:[\p{L}\p{N}_.]{0,48}[\p{L}\p{N}_])?)/gu;
const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃](?=[\p{N}_]{0,40}\p{L})([\p{L}\p{N}_\p{M}·]{1,100})/gu;

/** The two forms of a handle or a hashtag that has a form for each language, as they are usually written. */
export interface Pair {
	readonly en: string;
	readonly fr: string;
}

const tableOf = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, Pair> => {
	const table = new Map<string, Pair>();
	for (const [en, fr] of pairs) {
		for (const form of [en, fr]) if (!table.has(fold(form))) table.set(fold(form), {en, fr});
	}
	return table;
};

const HANDLES = tableOf(HANDLE_PAIRS);
const HASHTAGS = tableOf(HASHTAG_PAIRS);

/** The official pair a handle (without `@`) belongs to, or null. */
export const handlePair = (handle: string): Pair | null => HANDLES.get(fold(handle)) ?? null;

/** The established pair a hashtag (without `#`) belongs to, or null. */
export const hashtagPair = (hashtag: string): Pair | null => HASHTAGS.get(fold(hashtag)) ?? null;

/** The language whose form of a pair `word` is; null without a pair or when both are the same. */
export function pairLanguage(word: string, pair: Pair | null): OfficialLanguage | null {
	if (pair === null || fold(pair.en) === fold(pair.fr)) return null;
	return fold(pair.en) === fold(word) ? 'en' : 'fr';
}

const factsIn = (
	text: string,
	pattern: RegExp,
	kind: 'mention' | 'hashtag',
	sign: string,
	wide: string,
	pairOf: (word: string) => Pair | null,
): readonly Fact[] =>
	!text.includes(sign) && !text.includes(wide)
		? []
		: [...text.matchAll(pattern)].map((match) => {
				const word = match[1] ?? '';
				const pair = pairOf(word);
				const spelling: Spelling = {en: sign + (pair?.en ?? word), fr: sign + (pair?.fr ?? word)};
				return {
					kind,
					value: fold(pair?.en ?? word),
					span: {start: match.index, end: match.index + match[0].length},
					spelling,
					optional: false,
				};
			});

/** The accounts `text` names with `@`. */
export const mentionsOf = (text: string): readonly Fact[] =>
	factsIn(text, MENTION, 'mention', '@', '＠', handlePair);

/** The hashtags of `text`; `#1` is a rank, not a hashtag. */
export const hashtagsOf = (text: string): readonly Fact[] =>
	factsIn(text, HASHTAG, 'hashtag', '#', '＃', hashtagPair);
