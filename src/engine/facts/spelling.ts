import type {Spelling} from './fact.ts';
import type {TimeUnit} from './vocabulary.ts';

const MONTHS = {
	en: 'January February March April May June July August September October November December'.split(' '),
	fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};
const WEEKDAYS = {
	en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
	fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
};
const UNITS: Readonly<Record<TimeUnit, readonly [string, string, string, string]>> = {
	second: ['second', 'seconds', 'seconde', 'secondes'],
	minute: ['minute', 'minutes', 'minute', 'minutes'],
	hour: ['hour', 'hours', 'heure', 'heures'],
	day: ['day', 'days', 'jour', 'jours'],
	week: ['week', 'weeks', 'semaine', 'semaines'],
	month: ['month', 'months', 'mois', 'mois'],
	year: ['year', 'years', 'an', 'ans'],
	decade: ['decade', 'decades', 'décennie', 'décennies'],
	century: ['century', 'centuries', 'siècle', 'siècles'],
	millennium: ['millennium', 'millennia', 'millénaire', 'millénaires'],
};
const SCALES = [
	[1e12, 'trillion', 'billion'],
	[1e9, 'billion', 'milliard'],
	[1e6, 'million', 'million'],
] as const;
const NO_BREAK = '\u00A0';

const grouped = (digits: string, separator: string): string => {
	let written = digits;
	for (let at = digits.length - 3; at > 0; at -= 3)
		written = written.slice(0, at) + separator + written.slice(at);
	return written;
};

/** Beyond fifteen figures a number names something, and is not grouped by thousands. */
const DECIMAL = /^(\d{1,15})(?:\.(\d{1,15}))?$/u;

const decimal = (amount: string): Spelling => {
	const parts = DECIMAL.exec(amount);
	if (parts === null) return {en: amount, fr: amount};
	const [, whole = '', part] = parts;
	return {
		en: grouped(whole, ',') + (part === undefined ? '' : `.${part}`),
		fr: grouped(whole, NO_BREAK) + (part === undefined ? '' : `,${part}`),
	};
};

const scaled = (
	amount: string,
): {readonly count: string; readonly en: string; readonly fr: string} | null => {
	const number = Number(amount);
	for (const [power, en, fr] of SCALES) {
		if (number < power) continue;
		const count = String(Number((number / power).toPrecision(12)));
		return count.length > 6 ? null : {count, en, fr: Number(count) >= 2 ? `${fr}s` : fr};
	}
	return null;
};

/** A decimal number as each language writes it: 4,200 and 4 200, 1.5 million and 1,5 million. */
export function spellNumber(amount: string): Spelling {
	const large = scaled(amount);
	if (large === null) return decimal(amount);
	const count = decimal(large.count);
	return {en: `${count.en} ${large.en}`, fr: `${count.fr}${NO_BREAK}${large.fr}`};
}

/** A sum of money: $4,200 and 4 200 $. */
export function spellMoney(amount: string, currency: string): Spelling {
	const written = spellNumber(amount);
	const noun = currency.endsWith('$') ? ' de dollars' : ` d’${currency === '€' ? 'euros' : currency}`;
	if (scaled(amount) !== null && (currency === '$' || currency === '€')) {
		return {en: currency + written.en, fr: written.fr + noun};
	}
	return {en: currency + written.en, fr: `${written.fr}${NO_BREAK}${currency === 'US$' ? '$ US' : currency}`};
}

/** A share of a hundred: 20% and 20 %. */
export function spellPercent(amount: string): Spelling {
	const written = decimal(amount);
	return {en: `${written.en}%`, fr: `${written.fr}${NO_BREAK}%`};
}

/** A rank: 1st and 1er, 22nd and 22e. */
export function spellOrdinal(rank: string): Spelling {
	const teen = /1\d$/.test(rank);
	const ending = teen ? 'th' : ({'1': 'st', '2': 'nd', '3': 'rd'}[rank.slice(-1)] ?? 'th');
	return {en: rank + ending, fr: rank === '1' ? '1er' : `${rank}e`};
}

/** Hours and minutes, in short: 1 h 10 min. */
export const spellHours = (hours: number, minutes: number): Spelling => {
	const written = [hours, 'h', minutes, 'min'].join(NO_BREAK);
	return {en: written, fr: written};
};

/** A length of time: 3 years and 3 ans. */
export function spellDuration(amount: string, unit: TimeUnit): Spelling {
	const written = decimal(amount);
	const [one, many, une, plusieurs] = UNITS[unit];
	return {
		en: `${written.en} ${amount === '1' ? one : many}`,
		fr: `${written.fr}${NO_BREAK}${Number(amount) < 2 ? une : plusieurs}`,
	};
}

/** A date in ISO 8601, parts left out or not: March 31, 2024 and 31 mars 2024. */
export function spellDate(value: string): Spelling {
	const parts = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
	if (parts === null) {
		const [from = '', to = ''] = value.split('/');
		return {en: `${from}-${to.slice(-2)}`, fr: `${from}-${to}`};
	}
	const year = parts[1] === '-' ? undefined : parts[1];
	const month = parts[2] === undefined ? undefined : Number(parts[2]) - 1;
	const day = parts[3] === undefined ? undefined : Number(parts[3]);
	const en = month === undefined ? '' : (MONTHS.en[month] ?? '');
	const fr = month === undefined ? '' : (MONTHS.fr[month] ?? '');
	return {
		en: [day === undefined ? en : `${en} ${day}`, year].filter(Boolean).join(day === undefined ? ' ' : ', '),
		fr: [day === 1 ? '1er' : day, fr, year].filter(Boolean).join(' '),
	};
}

/** A day of the week, 1 Monday to 7 Sunday. */
export function spellWeekday(number: number): Spelling {
	return {en: WEEKDAYS.en[number - 1] ?? '', fr: WEEKDAYS.fr[number - 1] ?? ''};
}

/** A time of day of 24 hours: 4:30 pm and 16 h 30. */
export function spellTime(hour: number, minute: number): Spelling {
	const minutes = minute === 0 ? '' : String(minute).padStart(2, '0');
	const half = hour % 24 < 12 ? 'am' : 'pm';
	return {
		en: `${hour % 12 === 0 ? 12 : hour % 12}${minutes && `:${minutes}`} ${half}`,
		fr: `${hour}${NO_BREAK}h${minutes && `${NO_BREAK}${minutes}`}`,
	};
}
