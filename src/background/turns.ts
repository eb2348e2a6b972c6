/**
 * What is done for each composer, one thing after another, so that no late check shows a composer that was closed
 * meanwhile. An ended composer never comes back: its name is of one composer for ever.
 */
export class Turns {
	readonly #last = new Map<string, Promise<unknown>>();
	/** As many as were ended while this worker lives: no check is older. */
	readonly #ended = new Set<string>();

	/** Does `work` for the composer `name` when all before it is done; what has ended is left alone. */
	take<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
		return this.#after(name, async () => (this.#ended.has(name) ? undefined : work()));
	}

	/** Does `work` as the last for the composer `name`. */
	end(name: string, work: () => Promise<void>): Promise<void> {
		return this.#after(name, async () => {
			this.#ended.add(name);
			await work();
		});
	}

	#after<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
		const mine = (this.#last.get(name) ?? Promise.resolve()).then(work, work);
		this.#last.set(name, mine);
		const leave = (): void => {
			if (this.#last.get(name) === mine) this.#last.delete(name);
		};
		mine.then(leave, leave);
		return mine;
	}
}
