import {type Token, tokensOf} from './tokens.ts';

/** Most words in one phrase, and most spellings one pattern may stand for: together they bound the work per word. */
export const longestPhrase = 12;
const mostSpellings = 200;

/** A pattern that cannot be read; `message` says why in a sentence. */
export class PhraseError extends Error {
	override readonly name = 'PhraseError';
}

/** Every spelling of a pattern: `(a|b)` is a choice, `(a|)` may be left out. */
const spellingsOf = (pattern: string): readonly string[] => {
	let spellings = [''];
	let rest = pattern;
	while (rest) {
		const open = rest.indexOf('(');
		if (open < 0) return spellings.map((spelling) => spelling + rest);
		const close = rest.indexOf(')', open);
		if (close < 0) throw new PhraseError(`"${pattern}" opens a bracket that it does not close.`);
		const choices = rest.slice(open + 1, close).split('|');
		const before = rest.slice(0, open);
		spellings = spellings.flatMap((spelling) => choices.map((choice) => spelling + before + choice));
		if (spellings.length > mostSpellings)
			throw new PhraseError(
				`"${pattern}" stands for more than ${mostSpellings} spellings; write several phrases.`,
			);
		rest = rest.slice(close + 1);
	}
	return spellings;
};

/** The word sequences a pattern stands for. `*` is any one word. Throws a `PhraseError` that says what to mend. */
export const sequencesOf = (pattern: string): readonly (readonly string[])[] =>
	spellingsOf(pattern).map((spelling) => {
		const words = spelling
			.split(/\s+/)
			.filter(Boolean)
			.flatMap((word) => (word === '*' ? ['*'] : tokensOf(word).map((token) => token.form)));
		if (words.length === 0 || words.every((word) => word === '*'))
			throw new PhraseError(`"${pattern}" holds no word to look for.`);
		if (words.length > longestPhrase)
			throw new PhraseError(`"${pattern}" is longer than ${longestPhrase} words; shorten it.`);
		if (words.includes('.'))
			throw new PhraseError(`"${pattern}" crosses the end of a clause, which no phrase does.`);
		return words;
	});

interface Node<Payload> {
	readonly next: Map<string, Node<Payload>>;
	readonly payloads: Payload[];
}

/** Where a phrase stands: its words are `tokens[from]` up to, not including, `tokens[to]`. */
export interface Match<Payload> {
	readonly from: number;
	readonly to: number;
	readonly payload: Payload;
}

/** One automaton for every phrase of a pack. Finding is linear in the text: each word starts at most `longestPhrase` steps. */
export class Phrases<Payload> {
	readonly #root: Node<Payload> = {next: new Map(), payloads: []};

	add(pattern: string, payload: Payload): void {
		for (const sequence of sequencesOf(pattern)) {
			let node = this.#root;
			for (const word of sequence) {
				let next = node.next.get(word);
				if (!next) {
					next = {next: new Map(), payloads: []};
					node.next.set(word, next);
				}
				node = next;
			}
			node.payloads.push(payload);
		}
	}

	/** Every phrase in `tokens`, by where it starts; overlapping ones too. */
	find(tokens: readonly Token[]): readonly Match<Payload>[] {
		const matches: Match<Payload>[] = [];
		for (let from = 0; from < tokens.length; from++) {
			let nodes: Node<Payload>[] = [this.#root];
			for (let at = from; nodes.length > 0 && at < tokens.length; at++) {
				const {form} = tokens[at]!;
				const reached: Node<Payload>[] = [];
				for (const node of nodes) {
					const exact = node.next.get(form);
					if (exact) reached.push(exact);
					const any = form === '.' ? undefined : node.next.get('*');
					if (any) reached.push(any);
				}
				for (const node of reached)
					for (const payload of node.payloads) matches.push({from, to: at + 1, payload});
				nodes = reached;
			}
		}
		return matches;
	}
}
