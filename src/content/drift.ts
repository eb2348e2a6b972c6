import {placeOf} from '../sites/page.ts';
import type {Composer, Site} from '../sites/site.ts';
import type {Found} from './sessions.ts';

/** How long a box may stand unrecognised before it is said: a site draws its composer in steps. */
const patienceMilliseconds = 3_000;

/** Notices that a site has changed: where one publishes there is a box to write in that is no composer's. */
export class Drift {
	readonly #site: Site;
	readonly #said: (isLost: boolean) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#composers: readonly Composer[] = [];
	#strange: readonly HTMLElement[] = [];
	/** Unknown at first: a page that was here before may have been lost. */
	#isLost: boolean | undefined = window === window.top ? undefined : false;

	/** `said` is called when the state changes: it is one thing to be lost, another to be lost still. */
	constructor(site: Site, said: (isLost: boolean) => void, signal: AbortSignal) {
		this.#site = site;
		this.#said = said;
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
	}

	/** The page was searched. */
	look({boxes, composers}: Found): void {
		const known = new Set(composers.flatMap(({parts}) => parts.map(({element}) => element)));
		this.#composers = composers;
		this.#strange = boxes.filter((box) => !known.has(box));
		if (!this.#sees()) {
			clearTimeout(this.#timer);
			this.#timer = undefined;
			this.#say(false);
		} else if (!this.#isLost)
			this.#timer ??= setTimeout(() => {
				this.#timer = undefined;
				if (this.#sees()) this.#say(true);
			}, patienceMilliseconds);
	}

	/** What it sees now: how many boxes are no composer's, and whether the site has changed beyond recognition. */
	get seen(): {readonly strange: number; readonly isLost: boolean} {
		return {strange: this.#strange.length, isLost: this.#isLost === true};
	}

	#sees(): boolean {
		return this.#site.hasUnknownBox(this.#strange, this.#composers, placeOf(document));
	}

	#say(isLost: boolean): void {
		if (isLost === this.#isLost) return;
		this.#isLost = isLost;
		this.#said(isLost);
	}
}
