import {ANDS, dayOfWeekAt} from './dates.ts';
import type {FactKind, Spelling} from './fact.ts';
import {addHalf, endOfHalf, type Numeral, readNumeral, scaleAmount} from './numeral.ts';
import {factAt, figures, isGlued, isMark, type Reader, type Reading} from './reading.ts';
import {
	spellDuration,
	spellHours,
	spellMoney,
	spellNumber,
	spellOrdinal,
	spellPercent,
	spellWeekday,
} from './spelling.ts';
import type {Token} from './token.ts';
import type {Vocabulary} from './vocabulary.ts';

const CURRENCIES: Readonly<Record<string, string>> = {$: '$', '€': '€', '£': '£', '¥': '¥'};
/** A hundredth of a dollar, after a figure: "88 cents", « 2,1 ¢ »; in letters, « deux cents » is two hundred. */
const CENTS = new Set(['cents', 'cent', '¢']);
/** Signs that may open a sum of money. */
export const CURRENCY_SIGNS: readonly string[] = Object.keys(CURRENCIES);
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
	dollar: '$',
	dollars: '$',
	euro: '€',
	euros: '€',
	cad: '$',
	usd: 'US$',
};
const HYPHENS = new Set(['-', '‑', '–']);
const RANGE = new Set(['-', '–', '—', '‑', 'to', 'a']);

const isHyphen = (tokens: readonly Token[], at: number): boolean =>
	HYPHENS.has(tokens[at]?.text ?? '') && isGlued(tokens, at) && isGlued(tokens, at + 1);

/** The currency written after a sum, and the token after it. */
function currencyAfter(
	tokens: readonly Token[],
	at: number,
): {readonly currency: string; readonly next: number} | null {
	let next = isHyphen(tokens, at) ? at + 1 : at;
	if (tokens[next]?.before === 'line') return null;
	if (tokens[next]?.folded === 'de') next += 1;
	else if (tokens[next]?.folded === 'd' && tokens[next + 2]?.kind === 'word') next += 2;
	const token = tokens[next];
	const sign = CURRENCIES[token?.text ?? ''];
	if (sign !== undefined) {
		// A sign followed at once by a figure opens the next sum, unless a space parts it from this one only.
		if (tokens[next + 1]?.kind === 'digits' && isGlued(tokens, next + 1) && !isGlued(tokens, next))
			return null;
		const land = tokens[next + 1];
		const american = land?.text === 'US' && land.before !== 'line';
		return {
			currency: american ? `US${sign}` : sign,
			next: american || land?.text === 'CA' ? next + 2 : next + 1,
		};
	}
	if (token?.kind !== 'word') return null;
	const currency = CURRENCY_WORDS[token.folded];
	return currency === undefined ? null : {currency, next: next + 1};
}

/** The words for a hundredth after a count, and the token after them. */
function percentAfter(tokens: readonly Token[], at: number): number | null {
	const token = tokens[at];
	if (token === undefined || token.before === 'line') return null;
	if (token.text === '%') return at + 1;
	if (token.folded === 'percent') return at + 1;
	const second = tokens[at + 1];
	if ((token.folded === 'per' || token.folded === 'pour') && second?.folded === 'cent') return at + 2;
	if (token.folded === 'p' && second?.text === '.' && tokens[at + 2]?.text === '100') return at + 3;
	return null;
}

/** The scale, currency or percent sign of the far end of a range, which its near end shares: 10 to 20 million. */
function farEnd(tokens: readonly Token[], at: number, vocabulary: Vocabulary, money: boolean): number | null {
	if (!RANGE.has(tokens[at]?.folded ?? '') || tokens[at]?.before === 'line') return null;
	const from = CURRENCIES[tokens[at + 1]?.text ?? ''] === undefined ? at + 1 : at + 2;
	if (tokens[from]?.kind !== 'digits') return null;
	const far = readNumeral(tokens, from, vocabulary, money);
	return far?.scale ?? null;
}

/** The count a quantity begins with, and where it stands. */
interface Counted {
	readonly tokens: readonly Token[];
	readonly at: number;
	readonly vocabulary: Vocabulary;
	readonly numeral: Numeral;
	/** The likeliest amount. */
	readonly amount: string;
	readonly optional: boolean;
}

