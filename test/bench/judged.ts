/** What is measured, built as the extension is: the engine with every pack, and franc beside it. */
export {franc} from 'franc';
export {check} from '../../src/engine/index.ts';
export {packs} from '../../src/packs/index.ts';
