import * as v from 'valibot';
import type {Check} from '../check.ts';
import {linkLanguage} from '../facts/index.ts';
import {linksIn} from '../fixed.ts';
import {holdsVersion} from '../held-versions.ts';
import type {Language, OfficialLanguage} from '../language/segment.ts';
import type {Part} from '../subject.ts';
import {announcementLists, isAnnounced} from './announcements.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Ways to announce that what a link leads to is in one language only. */
	announcements: phrasesSchema,
});

/** The language of the words a link goes with: those before it, else those after it. */
const languageAround = (part: Part, offset: number): Language => {
	const official = part.segments.filter(({language}) => language === 'en' || language === 'fr');
	const before = official.findLast(({span}) => span.start <= offset);
	return (before ?? official[0])?.language ?? 'und';
};

/**
 * Flags a link that leads to a page in the other language, as its address says. Where both languages have a link,
 * or the link is announced, or the address does not say, it is silent.
 */
export const linkInLanguage: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({announcements}) => announcementLists(announcements),
	*run(subject, _params, rule) {
		const {letters} = subject;
		const isBilingual = holdsVersion(letters, 'en') && holdsVersion(letters, 'fr');
		for (const part of subject.parts) {
			const links = linksIn(part).map(({start, end, url}) => ({
				span: {start, end},
				leads: linkLanguage(url),
			}));
			const leads = new Set<OfficialLanguage | null>(links.map((link) => link.leads));
			if (leads.has('en') && leads.has('fr')) continue;
			if (isAnnounced(part, rule)) continue;
			for (const link of links) {
				if (!link.leads) continue;
				const around = languageAround(part, link.span.start);
				if (around === 'und' || around === 'other' || around === link.leads) continue;
				// A bilingual post may give its one link after either version: what lacks is the other's link, which is another rule's.
				if (isBilingual) continue;
				yield {part: part.index, span: link.span, variant: link.leads, data: {leads: link.leads, around}};
			}
		}
	},
};
