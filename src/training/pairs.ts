// Derives the handles, hashtags and web hosts that have a form in each language: `npm run train`.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fold} from '../engine/facts/fold.ts';
import {factsOf} from '../engine/facts/index.ts';
import type {OfficialLanguage} from '../engine/language/segment.ts';

const CORPORA = '../shared/data/corpora';
const POLICY = '../shared/data/policy';
const WRITTEN = 'src/engine/facts/pairs.generated.ts';
const WRITTEN_BODIES = 'src/engine/facts/bodies.generated.ts';

/** Below it, two accounts of one organization were matched by little more than belonging to it. */
const LEAST_SCORE = 1;

/** Federal sites whose two names stand in no list: what their own pages link to each other as. */
const KNOWN_HOSTS: readonly Pair[] = [
	['open.canada.ca', 'ouvert.canada.ca'],
	['travel.gc.ca', 'voyage.gc.ca'],
	['weather.gc.ca', 'meteo.gc.ca'],
	['getprepared.gc.ca', 'preparez-vous.gc.ca'],
	['jobbank.gc.ca', 'guichetemplois.gc.ca'],
	['publicsafety.gc.ca', 'securitepublique.gc.ca'],
	['parks.canada.ca', 'parcs.canada.ca'],
	['natural-resources.canada.ca', 'ressources-naturelles.canada.ca'],
	['ourcommons.ca', 'noscommunes.ca'],
	['warmuseum.ca', 'museedelaguerre.ca'],
	['historymuseum.ca', 'museedelhistoire.ca'],
	['cmhc.ca', 'schl.ca'],
];

/** Hashtags of days and campaigns that federal accounts write in both languages each year. */
const KNOWN_HASHTAGS: readonly Pair[] = [
	['CanadaDay', 'FêteDuCanada'],
	['RemembranceDay', 'JourDuSouvenir'],
	['CanadaRemembers', 'LeCanadaSeSouvient'],
	['LestWeForget', 'NoublionsJamais'],
	['BlackHistoryMonth', 'MoisDeLHistoireDesNoirs'],
	['InternationalWomensDay', 'JournéeInternationaleDesFemmes'],
	['EarthDay', 'JourDeLaTerre'],
	['TruthAndReconciliation', 'VéritéEtRéconciliation'],
	['IndigenousPeoplesDay', 'JournéeDesPeuplesAutochtones'],
	['OfficialLanguages', 'LanguesOfficielles'],
	['CanadaStrong', 'CanadaFort'],
	['ClimateAction', 'ActionClimatique'],
	['ClimateChange', 'ChangementsClimatiques'],
	['PublicService', 'FonctionPublique'],
	['GCWCC', 'CCMTGC'],
];

type Row = Readonly<Record<string, string>>;
type Pair = readonly [string, string];

function table(path: string): readonly Row[] {
	const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
	const names = head.split('\t');
	return lines.map((line) => {
		const cells = line.split('\t');
		return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
	});
}

