import * as v from 'valibot';
import type {Check} from '../check.ts';
import {clearLanguage} from '../clear-language.ts';
import {otherOf} from '../language/segment.ts';
import {languagesOfPictures} from '../picture-language.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Kinds of attachment that are seen, and so must be described. */
	kinds: v.pipe(v.array(v.picklist(['image', 'gif'])), v.readonly()),
	/** Words a description need not begin with: a screen reader says already that this is an image. */
	needless: phrasesSchema,
});

/** Letters of a description that tell its language; fewer may be a name. */
const leastLetters = 30;

/**
 * Flags attachments that the site shows to have no description (`one`, `several`), descriptions in the other language
 * than the post's (`en`, `fr`), and those that begin by saying that they are one of an image (`needless`). Says so when
 * it cannot tell.
 */
export const description: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({needless}) =>
		(['en', 'fr'] as const).map((language) => ({list: 'needless', language, phrases: needless[language]})),
	*run(subject, {kinds}, rule) {
		const {draft, descriptions} = subject;
		const pictures = draft.attachments.filter(({kind}) => (kinds as readonly string[]).includes(kind));
		const bare = pictures.filter(({description}) => description !== undefined && !description?.trim());
		if (bare.length > 0)
			yield {
				variant: pictures.length > 1 ? 'several' : 'one',
				data: {missing: String(bare.length), pictures: String(pictures.length)},
			};
		else if (pictures.some(({description}) => description === undefined))
			yield {doubt: 'description-unknown'};
		const described = descriptions.filter(
			(part, index) => part && (kinds as readonly string[]).includes(draft.attachments[index]!.kind),
		);
		const [language, second] = languagesOfPictures(subject);
		if (language && !second) {
			const other = otherOf(language);
			const isOther = described.some(
				(part) => part!.letters[other] >= leastLetters && clearLanguage(part!) === other,
			);
			const isOwn = described.some((part) => part!.letters[language] >= leastLetters);
			if (isOther && !isOwn) yield {variant: other, data: {written: other}};
		}
		const needless = described.find((part) => part!.matchesOf(rule).some(({from}) => from === 0));
		if (needless)
			yield {
				variant: 'needless',
				data: {words: needless.text.slice(0, needless.spanOf(needless.matchesOf(rule)[0]!).end)},
			};
	},
};
