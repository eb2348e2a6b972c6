import type {OfficialLanguage} from '../language/segment.ts';
import type {Part} from '../subject.ts';
import type {Token} from '../tokens.ts';
import {isAttributed} from './attribution.ts';
import type {OwnWords} from './features.ts';
import {type OpinionModels, type Strength, strengthBy, unpackModel} from './model.ts';
import {type Stretch, sentencesOf} from './sentences.ts';
import {packedModels} from './weights.ts';

/** The models as they ship, by language. */
export const models: OpinionModels = {
	en: unpackModel(packedModels.en),
	fr: unpackModel(packedModels.fr),
};

/** The words of `part` in `language` that are its author's own, within `stretches`. */
export const ownWordsOf = (
	part: Part,
	language: OfficialLanguage,
	stretches: readonly Stretch[] = sentencesOf(part),
): OwnWords => {
	const tokens: Token[] = [];
	let text = '';
	for (const stretch of stretches) {
		if (isAttributed(part, stretch)) continue;
		for (let index = stretch.from; index < stretch.to; index++) {
			const token = part.tokens[index]!;
			const written = part.languageAt(token.start);
			if ((written !== language && written !== 'und') || part.isQuoted(token)) continue;
			tokens.push(token);
			let next = index + 1;
			// A word brings the row of marks behind it; of the row itself only the last speaks, or it would not be linear.
			if (token.form !== '.') while (part.tokens[next]?.form === '.') next++;
			else if (part.tokens[next]?.form === '.') continue;
			text += part.text.slice(token.start, part.tokens[next]?.start ?? part.text.length);
		}
		const end = part.tokens[stretch.to];
		if (end && tokens.length > 0) tokens.push(end);
	}
	return {tokens, text, source: part.text};
};

/** Words of a language an author must have written before a tone is heard in them. */
const fewestWords = 4;

/** Whether `own` are words enough to have a tone. */
export const haveTone = ({tokens}: OwnWords): boolean =>
	tokens.filter(({form}) => form !== '.').length >= fewestWords;

/** What the author's own words in `language` say for an opinion, by the model that ships or another. */
export const strengthOfWords = (
	own: OwnWords,
	language: OfficialLanguage,
	model = models[language],
): Strength => strengthBy(model, own, language);

/** What one stretch of `part` says for an opinion of its author, as a natural logarithm of odds. */
export const strengthOf = (part: Part, language: OfficialLanguage, stretch: Stretch): number =>
	strengthOfWords(ownWordsOf(part, language, [stretch]), language).sum;