/** Counts, sums of money, percentages, ranks, lengths of time, fractions. */
export const readQuantity: Reader = (tokens, at, vocabulary) => {
	const sign = signAt(tokens, at);
	if (sign === null && tokens[at]?.text === '$') return null;
	const numeral = readNumeral(tokens, sign === null ? at : at + 1, vocabulary, sign !== null);
	if (numeral === null) return sign === null ? readUncounted(tokens, at, vocabulary) : null;
	const amount = numeral.amounts[0] ?? '0';
	const counted: Counted = {tokens, at, vocabulary, numeral, amount, optional: isOptional(numeral, amount)};
	return (
		readMoney(counted, sign) ??
		readPercent(counted) ??
		readRank(counted) ??
		readTens(counted) ??
		readPartOfThread(counted) ??
		readFraction(counted) ??
		readShare(counted) ??
		readParts(counted) ??
		readDuration(counted) ??
		readNumber(counted)
	);
};

/** "One", « cent fois »: small and round numbers in letters, and a lone 1, are often no count at all. */
const isOptional = (numeral: Numeral, amount: string): boolean =>
	(numeral.letters && (Number(amount) < 10 || amount === '100' || amount === '1000')) ||
	numeral.digits === '1' ||
	// "0 from ships", « aucun ».
	numeral.digits === '0' ||
	// "Export 101" is a first lesson in it.
	numeral.digits === '101';

/** The currency sign that opens a sum at token `at`. */
function signAt(tokens: readonly Token[], at: number): string | null {
	const sign = CURRENCIES[tokens[at]?.text ?? ''];
	if (sign === undefined || tokens[at + 1]?.kind !== 'digits') return null;
	return tokens[at - 1]?.text === 'US' && isGlued(tokens, at) ? `US${sign}` : sign;
}

/** $4,200; 4 200 $; 1,5 million de dollars. */
function readMoney(
	{tokens, at, vocabulary, numeral, amount, optional}: Counted,
	sign: string | null,
): Reading | null {
	const {next} = numeral;
	if (sign === null && tokens[at]?.kind === 'digits' && numeral.scale === 1 && isCent(tokens, next)) {
		const worth = scaleAmount(amount, 0.01);
		return {
			facts: [factAt(tokens, at, next + 1, 'money', `${worth} $`, spellMoney(worth, '$'), optional)],
			next: next + 1,
		};
	}
	const after =
		sign === null ? currencyAfter(tokens, next) : {currency: sign, next: endOfCurrency(tokens, next)};
	if (after === null) return null;
	const scale = numeral.scale === 1 ? (farEnd(tokens, after.next, vocabulary, true) ?? 1) : 1;
	const value = withFarEnd(numeral.amounts, scale)
		.map((each) => `${each} ${after.currency}`)
		.join('|');
	const spelling = spellMoney(amount, after.currency);
	return {
		facts: [factAt(tokens, at, after.next, 'money', value, spelling, optional && numeral.letters)],
		next: after.next,
	};
}

/** Whether the word for a hundredth of a dollar stands at token `at`. */
const isCent = (tokens: readonly Token[], at: number): boolean =>
	CENTS.has(tokens[at]?.folded ?? '') && tokens[at]?.before !== 'line';

function readPercent({tokens, at, numeral, amount}: Counted): Reading | null {
	const next = percentAfter(tokens, numeral.next);
	if (next === null) return null;
	return {
		// All of it may be said without a figure: 100%, « entièrement ».
		facts: [
			factAt(tokens, at, next, 'percent', numeral.amounts.join('|'), spellPercent(amount), amount === '100'),
		],
		next,
	};
}

/** 1st, 22e. */
function readRank({tokens, at, vocabulary, numeral, amount}: Counted): Reading | null {
	const ending = tokens[numeral.next];
	if (numeral.digits === null || ending?.kind !== 'word' || !isGlued(tokens, numeral.next)) return null;
	if (!vocabulary.ordinalEndings.has(ending.folded)) return null;
	const next = numeral.next + 1;
	return {facts: [factAt(tokens, at, next, 'ordinal', amount, spellOrdinal(amount))], next};
}

