// Measures the facts alone on the dev half of the parallel texts: what changed things they find, and what they call changed in true pairs.
import {existsSync, readFileSync} from 'node:fs';
import {type FactKind, factsOf, pairFacts} from '../../src/engine/facts/index.ts';
import {interval} from './interval.ts';

const PARALLEL = '../shared/data/corpora/parallel_dev.tsv';

const FIGURES: readonly FactKind[] = [
	'number',
	'ordinal',
	'money',
	'percent',
	'scale',
	'duration',
	'date',
	'weekday',
	'time',
	'relative-day',
	'zone',
	'code',
	'phone',
	'email',
];

/** What each kind of changed row should show up as. */
const EXPECTED: ReadonlyMap<string, readonly FactKind[]> = new Map([
	['near_number', FIGURES],
	['near_date', ['date', 'weekday', 'number', 'ordinal']],
	['near_scale', ['scale', 'money', 'number', 'percent']],
	['near_url', ['link']],
	['near_mention', ['mention']],
	['near_hashtag', ['hashtag']],
	['near_name', ['place', 'body']],
	['near_negation', ['negation']],
]);

/** What may be called changed in a true pair, as a rule would group it. */
const GROUPS: ReadonlyMap<string, readonly FactKind[]> = new Map([
	['figures, dates, contacts', FIGURES],
	['link', ['link']],
	['mention', ['mention']],
	['hashtag', ['hashtag']],
	['place, body', ['place', 'body']],
	['negation', ['negation']],
	['any but hashtag and negation', [...FIGURES, 'link', 'mention', 'place', 'body']],
]);

interface Tally {
	hits: number;
	rows: number;
}

const percent = (share: number): string => (100 * share).toFixed(2);

/** A share with its 95 % interval (Wilson), as a line of a table. */
function shareOf({hits, rows}: Tally): string {
	if (rows === 0) return '–';
	const [low, high] = interval(hits, rows);
	return `${percent(hits / rows)} %  (${hits} of ${rows}; ${percent(low)} to ${percent(high)})`;
}

const add = (tallies: Map<string, Tally>, name: string, hit: boolean): void => {
	const tally = tallies.get(name) ?? {hits: 0, rows: 0};
	tally.rows += 1;
	if (hit) tally.hits += 1;
	tallies.set(name, tally);
};

/** Prints what the facts alone find and falsely find, by kind and domain; one line saying so where the data is absent. */
export function reportFacts(print: (line: string) => void): void {
	if (!existsSync(PARALLEL)) {
		print('Facts: skipped, the reference data is not beside the project.');
		return;
	}
	const found = new Map<string, Tally>();
	const falsely = new Map<string, Tally>();
	for (const line of readFileSync(PARALLEL, 'utf8').trimEnd().split('\n').slice(1)) {
		const [, label = '', kind = '', domain = '', , , english = '', french = ''] = line.split('\t');
		const expected = EXPECTED.get(kind);
		if (label !== 'same' && expected === undefined) continue;
		const {onlyFirst, onlySecond} = pairFacts(factsOf(english, 'en'), factsOf(french, 'fr'));
		const changed = new Set([...onlyFirst, ...onlySecond].map((fact) => fact.kind));
		if (expected !== undefined)
			add(
				found,
				kind,
				expected.some((each) => changed.has(each)),
			);
		if (label !== 'same') continue;
		for (const [group, kinds] of GROUPS) {
			add(
				falsely,
				`${group}, ${domain === 'politician-tweet' ? 'tweets' : 'government'}`,
				kinds.some((each) => changed.has(each)),
			);
		}
	}
	print('Facts alone, parallel_dev: changed rows in which a fact of the changed kind has no answer');
	for (const [name, tally] of [...found].sort()) print(`  ${name.padEnd(44)} ${shareOf(tally)}`);
	print(
		'Facts alone, parallel_dev: true pairs in which a fact has no answer (about half are errors in the data)',
	);
	for (const [name, tally] of [...falsely].sort()) print(`  ${name.padEnd(44)} ${shareOf(tally)}`);
}
