/** A word of a draft, or a stretch that is in no language: an address, a mention, a number, an emoji. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly kind: 'word' | 'neutral';
	readonly text: string;
}

const schemes = String.raw`https?(?::\/\/\S+|\b)|www\.\S+|pic\.twitter\.com\/\S+`;
const email = String.raw`\w[\w.+-]{0,63}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`;
const domain = String.raw`[a-zA-Z0-9][a-zA-Z0-9-]{0,63}(?:\.[a-zA-Z0-9-]{1,64}){0,8}?\.(?:com|ca|org|net|fr|gov|info|co|tv|be|ch|uk|eu|io)(?:\/\S*)?(?![\p{L}\p{N}])`;
const mention = String.raw`[@＠][\p{L}\p{N}_]+`;
const hashtag = String.raw`[#＃][\p{L}\p{M}\p{N}_·]+(?:[’'-][\p{L}\p{M}\p{N}_]+)*`;
const number = String.raw`[$€£]?\d+(?:[.,:\/’'\u00A0\u202F -]\d+)*(?:[\u00A0\u202F ]?[$€£%])?(?:(?:st|nd|rd|th|er?|ère|h|k|m|am|pm)(?!\p{L}))?`;
const code = String.raw`(?<![\p{L}\p{N}])(?:[A-Z]\d[A-Z][ -]?\d[A-Z]\d|\p{Lu}{1,5}-?\d[\p{Lu}\d]*)(?![\p{L}\p{N}])|(?<!\p{L})\p{Lu}(?=\.\s?\p{Lu})`;
const emoji = String.raw`[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200D\uFE0F]+`;
const label = String.raw`(?<![\p{L}\p{N}])(?:EN|ENG|FR|FRA|English|Français|Anglais|French)(?=\s?[:\])|]|\s[–—/]\s)`;
const repost = String.raw`(?<!\S)RT(?=\s?[:@]|\s+@)|(?<!\S)via(?=\s*(?:$|[@h]))`;
const laughter = String.raw`(?<![\p{L}’'-])(?:(?:[hH][aAeEiI]){2,}[hH]?|[hH][aA](?:[ ,]+[hH][aA])+|(?:[lL][oO]+)+[lL]|[hH]?[mM]{2,})(?![\p{L}’'-])`;
const word = String.raw`\p{L}[\p{L}\p{M}]*(?:[’'ʼ-]\p{L}[\p{L}\p{M}]*)*`;

const pattern = new RegExp(
	`(${schemes}|${email}|${domain}|${mention}|${hashtag}|${code}|${number}|${emoji}|${label}|${repost}|${laughter})|${word}`,
	'gu',
);

/** Whether a word is written in Latin letters, so that its spelling has to tell its language. */
export const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);

// A word may run into the address after it, as posts cut short by a program do.
const glued = /(?<=.)https?$/u;

/** The words and neutral stretches of `text`, in order. */
export function* tokensOf(text: string): Generator<Token> {
	const search = new RegExp(pattern);
	for (let match = search.exec(text); match; match = search.exec(text)) {
		const [found, neutral] = match;
		const kind = neutral === undefined ? 'word' : 'neutral';
		const cut =
			kind === 'word' && text.startsWith('://', search.lastIndex) ? glued.exec(found)?.index : undefined;
		const end = match.index + (cut ?? found.length);
		search.lastIndex = end;
		yield {start: match.index, end, kind, text: text.slice(match.index, end)};
	}
}
