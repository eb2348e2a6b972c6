import {cognateBits} from '../engine/versions/alignment.ts';
import {type Lexicon, packLexicon, unpackLexicon} from '../engine/versions/lexicon.ts';
import {associate} from './lexicon-association.ts';
import {freeRows, type Pair, parallelRows, sidePairs} from './lexicon-corpus.ts';

/**
 * Couples expected less often than this, in texts, or weaker than this, in bits, are left out. Of very frequent words
 * no couple can be strong: for them it is enough that one mostly stands for the other.
 */
const floor = {count: 0.5, bits: 5, frequentBits: 3, share: 0.15};
/** A couple whose spelling proves nearly as much need not be stored. */
const redundancy = 3;
const mostTranslations = 8;

const asWord = (stem: string) => ({
	span: {start: 0, end: 0},
	folded: stem,
	stem,
	capital: false,
	stop: false,
});

/** The packed lexicon that `corpus` teaches. */
export function deriveLexicon(corpus: readonly Pair[]): string {
	const entries = new Map<string, Map<string, number>>();
	const plain = /^[a-z]+$/;
	const associations = associate(corpus, floor.count)
		.filter(({bits, share}) => bits >= floor.bits || (bits >= floor.frequentBits && share >= floor.share))
		.filter(({en, fr}) => plain.test(en) && plain.test(fr))
		.filter(({en, fr, bits}) => cognateBits(asWord(en), asWord(fr)) < bits - redundancy)
		.sort((a, b) => b.bits * b.count - a.bits * a.count || (a.en + a.fr < b.en + b.fr ? -1 : 1));
	for (const {en, fr, bits} of associations) {
		const translations = entries.get(en) ?? new Map<string, number>();
		if (translations.size < mostTranslations) translations.set(fr, bits);
		entries.set(en, translations);
	}
	return packLexicon(entries);
}

/** Every pair of texts a lexicon may be learned from: true versions, joined pairs, names, addresses, given word pairs. */
export const wholeCorpus = (): readonly Pair[] => [
	...[...parallelRows(), ...freeRows()]
		.filter((row) => row.label === 'same')
		.map(({group, en, fr}) => ({group, en, fr, weight: 1})),
	...sidePairs(),
];

export const foldCount = 5;

/** The fold of a group, by FNV-1a, so that related rows are never on both sides of a measurement. */
export function foldOf(group: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < group.length; index++)
		hash = Math.imul(hash ^ group.charCodeAt(index), 0x01000193) >>> 0;
	return hash % foldCount;
}

/** For each fold, the lexicon learned from all the others: what the shipped one would know of text it has not seen. */
export function foldLexicons(): readonly Lexicon[] {
	const corpus = wholeCorpus();
	return Array.from({length: foldCount}, (_, fold) =>
		unpackLexicon(deriveLexicon(corpus.filter(({group}) => foldOf(group) !== fold))),
	);
}