/** Mid-30s, her 40s: any of ten counts. */
function readTens({tokens, at, numeral, amount}: Counted): Reading | null {
	const {digits, next} = numeral;
	if (digits === null || !/^[2-9]0$/.test(digits) || tokens[next]?.folded !== 's' || !isGlued(tokens, next))
		return null;
	const value = Array.from({length: 10}, (_, ones) => Number(digits) + ones).join('|');
	return {facts: [factAt(tokens, at, next + 1, 'number', value, spellNumber(amount))], next: next + 1};
}

/** What a thread's posts are called before their numbers. */
const PARTS_OF_THREAD = new Set(['part', 'partie', 'post', 'tweet', 'publication', 'message']);
const OF_WHICH = new Set(['of', 'de', 'sur', '/']);

/** "Part 1 of 3", « partie 1 de 3 »: the number of a post in its thread, which is no fact. */
function readPartOfThread({tokens, at, numeral: {next}}: Counted): Reading | null {
	const isPart =
		PARTS_OF_THREAD.has(tokens[at - 1]?.folded ?? '') &&
		OF_WHICH.has(tokens[next]?.folded ?? '') &&
		tokens[next + 1]?.kind === 'digits';
	return isPart ? {facts: [], next: next + 2} : null;
}

/** 1/2, 3/4, 24/7; at the edge of a line, brackets apart, the number of a post in its thread, which is no fact. */
function readFraction({tokens, at, vocabulary, numeral}: Counted): Reading | null {
	const {digits} = numeral;
	const scale = digits === '1' ? scaleOfMap(tokens, at + 1, vocabulary) : null;
	if (scale !== null) {
		const value = `1/${scale.whole}`;
		return {
			facts: [factAt(tokens, at, scale.next, 'number', value, {en: value, fr: value})],
			next: scale.next,
		};
	}
	if (digits === null || tokens[at + 1]?.text !== '/' || !isGlued(tokens, at + 1)) return null;
	const below = tokens[at + 2];
	const written = below?.kind === 'digits' && below.before === 'nothing' && below.text.length <= 4;
	if (opensLine(tokens, at) && !written) return {facts: [], next: at + 2};
	if (!written || digits.length > 4 || (isMark(tokens, at + 3, '/') && isGlued(tokens, at + 3))) return null;
	const value = `${digits}/${below.text}`;
	// Versions of a thread may be cut into posts otherwise: the number of one says nothing.
	const isNumber =
		(opensLine(tokens, at) ||
			(tokens[at - 1]?.kind === 'mark' && (opensLine(tokens, at - 1) || isThread(tokens, at - 2))) ||
			isThread(tokens, at - 1) ||
			opensLine(tokens, at + 3) ||
			(tokens[at + 3]?.kind === 'mark' && opensLine(tokens, at + 4))) &&
		Number(digits) <= Number(below.text) &&
		!OF.has(tokens[at + 3]?.text ?? '');
	if (isNumber) return {facts: [], next: at + 3};
	const optional = value === ALWAYS;
	return {
		facts: [factAt(tokens, at, at + 3, 'number', value, {en: value, fr: value}, optional)],
		next: at + 3,
	};
}

const THREADS = new Set(['thread', 'fil', 'enchainement']);

/** Whether token `at` says that a thread begins: "Thread (1/2)". */
const isThread = (tokens: readonly Token[], at: number): boolean =>
	THREADS.has(tokens[at]?.folded ?? '') ||
	(tokens[at]?.kind === 'mark' && THREADS.has(tokens[at - 1]?.folded ?? ''));

/** What one is told of, from the sign at token `at` on, and the token after it: 1:50,000. */
function scaleOfMap(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): {readonly whole: string; readonly next: number} | null {
	if (!['/', ':'].includes(tokens[at]?.text ?? '') || !isGlued(tokens, at) || !isGlued(tokens, at + 1))
		return null;
	const whole = readNumeral(tokens, at + 1, vocabulary);
	const amount = whole?.amounts[0] ?? '0';
	return whole && Number(amount) >= leastScale ? {whole: amount, next: whole.next} : null;
}
/** A year, as in 1/2026, is less. */
const leastScale = 5_000;

/** Whether token `at` is the first of its line, or there is none. */
const opensLine = (tokens: readonly Token[], at: number): boolean =>
	at === 0 || tokens[at] === undefined || tokens[at].before === 'line';

