import * as v from 'valibot';
import type {Check} from '../check.ts';
import {holdsVersion} from '../held-versions.ts';
import type {OfficialLanguage} from '../language/segment.ts';
import type {Span} from '../span.ts';
import type {Versions} from '../versions/index.ts';

const schema = v.strictObject({});

const size = ({start, end}: Span): number => end - start;

/** The language whose main piece stands first: a name or a title before it opens no version. */
const firstOf = ({en, fr}: Versions): OfficialLanguage | undefined =>
	[en, fr]
		.filter((version) => version !== null)
		.map(({language, pieces}) => ({language, main: pieces.reduce((a, b) => (size(b) > size(a) ? b : a))}))
		.sort((a, b) => a.main.start - b.main.start)[0]?.language;

/** Flags a publication whose two versions stand in another order than its office's. */
export const languageOrder: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	*run(subject) {
		const {account, letters, parts} = subject;
		if (!account.order || subject.answersOnePerson) return;
		if (!holdsVersion(letters, 'en') || !holdsVersion(letters, 'fr')) return;
		const owed = account.order === 'en-fr' ? 'en' : 'fr';
		const first = parts.map(({versions}) => firstOf(versions)).find((language) => language !== undefined);
		if (first && first !== owed) yield {variant: owed, data: {first: owed}};
	},
};
