import {saying} from './faults.ts';
import {fold, type Token, tokensOf} from './tokens.ts';

/** Most words one phrase may match, and most choices in one place: together they bound the work per word. */
const longestPhrase = 12;
const mostChoices = 200;

/** A pattern that cannot be read; `message` says why in a sentence of each language, as `saying` joins them. */
export class PhraseError extends Error {
	override readonly name = 'PhraseError';

	/** The sentences go on after the pattern itself. */
	constructor(pattern: string, en: string, fr: string) {
		super(saying(`“${pattern}” ${en}`, `«\u00A0${pattern}\u00A0» ${fr}`));
	}
}

/** One place of a pattern: the word sequences that may stand there; an empty one means it may be left out. */
type Place = readonly (readonly string[])[];

/** `pattern` cut at the spaces that stand outside its brackets, piece by piece: its first may be all that is asked for. */
function* piecesOf(pattern: string): Generator<string, void> {
	let piece = '';
	let open = false;
	for (const character of pattern.replace(/\s/gu, ' ')) {
		if (character === '(' ? open : character === ')' && !open)
			throw new PhraseError(
				pattern,
				'has a bracket too many; brackets do not nest.',
				'a une parenthèse de trop; les parenthèses ne s’emboîtent pas.',
			);
		if (character === '(' || character === ')') open = character === '(';
		if (character === ' ' && !open) {
			if (piece) yield piece;
			piece = '';
		} else piece += character;
	}
	if (open)
		throw new PhraseError(
			pattern,
			'opens a bracket that it does not close.',
			'ouvre une parenthèse sans la fermer.',
		);
	if (piece) yield piece;
}

const choicesOf = (piece: string, pattern: string): readonly string[] => {
	if (!piece.includes('(')) return [piece];
	let choices = [''];
	for (const [, literal, group] of piece.matchAll(/([^()]+)|\(([^()]*)\)/g)) {
		const ends = literal !== undefined ? [literal] : group!.split('|');
		choices = choices.flatMap((choice) => ends.map((end) => choice + end));
		if (choices.length > mostChoices)
			throw new PhraseError(
				pattern,
				`has more than ${mostChoices} choices in one place; write several phrases.`,
				`offre plus de ${mostChoices} choix au même endroit; écrivez plusieurs expressions.`,
			);
	}
	return choices;
};

/** Letters and nothing else: one word, which needs no reading. */
const plain = /^\p{L}+$/u;

function* wordsOf(choice: string): Generator<string, void> {
	for (const word of choice.split(' ')) {
		if (word === '*') yield word;
		else if (plain.test(word)) yield fold(word);
		else for (const {form} of tokensOf(word)) yield form;
	}
}

/**
 * The places of a pattern. `(a|b c)` is a choice, `(a|)` may be left out, `*` is any one word. Throws a
 * `PhraseError` that says what to mend.
 */
