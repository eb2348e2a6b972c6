import type {Fact} from './fact.ts';
import {OPAQUE_LINK} from './links.ts';
import {sameFact} from './same.ts';

/** Which facts of two versions answer one another, and which stand alone. */
export interface Pairing {
	readonly pairs: readonly (readonly [Fact, Fact])[];
	/**
	 * Facts of the first version that nothing in the second answers. Not listed: opaque links; what the second version
	 * also states, only less often; and an optional fact, unless the second version also has an unanswered one of its kind.
	 */
	readonly onlyFirst: readonly Fact[];
	readonly onlySecond: readonly Fact[];
}

/** How many facts of the other version the lenient comparison looks at, so that a book is compared in linear time. */
const LOOKS = 64;

const keyOf = (fact: Fact): string => `${fact.kind} ${fact.value}`;

/** Pairs the facts of two versions of a text one to one: the same value first, then what only `sameFact` accepts. */
export function pairFacts(first: readonly Fact[], second: readonly Fact[]): Pairing {
	const pairs: (readonly [Fact, Fact])[] = [];
	const waiting = new Map<string, Fact[]>();
	for (const fact of second.toReversed()) {
		if (fact.value === OPAQUE_LINK) continue;
		const same = waiting.get(keyOf(fact));
		if (same === undefined) waiting.set(keyOf(fact), [fact]);
		else same.push(fact);
	}
	const answered = new Set<Fact>();
	const pair = (fact: Fact, other: Fact): void => {
		answered.add(fact).add(other);
		pairs.push([fact, other]);
	};
	for (const fact of first) {
		const same = waiting.get(keyOf(fact));
		const other = same?.at(-1);
		// "Never try to free it": what is implied leaves the plain denial to the plain one.
		if (other === undefined || (fact.kind === 'negation' && fact.optional !== other.optional)) continue;
		same!.pop();
		pair(fact, other);
	}
	const free = new Set(second.filter((fact) => !answered.has(fact)));
	// A firm fact takes its answer before an optional one may.
	for (const optional of [false, true]) {
		for (const fact of first) {
			if (answered.has(fact) || fact.optional !== optional) continue;
			let looks = LOOKS;
			for (const other of free) {
				if (looks-- === 0) break;
				if (!sameFact(fact, other)) continue;
				free.delete(other);
				pair(fact, other);
				break;
			}
		}
	}
	const left = unrepeated(first, second, answered);
	const right = unrepeated(second, first, answered);
	return {
		pairs,
		onlyFirst: due(left, right, listed(first, answered)),
		onlySecond: due(right, left, listed(second, answered)),
	};
}

const SIGNS = new Set<Fact['kind']>(['mention', 'hashtag', 'link']);
/** Kinds of which two optional facts without an answer say two things; of the others they may have nothing in common. */
const CONTRADICTING = new Set<Fact['kind']>([
	'number',
	'ordinal',
	'scale',
	'duration',
	'weekday',
	'relative-day',
	'zone',
	'time',
	'money',
	'place',
	'body',
]);

/** The facts without an answer that the other version does not state elsewhere. */
function unrepeated(
	facts: readonly Fact[],
	others: readonly Fact[],
	answered: ReadonlySet<Fact>,
): readonly Fact[] {
	const stated = new Set(others.map(keyOf));
	// A place in a handle, a hashtag or an address is named, too.
	const signs = others
		.filter((fact) => SIGNS.has(fact.kind))
		.slice(0, LOOKS)
		.map((fact) => fact.value.replace(/[^a-z0-9]/g, ''))
		.join(' ');
	const dates = others.filter((fact) => fact.kind === 'date').slice(0, LOOKS);
	return facts.filter(
		(fact) =>
			!answered.has(fact) &&
			fact.value !== OPAQUE_LINK &&
			!stated.has(keyOf(fact)) &&
			!(fact.kind === 'place' && signs.includes(fact.value.replace(/[^a-z0-9]/g, ''))) &&
			!(mayBeDay(fact) && dates.some((date) => sameFact(fact, date))) &&
			!(
				fact.kind === 'date' &&
				dates.some((date) => date.value.length >= fact.value.length && sameFact(fact, date))
			),
	);
}

/** Whether a fact is a year in short or a day of a month: 26, « le 5 ». */
const mayBeDay = ({kind, value, optional}: Fact): boolean =>
	(kind === 'number' && /^\d\d$/.test(value)) || (kind === 'ordinal' && !optional);

/** Places this near one another, in code units, are one list: "Nunavut, Yukon and the Northwest Territories". */
const nearInList = 12;
/** A list of provinces has at least this many, of which the other version names all but one. */
const leastListed = 3;

/** The optional places that stand in a list whose others the other version names: there, none goes without saying. */
function listed(facts: readonly Fact[], answered: ReadonlySet<Fact>): ReadonlySet<Fact> {
	const lists: Fact[][] = [];
	for (const fact of facts) {
		if (fact.kind !== 'place' || !fact.optional) continue;
		const last = lists.at(-1)?.at(-1);
		if (last && fact.span.start - last.span.end <= nearInList) lists.at(-1)!.push(fact);
		else lists.push([fact]);
	}
	return new Set(
		lists
			.filter((list) => list.length >= leastListed)
			.map((list) => list.filter((fact) => !answered.has(fact)))
			.filter((lacking) => lacking.length === 1)
			.flat(),
	);
}

/** An optional fact is due only in such a list, or where it contradicts: the other version has one of its kind left, too. */
function due(facts: readonly Fact[], others: readonly Fact[], lists: ReadonlySet<Fact>): readonly Fact[] {
	const open = others.filter((fact) => !isArticle(fact));
	const kinds = new Set(open.map((fact) => fact.kind));
	// « On recule l’heure », "not a second": one of a thing contradicts no one of another.
	const kindsOfMany = new Set(open.filter((fact) => !isOne(fact)).map((fact) => fact.kind));
	return facts.filter(
		(fact) =>
			!fact.optional ||
			lists.has(fact) ||
			(CONTRADICTING.has(fact.kind) &&
				!isArticle(fact) &&
				(isOne(fact) ? kindsOfMany : kinds).has(fact.kind)),
	);
}

/** One of a unit, in letters: "an hour". */
const isOne = (fact: Fact): boolean =>
	fact.kind === 'duration' && fact.optional && fact.value.startsWith('1 ');

/** « un », "one", "first", "zero": the least of numbers is mostly no number. */
const isArticle = (fact: Fact): boolean =>
	(fact.kind === 'number' || fact.kind === 'ordinal') &&
	fact.optional &&
	(fact.value === '1' || fact.value === '0');
