import * as v from 'valibot';
import {Store} from './store.ts';

const schema = v.fallback(v.array(v.number()), []);

/** A mark that tabs carry while the browser runs. */
class TabMark {
	readonly #tabs: Store<readonly number[]>;

	constructor(key: string) {
		this.#tabs = new Store('session', key, (stored) => v.parse(schema, stored));
	}

	/** Gives `tab` the mark, or takes it. */
	async put(tab: number, isMarked: boolean): Promise<void> {
		await this.#tabs.change((before) => {
			if (before.includes(tab) === isMarked) return before;
			const others = before.filter((other) => other !== tab);
			return isMarked ? [...others, tab] : others;
		});
	}

	/** Whether `tab` carries the mark. */
	async isOn(tab: number): Promise<boolean> {
		return (await this.#tabs.read()).includes(tab);
	}

	/** Calls `listener` whenever any tab gets the mark or loses it, until `signal` aborts. */
	onChange(listener: () => void, signal?: AbortSignal): void {
		this.#tabs.onChange(listener, signal);
	}
}

/** The page has changed beyond recognition. */
export const lost = new TabMark('lost');

/** The page is of a site that the extension may no longer read. */
export const barred = new TabMark('barred');
