import type {Editor} from './editor.ts';

/** A plain `<textarea>`, the compose box of phone layouts. It has no inside to mark. */
export const plain: Editor = {
	id: 'plain',
	recognises: (element) => element instanceof HTMLTextAreaElement,
	read: (element) => ({text: (element as HTMLTextAreaElement).value, rangeOf: () => null}),
	write: async (element, {start, end}, words) => {
		element.focus({preventScroll: true});
		(element as HTMLTextAreaElement).setSelectionRange(start, end);
		// Deprecated, and the only way to write that the box's own undo takes back and that a page hears as input.
		document.execCommand('insertText', false, words);
	},
};
