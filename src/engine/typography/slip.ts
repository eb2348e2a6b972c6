import type {Span} from '../span.ts';

/** Words not written as a convention wants them, and how it wants them. */
export interface Slip extends Span {
	readonly better: string;
}

/** One convention of writing: its name, and where `text` departs from it. Linear in the text. */
export interface Convention {
	readonly name: string;
	readonly slipsOf: (text: string) => readonly Slip[];
	/** Whether the language must go on after a slip: a name in it may end there, in a text of the other. */
	readonly goesOn?: boolean;
}

/**
 * A convention that a pattern finds; `better` returns what to write, or null where the match is innocent. `sign` is what
 * a text must hold for the pattern to be worth looking for.
 */
export const convention = (
	name: string,
	sign: RegExp,
	pattern: RegExp,
	better: (match: RegExpExecArray) => string | null,
): Convention => ({
	name,
	slipsOf: (text) => {
		const slips: Slip[] = [];
		if (!sign.test(text)) return slips;
		for (const match of text.matchAll(pattern)) {
			const replacement = better(match);
			if (replacement === null || replacement === match[0]) continue;
			slips.push({start: match.index, end: match.index + match[0].length, better: replacement});
		}
		return slips;
	},
});

/** The space that no line breaks at: before %, $ and :, inside « », between a figure and its unit. */
export const noBreak = '\u00A0';
