import type {Token} from './token.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A count as it is written: in figures or in letters, with its scale. */
export interface Numeral {
	/** What it may amount to, the likeliest first: decimal, `.` before the fraction, never empty. */
	readonly amounts: readonly string[];
	/** The token after it. */
	readonly next: number;
	/** Figures as written when it is a plain run of digits without separator, decimals or scale. */
	readonly digits: string | null;
	/** True when no figure stands in it. */
	readonly letters: boolean;
	/** The power of ten a word or letter gave it, 1 without. */
	readonly scale: number;
}

const FRACTIONS: Readonly<Record<string, string>> = {
	'½': '0.5',
	'¼': '0.25',
	'¾': '0.75',
	'⅓': '1/3',
	'⅔': '2/3',
	'⅛': '0.125',
};
/** Signs of a fraction. */
export const FRACTION_SIGNS: readonly string[] = Object.keys(FRACTIONS);
const LETTER_SCALES: Readonly<Record<string, number>> = {
	K: 1e3,
	k: 1e3,
	M: 1e6,
	B: 1e9,
	G: 1e9,
	Md: 1e9,
	Mds: 1e9,
	MM: 1e6,
	bn: 1e9,
};
const HYPHENS = new Set(['-', '‑', '–']);

/** `amount` times `power`, as a decimal without rounding noise. */
export function scaleAmount(amount: string, power: number): string {
	if (power === 1) return plain(amount);
	return String(Number((Number(amount) * power).toPrecision(15)));
}

const plain = (amount: string): string => {
	const [whole = '', part = ''] = amount.split('.');
	const kept = part.replace(/0{1,100}$/, '');
	return (whole.replace(/^0{1,100}(?=\d)/, '') || '0') + (kept === '' ? '' : `.${kept}`);
};

/** The count that begins at token `at`, or null. `money` says a currency sign stands before it, so that "10 B" is a scale. */
export function readNumeral(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
	money = false,
): Numeral | null {
	const token = tokens[at];
	if (token === undefined) return null;
	if (token.kind === 'digits')
		return withScaleAndHalf(tokens, readFigures(tokens, at, vocabulary), vocabulary, money);
	if (token.kind === 'mark') {
		const amount = FRACTIONS[token.text];
		return amount === undefined
			? null
			: {amounts: [amount], next: at + 1, digits: null, letters: false, scale: 1};
	}
	const letters = readLetters(tokens, at, vocabulary);
	return letters && withScaleAndHalf(tokens, letters, vocabulary, money);
}

/** The count with the half and the scale said after it, in either order: two and a half million, 2 milliards et demi. */
function withScaleAndHalf(
	tokens: readonly Token[],
	count: Numeral,
	vocabulary: Vocabulary,
	money: boolean,
): Numeral {
	const half = withHalf(tokens, count);
	// A count in letters has its scale already, unless a half came between.
	const scaled = count.letters && half === count ? count : withScale(tokens, half, vocabulary, money);
	return half === count ? withHalf(tokens, scaled) : scaled;
}

/** The token after "and a half" or « et demie » at token `at`; null where none is said, or only the half of what a hyphen joins to it. */
export function endOfHalf(tokens: readonly Token[], at: number): number | null {
	let next = at;
	const isHyphen = (): boolean => HYPHENS.has(tokens[next]?.text ?? '') && tokens[next]?.before === 'nothing';
	const hyphenated = isHyphen();
	const takes = (...words: readonly string[]): boolean => {
		if (hyphenated && isHyphen()) next += 1;
		if (tokens[next]?.before === 'line' || !words.includes(tokens[next]?.folded ?? '')) return false;
		next += 1;
		return true;
	};
	const said = takes('and') ? takes('a') && takes('half') : takes('et') && takes('demi', 'demie');
	return said && (hyphenated || !isHyphen()) ? next : null;
}

