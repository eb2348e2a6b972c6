import {sentencesOf} from '../engine/wording/sentences.ts';
import {type LabelledDraft, officialDrafts} from './concern-drafts.ts';
import type {JudgedPost} from './wording-corpus.ts';
import {opinionatedSentences} from './wording-readings.ts';
import {partOf} from './wording-regression.ts';

const rule = 'personal-opinion';

/** Rules that name posts which judge, and which an adviser need not call an opinion as well: they teach nothing plain. */
const judging: ReadonlySet<string> = new Set(['partisan-wording', 'harassment']);

/** What of `draft` is the opinion in its language, a sentence a line; nothing where we could not tell. */
const opinionIn = ({set, id, text, language}: LabelledDraft): string => {
	const part = partOf(text);
	return sentencesOf(part)
		.filter((_, number) => opinionatedSentences[`${set} ${id}`]?.includes(number))
		.map(({from, to}) => ({start: part.tokens[from]!.start, end: part.tokens[to]?.end ?? text.length}))
		.filter(({start}) => part.languageAt(start) === language)
		.map(({start, end}) => text.slice(start, end))
		.join('\n');
};

/**
 * The drafts of institutions as lessons, but those of `without`, the sets that are asked: what advisers pass is plain in
 * each of its languages, and of what they call an opinion the sentences that hold it. A named person may have opinions.
 */
export const draftPosts = (without: ReadonlySet<string> = new Set()): readonly JudgedPost[] =>
	officialDrafts()
		.filter(({set, named}) => !named && !without.has(set))
		.flatMap((draft): readonly JudgedPost[] => {
			const {must, may, text, language} = draft;
			const post = (words: string, opinion: 0 | 1): JudgedPost => ({
				language,
				text: words,
				stratum: 'draft',
				opinion,
			});
			if (must.includes(rule)) {
				const words = opinionIn(draft);
				return words === '' ? [] : [post(words, 1)];
			}
			if (may.includes(rule) || must.some((other) => judging.has(other))) return [];
			return [post(text, 0)];
		});
