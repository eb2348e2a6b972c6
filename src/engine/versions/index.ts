/** What the two language versions of a post are, whether they say the same, and where they differ. */
export {draftSpan, type Version, type Versions, versionsOf} from './cut.ts';
export {type Difference, type DifferenceKind, differences, type Saying} from './differences.ts';
export {type Equivalence, equivalence} from './equivalence.ts';
