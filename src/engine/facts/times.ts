import {factAt, figures, isGlued, isMark, type Reader} from './reading.ts';
import {spellTime} from './spelling.ts';
import type {Token} from './token.ts';

const NAMED: Readonly<Record<string, string>> = {
	noon: '12:00',
	midi: '12:00',
	midnight: '00:00',
	minuit: '00:00',
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
function halfAt(tokens: readonly Token[], at: number): {readonly pm: boolean; readonly next: number} | null {
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

/** Times of day: 4:30 pm, 16 h 30, 16:30, noon, and the first end of a range whose second end says which half of the day. */
export const readTime: Reader = (tokens, at, vocabulary) => {
	const token = tokens[at];
	if (token === undefined) return null;
	const french = vocabulary.language === 'fr';
	if (token.kind === 'word') {
		const value = NAMED[token.folded];
		// « après-midi » and "mid-midnight" are parts of the day, « ce midi » and "at noon" the hour.
		if (value === undefined || isGlued(tokens, at) || tokens[at - 1]?.folded === 'apres') return null;
		const hour = Number(value.slice(0, 2));
		return {
			facts: [
				factAt(tokens, at, at + 1, 'time', value, {
					en: hour === 12 ? 'noon' : 'midnight',
					fr: hour === 12 ? 'midi' : 'minuit',
				}),
			],
			next: at + 1,
		};
	}
	if (token.kind !== 'digits') return null;
	const timeAt = (clock: Clock, pm: boolean | null) => {
		const hour = pm === null || clock.hour > 12 ? clock.hour : inHalf(clock.hour, pm);
		const values = [clockValue(hour, clock.minute)];
		if (pm === null && clock.twelve)
			values.push(clockValue((clock.hour + 12) % 24 === 0 ? 0 : clock.hour + 12, clock.minute));
		return {value: values.join('|'), spelling: spellTime(hour, clock.minute)};
	};
	const clock = clockAt(tokens, at, french, true);
	if (clock === null) return null;
	const half = halfAt(tokens, clock.next);
	if (half !== null && clock.hour <= 23) {
		const {value, spelling} = timeAt(clock, half.pm);
		return {facts: [factAt(tokens, at, half.next, 'time', value, spelling)], next: half.next};
	}
	if (tokens[clock.next]?.folded === 'o' && tokens[clock.next + 2]?.folded === 'clock') {
		const {value, spelling} = timeAt(clock, null);
		return {facts: [factAt(tokens, at, clock.next + 3, 'time', value, spelling)], next: clock.next + 3};
	}
	const join = tokens[clock.next];
	if (join !== undefined && join.before !== 'line' && RANGE.has(join.folded)) {
		const end = clockAt(tokens, clock.next + 1, french, !french);
		if (end !== null) {
			const endHalf = halfAt(tokens, end.next);
			const hourSigned =
				tokens[clock.next + 2]?.folded === 'h' || clockAt(tokens, at, french, false) !== null;
			if (endHalf !== null || (hourSigned && end.next > clock.next + 2)) {
				let pm = endHalf?.pm ?? null;
				if (pm === true && inHalf(clock.hour, true) > inHalf(end.hour, true)) pm = false;
				const first = timeAt({...clock, twelve: clock.twelve && !french}, pm);
				return {
					facts: [factAt(tokens, at, clock.next, 'time', first.value, first.spelling)],
					next: clock.next,
				};
			}
		}
	}
	if (NAMED[tokens[clock.next]?.folded ?? ''] !== undefined && clock.hour === 12) {
		const {value, spelling} = timeAt(clock, NAMED[tokens[clock.next]?.folded ?? ''] === '12:00');
		return {facts: [factAt(tokens, at, clock.next + 1, 'time', value, spelling)], next: clock.next + 1};
	}
	const sure = clockAt(tokens, at, french, false);
	// « 24 h » alone is a length of time.
	if (
		sure === null ||
		(sure.hour === 24 && sure.next === at + 2) ||
		(isMark(tokens, at - 1, ':') && isGlued(tokens, at))
	)
		return null;
	const {value, spelling} = timeAt(sure, null);
	return {facts: [factAt(tokens, at, sure.next, 'time', value, spelling)], next: sure.next};
};