/** At any time; either version may say so without a figure. */
const ALWAYS = '24/7';

/** The most words between the two figures of a share: « 3 jeunes Canadiens sur 4 ». */
const mostBetween = 2;
/** The same where only one is told of: « une personne de plus de 65 ans sur trois ». */
const mostBetweenOne = 6;
/** What English counts shares of after "in": "3 in 10"; of others, as in "2 in 7 provinces", "in" may say where. */
const roundWholes = new Set(['2', '3', '4', '5', '6', '8', '10', '20', '100', '1000']);

/** The token of the whole of which a share is told before token `at`: `isOne` of « one farmer in five ». */
function wholeAfter(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
	isOne: boolean,
): number | null {
	for (let word = at; word <= at + (isOne ? mostBetweenOne : mostBetween); word++) {
		const token = tokens[word];
		if (isOne && token?.kind === 'digits') continue;
		if (token?.kind !== 'word' || token.before === 'line') return null;
		if (token.folded === 'sur') return word + 1;
		if (token.folded === 'out' && tokens[word + 1]?.folded === 'of') return word + 2;
		if (token.folded === 'in' && (word === at || isOne || isTen(tokens, word + 1))) return word + 1;
		if (token.folded === 'of' && word === at && tokens[word + 1]?.kind === 'digits') return word + 1;
		if (vocabulary.units.has(token.folded) && !isOne) return null;
	}
	return null;
}

/** Whether token `at` is the ten of which a share is told: "nine anglers in ten", not "two schools in ten towns". */
const isTen = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.folded === 'ten' && !/s$/.test(tokens[at + 1]?.folded ?? '');

/** Three out of four, one in five, 3 in 10; trois sur quatre, un Canadien sur cinq. Not « 12 postes sur 3 ans ». */
function readShare({tokens, at, vocabulary, numeral, amount}: Counted): Reading | null {
	if (numeral.scale !== 1 || (numeral.digits === null && !numeral.letters)) return null;
	const from = wholeAfter(tokens, numeral.next, vocabulary, amount === '1');
	const whole = from === null ? null : readNumeral(tokens, from, vocabulary);
	if (from === null || whole === null || whole.scale !== 1) return null;
	const of = whole.amounts[0] ?? '0';
	const unit = tokens[isHyphen(tokens, whole.next) ? whole.next + 1 : whole.next];
	if (Number(amount) >= Number(of) || vocabulary.units.has(unit?.folded ?? '')) return null;
	// « Un samedi sur deux » is every second Saturday.
	const day = dayOfWeekAt(tokens, numeral.next, vocabulary);
	if (day !== null && day.next === from - 1)
		return {
			facts: [
				factAt(tokens, numeral.next, day.next, 'weekday', String(day.number), spellWeekday(day.number)),
				factAt(tokens, from, whole.next, 'ordinal', of, spellOrdinal(of)),
			],
			next: whole.next,
		};
	const mayBePlace = ['in', 'of'].includes(tokens[from - 1]?.folded ?? '');
	const isRound = roundWholes.has(of) || (amount === '1' && Number(of) <= 100);
	if (mayBePlace && !isRound) return null;
	// "One in three steps" may be one thing that takes three.
	const maySay = numeral.letters && mayBePlace ? [of] : [];
	const share = `${amount}/${of}`;
	const value = [share, ...maySay].join('|');
	const spelling = {en: share, fr: share};
	// A figure in between is a fact of its own.
	const isParted = tokens.slice(numeral.next, from).some(({kind}) => kind === 'digits');
	const next = isParted ? numeral.next : whole.next;
	return {facts: [factAt(tokens, at, next, 'number', value, spelling, numeral.letters)], next};
}

/** The scale or dozen of which a part is told before token `at`, and the token after it: half a million, une demi-douzaine. */
function scaleAfterPart(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): {readonly scale: number; readonly next: number} | null {
	let noun = isHyphen(tokens, at) ? at + 1 : at;
	if (tokens[noun]?.folded === 'of' || tokens[noun]?.folded === 'de') noun += 1;
	if (tokens[noun]?.folded === 'a') noun += 1;
	const token = tokens[noun];
	if (token?.kind !== 'word' || token.before === 'line') return null;
	const scale = vocabulary.scales.get(token.folded) ?? 0;
	const whole = scale >= 1e6 ? scale : vocabulary.collectives.get(token.folded);
	return whole === undefined ? null : {scale: whole, next: noun + 1};
}