/** The count with the half said after it: two and a half, un million et demi. */
function withHalf(tokens: readonly Token[], numeral: Numeral): Numeral {
	const next = endOfHalf(tokens, numeral.next);
	if (next === null) return numeral;
	const {scale, letters} = numeral;
	return {
		amounts: numeral.amounts.map((amount) => addHalf(amount, scale)),
		next,
		digits: null,
		letters,
		scale,
	};
}

/** `amount` and the half of one, or of the `power` of ten it counts. */
export const addHalf = (amount: string, power = 1): string =>
	scaleAmount(String(Number(amount) / power + 0.5), power);

const isFigures = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.kind === 'digits' && tokens[at]?.before === 'nothing';

/** Whether `mark` and figures stand against the figures before token `at`. */
const isParted = (tokens: readonly Token[], at: number, mark: string): boolean =>
	tokens[at]?.text === mark && tokens[at]?.before === 'nothing' && isFigures(tokens, at + 1);

const isThousands = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.kind === 'digits' && tokens[at]?.text.length === 3;

/** The groups of three that follow the figures at `at`, parted by spaces or by the mark that parts thousands; null without any. */
function readGroups(
	tokens: readonly Token[],
	at: number,
	thousands: string,
): {readonly figures: string; readonly next: number; readonly mark: string} | null {
	const first = tokens[at]?.text ?? '';
	if (first.length > 3 || first === '0') return null;
	let figures = first;
	let next = at + 1;
	for (; isThousands(tokens, next) && tokens[next]?.before === 'space'; next += 1)
		figures += tokens[next]?.text;
	if (next > at + 1) return {figures, next, mark: ' '};
	const mark = tokens[next]?.text ?? '';
	const isGroup = (from: number): boolean => isParted(tokens, from, mark) && isThousands(tokens, from + 1);
	if ((mark !== ',' && mark !== '.') || !isGroup(next)) return null;
	// One group may be a decimal; « 1,500,000 » can only be the thousands of the other usage.
	if (mark !== thousands && !isGroup(next + 2)) return null;
	for (; isGroup(next); next += 2) figures += tokens[next + 1]?.text;
	return {figures, next, mark};
}

