import type {Fact} from './fact.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w-])/giu;
const EXTENSION = String.raw`(?:[\s,]{0,3}(?:ext|extension|poste|x|p)\.?[\s:]{0,2}(?<extension>\d{1,6})(?!\d))?`;
const GAP = String.raw`[ \t\u00A0\u202F.\u2011\u2013-]`;
const NORTH_AMERICAN = new RegExp(
	String.raw`(?<![\d\p{L}$€£.,/-])(?:\+?1${GAP}?)?(?:\((?<area>\d{3})\)${GAP}?|(?<plain>\d{3})${GAP}?)(?<exchange>\d{3})${GAP}?(?<line>\d{4})(?![\d\p{L}$%])${EXTENSION}`,
	'giu',
);
const LOCAL = /(?<![\d\p{L}$€£.,/-])\d{3}[-\u2011]\d{4}(?![\d\p{L}$%-])/gu;
const VANITY = new RegExp(
	String.raw`(?<![\d\p{L}])1?${GAP}?(?<area>8(?:00|33|44|55|66|77|88))${GAP}(?=[\dA-Z-]{0,9}[A-Z])(?<letters>[\dA-Z](?:-?[\dA-Za-z]){6,9})(?![\p{L}\d])`,
	'gu',
);
const ABROAD = /(?<![\d\p{L}])\+\d[\d \u00A0\u202F.()-]{7,18}\d(?!\d)/gu;
const SHORT = /(?<![\d\p{L}$.,-])([2-9])[-\u2011]([1-9])[-\u2011]([1-9])(?![\d\p{L}$%-])/gu;

/** Without it there is no phone number; with it there may be. */
const THREE_FIGURES = /\d{3}|\d[-\u2011]\d[-\u2011]\d/u;

/** Lines of the government that have a number for each language, as its pages give them: `English French`. */
const LINES: ReadonlyMap<string, string> = new Map(
	[
		'18009598281 18009597383',
		'18009595525 18009597775',
		'18003871193 18003871194',
		'18665222122 18665222022',
		'18002779914 18002779915',
		'18002067218 18008086352',
	].map((line) => line.split(' ').reverse() as [french: string, english: string]),
);

const KEYS = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9';
const keyOf = (letter: string): string =>
	/\d/.test(letter) ? letter : (/\d/.exec(KEYS.slice(KEYS.indexOf(letter)))?.[0] ?? '');

const factOf = (
	kind: 'phone' | 'email',
	value: string,
	match: RegExpMatchArray,
	spelling = match[0].trim(),
): Fact => {
	const start = match.index ?? 0;
	return {
		kind,
		value,
		span: {start, end: start + match[0].trimEnd().length},
		spelling: {en: spelling, fr: spelling},
		optional: false,
	};
};

/** The email addresses of `text`. */
export const emailsOf = (text: string): readonly Fact[] =>
	!text.includes('@')
		? []
		: [...text.matchAll(EMAIL)].map((match) => factOf('email', match[0].toLowerCase(), match));

/** The phone numbers of `text`: North American ones in every usual form, vanity numbers, + numbers abroad, and 9-8-8. */
export function phonesOf(text: string): readonly Fact[] {
	const facts: Fact[] = [];
	if (!THREE_FIGURES.test(text)) return facts;
	for (const match of text.matchAll(VANITY)) {
		const {area = '', letters = ''} = match.groups ?? {};
		const keys = [...letters.toLowerCase().replaceAll('-', '')].map(keyOf).join('').slice(0, 7);
		facts.push(factOf('phone', `1${area}${keys}`, match));
	}
	for (const match of text.matchAll(NORTH_AMERICAN)) {
		const {area, plain, exchange = '', line = '', extension} = match.groups ?? {};
		const code = area ?? plain ?? '';
		// Ten figures without a gap are a phone number only when the plan of numbers has room for it.
		const bare = /^\d{10,11}/.test(match[0]);
		if (bare && !(/^[2-9]/.test(code) && /^[2-9]/.test(exchange))) continue;
		const number = `1${code}${exchange}${line}`;
		const value = LINES.get(number) ?? number;
		facts.push(factOf('phone', extension === undefined ? value : `${value};${extension}`, match));
	}
	for (const match of text.matchAll(ABROAD)) {
		const digits = match[0].replace(/\D/g, '');
		if (digits.length >= 9 && !digits.startsWith('1')) facts.push(factOf('phone', `+${digits}`, match));
	}
	for (const match of text.matchAll(LOCAL)) facts.push(factOf('phone', match[0].replace(/\D/g, ''), match));
	for (const match of text.matchAll(SHORT)) facts.push(factOf('phone', match[0].replace(/\D/g, ''), match));
	return facts;
}
