import {fold, type Token, tokensOf} from './tokens.ts';

/** Most words one phrase may match, and most choices in one place: together they bound the work per word. */
const longestPhrase = 12;
const mostChoices = 200;

/** A pattern that cannot be read; `message` says why in a sentence. */
export class PhraseError extends Error {
	override readonly name = 'PhraseError';
}

/** One place of a pattern: the word sequences that may stand there; an empty one means it may be left out. */
type Place = readonly (readonly string[])[];

/** `pattern` cut at the spaces that stand outside its brackets, piece by piece: its first may be all that is asked for. */
function* piecesOf(pattern: string): Generator<string, void> {
	let piece = '';
	let open = false;
	for (const character of pattern.replace(/\s/gu, ' ')) {
		if (character === '(' ? open : character === ')' && !open)
			throw new PhraseError(`"${pattern}" has a bracket too many; brackets do not nest.`);
		if (character === '(' || character === ')') open = character === '(';
		if (character === ' ' && !open) {
			if (piece) yield piece;
			piece = '';
		} else piece += character;
	}
	if (open) throw new PhraseError(`"${pattern}" opens a bracket that it does not close.`);
	if (piece) yield piece;
}

const choicesOf = (piece: string, pattern: string): readonly string[] => {
	let choices = [''];
	for (const [, literal, group] of piece.matchAll(/([^()]+)|\(([^()]*)\)/g)) {
		const ends = literal !== undefined ? [literal] : group!.split('|');
		choices = choices.flatMap((choice) => ends.map((end) => choice + end));
		if (choices.length > mostChoices)
			throw new PhraseError(
				`"${pattern}" has more than ${mostChoices} choices in one place; write several phrases.`,
			);
	}
	return choices;
};

/** Letters and nothing else: one word, which needs no reading. */
const plain = /^\p{L}+$/u;

const wordsOf = (choice: string): readonly string[] =>
	choice.split(' ').flatMap((word) => {
		if (word === '*' || word === '') return word ? [word] : [];
		return plain.test(word) ? [fold(word)] : tokensOf(word).map(({form}) => form);
	});

/**
 * The places of a pattern. `(a|b c)` is a choice, `(a|)` may be left out, `*` is any one word. Throws a
 * `PhraseError` that says what to mend.
 */
export const placesOf = (pattern: string): readonly Place[] => {
	const places = Array.from(piecesOf(pattern), (piece) => choicesOf(piece, pattern).map(wordsOf));
	const words = places.flat(2);
	if (words.includes('.'))
		throw new PhraseError(`"${pattern}" crosses the end of a clause, which no phrase does.`);
	if (places.every((place) => place.some((choice) => choice.every((word) => word === '*'))))
		throw new PhraseError(`"${pattern}" can match without any word of its own.`);
	const longest = places.reduce((sum, place) => sum + Math.max(...place.map(({length}) => length)), 0);
	if (longest > longestPhrase)
		throw new PhraseError(`"${pattern}" is longer than ${longestPhrase} words; shorten it.`);
	return places;
};

/** The words `pattern` can begin with; `*` among them where it can begin with any. */
const beginningsOf = (pattern: string): ReadonlySet<string> => {
	const beginnings = new Set<string>();
	for (const piece of piecesOf(pattern)) {
		let mayBeLeftOut = false;
		for (const choice of choicesOf(piece, pattern)) {
			const [first] = wordsOf(choice);
			if (first === undefined) mayBeLeftOut = true;
			else beginnings.add(first);
		}
		if (!mayBeLeftOut) break;
	}
	return beginnings;
};

interface Node<Payload> {
	/** Absent while nothing follows: most phrases end here. */
	next?: Map<string, Node<Payload>[]>;
	readonly payloads: Payload[];
}

const nodeOf = <Payload>(): Node<Payload> => ({payloads: []});

const link = <Payload>(from: Node<Payload>, word: string, to: Node<Payload>): void => {
	from.next ??= new Map();
	const reached = from.next.get(word);
	if (reached) reached.push(to);
	else from.next.set(word, [to]);
};

/** Where a phrase stands: its words are `tokens[from]` up to, not including, `tokens[to]`. */
export interface Match<Payload> {
	readonly from: number;
	readonly to: number;
	readonly payload: Payload;
}

/** A phrase that is not in the automaton before a text holds a word it can begin with. */
interface Awaited<Payload> {
	readonly pattern: string;
	readonly payload: Payload;
	added: boolean;
}

/**
 * One automaton for every phrase of a pack. Finding is linear in the text: a word starts at most `longestPhrase` steps.
 * A phrase is read whole when a text first holds a word it can begin with: a background that was stopped answers its
 * first draft sooner, and few phrases ever meet theirs.
 */
export class Phrases<Payload> {
	readonly #root: Node<Payload> = nodeOf();
	readonly #awaited = new Map<string, Awaited<Payload>[]>();

	add(pattern: string, payload: Payload): void {
		const phrase = {pattern, payload, added: false};
		for (const word of beginningsOf(pattern)) {
			const others = this.#awaited.get(word);
			if (others) others.push(phrase);
			else this.#awaited.set(word, [phrase]);
		}
	}

	#addAwaited(word: string): void {
		const phrases = this.#awaited.get(word);
		if (!phrases) return;
		this.#awaited.delete(word);
		for (const phrase of phrases) {
			if (phrase.added) continue;
			phrase.added = true;
			this.#addWhole(phrase);
		}
	}

	#addWhole({pattern, payload}: Awaited<Payload>): void {
		let ends = [this.#root];
		for (const place of placesOf(pattern)) {
			const after: Node<Payload> = nodeOf();
			const skipped = place.some((choice) => choice.length === 0);
			for (const choice of place) {
				if (choice.length === 0) continue;
				let last = ends;
				choice.forEach((word, index) => {
					const to = index === choice.length - 1 ? after : nodeOf<Payload>();
					for (const from of last) link(from, word, to);
					last = [to];
				});
			}
			ends = skipped ? [...ends, after] : [after];
		}
		for (const end of ends) end.payloads.push(payload);
	}

	/** The phrases in `tokens` by where they start; of those with one payload and one start, the longest. */
	find(tokens: readonly Token[]): readonly Match<Payload>[] {
		const matches: Match<Payload>[] = [];
		this.#addAwaited('*');
		for (let from = 0; from < tokens.length; from++) {
			const first = tokens[from]!.form;
			this.#addAwaited(first);
			// Most words start nothing; to see that must cost nothing.
			if (!this.#root.next?.has(first) && !this.#root.next?.has('*')) continue;
			let nodes: readonly Node<Payload>[] = [this.#root];
			const ends = new Map<Payload, number>();
			for (let at = from; nodes.length > 0 && at < tokens.length; at++) {
				const {form} = tokens[at]!;
				const reached = new Set<Node<Payload>>();
				for (const {next} of nodes) {
					if (!next) continue;
					for (const node of next.get(form) ?? []) reached.add(node);
					if (form !== '.') for (const node of next.get('*') ?? []) reached.add(node);
				}
				for (const {payloads} of reached) for (const payload of payloads) ends.set(payload, at + 1);
				nodes = [...reached];
			}
			for (const [payload, to] of ends) matches.push({from, to, payload});
		}
		return matches;
	}
}
