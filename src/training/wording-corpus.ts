import {existsSync, readFileSync} from 'node:fs';
import type {OfficialLanguage} from '../engine/language/segment.ts';
import {wordingExamples} from './wording-examples.ts';

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
	| 'sentiment'
	| 'government'
	| 'official'
	| 'quoted'
	| 'twin'
	| 'ours';

/** A post with what is said of its wording. */
export interface JudgedPost {
	readonly language: OfficialLanguage;
	readonly text: string;
	readonly stratum: Stratum;
	/** How likely it is the opinion of its author, from 0 to 1. */
	readonly opinion: number;
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
		weak: 'sentiment',
	};
	return strata[strength] ?? 'government';
};

// A tweet with a sentiment is an opinion more often than not; one without may be news.
const likelihood: Readonly<Record<string, number>> = {'1': 1, pos: 0.75, neg: 0.75};

/** The judged posts of the corpus, in its order. */
export const judgedPosts = (): readonly JudgedPost[] =>
	readFileSync(wordingCorpus, 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => {
			const [, language, label = '', partisan = '', strength = '', , text = ''] = line.split('\t');
			return {
				language: language as OfficialLanguage,
				text,
				stratum: stratumOf(label, strength),
				opinion: likelihood[label] ?? 0,
				...(partisan !== '' && {partisan: partisan === '1'}),
			};
		});

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
