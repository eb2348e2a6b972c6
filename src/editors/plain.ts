import type {Editor} from './editor.ts';

type Box = HTMLTextAreaElement | HTMLInputElement;

/** A plain text box: the compose box of phone layouts, the choices of a poll. It has no inside to mark. */
export const plain: Editor = {
	id: 'plain',
	recognises: (element) => element instanceof HTMLTextAreaElement,
	read: (element) => ({text: (element as Box).value, rangeOf: () => null}),
	write: async (element, {start, end}, words) => {
		element.focus({preventScroll: true});
		(element as Box).setSelectionRange(start, end);
		// Deprecated, and the only way to write that the box's own undo takes back and that a page hears as input.
		document.execCommand('insertText', false, words);
	},
};
