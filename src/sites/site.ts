import type {Editor} from '../editors/editor.ts';
import type {Attachment, Context, Surface} from '../engine/draft.ts';
import type {Measure} from './length.ts';
import type {SelectorTable} from './selectors.ts';

/** One editor of a composer. */
export interface ComposerPart {
	readonly element: HTMLElement;
	readonly editor: Editor;
}

/** A compose box on a page: one editor, or the several of a thread, and the controls that publish them. */
export interface Composer {
	/** Holds the editors and the controls, and nothing of another composer. */
	readonly root: HTMLElement;
	readonly surface: Surface;
	/** In publication order, at least one; the first is the text, the others the rest of the thread. */
	readonly parts: readonly [ComposerPart, ...ComposerPart[]];
	/** What publishes it. None: it can be watched, not guarded. */
	readonly controls: readonly HTMLElement[];
	/** Whether a bare Enter in its editor publishes. */
	readonly enterPublishes: boolean;
}

/** What surrounds a composer on its page. */
export interface Surroundings {
	/** Handle (or the name the site shows) of the account that will publish; absent when the page does not say. */
	readonly author?: string;
	/** What is answered, or shown by a quote. */
	readonly inReplyTo?: Context;
	readonly attachments: readonly Attachment[];
}

/** What an account says of itself. */
export interface Profile {
	readonly handle: string;
	readonly text: string;
}

/** What is published by ways that no one has shown us: it is neither checked nor held, and that is said. */
export const unwatched = ['article', 'reel', 'story', 'live', 'listing', 'event'] as const;
export type Unwatched = (typeof unwatched)[number];

/** Everything the extension knows of one web site. Selectors live in its file and nowhere else. */
export interface Site {
	readonly id: string;
	readonly name: string;
	/** Match patterns of the manifest. */
	readonly matches: readonly `https://${string}/*`[];
	/** How long a post may be; absent where no fix of ours comes near it. */
	readonly measure?: Measure;
	/** Whether `url` is a place where one publishes; private messages are not. */
	readonly publishes: (url: URL) => boolean;
	/** What the site is known by, which the settings may replace. */
	readonly selectors: SelectorTable;
	/** What is published from `box`, when it is something that is not watched. */
	readonly unwatched: (box: HTMLElement, url: URL) => Unwatched | undefined;
	/** The composers among the boxes of a page in which one can write, in their order. */
	readonly composers: (boxes: readonly HTMLElement[]) => readonly Composer[];
	readonly surroundings: (composer: Composer) => Surroundings;
	/** Whether one of `boxes`, which are no box of `composers`, stands where one publishes. */
	readonly hasUnknownBox: (
		boxes: readonly HTMLElement[],
		composers: readonly Composer[],
		url: URL,
	) => boolean;
	/** The profile that `page` shows, if it shows one. */
	readonly profile: (page: Document, url: URL) => Profile | undefined;
}
