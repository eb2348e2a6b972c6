import type {Editor} from './editor.ts';

/** A plain `<textarea>`, the compose box of phone layouts. It has no inside to mark. */
export const plain: Editor = {
	id: 'plain',
	recognises: (element) => element instanceof HTMLTextAreaElement,
	read: (element) => ({text: (element as HTMLTextAreaElement).value, rangeOf: () => null}),
};