/** Two thirds, trois quarts; un demi-million. */
function readParts({tokens, at, vocabulary, numeral, amount}: Counted): Reading | null {
	const noun = isHyphen(tokens, numeral.next) ? numeral.next + 1 : numeral.next;
	const token = tokens[noun];
	if (!numeral.letters || token?.kind !== 'word' || token.before === 'line') return null;
	const parts = vocabulary.parts.get(token.folded);
	if (parts === undefined || Number(amount) >= parts) return null;
	const minutes = readMinutes(tokens, at, noun + 1, Number(amount), parts);
	if (minutes) return minutes;
	if (isHyphen(tokens, noun + 1) && vocabulary.units.get(tokens[noun + 2]?.folded ?? '') === 'century') {
		// « Un demi-siècle ».
		const years = String((100 * Number(amount)) / parts);
		const fact = factAt(
			tokens,
			at,
			noun + 3,
			'duration',
			`${years} year`,
			spellDuration(years, 'year'),
			true,
		);
		return {facts: [fact], next: noun + 3};
	}
	const whole = scaleAfterPart(tokens, noun + 1, vocabulary);
	const next = whole?.next ?? noun + 1;
	const value = whole ? scaleAmount(String(Number(amount) / parts), whole.scale) : `${amount}/${parts}`;
	const spelling = whole ? spellNumber(value) : {en: value, fr: value};
	return {facts: [factAt(tokens, at, next, 'number', value, spelling, true)], next};
}

/** What stands between a count and its days: "three business days". */
const SORTS_OF_DAYS = new Set(['business', 'working', 'calendar', 'consecutive', 'full', 'whole']);

/** 3 years, trois ans, 14-day; 24 hours a day, 7 days a week. */
function readDuration({tokens, at, vocabulary, numeral, amount, optional}: Counted): Reading | null {
	const first = isHyphen(tokens, numeral.next) ? numeral.next + 1 : numeral.next;
	const noun = SORTS_OF_DAYS.has(tokens[first]?.folded ?? '') ? first + 1 : first;
	const token = tokens[noun];
	if (token?.kind !== 'word' || token.before === 'line') return null;
	const unit =
		vocabulary.units.get(token.folded) ?? (token.folded === 'h' && amount === '24' ? 'hour' : undefined);
	if (unit === undefined) return null;
	if (amount === '24' && unit === 'hour') {
		const next = endOfWeek(tokens, noun + 1);
		if (next !== null)
			return {facts: [factAt(tokens, at, next, 'number', ALWAYS, {en: ALWAYS, fr: ALWAYS}, true)], next};
	}
	// « 24 heures sur 24 », « 7 jours sur 7 » say the figure once.
	const twice = tokens[noun + 1]?.folded === 'sur' && tokens[noun + 2]?.text === tokens[at]?.text;
	// « Deux ans et demi ».
	const half = endOfHalf(tokens, noun + 1);
	const next = half ?? (twice ? noun + 3 : noun + 1);
	const counts = half === null ? numeral.amounts : numeral.amounts.map((each) => addHalf(each));
	const minutesTo = (end: number, hours: number, minutes: number): Reading => {
		const value = `${60 * hours + minutes} minute`;
		return {facts: [factAt(tokens, at, end, 'duration', value, spellHours(hours, minutes))], next: end};
	};
	// "An hour and 10 minutes".
	const isPastHour =
		unit === 'minute' &&
		ANDS.has(tokens[at - 1]?.folded ?? '') &&
		HOURS.has(tokens[at - 2]?.folded ?? '') &&
		['an', 'une'].includes(tokens[at - 3]?.folded ?? '') &&
		tokens[at - 4]?.folded !== 'half';
	if (isPastHour) return minutesTo(noun + 1, 1, Number(amount));
	const minutes = unit === 'hour' && half === null ? minutesAfter(tokens, next, vocabulary) : null;
	if (minutes !== null) return minutesTo(minutes.next, Number(amount), minutes.count);
	const amounts = [...counts, ...pastTheEnd(tokens, next, amount)];
	// « Dans quinze jours » is in two weeks.
	const mayBeWeeks = numeral.letters || vocabulary.language === 'fr';
	const weeks = mayBeWeeks && unit === 'day' ? WEEKS_OF_DAYS.get(amount) : undefined;
	const value = [...amounts.map((each) => `${each} ${unit}`), ...(weeks ? [`${weeks} week`] : [])].join('|');
	const spelling = spellDuration(amounts[0] ?? amount, unit);
	// Seven days a week is every day, and 24 hours are any hour.
	const daily =
		(amount === '7' && unit === 'day' && (twice || WEEKS.has(tokens[noun + 2]?.folded ?? ''))) ||
		(amount === '24' && unit === 'hour');
	// "Every two weeks" says how often, which no version may leave out.
	const isRhythm = tokens[at - 1]?.folded === EVERY && amount !== '1';
	const isOptional = !isRhythm && (optional || daily);
	return {facts: [factAt(tokens, at, next, 'duration', value, spelling, isOptional)], next};
}

