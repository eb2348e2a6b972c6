const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[^ -~\s]/;

/** `text` in lower case, without accents, ligatures opened, curly apostrophes straight: two spellings of a word fold alike. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	if (!BEYOND_ASCII.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(MARKS, '')
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('’', "'");
}
