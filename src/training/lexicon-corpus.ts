import {existsSync, readFileSync} from 'node:fs';
import type {DraftInput} from '../engine/draft.ts';
import {Phrases} from '../engine/phrases.ts';
import {publicationOf} from '../engine/publication.ts';
import {Subject} from '../engine/subject.ts';
import {advisedDrafts} from './drafts.ts';
import {freePairs} from './free-pairs.ts';
import {seed} from './lexicon-seed.ts';

/** An English text beside its French version. `group` names what it came from: rows of one group are related. */
export interface Pair {
	readonly group: string;
	readonly en: string;
	readonly fr: string;
	/** How often the pair counts. */
	readonly weight: number;
}

/** A row of the parallel data: `label` is same, none or diff, and `kind` says what was changed. */
export interface ParallelRow {
	readonly id: string;
	readonly label: string;
	readonly kind: string;
	readonly domain: string;
	readonly source: string;
	readonly group: string;
	readonly en: string;
	readonly fr: string;
	readonly note: string;
}

const folder = '../shared/data';

/** Whether the reference data lies beside the project. */
export const dataPresent = (): boolean => existsSync(`${folder}/corpora/parallel_dev.tsv`);

/** The rows of a tab-separated file with a header, as records. */
export function recordsOf(path: string): readonly Readonly<Record<string, string>>[] {
	const [header = '', ...lines] = readFileSync(`${folder}/${path}`, 'utf8').split('\n');
	const names = header.replace(/\r$/, '').split('\t');
	return lines
		.filter((line) => line !== '')
		.map((line) => {
			const cells = line.replace(/\r$/, '').split('\t');
			return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
		});
}

/** The rows of a comma-separated file with a header and quoted cells, as records. */
export function commaRecordsOf(path: string): readonly Readonly<Record<string, string>>[] {
	const text = readFileSync(`${folder}/${path}`, 'utf8').replace(/^\uFEFF/, '');
	const rows: string[][] = [[]];
	for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
		const row = rows.at(-1)!;
		row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] !== ',') rows.push([]);
		if (match.index + match[0].length >= text.length) break;
	}
	const [header = [], ...records] = rows;
	return records
		.filter((row) => row.length === header.length)
		.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]!])));
}

/** Every row of the parallel data. */
export const parallelRows = (): readonly ParallelRow[] =>
	recordsOf('corpora/parallel_dev.tsv') as unknown as readonly ParallelRow[];

/** A pair written for this project, as a row of true versions. */
const ownRow = (group: string, en: string, fr: string): ParallelRow => ({
	id: group,
	label: 'same',
	kind: 'true',
	domain: 'own',
	source: 'own',
	group,
	en,
	fr,
	note: '',
});

/** The two versions of each draft of an institution of which its adviser says nothing. */
const draftRows = (): readonly ParallelRow[] =>
	advisedDrafts<DraftInput>().flatMap(({set, must, may, draft}, index): readonly ParallelRow[] => {
		if (draft.account.mode !== 'official' || must.length > 0 || may.includes('unequal-versions')) return [];
		const {surface = 'post', thread = [], attachments = []} = draft;
		const whole = {...draft, surface, thread, attachments};
		const {en, fr} = publicationOf(new Subject(whole, new Phrases<never>()));
		return en.text && fr.text ? [ownRow(`${set}:${index}`, en.text, fr.text)] : [];
	});

let free: readonly ParallelRow[] | undefined;

/** The pairs written for this project as translators put them, freely, as rows of true versions. */
export const freeRows = (): readonly ParallelRow[] => {
	free ??= [...freePairs.map(([en, fr], index) => ownRow(`free:${index}`, en, fr)), ...draftRows()];
	return free;
};

const slug = (url: string): string =>
	url
		.replace(/^.*\//, '')
		.replace(/\.html$/, '')
		.replaceAll('-', ' ');

/** The two halves of joined translation pairs, where exactly one span of each language is marked. */
function joinedPairs(path: string): readonly Pair[] {
	return recordsOf(path).flatMap((row) => {
		const text = row.text!.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\\\', '\\');
		const spans = row.spans!.split(';').map((span) => /^(\d+)-(\d+):(en|fr)$/.exec(span));
		if (spans.length !== 2 || spans.some((span) => span === null)) return [];
		const [en, fr] = ['en', 'fr'].map((language) => {
			const span = spans.find((candidate) => candidate![3] === language);
			return span ? text.slice(Number(span[1]), Number(span[2])) : '';
		});
		return en && fr ? [{group: `joined:${row.id}`, en, fr, weight: 1}] : [];
	});
}

/** Known names in both languages: organizations, statutes; and the words of addresses that name one release. */
function namePairs(): readonly Pair[] {
	const pairs: Pair[] = [];
	const add = (group: string, en: string | undefined, fr: string | undefined): void => {
		if (en && fr) pairs.push({group: `names:${group}`, en, fr, weight: 1});
	};
	for (const row of recordsOf('corpora/departments.tsv')) {
		add('departments', row.name_en, row.name_fr);
		add('departments', row.abbr_en, row.abbr_fr);
	}
	for (const row of commaRecordsOf('policy/infobase_igoc.csv')) {
		add('organizations', row.legal_title_en, row.legal_title_fr);
		add('organizations', row.applied_title_en, row.applied_title_fr);
	}
	for (const row of commaRecordsOf('policy/justice_act-titles_en-fr.csv')) {
		add('statutes', row.short_title_en, row.short_title_fr);
		add('statutes', row.long_title_en, row.long_title_fr);
	}
	for (const row of recordsOf('corpora/url_pairs_dev.tsv')) add('addresses', slug(row.en!), slug(row.fr!));
	return pairs;
}

/** Word pairs given as facts: `en <tab> fr:score …`. */
const wordPairs = (): readonly Pair[] =>
	recordsOf('corpora/lexicons/lex_ship_en_fr.tsv').flatMap((row) =>
		Object.values(row)[1]!
			.split(' ')
			.map((scored) => {
				const [fr = '', score = '0'] = scored.split(':');
				return {group: 'words', en: row.en!, fr, weight: Number(score)};
			})
			.filter((pair) => pair.weight >= 0.3),
	);

/** How often a couple of the seed counts: as if that many texts showed it. */
const seedWeight = 2;

/** The words written for this project. */
const seedPairs = (): readonly Pair[] =>
	seed
		.trim()
		.split(/\s+/)
		.flatMap((entry) => {
			const [en = '', translations = ''] = entry.split('=');
			return translations.split(',').map((fr) => ({group: 'seed', en, fr, weight: seedWeight}));
		});

/** Every pair the lexicon may be learned from, the parallel rows aside. */
export const sidePairs = (): readonly Pair[] => [
	...namePairs(),
	...wordPairs(),
	...seedPairs(),
	...joinedPairs('lid/train/mix_par.tsv'),
	...joinedPairs('lid/train/mix_short.tsv'),
];
