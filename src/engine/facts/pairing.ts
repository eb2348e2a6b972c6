import type {Fact} from './fact.ts';
import {OPAQUE_LINK} from './links.ts';
import {sameFact} from './same.ts';

/** Which facts of two versions answer one another, and which stand alone. */
export interface Pairing {
	readonly pairs: readonly (readonly [Fact, Fact])[];
	/** Facts of the first version that nothing in the second answers; optional facts and opaque links are not listed. */
	readonly onlyFirst: readonly Fact[];
	readonly onlySecond: readonly Fact[];
}

const isDue = (fact: Fact): boolean => !fact.optional && fact.value !== OPAQUE_LINK;

/** A key under which facts that may say the same stand together, so that pairing stays linear. */
const isExact = (a: Fact, b: Fact): boolean => a.kind === b.kind && a.value === b.value;

/** Pairs the facts of two versions of a text one to one: the same value first, then what only the lenient comparison accepts. */
export function pairFacts(first: readonly Fact[], second: readonly Fact[]): Pairing {
	const pairs: (readonly [Fact, Fact])[] = [];
	const free = new Set(second);
	let left = [...first];
	for (const answers of [isExact, sameFact]) {
		left = left.filter((fact) => {
			for (const other of free) {
				if (!answers(fact, other)) continue;
				free.delete(other);
				pairs.push([fact, other]);
				return false;
			}
			return true;
		});
	}
	return {pairs, onlyFirst: left.filter(isDue), onlySecond: [...free].filter(isDue)};
}
