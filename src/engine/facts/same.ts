import type {Fact} from './fact.ts';
import {OPAQUE_LINK, sameLink} from './links.ts';
import {sameName} from './names.ts';

const COUNTED = new Set<Fact['kind']>(['number', 'ordinal', 'money', 'percent', 'duration']);
/** Counted kinds that say of what they count. */
const SIGNED = new Set<Fact['kind']>(['money', 'percent', 'duration']);
/** Lengths of time in seconds; a month and a year are only compared with each other. */
const SECONDS: Readonly<Record<string, readonly [string, number]>> = {
	second: ['day', 1],
	minute: ['day', 60],
	hour: ['day', 3600],
	day: ['day', 86_400],
	week: ['day', 604_800],
	month: ['year', 1],
	year: ['year', 12],
	decade: ['year', 120],
	century: ['year', 1200],
	millennium: ['year', 12_000],
};

const amountOf = (value: string): string => {
	const space = value.indexOf(' ');
	return space < 0 ? value : value.slice(0, space);
};

const numberOf = (amount: string): number => {
	const bar = amount.indexOf('/');
	return bar < 0 ? Number(amount) : Number(amount.slice(0, bar)) / Number(amount.slice(bar + 1));
};

const sameDuration = (a: string, b: string): boolean => {
	const [countA = '', unitA = ''] = a.split(' ');
	const [countB = '', unitB = ''] = b.split(' ');
	if (unitA === unitB) return numberOf(countA) === numberOf(countB);
	const [kindA, lengthA] = SECONDS[unitA] ?? ['', 0];
	const [kindB, lengthB] = SECONDS[unitB] ?? ['', 0];
	if (kindA === kindB && kindA !== '') return numberOf(countA) * lengthA === numberOf(countB) * lengthB;
	return false;
};

/** Whether two dates agree in every part both of them state, and share one. */
function sameDate(a: string, b: string): boolean {
	if (a === b) return true;
	if (a.includes('/') || b.includes('/')) return false;
	const [yearA = '', monthA, dayA] = partsOfDate(a);
	const [yearB = '', monthB, dayB] = partsOfDate(b);
	let shared = 0;
	for (const [x, y] of [
		[yearA, yearB],
		[monthA, monthB],
		[dayA, dayB],
	]) {
		if (!x || !y) continue;
		if (x !== y) return false;
		shared += 1;
	}
	// A month with a day and a month alone may be two mentions; a year alone answers a date that ends in it.
	return shared > 0;
}

const partsOfDate = (value: string): readonly string[] =>
	value.startsWith('--') ? ['', ...value.slice(2).split('-')] : value.split('-');

function sameValue(a: Fact, x: string, b: Fact, y: string): boolean {
	if (a.kind === b.kind) {
		if (x === y) return true;
		switch (a.kind) {
			case 'date':
				return sameDate(x, y);
			case 'link':
				return sameLink(x, y);
			case 'duration':
				return sameDuration(x, y);
			case 'money':
				return amountOf(x) === amountOf(y) && x.endsWith('$') && y.endsWith('$');
			case 'code':
				return x.replace(/\D/g, '') === y.replace(/\D/g, '');
			case 'email':
				return sameEmail(x, y);
			case 'phone':
				return x.endsWith(y) || y.endsWith(x) || amountOf(x).split(';')[0] === y.split(';')[0];
			case 'name':
				return sameName(x, y);
			case 'negation':
				return true;
			case 'number':
				return numberOf(x) === numberOf(y);
			default:
				return false;
		}
	}
	if (a.kind === 'scale' || b.kind === 'scale') return a.kind === 'scale' ? isScaleOf(x, y) : isScaleOf(y, x);
	if (COUNTED.has(a.kind) && COUNTED.has(b.kind)) {
		// "75%", « les trois quarts ».
		if (a.kind === 'percent' && y.includes('/')) return numberOf(x) === 100 * numberOf(y);
		if (b.kind === 'percent' && x.includes('/')) return numberOf(y) === 100 * numberOf(x);
		// A sum and a share are not the same, whatever the figure.
		if (a.kind !== b.kind && SIGNED.has(a.kind) && SIGNED.has(b.kind)) return false;
		return numberOf(amountOf(x)) === numberOf(amountOf(y));
	}
	return crossed(a, x, b, y) || crossed(b, y, a, x);
}

