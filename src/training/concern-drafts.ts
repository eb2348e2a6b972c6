import {existsSync, readFileSync} from 'node:fs';
import type {Mode} from '../engine/draft.ts';
import {partFor} from '../engine/judge.ts';
import {officialLanguageOf} from '../engine/language/index.ts';
import type {OfficialLanguage} from '../engine/language/segment.ts';
import {type Concern, concerns} from '../engine/wording/concerns.ts';
import {canadaFederal} from '../packs/canada-federal/index.ts';
import {advisedDrafts} from './drafts.ts';

/** The rule that speaks of each concern, as advisers label drafts. */
export const ruleOf: Readonly<Record<Concern, string>> = {
	politics: 'political-activity',
	criticism: 'government-criticism',
	voice: 'sounds-official',
	secrets: 'protected-information',
	privacy: 'personal-information',
	insult: 'harassment',
	permission: 'permission',
	symbols: 'government-symbols',
};

/** A draft, with what its adviser would say of it in one language. */
export interface LabelledDraft {
	/** The file it stands in: one adviser's. */
	readonly set: string;
	/** What it is called there; nothing, where nobody named it. */
	readonly id: string;
	readonly mode: Mode;
	/** Whether it is the account of a person who holds an office. */
	readonly named: boolean;
	readonly text: string;
	/** The language whose words it teaches; a draft in both languages is one in each. */
	readonly language: OfficialLanguage;
	/** Rules an adviser would surely name, and those on which advisers differ. */
	readonly must: readonly string[];
	readonly may: readonly string[];
}

/** The rules of concerns that leave accounts of `mode` alone. */
const silentTo = (mode: Mode): readonly string[] =>
	canadaFederal.rules
		.filter(({concern, modes}) => concern !== undefined && !modes.includes(mode))
		.map(({id}) => id);

/** Fewer letters in a language say nothing in it. */
const fewestLetters = 30;

/** The languages whose words a draft teaches: an institution's may be in both. */
const languagesOf = (text: string, mode: Mode): readonly OfficialLanguage[] => {
	if (mode !== 'official') return [officialLanguageOf(text)];
	const {letters} = partFor(text, mode, canadaFederal);
	return (['en', 'fr'] as const).filter((language) => letters[language] >= fewestLetters);
};

interface Draft {
	readonly text: string;
	readonly account: {readonly mode: Mode; readonly named?: boolean};
}

/** The advisers' drafts: an institution's in each language it is written in. */
const labelledDrafts = (): readonly LabelledDraft[] =>
	advisedDrafts<Draft>().flatMap(({set, id, must, may, draft: {text, account}}) => {
		const {mode, named = false} = account;
		return languagesOf(text, mode).map((language) => ({
			set,
			id,
			mode,
			named,
			text,
			language,
			must,
			may: [...may, ...silentTo(mode)],
		}));
	});

/** Sets of drafts that differ by a word or two, the one flagged and the other clean: they teach, and are like no day's posts. */
export const pairedSets: ReadonlySet<string> = new Set(['criticism', 'politics', 'secrets', 'voice']);

/** Those of institutions, by the advisers who wrote for nothing else. */
export const officialDrafts = (): readonly LabelledDraft[] =>
	labelledDrafts().filter(({set}) => set.startsWith('official-'));

/** The examples of the rules that have a concern: each tells of its own rule and of nothing else, so that on the others it teaches nothing. */
const exampleDrafts = (): readonly LabelledDraft[] => {
	const rules = concerns.map((concern) => ruleOf[concern]);
	return canadaFederal.rules
		.filter(({concern}) => concern !== undefined)
		.flatMap(({id, modes, examples}) =>
			(['flags', 'passes'] as const).flatMap((kind) =>
				examples[kind].flatMap(({draft: {text, account: {mode} = {mode: modes[0]!}}}) =>
					languagesOf(text, mode).map((language) => ({
						set: 'examples',
						id: '',
						mode,
						named: false,
						text,
						language,
						must: kind === 'flags' ? [id] : [],
						may: rules.filter((rule) => rule !== id),
					})),
				),
			),
		);
};

/** Where the tweets lie, from the root of the project; they are no part of it. */
export const tweetCorpus = '../shared/data/lid/train';

/** Whether the tweets are there. */
export const hasTweetCorpus = (): boolean => existsSync(tweetCorpus);

/**
 * Tweets in which no list of insults is heard, in two sets: among drafts of advisers alone, whoever is spoken to is
 * insulted. They tell nothing of other concerns. None where the corpus is absent.
 */
const civilTweets = (): readonly LabelledDraft[] =>
	!hasTweetCorpus()
		? []
		: (['en', 'fr'] as const).flatMap((language) =>
				readFileSync(`${tweetCorpus}/tweets_${language}.tsv`, 'utf8')
					.trimEnd()
					.split('\n')
					.slice(1)
					.map((line) => line.split('\t')[5] ?? '')
					.filter((text) => partFor(text, 'personal', canadaFederal).matchesOf(ruleOf.insult).length === 0)
					.map((text, index) => ({
						set: `tweets-${index % 2}`,
						id: '',
						mode: 'personal' as const,
						named: false,
						text,
						language,
						must: [],
						may: concerns.filter((concern) => concern !== 'insult').map((concern) => ruleOf[concern]),
					})),
			);

/** Every draft that teaches. */
export const concernLessons = (): readonly LabelledDraft[] => [
	...exampleDrafts(),
	...civilTweets(),
	...labelledDrafts(),
];
