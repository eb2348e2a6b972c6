/** How many weights a language has: features share them by hash. */
export const bucketCount = 2 ** 15;

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’ʼ]/u;
const drawn = /(\p{L})\1{2,}/gu;

/** The parts of a word that are judged apart, in lower case: elided articles, and each side of a hyphen. */
export const partsOf = (word: string): readonly string[] => {
	const parts: string[] = [];
	for (const piece of word.toLowerCase().replace(drawn, '$1').split('-')) {
		const elision = elided.exec(piece)?.[0];
		if (elision) parts.push(`${elision.slice(0, -1)}'`);
		const rest = elision ? piece.slice(elision.length) : piece;
		if (rest) parts.push(rest.replace(/[’ʼ]/gu, "'"));
	}
	return parts;
};

const fold = (part: string): string => part.normalize('NFD').replace(/\p{M}+/gu, '');

const bucket = (hash: number): number => {
	let mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
	return (mixed ^ (mixed >>> 15)) & (bucketCount - 1);
};

const seed = 0x811c9dc5 | 0;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const edge = 32;

const longest = 5;

const visitWhole = (part: string, visit: (bucket: number) => void): void => {
	let hash = step(seed, edge);
	for (let index = 0; index < part.length; index++) hash = step(hash, part.charCodeAt(index));
	visit(bucket(step(hash, edge)));
};

/** Visits the weights that speak for a word: its parts whole, without accents, and their runs of 2 to 5 letters. */
export const visitFeatures = (word: string, visit: (bucket: number) => void): void => {
	for (const part of partsOf(word)) {
		const size = part.length + 2;
		const codeAt = (index: number): number =>
			index === 0 || index === size - 1 ? edge : part.charCodeAt(index - 1);
		for (let start = 0; start < size - 1; start++) {
			let hash = step(seed, codeAt(start));
			const end = Math.min(size, start + longest);
			for (let index = start + 1; index < end; index++) {
				hash = step(hash, codeAt(index));
				visit(bucket(hash));
			}
		}
		if (size > longest) visitWhole(part, visit);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII.
		if (/[^\x00-\x7F]/u.test(part)) visitWhole(fold(part), visit);
	}
};
