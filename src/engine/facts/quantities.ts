import {readNumeral, scaleAmount} from './numeral.ts';
import {factAt, isGlued, isMark, type Reader} from './reading.ts';
import {spellDuration, spellMoney, spellNumber, spellOrdinal, spellPercent} from './spelling.ts';
import type {Token} from './token.ts';
import type {Vocabulary} from './vocabulary.ts';

const CURRENCIES: Readonly<Record<string, string>> = {$: '$', '€': '€', '£': '£', '¥': '¥'};
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
function farEnd(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
	money: boolean,
): {readonly scale: number} | null {
	if (!RANGE.has(tokens[at]?.folded ?? '') || tokens[at]?.before === 'line') return null;
	const from = CURRENCIES[tokens[at + 1]?.text ?? ''] === undefined ? at + 1 : at + 2;
	if (tokens[from]?.kind !== 'digits') return null;
	const far = readNumeral(tokens, from, vocabulary, money);
	return far === null ? null : {scale: far.scale};
}

/** Counts, sums of money, percentages, ranks, lengths of time, fractions. */
export const readQuantity: Reader = (tokens, at, vocabulary) => {
	const first = tokens[at];
	if (first === undefined) return null;
	let start = at;
	let sign: string | undefined;
	if (first.kind === 'mark') {
		sign = CURRENCIES[first.text];
		if (sign !== undefined) {
			if (tokens[at + 1]?.kind !== 'digits') return null;
			start = at + 1;
			if (tokens[at - 1]?.text === 'US' && isGlued(tokens, at)) sign = `US${sign}`;
		}
	}
	const numeral = readNumeral(tokens, start, vocabulary, sign !== undefined);
	if (numeral === null) return start === at ? readCollective(tokens, at, vocabulary) : null;
	const {amounts, next} = numeral;
	const amount = amounts[0] ?? '0';
	const optional = numeral.letters && Number(amount) < 10;

	const currency = sign === undefined ? currencyAfter(tokens, next) : {currency: sign, next};
	if (currency !== null) {
		const shared = numeral.scale === 1 ? farEnd(tokens, next, vocabulary, true) : null;
		const values = withFarEnd(amounts, shared?.scale ?? 1).map((value) => `${value} ${currency.currency}`);
		const end = sign === undefined ? currency.next : endOfCurrency(tokens, next);
		return {
			facts: [factAt(tokens, at, end, 'money', values.join('|'), spellMoney(amount, currency.currency))],
			next: end,
		};
	}
	const percent = percentAfter(tokens, next);
	if (percent !== null) {
		return {
			facts: [factAt(tokens, at, percent, 'percent', amounts.join('|'), spellPercent(amount))],
			next: percent,
		};
	}
	if (numeral.digits !== null) {
		const ending = tokens[next];
		if (ending?.kind === 'word' && isGlued(tokens, next) && vocabulary.ordinalEndings.has(ending.folded)) {
			return {facts: [factAt(tokens, at, next + 1, 'ordinal', amount, spellOrdinal(amount))], next: next + 1};
		}
		const fraction = readFraction(tokens, at, numeral.digits);
		if (fraction !== null) return fraction;
	}
	const parted = tokens[next];
	const part =
		parted?.kind === 'word' && parted.before !== 'line' ? vocabulary.parts.get(parted.folded) : undefined;
	const hyphened = isHyphen(tokens, next) ? vocabulary.parts.get(tokens[next + 1]?.folded ?? '') : undefined;
	const denominator = part ?? hyphened;
	if (numeral.letters && denominator !== undefined && Number(amount) < denominator) {
		const end = part === undefined ? next + 2 : next + 1;
		const value = `${amount}/${denominator}`;
		return {facts: [factAt(tokens, at, end, 'number', value, {en: value, fr: value}, true)], next: end};
	}
	const unitAt = isHyphen(tokens, next) ? next + 1 : next;
	const unit =
		tokens[unitAt]?.before === 'line' ? undefined : vocabulary.units.get(tokens[unitAt]?.folded ?? '');
	if (unit !== undefined && tokens[unitAt]?.kind === 'word') {
		const value = amounts.map((each) => `${each} ${unit}`).join('|');
		return {
			facts: [factAt(tokens, at, unitAt + 1, 'duration', value, spellDuration(amount, unit), optional)],
			next: unitAt + 1,
		};
	}
	const shared = numeral.scale === 1 && !numeral.letters ? farEnd(tokens, next, vocabulary, false) : null;
	const values = withFarEnd(amounts, shared?.scale ?? 1);
	return {facts: [factAt(tokens, at, next, 'number', values.join('|'), spellNumber(amount), optional)], next};
};

const withFarEnd = (amounts: readonly string[], scale: number): readonly string[] =>
	scale === 1 ? amounts : [...amounts, ...amounts.map((amount) => scaleAmount(amount, scale))];

/** A currency said twice, "$10 million dollars" or "$10 CAD", is one. */
function endOfCurrency(tokens: readonly Token[], next: number): number {
	const token = tokens[next];
	return token?.kind === 'word' && token.before === 'space' && CURRENCY_WORDS[token.folded] !== undefined
		? next + 1
		: next;
}

/** 1/2, 3/4, 24/7. */
function readFraction(tokens: readonly Token[], at: number, digits: string): ReturnType<Reader> {
	if (tokens[at + 1]?.text !== '/' || !isGlued(tokens, at + 1)) return null;
	const below = tokens[at + 2];
	if (below?.kind !== 'digits' || below.before !== 'nothing' || below.text.length > 4 || digits.length > 4)
		return null;
	if (isMark(tokens, at + 3, '/') && isGlued(tokens, at + 3)) return null;
	const value = `${digits}/${below.text}`;
	return {facts: [factAt(tokens, at, at + 3, 'number', value, {en: value, fr: value})], next: at + 3};
}

/** Nouns that count or scale without a figure: a dozen, millions of people. */
function readCollective(tokens: readonly Token[], at: number, vocabulary: Vocabulary): ReturnType<Reader> {
	const token = tokens[at];
	if (token?.kind !== 'word') return null;
	const count = vocabulary.collectives.get(token.folded);
	if (count !== undefined) {
		return {
			facts: [factAt(tokens, at, at + 1, 'number', String(count), spellNumber(String(count)), true)],
			next: at + 1,
		};
	}
	const scale = vocabulary.scales.get(token.folded);
	if (scale === undefined || scale < 1e6) return null;
	const [, en, fr] = SCALE_NAMES.find(([power]) => power === scale) ?? SCALE_NAMES[0];
	return {facts: [factAt(tokens, at, at + 1, 'scale', en, {en: `${en}s`, fr: `${fr}s`})], next: at + 1};
}

const SCALE_NAMES: readonly [readonly [number, string, string], ...(readonly [number, string, string])[]] = [
	[1e6, 'million', 'million'],
	[1e9, 'billion', 'milliard'],
	[1e12, 'trillion', 'billion'],
];
