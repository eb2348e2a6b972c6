/** How many weights a language has: features share them by hash. */
export const bucketCount = 2 ** 15;

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’ʼ]/u;
const drawn = /(\p{L})\1{2,}/gu;

const partsOfPiece = (piece: string): readonly string[] => {
	if (!/['’ʼ]/.test(piece)) return piece === '' ? [] : [piece];
	const elision = elided.exec(piece)?.[0] ?? '';
	const rest = piece.slice(elision.length).replace(/[’ʼ]/gu, "'");
	const parts = elision === '' ? [] : [`${elision.slice(0, -1)}'`];
	return rest === '' ? parts : [...parts, rest];
};

// The parts of a word that are judged apart, in lower case: elided articles, and each side of a hyphen.
const partsOf = (word: string): readonly string[] => {
	const lower = word.toLowerCase();
	// Most words have none of these, and the test is cheaper than the work.
	const plain = /(.)\1\1/.test(lower) ? lower.replace(drawn, '$1') : lower;
	return plain.includes('-') ? plain.split('-').flatMap(partsOfPiece) : partsOfPiece(plain);
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
