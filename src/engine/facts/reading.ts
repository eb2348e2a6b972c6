import type {Fact, FactKind, Spelling} from './fact.ts';
import type {Token} from './token.ts';
import type {Vocabulary} from './vocabulary.ts';

/** What a reader made of the tokens from where it began: the facts, and the first token it left. */
export interface Reading {
	readonly facts: readonly Fact[];
	readonly next: number;
}

/** Reads one sort of fact that begins at token `at`, in a bounded number of steps; null when there is none. */
export type Reader = (tokens: readonly Token[], at: number, vocabulary: Vocabulary) => Reading | null;

/** The fact that tokens `from` to `next` (excluded) state. */
export function factAt(
	tokens: readonly Token[],
	from: number,
	next: number,
	kind: FactKind,
	value: string,
	spelling: Spelling,
	optional = false,
): Fact {
	const start = tokens[from]?.start ?? 0;
	const end = tokens[next - 1]?.end ?? start;
	return {kind, value, span: {start, end}, spelling, optional};
}

/** Whether token `at` is the mark `text`, on the same line as the one before it. */
export const isMark = (tokens: readonly Token[], at: number, text: string): boolean =>
	tokens[at]?.text === text && tokens[at]?.before !== 'line';

/** Whether token `at` stands directly against the one before it. */
export const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at]?.before === 'nothing';

/** The number token `at` writes in at most `length` figures, or null. */
export function figures(tokens: readonly Token[], at: number, length: number): number | null {
	const token = tokens[at];
	return token?.kind === 'digits' && token.text.length <= length ? Number(token.text) : null;
}
