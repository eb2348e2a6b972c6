import type {OfficialLanguage} from '../language/segment.ts';
import type {Fact} from './fact.ts';
import {factAt, figures, isGlued, isMark, type Reader, type Reading} from './reading.ts';
import {spellDate, spellOrdinal, spellWeekday} from './spelling.ts';
import {halfAt, readTime} from './times.ts';
import type {Token} from './token.ts';
import type {Numbered, Vocabulary} from './vocabulary.ts';

const DASHES = new Set(['-', '–', '—', '‑']);
const two = (number: number): string => String(number).padStart(2, '0');
const isDay = (number: number | null): number is number => number !== null && number >= 1 && number <= 31;
const isMonth = (number: number | null): number is number => number !== null && number >= 1 && number <= 12;

const isoOf = (year: number | null, month: number, day: number | null): string =>
	`${year ?? '-'}-${two(month)}${day === null ? '' : `-${two(day)}`}`;

const dateAt = (tokens: readonly Token[], from: number, next: number, value: string): Fact =>
	factAt(tokens, from, next, 'date', value, spellDate(value.split('|')[0] ?? value));

/** Short month names that are whole: a full stop after them ends the sentence. */
const WHOLE_MONTHS = new Set('may june july march april mai mars juin aout avril'.split(' '));

/** The month a word names, and the token after it and after the full stop of an abbreviation. */
function monthAt(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): (Numbered & {readonly next: number}) | null {
	const token = tokens[at];
	if (token?.kind !== 'word') return null;
	const month = vocabulary.months.get(token.folded);
	if (month === undefined) return null;
	const short = !month.alone && token.text.length <= 5 && !WHOLE_MONTHS.has(token.folded);
	return {...month, next: short && isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1) ? at + 2 : at + 1};
}

/** The year at token `at`, a comma before it or not. */
function yearAt(tokens: readonly Token[], at: number): {readonly year: number | null; readonly next: number} {
	const from = isMark(tokens, at, ',') ? at + 1 : at;
	const token = tokens[from];
	const year = token?.text.length === 4 ? figures(tokens, from, 4) : null;
	return year !== null && year >= 1600 && year <= 2199 && token?.before !== 'line'
		? {year, next: from + 1}
		: {year: null, next: at};
}

/** The day of a month at token `at`, its rank ending included. */
function dayAt(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): {readonly day: number; readonly next: number} | null {
	const day = figures(tokens, at, 2);
	if (!isDay(day)) return null;
	const ending = tokens[at + 1];
	const known = ending?.kind === 'word' && vocabulary.ordinalEndings.has(ending.folded);
	// A raised ending is often copied with a space before it: « 1 er juillet ».
	const raised = ending?.folded === 'er' && ending.before === 'space';
	const ranked = known && (raised || isGlued(tokens, at + 1));
	return {day, next: ranked ? at + 2 : at + 1};
}

/** One of the days that share a month, and the tokens that state it alone. */
interface Day {
	readonly day: number;
	readonly from: number;
	readonly next: number;
}

/** As many days of one month as a list or a range of them names. */
const MOST_DAYS = 7;

/** The day that a comma, a dash, « et » or "to" joins to the one before. */
function joinedDay(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Day | null {
	let from = at;
	while (
		from < at + 3 &&
		vocabulary.connectors.has(tokens[from]?.folded ?? '') &&
		tokens[from]?.before !== 'line'
	)
		from += 1;
	// « Le 24 et le 25 décembre ».
	if (from > at && (tokens[from]?.folded === 'le' || tokens[from]?.folded === 'the')) from += 1;
	const day = from > at ? dayAt(tokens, from, vocabulary) : null;
	return day === null ? null : {...day, from};
}

/** Whether the day at token `at` is the first that is too late: "before February 1", « avant le 1er février ». */
const isBefore = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1]?.folded === 'before' ||
	(tokens[at - 1]?.folded === 'le' && tokens[at - 2]?.folded === 'avant');

