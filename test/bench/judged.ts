/** What is measured, built as the extension is: the engine with every pack, its languages alone, and franc. */
export {franc} from 'franc';
export {check} from '../../src/engine/index.ts';
export {segment} from '../../src/engine/language/index.ts';
export {packs} from '../../src/packs/index.ts';
