/** How often each rule of form speaks of real text that was published as it is: by rule, language and sort of text. */
import * as v from 'valibot';
import {draftSchema} from '../../src/engine/draft.ts';
import {check} from '../../src/engine/judge.ts';
import {packs} from '../../src/packs/index.ts';
import {dataPresent, recordsOf} from '../../src/training/lexicon-corpus.ts';
import {clean} from '../corpus/clean.ts';
import {percentInterval} from './interval.ts';

const rules = [
	'hashtag-case',
	'legibility',
	'plain-language',
	'vague-link',
	'typography',
	'organization-name',
	'permission',
] as const;

interface Texts {
	readonly name: string;
	readonly language: 'en' | 'fr';
	readonly texts: readonly string[];
}

const sets = (): readonly Texts[] => {
	const parallel = recordsOf('corpora/parallel_dev.tsv').filter(({label}) => label === 'same');
	const opinion = recordsOf('corpora/opinion_dev.tsv');
	const languages = ['en', 'fr'] as const;
	return [
		...['gov-program', 'gov-ui', 'gov-notice', 'gov-news-quote', 'gov-alt-text', 'politician-tweet'].flatMap(
			(domain) =>
				languages.map((language) => ({
					name: domain,
					language,
					texts: parallel.filter((row) => row.domain === domain).map((row) => row[language]!),
				})),
		),
		...['official-post', 'official-quote'].flatMap((label) =>
			languages.map((language) => ({
				name: label,
				language,
				texts: opinion.filter((row) => row.label === label && row.lang === language).map(({text}) => text!),
			})),
		),
	];
};

const only = packs.map((pack) => ({
	...pack,
	rules: pack.rules.filter(({id}) => (rules as readonly string[]).includes(id)),
}));

/** Prints the share of texts each rule of form flags, and what the whole pack finds in the clean corpus. */
export const reportForm = (print: (line: string) => void): void => {
	const noisy = clean.filter((input) => check(v.parse(draftSchema, input), packs).findings.length > 0).length;
	print(`Clean corpus: ${noisy} of ${clean.length} posts flagged by the whole pack.`);
	if (!dataPresent()) {
		print('Rules of form on real text: skipped, ../shared/data is not here.');
		return;
	}
	print(
		`Rules of form, % of texts flagged (95 % interval for any)\n${'texts'.padEnd(20)}${'n'.padStart(6)}${rules.map((rule) => rule.slice(0, 12).padStart(14)).join('')}${'any'.padStart(8)}`,
	);
	for (const {name, language, texts} of sets()) {
		const counts = new Map<string, number>();
		let any = 0;
		for (const text of texts) {
			const draft = v.parse(draftSchema, {text, account: {mode: 'official', owes: [language]}});
			const found = new Set(check(draft, only).findings.map(({rule}) => rule.split('/')[1]!));
			if (found.size > 0) any++;
			for (const rule of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		}
		const share = (count: number): string => ((100 * count) / texts.length).toFixed(1);
		print(
			`${`${name} ${language}`.padEnd(20)}${String(texts.length).padStart(6)}${rules.map((rule) => share(counts.get(rule) ?? 0).padStart(14)).join('')}${share(any).padStart(8)} (${percentInterval(any, texts.length)})`,
		);
	}
};
