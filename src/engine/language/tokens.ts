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

/** Most words can be nothing else: small letters that no sign follows, and that open no laugh, no `https`, no `via`. */
const plain = '(?!h[aeimt]|lo|mm|via)[a-zà-öø-ÿ]+(?=[\\s,;:!?])';

const pattern = new RegExp(
	`${plain}|(${schemes}|${email}|${domain}|${mention}|${hashtag}|${code}|${number}|${emoji}|${label}|${repost}|${laughter})|${word}`,
	'gu',
);

// A word may run into the address after it, as posts cut short by a program do.
const glued = /(?<=.)https?$/u;

/** The words and neutral stretches of `text`, in order. */
export const tokensOf = (text: string): readonly Token[] => {
	const tokens: Token[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [found, neutral] = match;
		const kind = neutral === undefined ? 'word' : 'neutral';
		const end = match.index + found.length;
		const cut = kind === 'word' && text.startsWith('://', end) ? glued.exec(found)?.index : undefined;
		if (cut !== undefined) pattern.lastIndex = match.index + cut;
		tokens.push({
			start: match.index,
			end: pattern.lastIndex,
			kind,
			text: cut === undefined ? found : found.slice(0, cut),
		});
	}
	return tokens;
};
