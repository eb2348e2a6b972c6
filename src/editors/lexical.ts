import {readBlocks} from './blocks.ts';
import type {Editor} from './editor.ts';
import {paste} from './paste.ts';

/** Lexical, Facebook's editor: one `<p>` a line, `<br>` for a soft break. */
export const lexical: Editor = {
	id: 'lexical',
	recognises: (element) => element.matches('[contenteditable="true"][data-lexical-editor="true"]'),
	read: readBlocks,
	write: paste,
};
