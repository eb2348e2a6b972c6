import {factAt, isGlued, type Reader} from './reading.ts';
import type {Token} from './token.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A day named from the day of writing, and how each language names it. */
const DAYS = {
	yesterday: {en: 'yesterday', fr: 'hier'},
	today: {en: 'today', fr: 'aujourd’hui'},
	tomorrow: {en: 'tomorrow', fr: 'demain'},
} as const;

const ENGLISH: Readonly<Record<string, keyof typeof DAYS>> = {
	yesterday: 'yesterday',
	today: 'today',
	tonight: 'today',
	tomorrow: 'tomorrow',
};
const FRENCH: Readonly<Record<string, keyof typeof DAYS>> = {
	hier: 'yesterday',
	aujourdhui: 'today',
	auj: 'today',
	demain: 'tomorrow',
};
/** « ce soir », « cette nuit », "this morning": parts of today. */
const PARTS = new Set('soir matin midi apres nuit morning afternoon evening'.split(' '));
const THESE = new Set(['ce', 'cet', 'cette', 'this']);

const NEXT_DAY = 'lendemain';
/** What stands before "day" for the same. */
const NEXT = ['next', 'following'];

/** Every word that may open the name of a day. */
export const DAY_WORDS: readonly string[] = [
	...Object.keys(ENGLISH),
	...Object.keys(FRENCH),
	'aujourd',
	...THESE,
	NEXT_DAY,
	...NEXT,
];

/** Whether token `at` is the day after one that was named: « le lendemain », "the next day". */
const isNextDay = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.folded === NEXT_DAY ||
	(NEXT.includes(tokens[at]?.folded ?? '') && tokens[at + 1]?.folded === 'day');

function dayAt(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): {readonly day: keyof typeof DAYS; readonly next: number} | null {
	const token = tokens[at];
	if (token?.kind !== 'word') return null;
	const named = vocabulary.language === 'en' ? ENGLISH[token.folded] : FRENCH[token.folded];
	if (named !== undefined) return {day: named, next: at + 1};
	if (token.folded === 'aujourd' && tokens[at + 2]?.folded === 'hui' && isGlued(tokens, at + 2))
		return {day: 'today', next: at + 3};
	const part = tokens[at + 1];
	return THESE.has(token.folded) && part !== undefined && PARTS.has(part.folded)
		? {day: 'today', next: at + 2}
		: null;
}

/** Yesterday, today, tomorrow: optional, for versions of a post often leave it to its date, but they contradict. */
export const readRelativeDay: Reader = (tokens, at, vocabulary) => {
	if (isNextDay(tokens, at)) {
		// The other version may name it.
		const next = tokens[at]?.folded === NEXT_DAY ? at + 1 : at + 2;
		const spelling = {en: 'the next day', fr: 'le lendemain'};
		return {facts: [factAt(tokens, at, next, 'weekday', '1|2|3|4|5|6|7', spelling, true)], next};
	}
	const found = dayAt(tokens, at, vocabulary);
	if (found === null) return null;
	return {
		facts: [factAt(tokens, at, found.next, 'relative-day', found.day, DAYS[found.day], true)],
		next: found.next,
	};
};

const ZONES: ReadonlyMap<string, {readonly en: string; readonly fr: string}> = new Map(
	['ET HE', 'CT HC', 'MT HR', 'PT HP', 'AT HA', 'NT HT'].flatMap((pair) => {
		const [en = '', fr = ''] = pair.split(' ');
		const spelling = {en, fr};
		const [zone = '', heure = ''] = [en[0], fr[1]];
		// EST and EDT, HNE and HAE: standard and daylight time of the zone.
		return [en, `${zone}ST`, `${zone}DT`, fr, `HN${heure}`, `HA${heure}`].map(
			(form): [string, typeof spelling] => [form, spelling],
		);
	}),
);

/** The zones by the first word of their names that tells them: Eastern time, heure de l’Est. */
const ZONE_NAMES: ReadonlyMap<string, string> = new Map([
	['eastern', 'ET'],
	['est', 'ET'],
	['central', 'CT'],
	['centre', 'CT'],
	['mountain', 'MT'],
	['rocheuses', 'MT'],
	['pacific', 'PT'],
	['pacifique', 'PT'],
	['atlantic', 'AT'],
	['atlantique', 'AT'],
	['newfoundland', 'NT'],
	['terre', 'NT'],
]);
const SORTS_OF_TIME = new Set(['standard', 'daylight', 'normale', 'avancee']);
/** What stands between « heure » and the name of its zone. */
const BEFORE_ZONE = new Set(['de', 'du', 'des', 'l', "'", '’']);

/** The zone whose name in words stands at token `at`, and the token after it. */
function namedZoneAt(
	tokens: readonly Token[],
	at: number,
): {readonly zone: string; readonly next: number} | null {
	const past = (from: number, words: ReadonlySet<string>): number => {
		let next = from;
		while (next < from + 3 && words.has(tokens[next]?.folded ?? tokens[next]?.text ?? '')) next++;
		return next;
	};
	if (tokens[at]?.folded === 'heure') {
		const sort = past(at + 1, SORTS_OF_TIME);
		const name = past(sort, BEFORE_ZONE);
		const zone = name > sort ? ZONE_NAMES.get(tokens[name]?.folded ?? '') : undefined;
		return zone === undefined ? null : {zone, next: name + 1};
	}
	const zone = ZONE_NAMES.get(tokens[at]?.folded ?? '');
	const time = past(at + 1, SORTS_OF_TIME);
	return zone === undefined || tokens[time]?.folded !== 'time' ? null : {zone, next: time + 1};
}

/** The time zone of a time of day, in words, or in capitals after it: ET and HE are one. */
export const readZone: Reader = (tokens, at) => {
	const named = namedZoneAt(tokens, at);
	const names = named && ZONES.get(named.zone);
	if (named && names)
		return {facts: [factAt(tokens, at, named.next, 'zone', names.en, names, true)], next: named.next};
	const spelling = ZONES.get(tokens[at]?.text ?? '');
	const before = tokens[at - 1];
	const afterTime =
		before?.kind === 'digits' ||
		before?.text === ',' ||
		before?.text === '(' ||
		before?.text === '.' ||
		before?.folded === 'pm' ||
		before?.folded === 'am' ||
		before?.folded === 'h';
	if (spelling === undefined || !afterTime) return null;
	return {facts: [factAt(tokens, at, at + 1, 'zone', spelling.en, spelling, true)], next: at + 1};
};
