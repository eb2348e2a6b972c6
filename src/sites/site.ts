import type {Attachment, Context, Surface} from '../engine/draft.ts';
import type {Editor} from '../editors/editor.ts';

/** A compose box on a page: one editor, or the several of a thread, and the control that publishes them. */
export interface Composer {
	/** What lives as long as the composer does; the key under which it is remembered. */
	readonly root: Element;
	readonly surface: Surface;
	/** In publication order; the first is the text, the others the rest of the thread. */
	readonly parts: readonly ComposerPart[];
	/** The controls that publish it. None: it can be watched, not guarded. */
	readonly controls: readonly Element[];
}

/** One editor of a composer. */
export interface ComposerPart {
	readonly element: HTMLElement;
	readonly editor: Editor;
}

/** What surrounds a composer on its page. */
export interface Surroundings {
	/** Handle of the account that will publish; absent when the page does not say. */
	readonly author?: string;
	readonly inReplyTo?: Context;
	readonly quoted?: Context;
	readonly attachments: readonly Attachment[];
}

/** Everything the extension knows of one web site. Selectors live in its file and nowhere else. */
export interface Site {
	readonly id: string;
	/** Match patterns of the manifest. */
	readonly matches: readonly `https://${string}/*`[];
	/** Whether `url` is a place where one publishes; private messages and search are not. */
	readonly publishes: (url: URL) => boolean;
	/** The visible composers below `root`. */
	readonly composers: (root: ParentNode) => readonly Composer[];
	readonly surroundings: (composer: Composer) => Surroundings;
	/** Whether a bare Enter in the composer publishes it. */
	readonly enterPublishes: (composer: Composer) => boolean;
}
