import type {Site} from '../sites/site.ts';

/** How long a box may stand unrecognised before it is said: a site draws its composer in steps. */
const patienceMilliseconds = 3_000;

/** Notices that a site has changed: where one publishes there is a box to write in, and no composer is recognised. */
export class Drift {
	readonly #site: Site;
	readonly #said: (isLost: boolean) => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isLost = false;

	/** `said` is called when the state changes: it is one thing to be lost, another to be lost still. */
	constructor(site: Site, said: (isLost: boolean) => void, signal: AbortSignal) {
		this.#site = site;
		this.#said = said;
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
	}

	/** The page was searched; `found` tells whether there is any composer in it. */
	look(found: boolean): void {
		if (found || !this.#sees()) {
			clearTimeout(this.#timer);
			this.#timer = undefined;
			this.#say(false);
		} else if (!this.#isLost)
			this.#timer ??= setTimeout(() => {
				this.#timer = undefined;
				if (this.#sees()) this.#say(true);
			}, patienceMilliseconds);
	}

	#sees(): boolean {
		return this.#site.hasUnknownBox(document, new URL(location.href));
	}

	#say(isLost: boolean): void {
		if (isLost === this.#isLost) return;
		this.#isLost = isLost;
		this.#said(isLost);
	}
}
