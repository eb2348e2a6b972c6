/** How long a post may be on a site, and how the site counts. */
export interface Measure {
	readonly limit: number;
	readonly lengthOf: (text: string) => number;
}

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});

// biome-ignore lint/complexity/useRegexLiterals: the type check knows no `v` flag in a literal.
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

const link = /https?:\/\/\S+/gi;

/** What X counts a link as, whatever its length. */
const linkLength = 23;

const isLight = (code: number): boolean =>
	code <= 4351 ||
	(code >= 8192 && code <= 8205) ||
	(code >= 8208 && code <= 8223) ||
	(code >= 8242 && code <= 8247);

/** X's count: a letter of most alphabets is one, an emoji two, all else two, a link 23. */
export const weightedLength = (text: string): number => {
	let length = 0;
	const others = text.normalize('NFC').replace(link, () => {
		length += linkLength;
		return '';
	});
	for (const {segment} of graphemes.segment(others)) {
		if (emoji.test(segment)) length += 2;
		else for (const character of segment) length += isLight(character.codePointAt(0)!) ? 1 : 2;
	}
	return length;
};