/** The cells of a comma-separated line that quotes only what holds a comma. */
const commaCells = (line: string): readonly string[] =>
	[...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');

const isHandle = (handle: string): boolean => /^[\p{L}_][\p{L}\p{N}_.]{2,49}$/u.test(handle);

const placesIn = (name: string, language: OfficialLanguage): string =>
	[
		...new Set(
			factsOf(`— ${name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll(/[@_]/g, ' ')}`, language)
				.filter((fact) => fact.kind === 'place' && fact.value !== 'canada')
				.map((fact) => fact.value),
		),
	]
		.sort()
		.join();

/** Whether the names of two accounts name the same places: the embassy in Norway is no pair of the one in the Netherlands. */
const namesAgree = (row: Row): boolean =>
	placesIn(`${row.account_en} ${row.handle_en}`, 'en') ===
	placesIn(`${row.account_fr} ${row.handle_fr}`, 'fr');

/** Accounts that bear the two names of one body, and are the only ones of a site that do. */
function namesakes(): readonly Pair[] {
	const key = (name = ''): string => fold(name.replaceAll('’', "'").replace(/\s*\(.*\)/, '')).trim();
	const accounts = table(`${CORPORA}/gc_social_accounts/accounts.tsv`);
	const only = (platform: string, language: string, name: string): string => {
		const handles = accounts
			.filter((row) => row.platform === platform && row.language === language && key(row.account) === name)
			.map((row) => row.handle ?? '');
		return new Set(handles.map((handle) => fold(handle))).size === 1 ? handles[0]! : '';
	};
	return table(`${CORPORA}/departments.tsv`).flatMap((row) =>
		['X', 'Facebook'].map(
			(platform): Pair => [
				only(platform, 'English', key(row.name_en)),
				only(platform, 'Français', key(row.name_fr)),
			],
		),
	);
}

function handlePairs(): readonly Pair[] {
	const pairs: Pair[] = readFileSync(`${POLICY}/handles_en-fr_seed.csv`, 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => commaCells(line))
		.map((cells): Pair => [(cells[3] ?? '').replace('@', ''), (cells[4] ?? '').replace('@', '')]);
	pairs.push(...namesakes());
	const rows = table(`${CORPORA}/gc_social_accounts/handle_pairs.tsv`)
		.filter((row) => ['X', 'x', 'Facebook'].includes(row.platform ?? ''))
		.filter((row) => Number(row.score) >= LEAST_SCORE && namesAgree(row))
		.sort((a, b) => Number(b.score) - Number(a.score));
	for (const row of rows) pairs.push([row.handle_en ?? '', row.handle_fr ?? '']);
	for (const row of table(`${CORPORA}/hashtag_mention_pairs_dev.tsv`)) {
		if (row.type === 'mention' && Number(row.count) >= 3)
			pairs.push([(row.en ?? '').slice(1), (row.fr ?? '').slice(1)]);
	}
	return oneToOne(pairs.filter(([en, fr]) => isHandle(en) && isHandle(fr)));
}

function hashtagPairs(): readonly Pair[] {
	const rows = table(`${CORPORA}/hashtag_mention_pairs_dev.tsv`).filter((row) => row.type === 'hashtag');
	const uses = new Map<string, number>();
	for (const row of rows) {
		for (const form of new Set([fold(row.en ?? ''), fold(row.fr ?? '')]))
			uses.set(form, (uses.get(form) ?? 0) + 1);
	}
	// Seen once, two hashtags are a pair when neither stood for another one and neither merely shortens the other.
	const trusted = (row: Row): boolean => {
		const [en, fr] = [fold(row.en ?? ''), fold(row.fr ?? '')];
		if (Number(row.count) > 1) return true;
		const shortened = en.includes(fr.slice(1)) || fr.includes(en.slice(1));
		const figures = (form: string): string => form.replace(/\D/g, '');
		return uses.get(en) === 1 && uses.get(fr) === 1 && !shortened && figures(en) === figures(fr);
	};
	return oneToOne([
		...KNOWN_HASHTAGS,
		...rows.filter(trusted).map((row): Pair => [(row.en ?? '').slice(1), (row.fr ?? '').slice(1)]),
	]);
}

function hostPairs(): readonly Pair[] {
	const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1]?.toLowerCase() ?? '';
	const listed = table(`${CORPORA}/departments.tsv`).map(
		(row): Pair => [hostOf(row.url_en ?? ''), hostOf(row.url_fr ?? '')],
	);
	const pairs = [...KNOWN_HOSTS, ...listed];
	return oneToOne(pairs.filter(([en, fr]) => en !== '' && fr !== ''));
}

