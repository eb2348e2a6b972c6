import {factAt, isGlued, type Reader} from './reading.ts';
import type {Token} from './token.ts';

/** Letters that follow a figure as its unit, not as part of a name: 10km, 5e, 16h. */
const UNITS = new Set(
	'h am pm km m cm mm kg g mg l ml ha w kw mw gw kwh mwh gwh tb gb mb hz khz mhz ghz s min sec x c f st nd rd th e er re ere eme ieme es k bn md mds'.split(
		' ',
	),
);
const MAXIMUM = 9;

const isJoin = (tokens: readonly Token[], at: number): boolean => {
	const text = tokens[at]?.text;
	return (
		(text === '-' || text === '‑' || text === '.' || text === '/') &&
		isGlued(tokens, at) &&
		isGlued(tokens, at + 1) &&
		tokens[at + 1] !== undefined &&
		tokens[at + 1]?.kind !== 'mark'
	);
};

const isCapitals = (token: Token | undefined): boolean =>
	token?.kind === 'word' && token.text.length <= 10 && token.text === token.text.toUpperCase();

/** A year and a number, 2009-20, as orders and reports are numbered; spans of years are dates, and read before. */
const isNumberedYear = (tokens: readonly Token[], at: number): boolean =>
	/^(?:1[89]|20)\d\d$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.kind === 'digits';

/** Letters and figures that name something: COVID-19, G7, A4, C-21, 2SLGBTQI; numbers of orders: 2009-20; versions: 1.2.3. */
export const readCode: Reader = (tokens, at) => {
	const first = tokens[at];
	if (first === undefined || first.kind === 'mark' || continuesWord(tokens, at)) return null;
	let digits = first.kind === 'digits' ? 1 : 0;
	let letters = isCapitals(first) ? 1 : 0;
	let stops = 0;
	let next = at + 1;
	if (digits + letters === 0) return null;
	const numbered = isJoin(tokens, at + 1) && tokens[at + 1]?.text !== '.' && isNumberedYear(tokens, at);
	for (; next < at + MAXIMUM; next += 1) {
		const token = tokens[next];
		if (token === undefined || !isGlued(tokens, next)) break;
		if (token.kind === 'digits') digits += 1;
		else if (token.kind === 'word') {
			if (!isCapitals(token) && token.text.length > 2) return null;
			const unit = UNITS.has(token.folded) && !(token.text === 'G' && first.text.length === 1);
			if (tokens[next - 1]?.kind === 'digits' && letters === 0 && (unit || tokens[next + 1]?.text === '$'))
				return null;
			letters += 1;
		} else if (!isJoin(tokens, next) || token.text === '/') break;
		else if (token.text === '.') stops += 1;
		else if (
			(letters === 0 && !numbered) ||
			(tokens[next + 1]?.kind === 'word' && !isCapitals(tokens[next + 1]))
		)
			break;
	}
	const isVersion = stops === digits - 1 && digits > 2;
	if (digits === 0 || (letters === 0 && !isVersion && !numbered)) return null;
	const value = tokens
		.slice(at, next)
		.map((token) => token.text.replace('‑', '-'))
		.join('')
		.toUpperCase();
	return {facts: [factAt(tokens, at, next, 'code', value, {en: value, fr: value})], next};
};

/** Whether token `at` stands after a hyphen: « Terre-Neuve », "half-A4". */
const continuesWord = (tokens: readonly Token[], at: number): boolean =>
	isGlued(tokens, at) && tokens[at - 1]?.text === '-' && isGlued(tokens, at - 1);
