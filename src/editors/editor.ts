import type {Span} from '../engine/span.ts';

/** What an editor shows: its text, and where each stretch of it stands in the page. */
export interface EditorText {
	readonly text: string;
	/** The range of the page that shows `span`; `null` where none can (a plain text box has no inside). */
	readonly rangeOf: (span: Span) => Range | null;
}

/** How to read and edit one make of editor. Reading never changes it. */
export interface Editor {
	readonly id: 'draft-js' | 'lexical' | 'plain';
	readonly recognises: (element: Element) => boolean;
	readonly read: (element: HTMLElement) => EditorText;
	/** Puts `words` in the place of `span` as input, so that the editor's own undo takes it back. Says nothing of success. */
	readonly write: (element: HTMLElement, span: Span, words: string) => Promise<void>;
}
