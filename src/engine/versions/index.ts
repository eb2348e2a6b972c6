/** What the two language versions of a post are, whether they say the same, and where they differ. */
export {type Difference, type DifferenceKind, differences, type Saying} from './differences.ts';
export {type Equivalence, equivalence} from './equivalence.ts';
