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

/** Letters and figures that name something: COVID-19, G7, A4, C-21, T4, 2SLGBTQI, and versions: 1.2.3. */
export const readCode: Reader = (tokens, at) => {
	const first = tokens[at];
	if (first === undefined || first.kind === 'mark') return null;
	if (first.before === 'nothing' && tokens[at - 1]?.text === '-' && tokens[at - 1]?.before === 'nothing')
		return null;
	let next = at + 1;
	let digits = first.kind === 'digits' ? 1 : 0;
	let letters = isCapitals(first) ? 1 : 0;
	if (digits === 0 && letters === 0) return null;
	let stops = 0;
	while (next < at + MAXIMUM) {
		const token = tokens[next];
		if (token?.kind === 'digits' && isGlued(tokens, next)) digits += 1;
		else if (
			token?.kind === 'word' &&
			isGlued(tokens, next) &&
			(isCapitals(token) || token.text.length <= 2)
		) {
			if (tokens[next - 1]?.kind === 'digits' && UNITS.has(token.folded) && letters === 0) return null;
			letters += 1;
		} else if (isJoin(tokens, next)) {
			if (token?.text === '.') stops += 1;
			else if (token?.text === '/' || letters === 0) break;
			const after = tokens[next + 1];
			if (after?.kind === 'word' && !isCapitals(after)) break;
		} else break;
		next += 1;
	}
	if (tokens[next]?.kind === 'word' && isGlued(tokens, next)) return null;
	if (digits === 0) return null;
	if (letters === 0 && (digits < 3 || stops !== digits - 1)) return null;
	const last = tokens[next - 1];
	const value = tokens
		.slice(at, next)
		.map((token) => token.text.replace('‑', '-'))
		.join('')
		.toUpperCase();
	return last === undefined
		? null
		: {facts: [factAt(tokens, at, next, 'code', value, {en: value, fr: value})], next};
};
