import type {Reading} from '../engine/draft.ts';
import type {Answer} from '../platform/messages.ts';
import {placeOf} from '../sites/page.ts';
import type {Composer, Site} from '../sites/site.ts';
import {Boxes} from './boxes.ts';
import {Session} from './session.ts';

/** How long changes of the page are gathered before it is searched again. */
const gatherMilliseconds = 100;

/** What a search of the page found. */
export interface Found {
	/** Boxes to write in, but for those that are not watched. */
	readonly boxes: readonly HTMLElement[];
	/** What was made of them. */
	readonly composers: readonly Composer[];
	/** Boxes from which something is published that is not watched. */
	readonly unwatched: readonly HTMLElement[];
}

export interface SessionsOptions {
	readonly ask: (reading: Reading) => Promise<Answer>;
	/** A composer is gone. */
	readonly closed: (session: Session) => void;
	/** What a person should see of some composer may have changed. */
	readonly changed: () => void;
	/** The words of some composer were changed. */
	readonly edited: () => void;
	/** The page was searched. */
	readonly searched: (found: Found) => void;
	readonly signal: AbortSignal;
}

/** The composers of a page, each with its session, found again as the page changes. */
export class Sessions {
	readonly #site: Site;
	readonly #options: SessionsOptions;
	readonly #boxes: Boxes;
	/** By its first editor: what stays while a thread grows and its button moves. */
	readonly #byEditor = new Map<Element, Session>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(site: Site, options: SessionsOptions) {
		this.#site = site;
		this.#options = options;
		const {signal} = options;
		const soon = (): void => {
			this.#timer ??= setTimeout(() => this.search(), gatherMilliseconds);
		};
		this.#boxes = new Boxes(document, soon, signal);
		for (const type of ['popstate', 'DOMContentLoaded'])
			window.addEventListener(type, soon, {capture: true, passive: true, signal});
		signal.addEventListener('abort', () => {
			clearTimeout(this.#timer);
			for (const session of this.#byEditor.values()) options.closed(session);
			this.#byEditor.clear();
		});
		soon();
	}

	get all(): readonly Session[] {
		return [...this.#byEditor.values()];
	}

	/** Looks for the composers of the page now. */
	search(): readonly Session[] {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const place = placeOf(document);
		const all = this.#site.publishes(place) ? this.#boxes.all : [];
		const unwatched = all.filter((box) => this.#site.unwatched(box, place));
		const boxes = all.filter((box) => !unwatched.includes(box));
		const composers = this.#site.composers(boxes);
		const found = new Set<Element>(composers.map(({parts}) => parts[0].element));
		const gone = [...this.#byEditor].filter(([element]) => !found.has(element));
		for (const composer of composers) {
			const {element} = composer.parts[0];
			const session = this.#byEditor.get(element);
			if (session) session.update(composer);
			else {
				const begun = this.#begin(composer);
				this.#byEditor.set(element, begun);
				// A site that draws a composer anew does not make its warnings new.
				for (const [, before] of gone) begun.succeed(before);
			}
		}
		for (const [element, session] of gone) {
			this.#byEditor.delete(element);
			session.end();
			this.#options.closed(session);
		}
		this.#options.changed();
		this.#options.searched({boxes, composers, unwatched});
		return this.all;
	}

	#begin(composer: Composer): Session {
		const {ask, changed, edited, signal} = this.#options;
		return new Session(this.#site, composer, ask, {changed, edited, signal});
	}
}