/** The minutes that follow hours from token `at` on, and the token after them: "an hour and 10 minutes". */
function minutesAfter(
	tokens: readonly Token[],
	at: number,
	{units}: Vocabulary,
): {readonly count: number; readonly next: number} | null {
	const from = ANDS.has(tokens[at]?.folded ?? '') ? at + 1 : at;
	const count = tokens[from]?.before === 'line' ? null : figures(tokens, from, 2);
	const isMinutes = units.get(tokens[from + 1]?.folded ?? '') === 'minute';
	return count !== null && isMinutes ? {count, next: from + 2} : null;
}

/** What says how often, before the time between: "every two weeks". */
const EVERY = 'every';
/** The token after "a day, 7 days a week" or « sur 24, 7 jours sur 7 ». */
function endOfWeek(tokens: readonly Token[], at: number): number | null {
	let next = at;
	let seven = 0;
	while (next < at + 10 && tokens[next] !== undefined && ROUND_THE_CLOCK.has(tokens[next]?.folded ?? '')) {
		if (WEEKLY.has(tokens[next]?.folded ?? '')) seven = next + 1;
		next += 1;
	}
	return seven === 0 ? null : next;
}

const ROUND_THE_CLOCK = new Set(
	'a day days , and et & sur 24 7 j seven sept jour jours h week semaine par per /'.split(' '),
);
/** What French calls a week and two, in days. */
const WEEKS_OF_DAYS: ReadonlyMap<string, number> = new Map([
	['8', 1],
	['15', 2],
]);
const WEEKS = new Set(['week', 'semaine']);
const WEEKLY = new Set(['7', 'seven', 'sept']);

const BELOW = new Set(['under', 'younger', 'less', 'fewer', 'moins']);
const ABOVE = new Set(['over', 'older', 'up', 'more', 'plus']);

/** What "17 and under" may be called in the other version: « moins de 18 ans ». Nothing where no such end is said after token `next`. */
function pastTheEnd(tokens: readonly Token[], next: number, amount: string): readonly string[] {
	const side = tokens[next + 1]?.folded ?? '';
	if (!ANDS.has(tokens[next]?.folded ?? '') || !/^\d+$/.test(amount)) return [];
	if (BELOW.has(side)) return [String(Number(amount) + 1)];
	return ABOVE.has(side) ? [String(Number(amount) - 1)] : [];
}

/** Whether a figure alone is a day of a month named elsewhere: « rouvre à 10 h le 27 ». */
const isDay = ({tokens, at, vocabulary, numeral: {digits, next}}: Counted): boolean =>
	vocabulary.language === 'fr' &&
	digits !== null &&
	/^(?:[1-9]|[12]\d|3[01])$/.test(digits) &&
	tokens[at - 1]?.folded === 'le' &&
	(tokens[next]?.kind !== 'word' || ['et', 'a', 'au', 'ou', 'de'].includes(tokens[next]!.folded));

