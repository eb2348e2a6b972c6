/** What the two language versions of a post are, whether they say the same, and where they differ. */
export {type Equivalence, equivalence} from './equivalence.ts';
