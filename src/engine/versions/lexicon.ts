import {packedLexicon} from './lexicon-data.ts';

/** For an English stem, the French stems that stand for it and how much likelier than by chance, in bits. */
export interface Lexicon {
	translations(stem: string): ReadonlyMap<string, number> | undefined;
}

/** Strengths as letters: `A` is 0 bits, `M` 12. */
const zero = 'A'.charCodeAt(0);
export const strongest = 12;

/** One entry: how many letters it shares with the one before, its other letters, then each translation and its strength. */
const entry = /(\d)([a-z]*)((?: [a-z]+[A-M])+)/g;
const translation = / ([a-z]+)([A-M])/g;

/** Writes a lexicon as one string of plain letters, which compresses well and needs no decoder of its own. */
export function packLexicon(entries: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
	let before = '';
	let packed = '';
	for (const stem of [...entries.keys()].sort()) {
		let shared = 0;
		while (shared < 9 && shared < stem.length && stem[shared] === before[shared]) shared++;
		const translations = [...entries.get(stem)!]
			.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
			.map(
				([french, bits]) =>
					` ${french}${String.fromCharCode(zero + Math.max(0, Math.min(strongest, Math.round(bits))))}`,
			);
		packed += `${shared}${stem.slice(shared)}${translations.join('')}`;
		before = stem;
	}
	return packed;
}

/** Reads what `packLexicon` wrote. */
export function unpackLexicon(packed: string): Lexicon {
	const entries = new Map<string, ReadonlyMap<string, number>>();
	let before = '';
	for (const [, shared, letters, rest] of packed.matchAll(entry)) {
		before = before.slice(0, Number(shared)) + letters;
		const translations = new Map<string, number>();
		for (const [, french, strength] of rest!.matchAll(translation))
			translations.set(french!, strength!.charCodeAt(0) - zero);
		entries.set(before, translations);
	}
	return {translations: (stem) => entries.get(stem)};
}

let shipped: Lexicon | undefined;

/** The lexicon the trainer derived, unpacked at first use. */
export function shippedLexicon(): Lexicon {
	shipped ??= unpackLexicon(packedLexicon);
	return shipped;
}
