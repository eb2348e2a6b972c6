import {type Lexicon, unpackLexicon} from './lexicon.ts';
import {packedLexicon} from './lexicon-data.ts';
import type {Weights} from './score.ts';
import {equivalenceWeights, nameWeights, omissionWeights} from './weights.ts';

/** What the trainer learned: the lexicon, and the weights of the three judgements that rest on it. */
export interface Model {
	readonly lexicon: Lexicon;
	readonly equivalence: Weights;
	readonly omission: Weights;
	readonly name: Weights;
}

let shipped: Model | undefined;

/** The model learned from all the data, unpacked at first use. */
export function shippedModel(): Model {
	shipped ??= {
		lexicon: unpackLexicon(packedLexicon),
		equivalence: equivalenceWeights,
		omission: omissionWeights,
		name: nameWeights,
	};
	return shipped;
}
