// Measures on the dev half of the parallel texts, cross-validated by group, whether versions are recognised and what is found to differ.
import * as v from 'valibot';
import {type Account, draftSchema} from '../../src/engine/draft.ts';
import {check} from '../../src/engine/judge.ts';
import {segment} from '../../src/engine/language/index.ts';
import {
	Comparison,
	type Difference,
	differences,
	type Equivalence,
	equivalence,
	versionsOf,
} from '../../src/engine/versions/index.ts';
import type {Model} from '../../src/engine/versions/model.ts';
import {packs} from '../../src/packs/index.ts';
import {dataPresent, type ParallelRow, parallelRows, recordsOf} from '../../src/training/lexicon-corpus.ts';
import {foldCount, foldLexicons, foldOf} from '../../src/training/lexicon-folds.ts';
import {learnWeights} from '../../src/training/lexicon-weights.ts';
import {interval} from './interval.ts';

/** A share with its 95 % interval (Wilson) and its counts. */
function shareOf(hits: number, rows: number): string {
	if (rows === 0) return '–';
	const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;
	const [low, high] = interval(hits, rows);
	return `${percent(hits / rows)}  (${hits} of ${rows}; ${percent(low)} to ${percent(high)})`;
}

/** For each fold a model that has seen none of its rows. */
function foldModels(): readonly Model[] {
	const lexicons = foldLexicons();
	return lexicons.map((lexicon, fold) => ({
		lexicon,
		...learnWeights(lexicons, ({group}) => foldOf(group) !== fold),
	}));
}

interface Judged {
	readonly row: ParallelRow;
	readonly equivalence: Equivalence;
	readonly differences: readonly Difference[];
}

const figures = new Set(['number', 'money', 'percent', 'date', 'time', 'scale', 'phone', 'email']);
const isTweet = ({domain}: ParallelRow): boolean => domain === 'politician-tweet';

/** A difference, as the engine tells it or as a finding does. */
type Told = Pick<Difference, 'kind' | 'cause'>;

/** The kinds of difference that a changed row of each kind should show. */
const expected: Readonly<Record<string, (told: Told) => boolean>> = {
	near_number: ({kind}) => figures.has(kind),
	near_date: ({kind}) => figures.has(kind),
	near_scale: ({kind}) => figures.has(kind),
	near_url: ({kind}) => kind === 'link',
	near_mention: ({kind}) => kind === 'mention',
	near_hashtag: ({kind}) => kind === 'hashtag',
	near_name: ({kind}) => kind === 'name',
	near_negation: ({kind}) => kind === 'negation',
	// A left-out line may be hashtags and links alone, and is found as those.
	near_sentence: ({kind, cause}) =>
		kind === 'sentence' ||
		kind === 'item' ||
		(cause === 'missing' && (kind === 'hashtag' || kind === 'link')),
};

/** Kinds of difference of which each has its bar of false alarms. */
const groups: Readonly<Record<string, (told: Told) => boolean>> = {
	'number, date, scale, link, mention': ({kind, cause}) =>
		(figures.has(kind) || kind === 'link' || kind === 'mention') && cause !== 'unpaired',
	'sentence or item': ({kind}) => kind === 'sentence' || kind === 'item',
	name: ({kind}) => kind === 'name',
	negation: ({kind}) => kind === 'negation',
	hashtag: ({kind}) => kind === 'hashtag',
	'unpaired handle or hashtag': ({cause}) => cause === 'unpaired',
	anything: () => true,
};

/** Prints whether versions are told from unrelated texts. */
function reportEquivalence(
	judged: readonly Judged[],
	models: readonly Model[],
	print: (line: string) => void,
): void {
	print('Versions, parallel_dev: one the equivalent of the other?');
	const line = (name: string, rows: readonly Judged[], test: (found: Equivalence) => boolean): void =>
		print(
			`  ${name.padEnd(62)} ${shareOf(rows.filter((each) => test(each.equivalence)).length, rows.length)}`,
		);
	const same = judged.filter(({row}) => row.label === 'same');
	const unrelated = judged.filter(({row}) => row.label === 'none');
	line('true versions called the same', same, ({verdict}) => verdict === 'same');
	line('true versions called unrelated (false alarms)', same, ({verdict}) => verdict === 'unrelated');
	line('unrelated texts called the same', unrelated, ({verdict}) => verdict === 'same');
	line('unrelated texts not called unrelated', unrelated, ({verdict}) => verdict !== 'unrelated');
	const groups = new Map(parallelRows().map((row) => [row.en, row.group]));
	const twins = recordsOf('corpora/twin_tweets_reviewed_dev.tsv').map((row) => {
		const group = groups.get(row.en!);
		const model = models[group === undefined ? 0 : foldOf(group)]!;
		return {relation: row.relation!, verdict: equivalence(row.en!, row.fr!, model).verdict};
	});
	for (const relation of ['same', 'diff', 'none']) {
		const rows = twins.filter((row) => row.relation === relation);
		const accepted = rows.filter(({verdict}) => verdict === 'same').length;
		print(
			`  ${`twin posts read one by one, ${relation}: called the same`.padEnd(62)} ${shareOf(accepted, rows.length)}`,
		);
	}
}