export const placesOf = (pattern: string): readonly Place[] => {
	const places = Array.from(piecesOf(pattern), (piece) =>
		choicesOf(piece, pattern).map((choice) => [...wordsOf(choice)]),
	);
	const words = places.flat(2);
	if (words.includes('.'))
		throw new PhraseError(
			pattern,
			'crosses the end of a clause, which no phrase does.',
			'franchit la fin d’une proposition, ce qu’aucune expression ne fait.',
		);
	if (places.every((place) => place.some((choice) => choice.every((word) => word === '*'))))
		throw new PhraseError(
			pattern,
			'can match without any word of its own.',
			'peut correspondre sans aucun mot qui lui soit propre.',
		);
	const longest = places.reduce((sum, place) => sum + Math.max(...place.map(({length}) => length)), 0);
	if (longest > longestPhrase)
		throw new PhraseError(
			pattern,
			`is longer than ${longestPhrase} words; shorten it.`,
			`dépasse ${longestPhrase} mots; raccourcissez-la.`,
		);
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

/** All nodes that the words read so far lead to, as one: a text that comes here again has nothing to gather. */
interface State<Payload> {
	/** Of the phrases that end here. */
	readonly payloads: readonly Payload[];
	readonly moves: ReadonlyMap<string, readonly Node<Payload>[]>;
	/** The states that `moves` lead to, those that some text has come to. */
	readonly states: Map<string, State<Payload>>;
}

const stateOf = <Payload>(nodes: readonly Node<Payload>[]): State<Payload> => {
	const [first, ...others] = nodes;
	if (first && others.length === 0)
		return {payloads: first.payloads, moves: first.next ?? new Map(), states: new Map()};
	const moves = new Map<string, Node<Payload>[]>();
	for (const {next} of nodes)
		for (const [word, reached] of next ?? []) {
			const known = moves.get(word);
			if (known) known.push(...reached);
			else moves.set(word, [...reached]);
		}
	return {payloads: [...new Set(nodes.flatMap(({payloads}) => payloads))], moves, states: new Map()};
};

/** The state after one more word; nothing, where no phrase goes on with it. */
const stateAfter = <Payload>(
	{moves, states}: Pick<State<Payload>, 'moves' | 'states'>,
	form: string,
): State<Payload> | undefined => {
	// Where most phrases end, nothing goes on.
	if (moves.size === 0) return undefined;
	const known = states.get(form);
	if (known) return known;
	const any = form === '.' ? undefined : moves.get('*');
	const word = moves.has(form) ? form : '*';
	if (word === '*' && !any) return undefined;
	const shared = states.get(word);
	if (shared) return shared;
	const state = stateOf([...new Set([...((word !== '*' && moves.get(word)) || []), ...(any ?? [])])]);
	states.set(word, state);
	return state;
};

/** Where a phrase stands: its words are `tokens[from]` up to, not including, `tokens[to]`. */
export interface Match<Payload> {
	readonly from: number;
	readonly to: number;
	readonly payload: Payload;
}

/** Those of `matches` that lie inside none of `others`, such as a longer, innocent phrase; both in the order of the text. */
export const outside = <Payload>(
	matches: readonly Match<Payload>[],
	others: readonly Match<unknown>[],
): readonly Match<Payload>[] => {
	let next = 0;
	/** Where the furthest of the others that have begun ends. */
	let reach = -1;
	return matches.filter(({from, to}) => {
		for (; next < others.length && others[next]!.from <= from; next++)
			reach = Math.max(reach, others[next]!.to);
		return to > reach;
	});
};

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
	readonly #starts = new Map<string, State<Payload>>();
	/** By every word that a phrase can begin with, those that are not in the automaton. */
	readonly #awaited = new Map<string, Awaited<Payload>[]>();

	add(pattern: string, payload: Payload): void {
		const phrase = {pattern, payload, added: false};
		for (const word of beginningsOf(pattern)) {
			const others = this.#awaited.get(word);
			if (others) others.push(phrase);
			else this.#awaited.set(word, [phrase]);
		}
	}

	/** Whether a phrase can begin with `word`; those that can are then in the automaton. */
	#canBegin(word: string): boolean {
		const phrases = this.#awaited.get(word);
		if (!phrases) return false;
		for (const phrase of phrases) {
			if (phrase.added) continue;
			phrase.added = true;
			this.#addWhole(phrase);
			// What a text begins with leads to more than it did.
			this.#starts.clear();
		}
		phrases.length = 0;
		return true;
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
		const any = this.#canBegin('*');
		// Most words begin nothing; to see that must cost nothing.
		const beginnings: number[] = [];
		for (let at = 0; at < tokens.length; at++)
			if (this.#canBegin(tokens[at]!.form) || any) beginnings.push(at);
		const start = {moves: this.#root.next ?? new Map(), states: this.#starts};
		for (const from of beginnings) {
			let state = stateAfter(start, tokens[from]!.form);
			let ends: Map<Payload, number> | undefined;
			for (let at = from + 1; state; at++) {
				if (state.payloads.length > 0) {
					ends ??= new Map();
					for (const payload of state.payloads) ends.set(payload, at);
				}
				state = at < tokens.length ? stateAfter(state, tokens[at]!.form) : undefined;
			}
			for (const [payload, to] of ends ?? []) matches.push({from, to, payload});
		}
		return matches;
	}
}