/** The last day in time, which the other version may name: January 31. */
function dayBefore(year: number | null, month: number, day: number): string {
	// Any year that is no leap year, where none is said.
	const before = new Date(Date.UTC(year ?? 2001, month - 1, day - 1));
	return isoOf(year === null ? null : before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate());
}

/** Every one of the days, with the month and the year they share; the last one's words include them. */
function datesOf(
	tokens: readonly Token[],
	days: readonly Day[],
	month: Numbered,
	{year, next}: {readonly year: number | null; readonly next: number},
): Reading {
	const facts = days.map((day, index) => {
		const end = index === days.length - 1 ? Math.max(day.next, next) : day.next;
		const value = isoOf(year, month.number, day.day);
		const isEnd = days.length === 1 && isBefore(tokens, day.from);
		return dateAt(
			tokens,
			day.from,
			end,
			isEnd ? `${value}|${dayBefore(year, month.number, day.day)}` : value,
		);
	});
	return {facts, next};
}

/** March 31, 2024; March 3 to 5; Mar. 31; March 2024; March. English order. */
const monthFirst: Reader = (tokens, at, vocabulary) => {
	const month = monthAt(tokens, at, vocabulary);
	if (month === null) return null;
	const first = tokens[month.next]?.before === 'line' ? null : dayAt(tokens, month.next, vocabulary);
	const capital = tokens[at]?.text !== tokens[at]?.folded;
	// « Mars 2 » is no French date; "may 2 people" is no English one.
	if (
		first !== null &&
		vocabulary.language === 'en' &&
		(capital || month.alone) &&
		!followsAsCount(tokens, first.next, vocabulary)
	) {
		const days: Day[] = [{day: first.day, from: at, next: first.next}];
		let next = first.next;
		for (let more = 0; more < MOST_DAYS; more += 1) {
			const day = joinedDay(tokens, next, vocabulary);
			if (day === null || followsAsCount(tokens, day.next, vocabulary)) break;
			// "June 9, 6 to 8 pm" goes on with an hour, and so does "Oct. 4, 10 to 4".
			if (readTime(tokens, day.from, vocabulary) !== null) break;
			if (isMark(tokens, next, ',') && isStretchOfHours(tokens, day.next)) break;
			days.push(day);
			next = day.next;
		}
		return datesOf(tokens, days, month, yearAt(tokens, next));
	}
	const year = yearAt(tokens, month.next);
	if (year.year !== null && tokens[month.next]?.text !== ',') {
		return {facts: [dateAt(tokens, at, year.next, isoOf(year.year, month.number, null))], next: year.next};
	}
	return isMonthAlone(tokens, at, month, vocabulary)
		? {facts: [dateAt(tokens, at, at + 1, isoOf(null, month.number, null))], next: at + 1}
		: null;
};

/** Whether a figure that ends before token `at` opens a stretch of hours: "10 to 4", "9-5". */
const isStretchOfHours = (tokens: readonly Token[], at: number): boolean =>
	(tokens[at]?.folded === 'to' || DASHES.has(tokens[at]?.text ?? '')) &&
	(figures(tokens, at + 1, 2) ?? 99) <= 12;

/** What joins two of a kind. */
export const ANDS: ReadonlySet<string> = new Set(['and', 'or', 'et', 'ou']);

/** Months whose name is also another word. */
const WORDS_TOO = new Set(['march', 'may', 'mars', 'mai']);

function isMonthAlone(
	tokens: readonly Token[],
	at: number,
	month: Numbered,
	vocabulary: Vocabulary,
): boolean {
	const token = tokens[at];
	if (token === undefined || month.alone) return token !== undefined;
	// A week without school, whenever it is.
	if (tokens[at + 1]?.folded === 'break') return false;
	const before = tokens[at - 1]?.folded ?? '';
	// "Between October and March".
	const isSecond = ANDS.has(before) && vocabulary.months.has(tokens[at - 2]?.folded ?? '');
	// "Housing starts, March: 242,000".
	const isHeading = before === ',' && tokens[at + 1]?.text === ':';
	const introduced =
		token.before === 'space' && (isSecond || isHeading || vocabulary.monthIntroductions.has(before));
	if (!introduced || !WORDS_TOO.has(token.folded)) return false;
	// "In May" but not "they may"; « en mars » and « EN MARS » but not « de Mars ».
	const small = token.text === token.text.toLowerCase();
	return vocabulary.language === 'en' ? !small : small || token.text === token.text.toUpperCase();
}

