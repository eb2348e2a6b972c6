import {draftJs} from './draft-js.ts';
import type {Editor} from './editor.ts';
import {lexical} from './lexical.ts';
import {plain} from './plain.ts';

const editors: readonly Editor[] = [draftJs, lexical, plain];

/** Elements any editor may recognise. */
export const editables = '[contenteditable="true"], textarea';

/** The editor that reads `element`, if one does. */
export const editorOf = (element: Element): Editor | undefined =>
	editors.find((editor) => editor.recognises(element));
