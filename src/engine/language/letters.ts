/** Text whose decorative letters are plain ones, and where each of its code units stood before. */
export interface PlainText {
	readonly text: string;
	/** The offset in the original of the code unit at `index` of `text`; its length gives the original's. */
	readonly offsetAt: (index: number) => number;
}

// Mathematical alphabets, full-width, circled, squared and small-capital letters, modifier letters of ordinals,
// letters followed by combining marks, and characters that show nothing.
const decorated =
	/[\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F189}\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u24B6-\u24E9\u2100-\u2138\u1D00-\u1D2B\u1D2C-\u1D6A\u02B0-\u02B8\u2071\u207F\u2090-\u209C\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F\uA730\uA731]|.[\u0300-\u036F\u20D0-\u20F0]+|[\u00AD\u200B\u2060\uFEFF]/gu;

const smallCapitals: Readonly<Record<string, string>> = {
	ᴀ: 'a',
	ʙ: 'b',
	ᴄ: 'c',
	ᴅ: 'd',
	ᴇ: 'e',
	ꜰ: 'f',
	ɢ: 'g',
	ʜ: 'h',
	ɪ: 'i',
	ᴊ: 'j',
	ᴋ: 'k',
	ʟ: 'l',
	ᴍ: 'm',
	ɴ: 'n',
	ᴏ: 'o',
	ᴘ: 'p',
	ʀ: 'r',
	ꜱ: 's',
	ᴛ: 't',
	ᴜ: 'u',
	ᴠ: 'v',
	ᴡ: 'w',
	ʏ: 'y',
	ᴢ: 'z',
};

// The negative circled and squared alphabets have no compatibility decomposition.
const inBox = (point: number): string | undefined => {
	for (const first of [0x1f130, 0x1f150, 0x1f170])
		if (point >= first && point < first + 26) return String.fromCharCode(65 + point - first);
	return undefined;
};

const plainOf = (match: string): string => {
	const point = match.codePointAt(0)!;
	const single = String.fromCodePoint(point);
	if (match.length > single.length) {
		// Strike-through and underline marks compose with nothing; accents do.
		const composed = match.replace(/[\u0334-\u0338\u0332\u0333\u20D0-\u20F0]/gu, '').normalize('NFC');
		return composed;
	}
	if (/[\u00AD\u200B\u2060\uFEFF]/u.test(match)) return '';
	const plain = inBox(point) ?? smallCapitals[match] ?? match.normalize('NFKC');
	return /^[\p{L}\p{N}]$/u.test(plain) ? plain : match;
};

/** `text` with the letters people dress up (𝗯𝗼𝗹𝗱, ⓒⓘⓡⓒⓛⓔⓓ, s̶t̶r̶u̶c̶k̶, decomposed accents) made plain. */
export const plainLetters = (text: string): PlainText => {
	if (text.search(decorated) < 0) return {text, offsetAt: (index) => index};
	const pieces: string[] = [];
	const offsets: number[] = [];
	let read = 0;
	const keep = (piece: string, from: number, step: number): void => {
		pieces.push(piece);
		for (let index = 0; index < piece.length; index++) offsets.push(from + index * step);
	};
	for (const {0: match, index} of text.matchAll(decorated)) {
		keep(text.slice(read, index), read, 1);
		const plain = plainOf(match);
		if (plain === match) keep(match, index, 1);
		else keep(plain, index, 0);
		read = index + match.length;
	}
	keep(text.slice(read), read, 1);
	offsets.push(text.length);
	return {text: pieces.join(''), offsetAt: (index) => offsets[index]!};
};
