import * as v from 'valibot';
import type {Check} from '../check.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import type {Part, Subject} from '../subject.ts';

const schema = v.strictObject({});

/** Fewer letters than this of a language are a name, a tag or a quotation: neither a version nor a text that lacks one. */
const leastLetters = 12;

/** A language holds a version when it has prose, and not just a fraction of what the other says. */
const leastShare = 0.15;

type Letters = Part['letters'];

const hasVersion = (letters: Letters, language: OfficialLanguage): boolean =>
	letters[language] >= leastLetters && letters[language] >= leastShare * (letters.en + letters.fr);

const hasText = (letters: Letters): boolean => letters.en + letters.fr >= leastLetters;

/** Which of the owed languages the whole publication, counterpart included, does not hold. */
const missingFrom = ({letters, counterpart, owes}: Subject): readonly OfficialLanguage[] =>
	owes.filter(
		(language) =>
			!hasVersion(letters, language) && !(counterpart && hasVersion(counterpart.letters, language)),
	);

/** Flags a publication that lacks a version in a language its account owes. */
export const equivalent: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {account, counterpart, letters, owes} = subject;
		if (owes.length < 2 || subject.answersOnePerson) return;
		if (!hasText(letters)) {
			if (letters.en + letters.fr + letters.other + letters.und > 0) yield {doubt: 'language-unclear'};
			return;
		}
		const missing = missingFrom(subject);
		if (missing.length !== 1) return;
		const [language] = missing as [OfficialLanguage];
		if (account.language === otherOf(language) && !counterpart) {
			yield {doubt: 'counterpart-unknown'};
			return;
		}
		yield {variant: language, data: {missing: language}};
	},
};
