import {fold} from '../tokens.ts';

/** What is known of a word: `name`, one written with a capital; `accent`, one whose bare form is no word of its own. */
export type Kind = 'word' | 'name' | 'accent';

const kinds: readonly Kind[] = ['word', 'accent', 'name'];

/** Steps of rarity there are: 0 is the rarest words, `rarest` the rarest kept; a step is a factor of four. */
export const rarest = 7;

/** A word in lower case with its accents. */
export interface Entry {
	readonly word: string;
	readonly rarity: number;
	readonly kind: Kind;
}

const first = 'A'.charCodeAt(0);
const steps = rarest + 1;

/** Writes words as one string: how many letters each shares with the one before, its other letters, and a capital for the rest. */
export const packWords = (entries: readonly Entry[]): string => {
	let before = '';
	let packed = '';
	for (const {word, rarity, kind} of [...entries].sort((a, b) => (a.word < b.word ? -1 : 1))) {
		let shared = 0;
		while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared++;
		packed += `${shared}${word.slice(shared)}${String.fromCharCode(first + kinds.indexOf(kind) * steps + rarity)}`;
		before = word;
	}
	return packed;
};

/** Reads what `packWords` wrote, by the word's form without accents; of two words with one form, the commoner. */
export const unpackWords = (packed: string): ReadonlyMap<string, Entry> => {
	const entries = new Map<string, Entry>();
	let before = '';
	for (const [, shared, letters, mark] of packed.matchAll(/(\d)([^A-Z\d]*)([A-Z])/g)) {
		before = before.slice(0, Number(shared)) + letters;
		const value = mark!.charCodeAt(0) - first;
		const entry: Entry = {word: before, rarity: value % steps, kind: kinds[Math.floor(value / steps)]!};
		const form = fold(before);
		const known = entries.get(form);
		if (!known || entry.rarity < known.rarity) entries.set(form, entry);
	}
	return entries;
};
