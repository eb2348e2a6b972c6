import type {Draft} from './draft.ts';
import type {Fact, FactKind} from './facts/index.ts';
import {Phrases} from './phrases.ts';
import {publicationOf} from './publication.ts';
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
 * The facts of the two versions of a publication side by side, in the order they stand; those that one version alone
 * states first. Empty when there are not two versions, or they are not versions of one another. A draft that was just
 * checked is not compared again.
 */
export const comparedFacts = (draft: Draft): readonly FactRow[] => {
	const publication = publicationOf(new Subject(draft, none));
	if (publication.held.size < 2 || publication.kinship === 'unrelated') return [];
	const words = (language: 'en' | 'fr', {span}: Fact): string =>
		publication[language].text.slice(span.start, span.end);
	const isShown = ({kind}: Fact): boolean => shown.has(kind);
	const {pairs, onlyFirst, onlySecond} = publication.comparison.pairing;
	const rows: FactRow[] = [
		...onlyFirst.filter(isShown).map((fact) => ({kind: fact.kind, en: words('en', fact)})),
		...onlySecond.filter(isShown).map((fact) => ({kind: fact.kind, fr: words('fr', fact)})),
		...pairs
			.filter(([fact]) => isShown(fact))
			.map(([fact, other]) => ({kind: fact.kind, en: words('en', fact), fr: words('fr', other)})),
	];
	return rows.slice(0, most);
};