/** Texts among which the right one is looked for. */
const crowd = 200;

/** Prints how often the true version scores highest among texts of its domain. */
function reportRanking(
	rows: readonly ParallelRow[],
	models: readonly Model[],
	print: (line: string) => void,
): void {
	let first = 0;
	let asked = 0;
	for (const domain of new Set(rows.map((row) => row.domain))) {
		const candidates = rows.filter((row) => row.domain === domain).slice(0, crowd);
		for (const row of candidates.filter((_, index) => index % 4 === 0)) {
			const model = models[foldOf(row.group)]!;
			const score = (fr: string): number => equivalence(row.en, fr, model).score;
			const own = score(row.fr);
			asked++;
			// The same French under another row is as right.
			if (candidates.every((other) => other.fr === row.fr || other.en === row.en || score(other.fr) < own))
				first++;
		}
	}
	print(`  ${`the right French among ${crowd} of the same domain`.padEnd(62)} ${shareOf(first, asked)}`);
}

/** Prints what is found to differ, and what is falsely. */
function reportDifferences(judged: readonly Judged[], print: (line: string) => void): void {
	print('Versions, parallel_dev: what differs?');
	for (const [kind, isIt] of Object.entries(expected)) {
		const rows = judged.filter(({row}) => row.kind === kind);
		const hits = rows.filter((each) => each.differences.some(isIt)).length;
		print(`  ${`changed ${kind.slice(5)}: found`.padEnd(62)} ${shareOf(hits, rows.length)}`);
	}
	const template = judged.filter(({row}) => row.kind === 'near_template');
	const told = template.filter((each) => each.equivalence.verdict !== 'same' || each.differences.length > 0);
	print(
		`  ${'same template, other facts: not accepted, or found to differ'.padEnd(62)} ${shareOf(told.length, template.length)}`,
	);
	for (const [name, isIt] of Object.entries(groups)) {
		for (const [place, belongs] of [
			['government', (row: ParallelRow) => !isTweet(row)],
			['tweets', isTweet],
		] as const) {
			const rows = judged.filter(({row}) => row.label === 'same' && belongs(row));
			const hits = rows.filter((each) => each.differences.some(isIt)).length;
			print(`  ${`true versions, ${place}: ${name} falsely found`.padEnd(62)} ${shareOf(hits, rows.length)}`);
		}
	}
}

const both: Account = {mode: 'official', owes: ['en', 'fr']};

/** The ways in which two versions come before the rules: as the accounts of a pair write them, or in one post. */
const forms: Readonly<Record<string, (row: ParallelRow, index: number) => unknown>> = {
	'pair of accounts': ({en, fr}, index) =>
		index % 2 === 0
			? {text: en, account: {...both, language: 'en', twin: '@other'}, counterpart: fr}
			: {text: fr, account: {...both, language: 'fr', twin: '@other'}, counterpart: en},
	'one post, a line between': ({en, fr}, index) => ({
		text: index % 2 === 0 ? `${en}\n\n${fr}` : `${fr}\n\n${en}`,
		account: both,
	}),
};

/** What the rules find in a row. */
interface Ruled {
	readonly row: ParallelRow;
	readonly missing: boolean;
	readonly told: readonly Told[];
}

const causeOf = (variant: string): Difference['cause'] =>
	variant === 'unpaired' || variant === 'wrong-language'
		? variant
		: /^(?:hashtag-)?(?:missing|sentence)-/.test(variant)
			? 'missing'
			: 'differs';

const ruled = (row: ParallelRow, draft: unknown, model: Model): Ruled => {
	const {findings} = check(v.parse(draftSchema, draft), packs, {versions: model});
	const of = (name: string) => findings.filter(({rule}) => rule === `canada-federal/${name}`);
	return {
		row,
		missing: of('missing-equivalent').length > 0,
		told: of('unequal-versions').map(({data}) => ({
			kind: data.kind as Difference['kind'],
			cause: causeOf(data.variant!),
		})),
	};
};