/** The first words of canada.ca addresses, by which a body is known: at least two releases agree, or the register says so. */
function slugPairs(): readonly Pair[] {
	const slugOf = (url: string): string =>
		/^https:\/\/www\.canada\.ca\/(?:en|fr)\/([a-z-]+)(?:\/|\.html|$)/.exec(url)?.[1] ?? '';
	const counts = new Map<string, number>();
	for (const row of table(`${CORPORA}/url_pairs_dev.tsv`)) {
		const key = `${slugOf(row.en ?? '')} ${slugOf(row.fr ?? '')}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const pairs = [...counts]
		.sort((a, b) => b[1] - a[1])
		.filter(([, count]) => count > 1)
		.map(([key]) => key.split(' ') as [string, string]);
	for (const row of table(`${CORPORA}/departments.tsv`))
		pairs.push([slugOf(row.url_en ?? ''), slugOf(row.url_fr ?? '')]);
	return oneToOne(
		pairs.filter(([en, fr]) => en.length > 3 && fr.length > 3 && en !== 'services' && fr !== 'services'),
		true,
	);
}

/** The two names of each federal body and, where no other body shares them, its two abbreviations. */
function bodies(): readonly (readonly string[])[] {
	const clean = (name: string): string =>
		name
			.replaceAll('’', "'")
			.replace(/\s*\(.*\)|^L'|[|;]/g, '')
			.trim();
	const departments = table(`${CORPORA}/departments.tsv`).map((row) =>
		[row.name_en, row.name_fr, row.abbr_en, row.abbr_fr].map((cell) => clean(cell ?? '')),
	);
	const listed = readFileSync(`${POLICY}/cds-snc_gc-organisations_all.csv`, 'utf8')
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => commaCells(line).slice(1, 3).map(clean));
	const owners = new Map<string, number>();
	for (const [, , ...short] of departments)
		for (const form of new Set(short)) owners.set(form, (owners.get(form) ?? 0) + 1);
	const taken = new Set<string>();
	const kept: (readonly string[])[] = [];
	for (const [en = '', fr = '', ...short] of [...departments, ...listed]) {
		if (en === '' || fr === '' || taken.has(fold(en)) || taken.has(fold(fr))) continue;
		taken.add(fold(en)).add(fold(fr));
		kept.push([en, fr, ...short.filter((form) => form.length > 2 && owners.get(form) === 1)]);
	}
	return kept.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/** The pairs of two unlike forms, each form in one pair only: the first that claims it. */
function oneToOne(pairs: readonly Pair[], alike = false): readonly Pair[] {
	const taken = new Set<string>();
	const kept: Pair[] = [];
	for (const [en, fr] of pairs) {
		const [english, french] = [fold(en), fold(fr)];
		if (english === french && !alike) {
			taken.add(english);
			continue;
		}
		if (taken.has(english) || taken.has(french)) continue;
		taken.add(english).add(french);
		kept.push([en, fr]);
	}
	return kept.sort(([a], [b]) => (fold(a) < fold(b) ? -1 : 1));
}

const written = (name: string, sentence: string, pairs: readonly Pair[]): string =>
	`/** ${sentence} Written by \`npm run train\`; do not edit. */\nexport const ${name}: readonly (readonly [string, string])[] = unpack(\n\t'${pairs.map((pair) => pair.join(' ')).join('|')}',\n);\n`;

if (existsSync(CORPORA)) {
	const [handles, hashtags, hosts, slugs] = [handlePairs(), hashtagPairs(), hostPairs(), slugPairs()];
	writeFileSync(
		WRITTEN,
		[
			"const unpack = (packed: string): readonly (readonly [string, string])[] =>\n\tpacked.split('|').map((pair) => pair.split(' ') as [string, string]);\n",
			written('HANDLE_PAIRS', 'Official accounts of one body, English and French.', handles),
			written('HASHTAG_PAIRS', 'Hashtags that stand for one another, English and French.', hashtags),
			written(
				'HOST_PAIRS',
				'Web hosts of one body whose name differs by language, English and French.',
				hosts,
			),
			written('SLUG_PAIRS', 'What stands for a body in canada.ca addresses, English and French.', slugs),
		].join('\n'),
	);
	const federal = bodies();
	writeFileSync(
		WRITTEN_BODIES,
		`/** Federal bodies: English name, French name, abbreviations. Written by \`npm run train\`; do not edit. */\nexport const BODIES: readonly (readonly [string, string, ...string[]])[] =\n\t${JSON.stringify(federal.map((body) => body.join(';')).join('|'))}\n\t\t.split('|')\n\t\t.map((body) => body.split(';') as [string, string, ...string[]]);\n`,
	);
	console.log(
		`Pairs: ${federal.length} bodies, ${handles.length} of handles, ${hashtags.length} of hashtags, ${hosts.length} of hosts, ${slugs.length} of slugs.`,
	);
} else {
	console.log('Pairs: the reference data is not beside the project; the generated file stays as it is.');
}
