import {existsSync, readFileSync} from 'node:fs';
import type {OfficialLanguage} from '../engine/language/segment.ts';
import {wordingExamples} from './wording-examples.ts';
import {wordingReadings} from './wording-readings.ts';

/** Where the posts lie whose wording was judged, from the root of the project; they are no part of it. */
export const wordingCorpus = '../shared/data/corpora/opinion_dev.tsv';

/** Whether the posts are there. */
export const hasWordingCorpus = (): boolean => existsSync(wordingCorpus);

/** How a post came by its label, and so how far to trust it. */
export type Stratum =
	| 'hand'
	| 'expert'
	| 'headline'
	| 'origin'
	| 'tweet'
	| 'government'
	| 'official'
	| 'quoted'
	| 'twin'
	| 'draft'
	| 'ours';

/** A post with what is said of its wording. */
export interface JudgedPost {
	readonly language: OfficialLanguage;
	readonly text: string;
	readonly stratum: Stratum;
	/** Whether it is the opinion of its author: 1, or 0. */
	readonly opinion: 0 | 1;
	/** Whether it speaks for or against a party; absent where nobody said. */
	readonly partisan?: boolean;
}

const stratumOf = (label: string, strength: string): Stratum => {
	if (label === 'official-post') return 'official';
	if (label === 'official-quote') return 'quoted';
	const strata: Readonly<Record<string, Stratum>> = {
		'gold-hand': 'hand',
		'gold-expert': 'expert',
		'gold-other': 'headline',
		'weak-origin': 'origin',
		weak: 'tweet',
	};
	return strata[strength] ?? 'government';
};

const numbersIn = (list: string): ReadonlySet<number> => new Set(list.trim().split(/\s+/).map(Number));

/** Whether we hold the post of a row to be an opinion, by its id; absent where we did not read it or could not tell. */
export const readingOf = (readings: keyof typeof wordingReadings): ((id: string) => boolean | undefined) => {
	const opinion = numbersIn(wordingReadings[readings].opinion);
	const plain = numbersIn(wordingReadings[readings].plain);
	return (id) => {
		const number = Number(id.replace(/^\D+/, ''));
		return opinion.has(number) || (plain.has(number) ? false : undefined);
	};
};

/** The judged posts of the corpus, in its order: a tweet's sentiment is no judgement, so we judged the tweets ourselves. */
export const judgedPosts = (): readonly JudgedPost[] => {
	const tweet = readingOf('tweets');
	return readFileSync(wordingCorpus, 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.flatMap((line): readonly JudgedPost[] => {
			const [id = '', language, label = '', partisan = '', strength = '', , text = ''] = line.split('\t');
			const stratum = stratumOf(label, strength);
			const isOpinion = stratum === 'tweet' ? tweet(id) : label === '1';
			if (isOpinion === undefined) return [];
			return [
				{
					language: language as OfficialLanguage,
					text,
					stratum,
					opinion: isOpinion ? 1 : 0,
					...(partisan !== '' && {partisan: partisan === '1'}),
				},
			];
		});
};

/** The posts of our own invention, as judged posts. */
export const ownPosts = (): readonly JudgedPost[] =>
	(['en', 'fr'] as const).flatMap((language) =>
		(['opinion', 'plain'] as const).flatMap((kind) =>
			wordingExamples[language][kind]
				.trim()
				.split('\n')
				.map((text) => ({
					language,
					text,
					stratum: 'ours' as const,
					opinion: kind === 'opinion' ? 1 : 0,
				})),
		),
	);
