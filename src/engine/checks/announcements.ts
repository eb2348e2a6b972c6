import type * as v from 'valibot';
import type {PhraseList} from '../check.ts';
import type {Part} from '../subject.ts';
import type {phrasesSchema} from './phrases-schema.ts';

/** What a rule listens for that only ways to announce that a page, a post or an account is in one language excuse. */
export const announcementLists = (
	announcements: v.InferOutput<typeof phrasesSchema>,
): readonly PhraseList[] =>
	(['en', 'fr'] as const).map((language) => ({
		list: 'announcement',
		language,
		phrases: announcements[language],
	}));

/** Whether an announcement of `rule`, which listens for nothing else, stands in `part`. */
export const isAnnounced = (part: Part, rule: string): boolean => part.matchesOf(rule).length > 0;