/** Prints what the two rules find in whole drafts: nothing may be lost, or added, between the comparison and a finding. */
function reportFindings(
	rows: readonly ParallelRow[],
	models: readonly Model[],
	print: (line: string) => void,
): void {
	for (const [form, draftOf] of Object.entries(forms)) {
		print(`Versions, parallel_dev: what the rules find, ${form}`);
		const all = rows.map((row, index) => ruled(row, draftOf(row, index), models[foldOf(row.group)]!));
		const line = (name: string, those: readonly Ruled[], isIt: (one: Ruled) => boolean): void =>
			print(`  ${name.padEnd(62)} ${shareOf(those.filter(isIt).length, those.length)}`);
		const labelled = (label: string): readonly Ruled[] => all.filter(({row}) => row.label === label);
		line('true versions: missing-equivalent (false alarms)', labelled('same'), ({missing}) => missing);
		line('unrelated texts: no missing-equivalent', labelled('none'), ({missing}) => !missing);
		for (const [kind, isIt] of Object.entries(expected)) {
			const those = all.filter(({row}) => row.kind === kind);
			line(`changed ${kind.slice(5)}: found`, those, ({told}) => told.some(isIt));
		}
		const template = all.filter(({row}) => row.kind === 'near_template');
		line(
			'same template, other facts: any finding',
			template,
			({missing, told}) => missing || told.length > 0,
		);
		for (const [name, isIt] of Object.entries(groups))
			for (const [place, tweets] of [
				['government', false],
				['tweets', true],
			] as const) {
				const those = labelled('same').filter(({row}) => isTweet(row) === tweets);
				line(`true versions, ${place}: ${name} falsely found`, those, ({told}) => told.some(isIt));
			}
	}
}

/** Prints how often a post of both languages is cut into exactly its two versions. */
function reportCuts(rows: readonly ParallelRow[], print: (line: string) => void): void {
	print('Versions, parallel_dev: true versions joined in either order, and cut');
	for (const [name, between] of [
		['newline', '\n'],
		['slash', ' / '],
		['space', ' '],
	] as const) {
		let exact = 0;
		let exactSegments = 0;
		for (const [index, {en, fr}] of rows.entries()) {
			const text = index % 2 === 0 ? en + between + fr : fr + between + en;
			const segments = segment(text);
			const cut = versionsOf(text, segments);
			if (cut.en?.text.trim() === en.trim() && cut.fr?.text.trim() === fr.trim()) exact++;
			// As `aplomb segment` prints them: from a language's first segment to its last.
			const hull = (language: 'en' | 'fr'): string => {
				const own = segments.filter((one) => one.language === language);
				return text.slice(own[0]?.span.start ?? 0, own.at(-1)?.span.end ?? 0).replace(/^[\s/]+|[\s/]+$/g, '');
			};
			if (hull('en') === en.trim() && hull('fr') === fr.trim()) exactSegments++;
		}
		print(`  ${`${name}: both versions exact`.padEnd(62)} ${shareOf(exact, rows.length)}`);
		print(`  ${`${name}: both exact in the segments`.padEnd(62)} ${shareOf(exactSegments, rows.length)}`);
	}
}

/** Prints what is added to a draft's check by comparing its versions. */
function reportTime(rows: readonly ParallelRow[], model: Model, print: (line: string) => void): void {
	const posts = rows.filter(({en, fr}) => en.length + fr.length >= 240 && en.length + fr.length <= 320);
	const times: number[] = [];
	for (let pass = 0; pass < 5; pass++) {
		for (const {en, fr} of posts) {
			const start = performance.now();
			const compared = new Comparison(en, fr, model);
			compared.equivalence;
			compared.differences;
			if (pass > 0) times.push(performance.now() - start);
		}
	}
	times.sort((a, b) => a - b);
	const at = (share: number): string => times[Math.floor(times.length * share)]!.toFixed(3);
	print(
		`  ${'time added, 280 characters of both languages'.padEnd(62)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
	);
}

/** Prints every measure of versions, or one line where the data is absent. */
export function reportVersions(print: (line: string) => void): void {
	if (!dataPresent()) {
		print('Versions: skipped, the reference data is not beside the project.');
		return;
	}
	const models = foldModels();
	const judged = parallelRows().map((row): Judged => {
		const model = models[foldOf(row.group)]!;
		return {
			row,
			equivalence: equivalence(row.en, row.fr, model),
			differences: row.label === 'none' ? [] : differences(row.en, row.fr, model),
		};
	});
	print(`Versions: cross-validated in ${foldCount} folds by group.`);
	reportEquivalence(judged, models, print);
	const same = judged.map(({row}) => row).filter(({label}) => label === 'same');
	reportRanking(same, models, print);
	reportDifferences(judged, print);
	reportFindings(parallelRows(), models, print);
	reportCuts(same, print);
	reportTime(same, models[0]!, print);
}
