/** How right the rules of wording are: on posts judged by hand, on text they must pass, and on profiles. */
import {existsSync, readFileSync} from 'node:fs';
import * as v from 'valibot';
import {toneOf} from '../../src/engine/checks/opinion.ts';
import {type DraftInput, draftSchema} from '../../src/engine/draft.ts';
import {check} from '../../src/engine/judge.ts';
import {models} from '../../src/engine/wording/strength.ts';
import {canadaFederal} from '../../src/packs/canada-federal/index.ts';
import {hasWordingCorpus, judgedPosts, ownPosts, type Stratum} from '../../src/training/wording-corpus.ts';
import {foresee, thresholdOf} from '../../src/training/wording-folds.ts';
import {partOf} from '../../src/training/wording-regression.ts';
import {interval} from './interval.ts';

const profiles = '../shared/data/corpora/bios_dev.tsv';

/** A share with its counts and its 95 % interval, in percent. */
const shareOf = (count: number, total: number): string => {
	if (total === 0) return 'none';
	const percent = (share: number): string => (100 * share).toFixed(1);
	const [low, high] = interval(count, total);
	return `${count} of ${total}, ${percent(count / total)} % (${percent(low)} to ${percent(high)})`;
};

const findingsOf = (rule: string, draft: DraftInput) => {
	const pack = {...canadaFederal, rules: canadaFederal.rules.filter(({id}) => id === rule)};
	return check(v.parse(draftSchema, draft), [pack]).findings;
};

/** One row of the table: what a rule says of posts that it should flag, and of those that it should pass. */
interface Told {
	readonly stratum: Stratum;
	readonly should: boolean;
	readonly flagged: boolean;
}

const report = (name: string, told: readonly Told[], print: (line: string) => void): void => {
	const hand = told.filter(({stratum}) => stratum === 'hand');
	const flagged = hand.filter((row) => row.flagged);
	const right = flagged.filter(({should}) => should);
	print(`${name}`);
	print(`  precision, read by hand: ${shareOf(right.length, flagged.length)}`);
	print(`  recall, read by hand:    ${shareOf(right.length, hand.filter(({should}) => should).length)}`);
	for (const stratum of ['government', 'official', 'quoted'] as const) {
		const rows = told.filter((row) => row.stratum === stratum);
		print(
			`  flagged of ${`${stratum}:`.padEnd(14)}${shareOf(rows.filter((row) => row.flagged).length, rows.length)}`,
		);
	}
};

/** Prints, per rule and language, precision and recall with their intervals; the model never judges what it learned from. */
export const reportWording = (print: (line: string) => void): void => {
	if (!hasWordingCorpus() || !existsSync(profiles)) {
		print('Wording: skipped, ../shared/data is not here.');
		return;
	}
	const judged = judgedPosts();
	const posts = [...judged, ...ownPosts()];
	const foreseen = foresee(posts);
	for (const language of ['en', 'fr'] as const) {
		const own = foreseen.filter(({post}) => post.language === language);
		const account = {mode: 'official' as const, owes: []};
		const turned = new Set(
			[...new Set(own.map(({post}) => post))].filter(({text}) =>
				findingsOf('personal-opinion', {text, account}).some(({data}) => data.variant === undefined),
			),
		);
		for (const cut of new Set(own.map((row) => row.cut))) {
			const opinions = [...new Set(own.map(({part}) => part))].flatMap((part): readonly Told[] => {
				const rows = own.filter((row) => row.cut === cut && row.part === part);
				// Of no post is a threshold asked that it helped to set, in whichever cut.
				const asked = new Set(rows.map(({post}) => post));
				const threshold = thresholdOf(
					own.filter(({post}) => !asked.has(post)),
					language,
				);
				return rows.map(({post, model}) => ({
					stratum: post.stratum,
					should: post.opinion === 1,
					flagged:
						turned.has(post) ||
						toneOf(partOf(post.text), language, {...models, [language]: {...model, threshold}}) !== undefined,
				}));
			});
			report(
				`personal-opinion, ${language}, by models and thresholds that have not seen the post, cut ${cut + 1}`,
				opinions,
				print,
			);
		}
		const sides = judged
			.filter((post) => post.language === language)
			.map(
				({text, stratum, partisan}): Told => ({
					stratum,
					should: partisan === true,
					flagged: findingsOf('partisan-wording', {text, account}).length > 0,
				}),
			);
		report(`partisan-wording, ${language}`, sides, print);
	}
	const rows = readFileSync(profiles, 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.split('\t'))
		.map(([, , disclaimer, , , , profile = '']) => ({
			disclaims: disclaimer === '1',
			recognized:
				findingsOf('disclaimer', {
					text: 'I work at Parks Canada and the trails are open again!',
					account: {mode: 'personal'},
					profile,
				}).length === 0,
		}));
	const told = (disclaims: boolean): string => {
		const asked = rows.filter((row) => row.disclaims === disclaims);
		return shareOf(asked.filter(({recognized}) => recognized).length, asked.length);
	};
	print('disclaimer in a profile');
	print(`  recognized:         ${told(true)}`);
	print(`  where there is none: ${told(false)}`);
};
