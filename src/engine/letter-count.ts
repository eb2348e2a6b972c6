const letter = /\p{L}/u;

/** Whether a UTF-16 code unit below U+0250, where all but two signs above U+00BF are letters, is one. */
const isLatinLetter = (code: number): boolean =>
	code < 0x80
		? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
		: code >= 0xc0
			? code !== 0xd7 && code !== 0xf7
			: code === 0xaa || code === 0xb5 || code === 0xba;

/** How many letters `text` holds; counted without making a list of them, for it is asked of every stretch of a draft. */
export const letterCount = (text: string): number => {
	let count = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code < 0x250) {
			if (isLatinLetter(code)) count++;
			continue;
		}
		const character = String.fromCodePoint(text.codePointAt(index)!);
		if (letter.test(character)) count++;
		index += character.length - 1;
	}
	return count;
};
