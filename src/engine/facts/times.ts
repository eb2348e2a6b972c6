import type {Spelling} from './fact.ts';
import {factAt, figures, isGlued, isMark, type Reader, type Reading} from './reading.ts';
import {spellTime} from './spelling.ts';
import type {Token} from './token.ts';
import type {Vocabulary} from './vocabulary.ts';

const NAMED: Readonly<Record<string, string>> = {
	noon: '12:00',
	midday: '12:00',
	midi: '12:00',
	midnight: '00:00',
	minuit: '00:00',
};
/** Words that name a time. */
export const NAMED_TIMES: readonly string[] = Object.keys(NAMED);
const SPELLINGS: Readonly<Record<string, Spelling>> = {
	'12:00': {en: 'noon', fr: 'midi'},
	'00:00': {en: 'midnight', fr: 'minuit'},
};
const RANGE = new Set(['-', '–', '—', '‑', 'to', 'and', 'a', 'et']);

interface Clock {
	readonly hour: number;
	readonly minute: number;
	/** The hour of the other half of the day is as likely. */
	readonly twelve: boolean;
	readonly next: number;
}

const clockValue = (hour: number, minute: number): string =>
	`${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Which half of the day the words at `at` say, and the token after them. */
export function halfAt(
	tokens: readonly Token[],
	at: number,
): {readonly pm: boolean; readonly next: number} | null {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.before === 'line') return null;
	if (token.folded === 'am' || token.folded === 'pm') return {pm: token.folded === 'pm', next: at + 1};
	const dotted =
		(token.folded === 'a' || token.folded === 'p') &&
		tokens[at + 1]?.text === '.' &&
		isGlued(tokens, at + 1) &&
		tokens[at + 2]?.folded === 'm';
	if (!dotted) return null;
	const stop = tokens[at + 3]?.text === '.' && isGlued(tokens, at + 3);
	return {pm: token.folded === 'p', next: stop ? at + 4 : at + 3};
}

/** The clock figures at `at`: 4, 4:30, 16 h 30, 16h. `bare` accepts an hour with nothing after it. */
function clockAt(tokens: readonly Token[], at: number, french: boolean, bare: boolean): Clock | null {
	const hour = figures(tokens, at, 2);
	if (hour === null || hour > 24) return null;
	const mark = tokens[at + 1];
	if (
		mark?.text === ':' &&
		isGlued(tokens, at + 1) &&
		isGlued(tokens, at + 2) &&
		tokens[at + 2]?.text.length === 2
	) {
		const minute = figures(tokens, at + 2, 2);
		if (minute === null || minute > 59) return null;
		// 1:50,000 is the scale of a map.
		const isGrouped =
			(isMark(tokens, at + 3, ',') && isGlued(tokens, at + 3) && isGlued(tokens, at + 4)) ||
			(french && tokens[at + 3]?.before === 'space' && /^\d{3}$/.test(tokens[at + 3]!.text));
		if (isGrouped) return null;
		const seconds =
			tokens[at + 3]?.text === ':' && isGlued(tokens, at + 3) && figures(tokens, at + 4, 2) !== null;
		return {
			hour,
			minute,
			twelve: (hour >= 1 && hour <= 12 && tokens[at]?.text.length === 1) || (hour >= 10 && hour <= 12),
			next: seconds ? at + 5 : at + 3,
		};
	}
	const h = mark?.folded === 'h' || (french && (mark?.folded === 'heures' || mark?.folded === 'heure'));
	if (h && mark?.before !== 'line' && (french || mark?.folded === 'h')) {
		const minute = tokens[at + 2]?.before === 'line' ? null : figures(tokens, at + 2, 2);
		if (minute !== null && minute <= 59) return {hour, minute, twelve: false, next: at + 3};
		return mark?.folded === 'h' ? {hour, minute: 0, twelve: false, next: at + 2} : null;
	}
	return bare ? {hour, minute: 0, twelve: hour >= 1 && hour <= 12, next: at + 1} : null;
}

const inHalf = (hour: number, pm: boolean): number => (hour % 12) + (pm ? 12 : 0);

interface Time {
	readonly value: string;
	readonly spelling: Spelling;
}

/** The time a clock shows, in the half of the day that is said, if one is. */
function timeOf(clock: Clock, pm: boolean | null): Time {
	const hour = pm === null || clock.hour > 12 ? clock.hour : inHalf(clock.hour, pm);
	const values = [clockValue(hour, clock.minute)];
	if (pm === null && clock.twelve) values.push(clockValue((clock.hour + 12) % 24, clock.minute));
	return {value: values.join('|'), spelling: spellTime(hour, clock.minute)};
}

const timeAt = (tokens: readonly Token[], from: number, next: number, {value, spelling}: Time): Reading => ({
	facts: [factAt(tokens, from, next, 'time', value, spelling)],
	next,
});

/** Noon, midi, midnight, minuit. */
function readNamed(tokens: readonly Token[], at: number): Reading | null {
	const value = NAMED[tokens[at]?.folded ?? ''];
	// « après-midi » is a part of the day, and so is « avant-midi », which "until noon" may answer.
	const isMorning = isGlued(tokens, at) && tokens[at - 2]?.folded === 'avant';
	if (value === undefined || (isGlued(tokens, at) && !isMorning) || tokens[at - 1]?.folded === 'apres')
		return null;
	const spelling = SPELLINGS[value] ?? {en: value, fr: value};
	return {facts: [factAt(tokens, at, at + 1, 'time', value, spelling, isMorning)], next: at + 1};
}

/** Minutes from the hour that is named after them. */
const FROM_THE_HOUR: Readonly<Record<string, number>> = {
	'half past': 30,
	'quarter past': 15,
	'quarter to': -15,
};

/** Half past six, quarter to nine, in either half of the day. */
function readSpoken(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Reading | null {
	const minutes = FROM_THE_HOUR[`${tokens[at]?.folded} ${tokens[at + 1]?.folded}`];
	const named = NAMED[tokens[at + 2]?.folded ?? ''];
	const hour =
		named === undefined
			? (vocabulary.cardinals.get(tokens[at + 2]?.folded ?? '') ?? figures(tokens, at + 2, 2))
			: 12;
	if (minutes === undefined || !hour || hour > 12) return null;
	const total = hour * 60 + minutes;
	const clock = {hour: Math.floor(total / 60), minute: total % 60, twelve: true, next: at + 3};
	if (named !== undefined) return timeAt(tokens, at, clock.next, timeOf(clock, named === '12:00'));
	const half = halfAt(tokens, clock.next);
	return timeAt(tokens, at, half?.next ?? clock.next, timeOf(clock, half?.pm ?? null));
}

/** The near end of a range whose far end says what both are: 9 to 11 a.m., de 9 à 11 h. */
function readNearEnd(tokens: readonly Token[], at: number, near: Clock, french: boolean): Reading | null {
	const join = tokens[near.next];
	if (join === undefined || join.before === 'line' || !RANGE.has(join.folded)) return null;
	const end = NAMED[tokens[near.next + 1]?.folded ?? ''];
	// "9 to noon".
	if (end !== undefined)
		return timeAt(tokens, at, near.next, timeOf({...near, twelve: false}, end === '00:00'));
	const far = clockAt(tokens, near.next + 1, french, !french);
	if (far === null) return null;
	const half = halfAt(tokens, far.next);
	const signed = tokens[near.next + 2]?.folded === 'h' || clockAt(tokens, at, french, false) !== null;
	if (half === null && !(signed && far.next > near.next + 2)) return null;
	// "10-2 pm" begins in the morning.
	const pm = half === null ? null : half.pm && inHalf(near.hour, true) <= inHalf(far.hour, true);
	return timeAt(tokens, at, near.next, timeOf({...near, twelve: near.twelve && !french}, pm));
}

/** Times of day: 4:30 pm, 16 h 30, 16:30, noon, and the first end of a range whose second end says which half of the day. */
export const readTime: Reader = (tokens, at, vocabulary) => {
	const french = vocabulary.language === 'fr';
	if (tokens[at]?.kind === 'word') return readNamed(tokens, at) ?? readSpoken(tokens, at, vocabulary);
	const clock = clockAt(tokens, at, french, true);
	if (clock === null) return null;
	const half = halfAt(tokens, clock.next);
	if (half !== null && clock.hour <= 23) return timeAt(tokens, at, half.next, timeOf(clock, half.pm));
	if (tokens[clock.next]?.folded === 'o' && tokens[clock.next + 2]?.folded === 'clock') {
		return timeAt(tokens, at, clock.next + 3, timeOf(clock, null));
	}
	const near = readNearEnd(tokens, at, clock, french);
	if (near !== null) return near;
	const named = NAMED[tokens[clock.next]?.folded ?? ''];
	if (named !== undefined && clock.hour === 12) {
		return timeAt(tokens, at, clock.next + 1, timeOf(clock, named === '12:00'));
	}
	const signed = clockAt(tokens, at, french, false);
	if (signed === null || (isMark(tokens, at - 1, ':') && isGlued(tokens, at))) return null;
	// « 24 h » alone is a length of time.
	const isLength = signed.hour === 24 && signed.next === at + 2;
	return isLength ? null : timeAt(tokens, at, signed.next, timeOf(signed, null));
};
