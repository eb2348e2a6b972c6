import {remembered} from '../remembered.ts';
import {fold} from './fold.ts';

/** A run of digits, a run of letters, or one other visible character. White space is no token. */
export interface Token {
	readonly kind: 'digits' | 'word' | 'mark';
	/** As written. */
	readonly text: string;
	/** Lower case, without accents. */
	readonly folded: string;
	/** UTF-16 code units. */
	readonly start: number;
	readonly end: number;
	/** What separates it from the token before. */
	readonly before: 'nothing' | 'space' | 'line';
}

/** Stands in a masked text for every code unit already read as something else. */
export const MASKED = '\uFFFC';

type Class = 'digits' | 'word' | 'mark' | 'space';
const LETTER = /^[\p{L}\p{M}]$/u;
const SPACE = /^\s$/u;
/** The class of each code unit met so far. */
const classes = new Map<number, Class>();

function classOf(unit: number): Class {
	const known = classes.get(unit);
	if (known !== undefined) return known;
	const letter = String.fromCharCode(unit);
	const found =
		unit >= 48 && unit <= 57
			? 'digits'
			: LETTER.test(letter)
				? 'word'
				: SPACE.test(letter)
					? 'space'
					: 'mark';
	classes.set(unit, found);
	return found;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const MASKED_UNIT = MASKED.charCodeAt(0);

const folded = remembered(fold);

/** The tokens of `text`, in order; a run of `MASKED` is one mark. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let before: Token['before'] = 'line';
	for (let at = 0; at < text.length; ) {
		const unit = text.charCodeAt(at);
		const kind = classOf(unit);
		let end = at + 1;
		if (kind === 'space') {
			if (unit === 10) before = 'line';
			else if (before === 'nothing') before = 'space';
			at = end;
			continue;
		}
		if (kind === 'mark') {
			if (isHighSurrogate(unit)) end += 1;
			else if (unit === MASKED_UNIT) while (text.charCodeAt(end) === MASKED_UNIT) end += 1;
		} else while (end < text.length && classOf(text.charCodeAt(end)) === kind) end += 1;
		const piece = text.slice(at, end);
		tokens.push({kind, text: piece, folded: kind === 'word' ? folded(piece) : piece, start: at, end, before});
		before = 'nothing';
		at = end;
	}
	return tokens;
}