/** Whether a figure is read on as a count or a time: "May 3 people", "March 9 am", "3 pm". */
function followsAsCount(tokens: readonly Token[], next: number, vocabulary: Vocabulary): boolean {
	const token = tokens[next];
	if (token === undefined) return false;
	if (token.text === '%' || token.text === '$') return true;
	if (
		token.text === ':' &&
		isGlued(tokens, next) &&
		tokens[next + 1]?.kind === 'digits' &&
		isGlued(tokens, next + 1)
	)
		return true;
	if (
		token.before === 'nothing' &&
		(token.text === '.' || token.text === ',') &&
		tokens[next + 1]?.kind === 'digits' &&
		isGlued(tokens, next + 1)
	)
		return yearAt(tokens, next).year === null;
	if (token.kind !== 'word' || token.before === 'line') return false;
	return (
		token.before === 'nothing' ||
		token.folded === 'h' ||
		halfAt(tokens, next) !== null ||
		vocabulary.scales.has(token.folded) ||
		vocabulary.units.has(token.folded)
	);
}

/** Whether the figure at `at` ends a number such as 2009-20. */
const endsCode = (tokens: readonly Token[], at: number): boolean =>
	isGlued(tokens, at) &&
	isGlued(tokens, at - 1) &&
	DASHES.has(tokens[at - 1]?.text ?? '') &&
	tokens[at - 2]?.text.length === 4;

/** 31 mars 2024; 1er avril; du 3 au 5 mars; 3, 4 et 5 mars; 31st of March; 3-5 March. */
const dayFirst: Reader = (tokens, at, vocabulary) => {
	const first = dayAt(tokens, at, vocabulary);
	if (first === null || endsCode(tokens, at)) return null;
	const days: Day[] = [{day: first.day, from: at, next: first.next}];
	let next = first.next;
	for (let more = 0; more < MOST_DAYS; more += 1) {
		const month = monthAt(tokens, tokens[next]?.folded === 'of' ? next + 1 : next, vocabulary);
		if (month !== null && tokens[next]?.before !== 'line') {
			return datesOf(tokens, days, month, yearAt(tokens, month.next));
		}
		const day = joinedDay(tokens, next, vocabulary);
		if (day === null) return null;
		days.push(day);
		next = day.next;
	}
	return null;
};

