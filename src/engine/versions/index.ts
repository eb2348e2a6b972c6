/** What the two language versions of a post are, whether they say the same, and where they differ. */
export {Comparison, differences, equivalence} from './comparison.ts';
export {draftSpan, type Version, type Versions, versionsOf} from './cut.ts';
export type {Difference, DifferenceKind, Saying} from './differences.ts';
export type {Equivalence} from './equivalence.ts';
