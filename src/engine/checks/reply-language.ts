import * as v from 'valibot';
import type {Check} from '../check.ts';
import type {Language, OfficialLanguage} from '../language/segment.ts';
import type {Part} from '../subject.ts';

const schema = v.strictObject({});

/** Letters of prose below which a text's language is not told with certainty. */
const leastLetters = 8;

/** The part of the letters that makes a text one language's. */
const clearShare = 0.85;

/** The one official language a text is written in, or what keeps us from saying so. */
const clearLanguage = ({letters}: Part): Language => {
	const all = letters.en + letters.fr + letters.other + letters.und;
	if (all < leastLetters) return 'und';
	for (const language of ['en', 'fr', 'other'] as const)
		if (letters[language] >= clearShare * all) return language;
	return 'und';
};

/** The site's word for the language of a post, where it names an official one. */
const named = (tag: string | undefined): OfficialLanguage | undefined => {
	const primary = tag?.toLowerCase().split('-')[0];
	return primary === 'en' || primary === 'fr' ? primary : undefined;
};

/** Flags an answer to one person that is not in the official language that person wrote in. */
export const replyLanguage: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {draft, owes, replied} = subject;
		if (!subject.answersOnePerson || owes.length < 2) return;
		const seen = replied ? clearLanguage(replied) : undefined;
		const told = named(draft.inReplyTo?.language);
		const asked = seen === undefined ? told : seen;
		if (asked === undefined || asked === 'und' || asked === 'other') {
			yield {doubt: 'reply-unknown'};
			return;
		}
		// Their words and the site's label disagree: their choice is unclear, and a wrong alarm is worse than none.
		if (told !== undefined && told !== asked) {
			yield {doubt: 'reply-unknown'};
			return;
		}
		const {letters} = subject;
		const answered = letters.en + letters.fr;
		if (answered < leastLetters) {
			yield {doubt: 'language-unclear'};
			return;
		}
		if (letters[asked] <= 0.1 * answered) yield {variant: asked, data: {asked}};
	},
};