/** 2024-03-31, 31/03/2024, 03/31, 2024-25. */
const numeric: Reader = (tokens, at) => {
	const a = figures(tokens, at, 4);
	const mark = tokens[at + 1]?.text ?? '';
	if (a === null || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
	const b = figures(tokens, at + 2, 4);
	if (b === null) return null;
	const slash = mark === '/';
	if (!slash && !DASHES.has(mark) && mark !== '.') return null;
	const aLength = tokens[at]?.text.length;
	const bLength = tokens[at + 2]?.text.length;
	const again = tokens[at + 3]?.text === mark && isGlued(tokens, at + 3) && isGlued(tokens, at + 4);
	const c = again ? figures(tokens, at + 4, 4) : null;
	const cLength = tokens[at + 4]?.text.length;
	if (c !== null) {
		if (aLength === 4 && isMonth(b) && isDay(c) && cLength !== undefined && cLength <= 2) {
			return {facts: [dateAt(tokens, at, at + 5, isoOf(a, b, c))], next: at + 5};
		}
		if (cLength === 4 && aLength !== 4) {
			const values = [
				isDay(a) && isMonth(b) ? isoOf(c, b, a) : '',
				isMonth(a) && isDay(b) ? isoOf(c, a, b) : '',
			];
			const value = [...new Set(values.filter(Boolean))].join('|');
			return value === '' ? null : {facts: [dateAt(tokens, at, at + 5, value)], next: at + 5};
		}
		return null;
	}
	if (again || mark === '.') return null;
	const century = Math.floor(a / 100) * 100;
	const isYear = aLength === 4 && a >= 1800 && a < 2200;
	if (
		isYear &&
		((bLength === 2 && (century + b === a + 1 || b === (a + 1) % 100)) || (bLength === 4 && b === a + 1))
	) {
		const value = `${a}/${a + 1}`;
		return {facts: [dateAt(tokens, at, at + 3, value)], next: at + 3};
	}
	if (isYear && bLength === 4 && b > a && b < 2200) {
		const spelled = (from: number, index: number): Fact => dateAt(tokens, index, index + 1, String(from));
		return {facts: [spelled(a, at), spelled(b, at + 2)], next: at + 3};
	}
	if (slash && aLength === 2 && bLength === 2) {
		const values = [
			isDay(a) && isMonth(b) ? isoOf(null, b, a) : '',
			isMonth(a) && isDay(b) ? isoOf(null, a, b) : '',
		];
		const value = [...new Set(values.filter(Boolean))].join('|');
		return value === '' ? null : {facts: [dateAt(tokens, at, at + 3, value)], next: at + 3};
	}
	return null;
};

/** A year alone, 1800 to 2099, with no unit after it; of a span of years in English, "the 1700s", the first from 1000 on. */
const yearAlone: Reader = (tokens, at, vocabulary) => {
	const year = tokens[at]?.text.length === 4 ? figures(tokens, at, 4) : null;
	const after = tokens[at + 1];
	const isSpan = after?.folded === 's' && isGlued(tokens, at + 1);
	if (year === null || year < (isSpan ? 1000 : 1800) || year > 2099) return null;
	if (after?.text === '$' || after?.text === '%' || after?.text === '€') return null;
	if (after?.kind === 'word' && after.before === 'nothing' && after.folded !== 's') return null;
	if (after?.kind === 'word' && (vocabulary.scales.has(after.folded) || vocabulary.units.has(after.folded)))
		return null;
	if (
		(after?.text === '.' || after?.text === ',') &&
		isGlued(tokens, at + 1) &&
		tokens[at + 2]?.kind === 'digits' &&
		isGlued(tokens, at + 2)
	)
		return null;
	if (
		DASHES.has(after?.text ?? '') &&
		isGlued(tokens, at + 1) &&
		tokens[at + 2]?.kind === 'digits' &&
		isGlued(tokens, at + 2)
	)
		return null;
	if (!isSpan) return {facts: [dateAt(tokens, at, at + 1, String(year))], next: at + 1};
	const next = at + 2;
	if (year % 100 > 0) return {facts: [dateAt(tokens, at, next, String(year))], next};
	// Ten years or a hundred: « les années 1900 », « le XXe siècle ».
	const rank = String(year / 100 + 1);
	return {
		facts: [
			factAt(tokens, at, next, 'date', String(year), spellDate(String(year)), true),
			factAt(tokens, at, next, 'ordinal', rank, spellOrdinal(rank), true),
		],
		next,
	};
};

/** Whether a date begins at `at`, after a comma, a full stop or an article. */
function isDated(tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean {
	let after = at;
	while (after < at + 3 && LEADS_TO_DATE.has(tokens[after]?.folded ?? '')) after += 1;
	if (tokens[after]?.before === 'line') return false;
	if (monthAt(tokens, after, vocabulary) !== null) return true;
	const day = dayAt(tokens, after, vocabulary);
	return (
		day !== null &&
		monthAt(tokens, tokens[day.next]?.folded === 'of' ? day.next + 1 : day.next, vocabulary) !== null
	);
}

/** « Le lundi de la fête de Victoria ». */
const isHoliday = (tokens: readonly Token[], at: number): boolean =>
	['de', 'la', 'fete'].every((word, step) => tokens[at + step]?.folded === word);

const LEADS_TO_DATE = new Set([',', '.', 'le', 'the']);

/** What joins the two ends of a stretch of days. */
const TO = new Set(['to', 'through', 'until', 'au', 'a', '-', '–', '—', '‑']);

/** The day of the week at token `at`, and the token after it and after the full stop of an abbreviation. */
export function dayOfWeekAt(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): (Numbered & {readonly next: number}) | null {
	const token = tokens[at];
	const day = token?.kind === 'word' ? vocabulary.weekdays.get(token.folded) : undefined;
	if (day === undefined) return null;
	const stopped = !day.alone && isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1);
	return {...day, next: stopped ? at + 2 : at + 1};
}

/** The days on which people work, which either version may call so. */
const WORKDAYS = '1-5';
/** The English word for them. */
export const WEEKDAYS = 'weekdays';

/** Wed. to Sun.; Monday to Friday, du lundi au vendredi, which are one fact. */
const stretchOfDays: Reader = (tokens, at, vocabulary) => {
	const first = dayOfWeekAt(tokens, at, vocabulary);
	if (first === null || !TO.has(tokens[first.next]?.folded ?? '')) return null;
	const last = dayOfWeekAt(tokens, first.next + 1, vocabulary);
	if (last === null || tokens[first.next + 1]?.before === 'line') return null;
	if (isDated(tokens, last.next, vocabulary)) return null;
	const [from, to] = [spellWeekday(first.number), spellWeekday(last.number)];
	const spelling = {en: `${from.en} to ${to.en}`, fr: `${from.fr} au ${to.fr}`};
	// « La nuit de samedi à dimanche » is Saturday's, "overnight Saturday".
	const isNight = tokens[at - 2]?.folded === 'nuit';
	const facts =
		`${first.number}-${last.number}` === WORKDAYS
			? [factAt(tokens, at, last.next, 'weekday', WORKDAYS, spelling)]
			: [
					factAt(tokens, at, first.next, 'weekday', String(first.number), from),
					factAt(tokens, first.next + 1, last.next, 'weekday', String(last.number), to, isNight),
				];
	return {facts, next: last.next};
};

/** What else the days from Monday to Friday are called, word by word. */
const WORKDAY_NAMES: Readonly<Record<OfficialLanguage, readonly (readonly string[])[]>> = {
	en: [[WEEKDAYS]],
	fr: [['semaine'], ['jours', 'de', 'semaine'], ['jours', 'ouvrables'], ['jours', 'ouvres']],
};

/** Weekdays, en semaine, jours de semaine, jours ouvrables: Monday to Friday. */
const workdays: Reader = (tokens, at, {language}) => {
	const name = WORKDAY_NAMES[language].find((words) =>
		words.every((word, step) => tokens[at + step]?.folded === word),
	);
	// « Cette semaine » is another thing.
	if (!name || (name[0] === 'semaine' && tokens[at - 1]?.folded !== 'en')) return null;
	const next = at + name.length;
	const spelling = {en: WEEKDAYS, fr: 'en semaine'};
	return {facts: [factAt(tokens, at, next, 'weekday', WORKDAYS, spelling, true)], next};
};

/** A day of the week; shortened ones only beside a date. */
const weekday: Reader = (tokens, at, vocabulary) => {
	const token = tokens[at];
	if (token?.kind !== 'word') return null;
	const day = vocabulary.weekdays.get(token.folded);
	if (day === undefined) return null;
	// A day of the week beside its date adds nothing to it: one version may well leave it out.
	const dated = isDated(tokens, at + 1, vocabulary) || isHoliday(tokens, at + 1);
	if (!day.alone && !dated) return null;
	return {
		facts: [factAt(tokens, at, at + 1, 'weekday', String(day.number), spellWeekday(day.number), dated)],
		next: at + 1,
	};
};

const READERS: readonly Reader[] = [
	numeric,
	dayFirst,
	monthFirst,
	stretchOfDays,
	workdays,
	weekday,
	yearAlone,
];

/** Dates, years, spans of years and days of the week, in figures or in words. */
export const readDate: Reader = (tokens, at, vocabulary): Reading | null => {
	const kind = tokens[at]?.kind;
	if (kind === undefined || kind === 'mark') return null;
	for (const reader of READERS) {
		const reading = reader(tokens, at, vocabulary);
		if (reading !== null) return reading;
	}
	return null;
};
