import * as v from 'valibot';
import type {Check, Hit} from '../check.ts';
import type {Place} from '../finding.ts';
import {type OfficialLanguage, otherOf} from '../language/segment.ts';
import {type Publication, publicationOf} from '../publication.ts';
import {overlaps} from '../span.ts';
import type {Subject} from '../subject.ts';
import type {Difference} from '../versions/index.ts';
import {announcementLists, isAnnounced} from './announcements.ts';
import {phrasesSchema} from './phrases-schema.ts';

const schema = v.strictObject({
	/** Most differences told of one publication: with more, a person compares the two versions whole. */
	most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
	/** Ways to announce that what a link leads to is in one language only. */
	announcements: phrasesSchema,
});

/** How a difference is worded: by what differs where facts are quoted, by which version lacks it where one does. */
const variantOf = ({kind, cause, en, isDoubtful}: Difference): string => {
	if (kind === 'negation') return isDoubtful ? 'negation-doubtful' : kind;
	if (cause === 'unpaired') return cause;
	const lacking: OfficialLanguage = en ? 'fr' : 'en';
	if (kind === 'sentence' || kind === 'item') return `${isDoubtful ? 'other-words' : 'sentence'}-${lacking}`;
	const variant = cause === 'differs' ? cause : `missing-${lacking}`;
	return kind === 'hashtag' ? `hashtag-${variant}` : variant;
};

const hitOf = (difference: Difference, publication: Publication): Hit => {
	const placeIn = (language: OfficialLanguage): Place | undefined => {
		const saying = difference[language];
		return saying ? publication[language].placeOf(saying.span) : undefined;
	};
	const [place, also] = [placeIn('en'), placeIn('fr')].filter((found) => found !== undefined);
	const saidIn = (language: OfficialLanguage): string => {
		const saying = difference[language] ?? difference[otherOf(language)];
		return saying?.spelling[language] ?? '';
	};
	return {
		...(place && {part: place.part, span: place.span}),
		...(also && {also: [also]}),
		variant: variantOf(difference),
		data: {kind: difference.kind, en: saidIn('en'), fr: saidIn('fr')},
	};
};

const isSentence = ({variant = ''}: Hit): boolean => /^(?:sentence|other-words)-/.test(variant);

/** A sentence in a third language, or one that announces the other version, owes nobody a counterpart. */
const isOwedNobody = ({parts}: Subject, {part, span}: Hit, rule: string): boolean => {
	const own = part === undefined ? undefined : parts[part];
	if (!own || !span) return false;
	return (
		own.languageAt(span.start) === 'other' ||
		own.matchesOf(rule).some((match) => overlaps(own.spanOf(match), span)) ||
		own.promises.some((promise) => overlaps(promise.span, span))
	);
};

/**
 * Flags what the two versions of a publication do not say alike: a fact, a name, a negation, a sentence, a link.
 * Silent where the two are not taken for versions of one another, which is another rule's.
 */
export const unequalVersions: Check<v.InferOutput<typeof schema>> = {
	params: schema,
	phrases: ({announcements}) => announcementLists(announcements),
	*run(subject, {most}, rule) {
		if (subject.owes.length < 2 || subject.answersOnePerson) return;
		const publication = publicationOf(subject);
		// That the rest is promised is another rule's.
		if (!publication.isComparable || publication.promised) return;
		const announced = subject.parts.some((part) => isAnnounced(part, rule));
		// A handle of the other account of a pair, and a link to a page in the other language, are other rules'; each
		// version may send its readers to the other's account.
		const found = publication.comparison.differences.filter(
			({kind, cause}) =>
				cause !== 'wrong-language' && (kind !== 'mention' || (cause !== 'unpaired' && !announced)),
		);
		const hits = found
			.map((difference) => hitOf(difference, publication))
			.filter((hit) => !isSentence(hit) || !isOwedNobody(subject, hit, rule));
		yield* hits.slice(0, most);
	},
};
