import * as v from 'valibot';
import type {Check} from '../check.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import {letterCount} from '../letter-count.ts';
import {languagesOfPictures} from '../picture-language.ts';
import type {Part} from '../subject.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Words by which a description says that the image holds text: a poster, what it reads. */
	reveals: phrasesSchema,
});

/** How a file's name ends when there is one for each language, before a size or a number of its own. */
const ending =
	/[-_. ](eng?|english|anglais|fra?|fre|french|fran[cç]ais)(?:[-_. ]?(?:v?\d{1,4}(?:x\d{1,4})?|final|web|copy|copie))*\.[a-z]{3,4}$/iu;

/** The language a file's name says it is in. */
const languageOfFile = (name: string | undefined): OfficialLanguage | undefined => {
	const word = name && ending.exec(name)?.[1]?.toLowerCase();
	return word ? (word.startsWith('en') || word === 'anglais' ? 'en' : 'fr') : undefined;
};

/** The language a description says that the words of its image are in. */
const saidToBe = /\b(?:in|en) (English|French|anglais|fran[cç]ais)(?!\p{L})/iu;

/** Letters of a text shown in an image that tell its language. */
const leastLetters = 10;

/** The language of the text an image holds, as its description reveals it. */
const languageOfText = (description: Part | null, rule: string): OfficialLanguage | undefined => {
	const match = description?.matchesOf(rule)[0];
	if (!description || !match) return undefined;
	const said = saidToBe.exec(description.text)?.[1]?.toLowerCase();
	if (said) return said === 'english' || said === 'anglais' ? 'en' : 'fr';
	const from = description.spanOf(match).end;
	// "A trail sign / Un panneau": what follows is the same description again.
	if (/^\s*[/|\n–—]/u.test(description.text.slice(from))) return undefined;
	const letters = {en: 0, fr: 0};
	for (const {span, language} of description.segments)
		if (language === 'en' || language === 'fr')
			letters[language] += letterCount(description.text.slice(Math.max(from, span.start), span.end));
	for (const language of ['en', 'fr'] as const)
		if (letters[language] >= leastLetters && letters[language] > 4 * letters[otherOf(language)])
			return language;
	return undefined;
};

/** Words of a description that may say of what a poster is, but do not say what it reads. */
const fewWords = 7;

/** Whether a description begins by naming a picture of words, and gives none of them. */
const isUntold = (description: Part | null, rule: string): boolean =>
	description !== null &&
	description.tokens.length <= fewWords &&
	!/[:“”"«»]/u.test(description.text) &&
	description.matchesOf(rule).some(({from}) => from <= 1);

/**
 * Flags images that carry text in a language the publication is not written in, or in one of its two only (`one`), as
 * the names of their files or their descriptions show; without either sign, those of words that their descriptions do not
 * give (`untold`).
 */
export const textInImage: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({reveals}) =>
		(['en', 'fr'] as const).map((language) => ({list: 'reveals', language, phrases: reveals[language]})),
	*run(subject, _params, rule) {
		const {draft, descriptions} = subject;
		const shown = new Set<OfficialLanguage>();
		draft.attachments.forEach(({kind, fileName}, index) => {
			if (kind !== 'image' && kind !== 'gif') return;
			const language = languageOfFile(fileName) ?? languageOfText(descriptions[index] ?? null, rule);
			if (language) shown.add(language);
		});
		if (shown.size === 0 && descriptions.some((description) => isUntold(description, rule)))
			yield {variant: 'untold'};
		if (shown.size !== 1) return;
		const [language] = shown as unknown as [OfficialLanguage];
		const owed = languagesOfPictures(subject);
		if (owed.length === 2)
			yield {variant: language === 'en' ? 'only-en' : 'only-fr', data: {shown: language}};
		else if (owed.length === 1 && owed[0] !== language) yield {variant: language, data: {shown: language}};
	},
};
