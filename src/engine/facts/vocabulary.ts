import type {OfficialLanguage} from '../language/segment.ts';

/** A unit of time, as the value of a duration writes it. */
export type TimeUnit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'week'
	| 'month'
	| 'year'
	| 'decade'
	| 'century'
	| 'millennium';

/** A word for one of a numbered series; `alone` says whether the word is clear without a figure beside it. */
export interface Numbered {
	readonly number: number;
	readonly alone: boolean;
}

/** The words, folded, with which one language writes numbers, dates and times. */
export interface Vocabulary {
	readonly language: OfficialLanguage;
	readonly months: ReadonlyMap<string, Numbered>;
	readonly weekdays: ReadonlyMap<string, Numbered>;
	/** Number words below one hundred. */
	readonly cardinals: ReadonlyMap<string, number>;
	/** Words that multiply what stands before them. */
	readonly scales: ReadonlyMap<string, number>;
	/** Those of them that are no noun, and so count nothing without a number before them. */
	readonly exactScales: ReadonlySet<string>;
	/** Nouns that count on their own: a dozen, une centaine. */
	readonly collectives: ReadonlyMap<string, number>;
	readonly units: ReadonlyMap<string, TimeUnit>;
	/** What follows a figure to make it a rank: 1st, 2e. */
	readonly ordinalEndings: ReadonlySet<string>;
	/** Ranks in letters. */
	readonly ordinals: ReadonlyMap<string, number>;
	/** Parts in letters: third, tiers. */
	readonly parts: ReadonlyMap<string, number>;
	/** Words that join the two ends of a range, or the last two of a list. */
	readonly connectors: ReadonlySet<string>;
	/** Words before a month that make it one: in May, en mars. */
	readonly monthIntroductions: ReadonlySet<string>;
}

const named = (
	sure: readonly string[],
	unsure: readonly string[],
	shortened: readonly string[],
): ReadonlyMap<string, Numbered> => {
	const map = new Map<string, Numbered>();
	sure.forEach((forms, index) => {
		for (const form of forms.split(' ')) map.set(form, {number: index + 1, alone: !unsure.includes(form)});
	});
	shortened.forEach((forms, index) => {
		for (const form of forms.split(' '))
			if (form && !map.has(form)) map.set(form, {number: index + 1, alone: false});
	});
	return map;
};

const counted = (words: string, from: number, step: number): [string, number][] =>
	words.split(' ').map((word, index) => [word, from + index * step]);

const unitsOf = (forms: Record<TimeUnit, string>): ReadonlyMap<string, TimeUnit> =>
	new Map(
		Object.entries(forms).flatMap(([unit, words]) =>
			words.split(' ').map((word): [string, TimeUnit] => [word, unit as TimeUnit]),
		),
	);

const ENGLISH: Vocabulary = {
	language: 'en',
	months: named(
		'january february march april may june july august september october november december'.split(' '),
		['march', 'may'],
		['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept sep', 'oct', 'nov', 'dec'],
	),
	weekdays: named(
		[
			'monday mondays',
			'tuesday tuesdays',
			'wednesday wednesdays',
			'thursday thursdays',
			'friday fridays',
			'saturday saturdays',
			'sunday sundays',
		],
		[],
		['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun'],
	),
	cardinals: new Map([
		...counted(
			'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
			0,
			1,
		),
		...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
	]),
	scales: new Map([
		['hundred', 1e2],
		['hundreds', 1e2],
		['thousand', 1e3],
		['thousands', 1e3],
		['million', 1e6],
		['millions', 1e6],
		['billion', 1e9],
		['billions', 1e9],
		['bn', 1e9],
		['trillion', 1e12],
		['trillions', 1e12],
	]),
	exactScales: new Set(['hundred', 'hundreds', 'bn']),
	collectives: new Map([
		['dozen', 12],
		['dozens', 12],
		['centennial', 100],
		['centenary', 100],
		['sesquicentennial', 150],
		['bicentennial', 200],
	]),
	units: unitsOf({
		second: 'second seconds sec secs',
		minute: 'minute minutes min mins',
		hour: 'hour hours hr hrs',
		day: 'day days',
		week: 'week weeks',
		month: 'month months',
		year: 'year years yr yrs',
		decade: 'decade decades',
		century: 'century centuries',
		millennium: 'millennium millennia',
	}),
	ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
	ordinals: new Map([['first', 1], ...counted('third fourth fifth sixth seventh eighth ninth tenth', 3, 1)]),
	parts: new Map([
		['half', 2],
		['halves', 2],
		['third', 3],
		['thirds', 3],
		['quarter', 4],
		['quarters', 4],
		['fifth', 5],
		['fifths', 5],
		['tenth', 10],
		['tenths', 10],
	]),
	connectors: new Set(['to', 'and', 'or', 'through', 'until', 'till', '-', '–', '—', '‑', '&', ',', '/']),
	monthIntroductions: new Set(
		'in of by since until till early late mid last next this every each during through from to end between before after for'.split(
			' ',
		),
	),
};