function readNumber(counted: Counted): Reading {
	const {tokens, at, vocabulary, numeral, amount, optional} = counted;
	const {next} = numeral;
	if (isDay(counted))
		return {facts: [factAt(tokens, at, next, 'ordinal', amount, spellNumber(amount))], next};
	const scale = numeral.scale === 1 && !numeral.letters ? (farEnd(tokens, next, vocabulary, false) ?? 1) : 1;
	// « Deux cents le litre » is two cents, « deux cents litres » two hundred.
	const isCents = vocabulary.language === 'fr' && numeral.letters && tokens[next - 1]?.folded === 'cents';
	const cents = isCents ? [String(Number(amount) / 100)] : [];
	// « Deux fois moins » is half.
	const isTimesLess = tokens[next]?.folded === 'fois' && tokens[next + 1]?.folded === 'moins';
	const parts = isTimesLess ? [`1/${amount}`] : [];
	const value = [
		...withFarEnd(numeral.amounts, scale),
		...pastTheEnd(tokens, next, amount),
		...cents,
		...parts,
	].join('|');
	return {facts: [factAt(tokens, at, next, 'number', value, spellNumber(amount), optional)], next};
}

const withFarEnd = (amounts: readonly string[], scale: number): readonly string[] =>
	scale === 1 ? amounts : [...amounts, ...amounts.map((amount) => scaleAmount(amount, scale))];

/** A currency said twice, "$10 million dollars" or "$10 CAD", is one. */
function endOfCurrency(tokens: readonly Token[], next: number): number {
	const token = tokens[next];
	const again =
		token?.kind === 'word' && token.before === 'space' && CURRENCY_WORDS[token.folded] !== undefined;
	return again ? next + 1 : next;
}

/** The age that a minor has not reached: "a child under 18", « un mineur ». */
const MAJORITY = '18';
/** Words for one who has not. */
export const MINORS: readonly string[] = ['minor', 'minors', 'mineur', 'mineure'];
const ARTICLES = new Set(['a', 'un', 'une']);

/** Whether token `at` is a person under age, and no small thing or worker in a mine. */
const isMinor = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.folded === 'minors' ||
	(MINORS.includes(tokens[at]?.folded ?? '') &&
		ARTICLES.has(tokens[at - 1]?.folded ?? '') &&
		(tokens[at + 1]?.kind !== 'word' || tokens[at + 1]?.before === 'line'));

/** Nouns that count or scale without a figure: a dozen, millions of people, half a million, a decade, des G$. */
function readUncounted(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Reading | null {
	const token = tokens[at];
	if (token?.kind !== 'word') return null;
	const optionalAt = (next: number, kind: FactKind, value: string, spelling: Spelling): Reading => ({
		facts: [factAt(tokens, at, next, kind, value, spelling, true)],
		next,
	});
	const rank =
		vocabulary.ordinals.get(token.folded) ?? romanRank(tokens, at) ?? rhythmAt(tokens, at, vocabulary);
	if (rank !== undefined) {
		const isRhythm = rhythmAt(tokens, at, vocabulary) !== undefined;
		const fact = factAt(tokens, at, at + 1, 'ordinal', String(rank), spellOrdinal(String(rank)), !isRhythm);
		return {facts: [fact], next: at + 1};
	}
	const count = vocabulary.collectives.get(token.folded);
	if (count !== undefined) return optionalAt(at + 1, 'number', String(count), spellNumber(String(count)));
	if (isMinor(tokens, at)) return optionalAt(at + 1, 'number', MAJORITY, spellNumber(MAJORITY));
	const unit = vocabulary.units.get(token.folded);
	if (unit === 'decade' || unit === 'century' || unit === 'millennium') {
		return optionalAt(at + 1, 'duration', `1 ${unit}`, spellDuration('1', unit));
	}
	// "The first 12 months", « la première année ».
	if (unit === 'year' && vocabulary.ordinals.get(tokens[at - 1]?.folded ?? '') === 1)
		return optionalAt(at + 1, 'duration', '1 year', spellDuration('1', unit));
	const parts = vocabulary.parts.get(token.folded);
	if (parts !== undefined) {
		const whole = scaleAfterPart(tokens, at + 1, vocabulary);
		if (whole === null) {
			const minutes = readMinutes(tokens, at, at + 1, 1, parts);
			if (minutes) return minutes;
			const share = `1/${parts}`;
			return isPart(tokens, at) ? optionalAt(at + 1, 'number', share, {en: share, fr: share}) : null;
		}
		const amount = scaleAmount(String(1 / parts), whole.scale);
		return optionalAt(whole.next, 'number', amount, spellNumber(amount));
	}
	const letter =
		tokens[at + 1]?.text === '$' && isGlued(tokens, at + 1) ? {M: 1e6, G: 1e9}[token.text] : undefined;
	const scale =
		letter ?? (vocabulary.exactScales.has(token.folded) ? undefined : vocabulary.scales.get(token.folded));
	const half = letter === undefined && scale !== undefined ? endOfHalf(tokens, at + 1) : null;
	if (half !== null) {
		const amount = addHalf(String(scale), scale);
		return optionalAt(half, 'number', amount, spellNumber(amount));
	}
	const name = scale === undefined ? undefined : SCALE_NAMES.get(scale);
	return name === undefined
		? null
		: optionalAt(letter === undefined ? at + 1 : at + 2, 'scale', name.value, name);
}

/** After a part, what it is a part of: a third of, la moitié des. */
const OF = new Set(['of', 'de', 'des', 'du', 'd']);
/** What a part may be taken off, or of which it is one without more words: by half, half-price, de moitié. */
const CUTS = new Set(['by', 'de', 'la']);
const PRICES = new Set(['price', 'prix', 'off']);

/** Whether the word at token `at` is a share of something: in « halves » and "the third man" it is not. */
function isPart(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]!.folded;
	if (word === 'halves') return false;
	if (OF.has(tokens[at + 1]?.folded ?? '') || (word === 'half' && tokens[at + 1]?.folded === 'the'))
		return true;
	if (word !== 'half' && word !== 'moitie') return false;
	const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
	return CUTS.has(tokens[at - 1]?.folded ?? '') || PRICES.has(tokens[next]?.folded ?? '');
}

