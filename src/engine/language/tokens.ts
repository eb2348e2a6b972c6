/** A word of a draft, or a stretch that is in no language: an address, a mention, a number, an emoji. */
export interface Token {
	readonly start: number;
	readonly end: number;
	readonly kind: 'word' | 'neutral';
	readonly text: string;
}

const schemes = String.raw`https?(?::\/\/\S+|\b)|www\.\S+|pic\.twitter\.com\/\S+`;
const email = String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}`;
const domain = String.raw`[a-zA-Z0-9-]{1,64}(?:\.[a-zA-Z0-9-]{1,64}){0,8}?\.(?:com|ca|org|net|fr|gov|info|co|tv|be|ch|uk|eu|io)(?:\/\S*)?(?![\p{L}\p{N}])`;
const mention = String.raw`[@＠][\p{L}\p{N}_]+`;
const hashtag = String.raw`[#＃][\p{L}\p{M}\p{N}_·]+(?:[’'-][\p{L}\p{M}\p{N}_]+)*`;
const number = String.raw`[$€£]?\d[\d.,:\/%’'\u00A0\u202F -]*(?:(?:st|nd|rd|th|er?|ère|h|k|m|am|pm|[$€£%])(?!\p{L}))?`;
const emoji = String.raw`[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200D\uFE0F]+`;
const word = String.raw`\p{L}[\p{L}\p{M}]*(?:[’'ʼ-]\p{L}[\p{L}\p{M}]*)*`;

const pattern = new RegExp(
	`(${schemes}|${email}|${domain}|${mention}|${hashtag}|${number}|${emoji})|${word}`,
	'gu',
);

/** Whether a word is written in Latin letters, so that its spelling has to tell its language. */
export const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);

/** The words and neutral stretches of `text`, in order. */
export function* tokensOf(text: string): Generator<Token> {
	for (const match of text.matchAll(pattern)) {
		const [found, neutral] = match;
		yield {
			start: match.index,
			end: match.index + found.length,
			kind: neutral === undefined ? 'word' : 'neutral',
			text: found,
		};
	}
}