const SCALES: Readonly<Record<string, number>> = {thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12};

/** Whether an amount may be said with the word of a power of ten: half a million, 500 000. */
function isScaleOf(scale: string, value: string): boolean {
	const share = numberOf(amountOf(value)) / (SCALES[scale] ?? Number.NaN);
	return share >= 0.1 && share < 1000;
}

/**
 * Whether two addresses may be one mailbox's two names: a name may be translated, so only another domain, or a name or
 * a domain that differs by a letter or two, is another mailbox.
 */
function sameEmail(a: string, b: string): boolean {
	const [nameA = '', domainA = ''] = a.split('@');
	const [nameB = '', domainB = ''] = b.split('@');
	if (domainA !== domainB && differentLetters(domainA, domainB) <= 2) return false;
	return sameLink(domainA, domainB) && differentLetters(nameA, nameB) > 2;
}

/** How many letters stand between what two words begin with and end with in common; the longer word counts. */
function differentLetters(a: string, b: string): number {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
	return Math.max(a.length, b.length) - start - end;
}

/** Facts of two kinds that one thing may be read as: 24 h, the 31st, 2019. */
function crossed(a: Fact, x: string, b: Fact, y: string): boolean {
	if (a.kind === 'time' && b.kind === 'duration' && y.endsWith(' minute'))
		// « 1 h 10 » is as well an hour and 10 minutes.
		return 60 * Number(x.slice(0, 2)) + Number(x.slice(3)) === numberOf(amountOf(y));
	if (a.kind === 'time' && COUNTED.has(b.kind)) {
		const [hour, count] = [Number(x.slice(0, 2)), numberOf(amountOf(y))];
		// "Doors at 7", « dès 19 h »: a bare count up to twelve is an hour of either half of the day.
		const isBare = b.kind === 'number' && count >= 1 && count <= 12 && hour % 12 === count % 12;
		return x.endsWith(':00') && ((hour || 24) === count || isBare) && !y.endsWith('$');
	}
	if (a.kind === 'date' && (b.kind === 'number' || b.kind === 'ordinal')) {
		const [year, month, day] = partsOfDate(x);
		if (x === year) return x === y || Number(x) % 100 === Number(y);
		if (b.kind === 'ordinal') return !b.optional && day !== undefined && Number(day) === Number(y);
		const [first, second] = y.split('/').map(Number);
		return Number(day) === second && Number(month) === first;
	}
	if (a.kind === 'code' && (COUNTED.has(b.kind) || b.kind === 'date'))
		return x.replace(/\D/g, '') === amountOf(y).replace('.', '');
	if (a.kind === 'phone' && b.kind === 'number') return x === y;
	// A person may be named in one version by the handle.
	if (a.kind === 'mention' && b.kind === 'name')
		return y.length > 4 && x.replace(/[^a-z]/g, '').endsWith(y.replaceAll(' ', ''));
	return false;
}

/**
 * Whether two facts, one of each version of a text, say the same thing. Lenient where the two languages or the two
 * readings may differ without a difference in meaning: a date that leaves its year out, 12 hours against 24, a sum whose
 * currency only one version writes, 24 months against 2 years. Opaque links are never the same as anything.
 */
export function sameFact(a: Fact, b: Fact): boolean {
	if (a.value === OPAQUE_LINK || b.value === OPAQUE_LINK) return false;
	if (a.kind === b.kind && a.value === b.value) return true;
	for (const x of a.value.split('|'))
		for (const y of b.value.split('|')) if (sameValue(a, x, b, y)) return true;
	return false;
}
