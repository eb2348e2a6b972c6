import * as v from 'valibot';
import {browser} from '../platform/browser.ts';

const schema = v.array(v.number());

/** A mark that tabs carry while the browser runs. */
class TabMark {
	readonly #key: string;

	constructor(key: string) {
		this.#key = key;
	}

	async #read(): Promise<readonly number[]> {
		const parsed = v.safeParse(schema, (await browser.storage.session.get(this.#key))[this.#key]);
		return parsed.success ? parsed.output : [];
	}

	/** Gives `tab` the mark, or takes it. One change at a time, so that none undoes another. */
	put(tab: number, isMarked: boolean): Promise<void> {
		return navigator.locks.request(this.#key, async () => {
			const before = await this.#read();
			if (before.includes(tab) === isMarked) return;
			const others = before.filter((other) => other !== tab);
			await browser.storage.session.set({[this.#key]: isMarked ? [...others, tab] : others});
		});
	}

	/** Whether `tab` carries the mark. */
	async isOn(tab: number): Promise<boolean> {
		return (await this.#read()).includes(tab);
	}
}

/** The page has changed beyond recognition. */
export const lost = new TabMark('lost');

/** The page is of a site that the extension may no longer read. */
export const barred = new TabMark('barred');