function readFigures(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Numeral {
	const [thousands, point] = vocabulary.language === 'en' ? [',', '.'] : ['.', ','];
	const numeral = {digits: null, letters: false, scale: 1} as const;
	const groups = readGroups(tokens, at, thousands);
	const {figures: whole, next} = groups ?? {figures: tokens[at]?.text ?? '', next: at + 1};
	const first = tokens[at]?.text.length ?? 0;
	// « 1.500 » may be the decimal of the other usage.
	if (groups?.mark === '.' && whole.length === first + 3) {
		return {...numeral, amounts: [whole, plain(`${whole.slice(0, first)}.${whole.slice(first)}`)], next};
	}
	const mark = [point, thousands].find((each) => isParted(tokens, next, each));
	const part = mark === undefined ? '' : (tokens[next + 1]?.text ?? '');
	if (mark === point || (mark === thousands && (part.length <= 2 || vocabulary.language === 'fr'))) {
		const amounts = [plain(`${whole}.${part}`)];
		// « 4,200 » in French may be the thousands of the other usage.
		if (mark === ',' && part.length === 3 && groups === null) amounts.push(whole + part);
		return {...numeral, amounts, next: next + 2};
	}
	const fraction = FRACTIONS[tokens[next]?.text ?? ''];
	if (fraction?.startsWith('0.')) return {...numeral, amounts: [whole + fraction.slice(1)], next: next + 1};
	return {...numeral, amounts: [plain(whole)], next, digits: groups === null ? whole : null};
}

function withScale(
	tokens: readonly Token[],
	numeral: Numeral,
	vocabulary: Vocabulary,
	money: boolean,
): Numeral {
	let next = numeral.next;
	if (HYPHENS.has(tokens[next]?.text ?? '') && tokens[next]?.before === 'nothing') next += 1;
	const token = tokens[next];
	if (token?.kind !== 'word' || token.before === 'line') return numeral;
	// « 2,1 cents » are a coin's: who writes hundreds in figures writes all of it.
	const isCoin = vocabulary.language === 'fr' && !numeral.letters && token.folded === 'cents';
	const word = isCoin ? undefined : vocabulary.scales.get(token.folded);
	const sign = tokens[next + 1];
	const dollars = sign?.folded === 'de' && tokens[next + 2]?.folded === 'dollars';
	const currencyAfter = sign?.text === '$' || sign?.text === '€' || dollars;
	const letter = token.before === 'nothing' || money || currencyAfter ? LETTER_SCALES[token.text] : undefined;
	const lower = money && token.before === 'nothing' ? LETTER_SCALES[token.text.toUpperCase()] : undefined;
	// "5G" and "10G" name networks: a letter alone counts thousands of millions only beside a currency.
	const scale = word ?? (token.text === 'G' && !currencyAfter && !money ? undefined : (letter ?? lower));
	if (scale === undefined) return numeral;
	return {
		amounts: numeral.amounts.map((amount) => scaleAmount(amount, scale)),
		next: next + 1,
		digits: null,
		letters: numeral.letters,
		scale,
	};
}

/** Longer than any number in letters. */
const MOST_WORDS = 24;

/** The token of the next number word after `at`: past a hyphen, and past « et » or "and" where a number may hold it. */
function nextWordAt(
	tokens: readonly Token[],
	at: number,
	current: number,
	vocabulary: Vocabulary,
): number | null {
	const next = HYPHENS.has(tokens[at]?.text ?? '') && tokens[at]?.before === 'nothing' ? at + 1 : at;
	const and = tokens[next];
	if (and?.kind !== 'word' || (and.folded !== 'and' && and.folded !== 'et')) return next;
	const after = HYPHENS.has(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1;
	const value = vocabulary.cardinals.get(tokens[after]?.folded ?? '');
	if (value === undefined) return null;
	// « vingt et un » and "one hundred and five" are numbers; "twenty and one" and « cent et un » are two.
	const fits =
		vocabulary.language === 'fr' ? (value === 1 || value === 11) && current % 100 !== 0 : current % 100 === 0;
	return fits ? after : null;
}

/** The number below a thousand that `value` makes with the words before it, or null when it begins another. */
function addWord(current: number, value: number, afterTen: boolean, french: boolean): number | null {
	const rest = current % 100;
	if (french && value === 20 && rest === 4) return current + 76;
	if (rest === 0) return current + value;
	if (value > 0 && value < 10) {
		// « dix-sept », « soixante-dix-sept » and « quatre-vingt-dix-sept », but not « dix six ».
		if (rest % 10 === 0 && rest !== 10 && !afterTen) return current + value;
		return french && afterTen && value >= 7 ? current + value : null;
	}
	return french && value >= 10 && value <= 19 && (rest === 60 || rest === 80) ? current + value : null;
}

function readLetters(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Numeral | null {
	const french = vocabulary.language === 'fr';
	let total = 0;
	let current = 0;
	let scale = 1;
	let afterTen = false;
	let next = at;
	while (next < at + MOST_WORDS) {
		const begins = next === at;
		const index = begins ? at : nextWordAt(tokens, next, current, vocabulary);
		const token = index === null ? undefined : tokens[index];
		if (index === null || token?.kind !== 'word' || (!begins && token.before === 'line')) break;
		const value = vocabulary.cardinals.get(token.folded);
		const power = vocabulary.scales.get(token.folded);
		if (value !== undefined) {
			const sum = begins ? value : addWord(current, value, afterTen, french);
			if (sum === null) break;
			current = sum;
		} else if (power === 100 && (!begins || (french && token.folded === 'cent'))) {
			if (current > 0 && current % 100 === 0) break;
			current = (current || 1) * 100;
		} else if (power !== undefined && power > 100 && (!begins || (french && token.folded === 'mille'))) {
			total += (current || 1) * power;
			current = 0;
			scale = power;
		} else break;
		afterTen = value === 10;
		next = index + 1;
	}
	if (next === at) return null;
	return {amounts: [String(total + current)], next, digits: null, letters: true, scale};
}