const FRENCH: Vocabulary = {
	language: 'fr',
	months: named(
		'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' '),
		['mars', 'mai'],
		['janv jan', 'fevr fev', '', 'avr', '', '', 'juill juil', '', 'sept', 'oct', 'nov', 'dec'],
	),
	weekdays: named(
		[
			'lundi lundis',
			'mardi mardis',
			'mercredi mercredis',
			'jeudi jeudis',
			'vendredi vendredis',
			'samedi samedis',
			'dimanche dimanches',
		],
		[],
		['lun', 'mar', 'mer', 'jeu', 'ven vend', 'sam', 'dim'],
	),
	cardinals: new Map([
		...counted(
			'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
			0,
			1,
		),
		['une', 1],
		...counted('vingt trente quarante cinquante soixante septante huitante nonante', 20, 10),
		['octante', 80],
		['vingts', 20],
	]),
	scales: new Map([
		['cent', 1e2],
		['cents', 1e2],
		['mille', 1e3],
		['millier', 1e3],
		['milliers', 1e3],
		['million', 1e6],
		['millions', 1e6],
		['milliard', 1e9],
		['milliards', 1e9],
		['billion', 1e12],
		['billions', 1e12],
	]),
	exactScales: new Set(['cent', 'cents', 'mille']),
	collectives: new Map([
		['dizaine', 10],
		['dizaines', 10],
		['douzaine', 12],
		['douzaines', 12],
		['quinzaine', 15],
		['vingtaine', 20],
		['trentaine', 30],
		['quarantaine', 40],
		['cinquantaine', 50],
		['soixantaine', 60],
		['centaine', 100],
		['centaines', 100],
		['cinquantenaire', 50],
		['centenaire', 100],
		['bicentenaire', 200],
		['tricentenaire', 300],
	]),
	units: unitsOf({
		second: 'seconde secondes sec',
		minute: 'minute minutes min',
		hour: 'heure heures',
		day: 'jour jours journee journees',
		week: 'semaine semaines sem',
		month: 'mois',
		year: 'an ans annee annees',
		decade: 'decennie decennies',
		century: 'siecle siecles',
		millennium: 'millenaire millenaires',
	}),
	ordinalEndings: new Set([
		'er',
		're',
		'ere',
		'e',
		'eme',
		'ieme',
		'ers',
		'res',
		'es',
		'emes',
		'nd',
		'nde',
		'd',
		'de',
	]),
	ordinals: new Map([
		...counted(
			'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
			1,
			1,
		),
		['premiere', 1],
	]),
	parts: new Map([
		['demi', 2],
		['demie', 2],
		['demies', 2],
		['moitie', 2],
		['tiers', 3],
		['quart', 4],
		['quarts', 4],
		['cinquieme', 5],
		['cinquiemes', 5],
		['dixieme', 10],
		['dixiemes', 10],
	]),
	connectors: new Set(['a', 'au', 'et', 'ou', 'aux', 'jusqu', '-', '–', '—', '‑', '&', ',', '/']),
	monthIntroductions: new Set(
		'en de des du debut fin mi mois dernier prochain depuis avant apres jusqu ce entre a et ou'.split(' '),
	),
};

/** The number, date and time words of each official language. */
export const VOCABULARIES: Readonly<Record<OfficialLanguage, Vocabulary>> = {en: ENGLISH, fr: FRENCH};
