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

const PIECES = /(\d+)|([\p{L}\p{M}]+)|\uFFFC+|[^\s]|(\s+)/gu;

/** The tokens of `text`, in order; a run of `MASKED` is one mark. */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let before: Token['before'] = 'line';
	for (const match of text.matchAll(PIECES)) {
		const [piece, digits, letters, space] = match;
		if (space !== undefined) {
			before = space.includes('\n') ? 'line' : 'space';
			continue;
		}
		tokens.push({
			kind: digits !== undefined ? 'digits' : letters !== undefined ? 'word' : 'mark',
			text: piece,
			folded: letters === undefined ? piece : fold(letters),
			start: match.index,
			end: match.index + piece.length,
			before,
		});
		before = 'nothing';
	}
	return tokens;
}
