import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import {linkLanguage} from '../facts/index.ts';
import {linksIn} from '../fixed.ts';
import {holdsVersion} from '../held-versions.ts';
import {type Language, type OfficialLanguage, otherOf} from '../language/segment.ts';
import {publicationOf} from '../publication.ts';
import type {Part, Subject} from '../subject.ts';
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

/** The links of either version that lead to a page of the other's language, where the two say the same. */
const crossedIn = (subject: Subject): readonly Hit[] => {
	if (subject.owes.length < 2 || subject.answersOnePerson) return [];
	const publication = publicationOf(subject);
	if (!publication.isComparable) return [];
	return publication.comparison.differences
		.filter(({cause}) => cause === 'wrong-language')
		.map(({en, fr}) => {
			const around = en ? 'en' : 'fr';
			const leads = otherOf(around);
			const saying = (en ?? fr)!;
			const place = publication[around].placeOf(saying.span);
			const data = {leads, around, link: saying.spelling[around]};
			return place
				? {part: place.part, span: place.span, variant: leads, data}
				: {variant: `counterpart-${leads}`, data};
		});
};

/**
 * Flags a link that leads to a page in the other language, as its address says. Where both languages have a link,
 * or the link is announced, or the address does not say, it is silent.
 */
export const linkInLanguage: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({announcements}) => announcementLists(announcements),
	*run(subject, _params, rule) {
		const {letters, parts} = subject;
		if (parts.some((part) => isAnnounced(part, rule))) return;
		const crossed = crossedIn(subject);
		const isBilingual = holdsVersion(letters, 'en') && holdsVersion(letters, 'fr');
		for (const part of parts) {
			const links = linksIn(part).map(({start, end, url}) => ({
				span: {start, end},
				leads: linkLanguage(url),
			}));
			const leads = new Set<OfficialLanguage | null>(links.map((link) => link.leads));
			const own = crossed.filter((hit) => hit.part === part.index);
			// Each version has the other's, and none its own.
			const isSwapped = own.length > 1 && own.length === links.filter((link) => link.leads).length;
			if (leads.has('en') && leads.has('fr') && !isSwapped) continue;
			// Where both versions are, a link may stand after either: only the two as a whole tell.
			if (isBilingual) {
				yield* own;
				continue;
			}
			for (const link of links) {
				if (!link.leads) continue;
				const around = languageAround(part, link.span.start);
				if (around === 'und' || around === 'other' || around === link.leads) continue;
				yield {part: part.index, span: link.span, variant: link.leads, data: {leads: link.leads, around}};
			}
		}
		yield* crossed.filter(({span}) => !span);
	},
};