/** What says that every second one is left out: "every other week". */
export const ROUND = 'other';

/** In "every second Saturday" and "every other week", how many of them make one round. */
const rhythmAt = (tokens: readonly Token[], at: number, {language}: Vocabulary): number | undefined =>
	language === 'en' &&
	tokens[at - 1]?.folded === EVERY &&
	['second', ROUND].includes(tokens[at]?.folded ?? '')
		? 2
		: undefined;

/** What stands between a part and its hour: a quarter of an hour, « quart d’heure ». */
const BEFORE_HOUR = new Set(['of', 'an', 'd', "'", '’', '-']);

const HOURS = new Set(['hour', 'hours', 'heure', 'heures']);

/** The minutes that `amount` of so many `parts` of an hour are, where "hour" stands after token `next`: a quarter of an hour. */
function readMinutes(
	tokens: readonly Token[],
	at: number,
	next: number,
	amount: number,
	parts: number,
): Reading | null {
	let noun = next;
	while (noun < next + 3 && BEFORE_HOUR.has(tokens[noun]?.folded ?? tokens[noun]?.text ?? '')) noun += 1;
	const word = tokens[noun]?.folded;
	if (!HOURS.has(word ?? '')) return null;
	const minutes = String((60 * amount) / parts);
	const spelling = spellDuration(minutes, 'minute');
	const fact = factAt(tokens, at, noun + 1, 'duration', `${minutes} minute`, spelling, true);
	return {facts: [fact], next: noun + 1};
}

const ROMAN: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10};

/** The century a Roman number with its ending names: « XXIe siècle ». */
function romanRank(tokens: readonly Token[], at: number): number | undefined {
	const figures = /^([IVX]{1,6})er?$/u.exec(tokens[at]?.text ?? '')?.[1];
	if (figures === undefined || tokens[at + 1]?.folded !== 'siecle') return undefined;
	const values = [...figures].map((letter) => ROMAN[letter] ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const SCALE_NAMES: ReadonlyMap<number, Spelling & {readonly value: string}> = new Map([
	[1e3, {value: 'thousand', en: 'thousands', fr: 'milliers'}],
	[1e6, {value: 'million', en: 'millions', fr: 'millions'}],
	[1e9, {value: 'billion', en: 'billions', fr: 'milliards'}],
	[1e12, {value: 'trillion', en: 'trillions', fr: 'billions'}],
]);
