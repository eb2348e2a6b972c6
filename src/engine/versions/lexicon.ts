import type {OfficialLanguage} from '../language/segment.ts';

/** Which stems stand for one another. */
export interface Lexicon {
	/** For an English stem, the French stems that stand for it and how much likelier than by chance, in bits. */
	translations(stem: string): ReadonlyMap<string, number> | undefined;
	/** Whether the stem is an entry, or the translation of one. */
	knows(stem: string, language: OfficialLanguage): boolean;
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
	const french = new Set<string>();
	let before = '';
	for (const [, shared, letters, rest] of packed.matchAll(entry)) {
		before = before.slice(0, Number(shared)) + letters;
		const translations = new Map<string, number>();
		for (const [, stem, strength] of rest!.matchAll(translation)) {
			translations.set(stem!, strength!.charCodeAt(0) - zero);
			french.add(stem!);
		}
		entries.set(before, translations);
	}
	return {
		translations: (stem) => entries.get(stem),
		knows: (stem, language) => (language === 'en' ? entries.has(stem) : french.has(stem)),
	};
}
