import {browser} from './browser.ts';

/** One value that the extension keeps, under one key: on disk (`local`) or until the browser closes (`session`). */
export class Store<Value> {
	readonly #area: 'local' | 'session';
	readonly #key: string;
	readonly #parse: (stored: unknown) => Value;

	/** `parse` makes a value of whatever is stored, nothing included; it never throws. */
	constructor(area: 'local' | 'session', key: string, parse: (stored: unknown) => Value) {
		this.#area = area;
		this.#key = key;
		this.#parse = parse;
	}

	/** The value as it stands now. */
	async read(): Promise<Value> {
		return this.#parse((await browser.storage[this.#area].get(this.#key))[this.#key]);
	}

	/**
	 * Changes the value and returns it as kept; what `work` returns unchanged is not written. One change at a time, over
	 * all pages of the extension, so that none undoes another.
	 */
	change(work: (value: Value) => Value): Promise<Value> {
		return navigator.locks.request(`${this.#area} ${this.#key}`, async () => {
			const before = await this.read();
			const after = work(before);
			if (after !== before) await browser.storage[this.#area].set({[this.#key]: after});
			return after;
		});
	}

	/** Calls `listener` after each change, wherever it was made, until `signal` aborts. */
	onChange(listener: () => void, signal?: AbortSignal): void {
		const {onChanged} = browser.storage[this.#area];
		const changed = (changes: Readonly<Record<string, unknown>>): void => {
			if (Object.hasOwn(changes, this.#key)) listener();
		};
		onChanged.addListener(changed);
		signal?.addEventListener('abort', () => onChanged.removeListener(changed));
	}

	/** Forgets the value. */
	remove(): Promise<void> {
		return navigator.locks.request(`${this.#area} ${this.#key}`, () =>
			browser.storage[this.#area].remove([this.#key]),
		);
	}
}
