import type {Draft} from './draft.ts';
import type {Fact, FactKind} from './facts/index.ts';
import type {OfficialLanguage} from './language/segment.ts';
import {Phrases} from './phrases.ts';
import {publicationOf} from './publication.ts';
import type {Span} from './span.ts';
import {Subject} from './subject.ts';
import type {FactRow} from './verdict.ts';

/** What a reader compares at a glance; names and negations are told as differences when they differ. */
const shown: ReadonlySet<FactKind> = new Set<FactKind>([
	'number',
	'money',
	'percent',
	'duration',
	'date',
	'weekday',
	'time',
	'code',
	'phone',
	'email',
	'link',
	'mention',
	'hashtag',
]);

/** Most rows of a table that is read at a glance. */
const most = 24;

const none = new Phrases<never>();

/**
 * The facts of the two versions of a publication side by side, in the order they stand; those that they state
 * otherwise, or that one version alone states, first. Empty when there are not two versions, or they are not versions
 * of one another. A draft that was just checked is not compared again.
 */
export const comparedFacts = (draft: Draft): readonly FactRow[] => {
	const publication = publicationOf(new Subject(draft, none));
	if (!publication.isComparable) return [];
	const words = (language: OfficialLanguage, {start, end}: Span): string =>
		publication[language].text.slice(start, end);
	const isShown = ({kind}: Fact): boolean => shown.has(kind);
	const {pairing, differences} = publication.comparison;
	/** What is stated otherwise, by where its English begins, and where the French of each begins. */
	const otherwise = new Map<number, Readonly<Record<OfficialLanguage, Span>>>();
	const taken = new Set<number>();
	for (const {cause, en, fr} of differences) {
		if (cause !== 'differs' || !en || !fr) continue;
		otherwise.set(en.span.start, {en: en.span, fr: fr.span});
		taken.add(fr.span.start);
	}
	const rowOf = ({kind, span}: Fact, other?: Fact): FactRow => {
		const spans = otherwise.get(span.start);
		if (spans) return {kind, en: words('en', spans.en), fr: words('fr', spans.fr), differs: true};
		return {kind, en: words('en', span), ...(other && {fr: words('fr', other.span)})};
	};
	const stated = pairing.pairs.filter(([fact]) => isShown(fact)).map(([fact, other]) => rowOf(fact, other));
	const rows: FactRow[] = [
		...pairing.onlyFirst.filter(isShown).map((fact) => rowOf(fact)),
		...pairing.onlySecond
			.filter((fact) => isShown(fact) && !taken.has(fact.span.start))
			.map(({kind, span}): FactRow => ({kind, fr: words('fr', span)})),
		...stated.filter(({differs}) => differs),
		...stated.filter(({differs}) => !differs),
	];
	return rows.slice(0, most);
};
