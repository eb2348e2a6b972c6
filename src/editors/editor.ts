import type {Span} from '../engine/span.ts';

/** What an editor shows: its text, and where each stretch of it stands in the page. */
export interface EditorText {
	readonly text: string;
	/** The range of the page that shows `span`; `null` where none can (a plain text box has no inside). */
	readonly rangeOf: (span: Span) => Range | null;
}

/** How to read one make of editor. Reading never changes it. */
export interface Editor {
	readonly id: 'draft-js' | 'lexical' | 'plain';
	readonly recognises: (element: Element) => boolean;
	readonly read: (element: HTMLElement) => EditorText;
}
