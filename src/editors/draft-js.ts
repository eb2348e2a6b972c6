import {readBlocks} from './blocks.ts';
import type {Editor} from './editor.ts';
import {paste} from './paste.ts';

/** Draft.js and X's fork of it: one `data-block` a line, decorators split a line over many leaves. */
export const draftJs: Editor = {
	id: 'draft-js',
	recognises: (element) => element.matches('[contenteditable="true"].public-DraftEditor-content'),
	read: readBlocks,
	write: paste,
};
