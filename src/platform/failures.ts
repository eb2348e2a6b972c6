/** How often each thing failed since this program started, by what it was. */
export type Failures = Readonly<Record<string, number>>;

const counts = new Map<string, number>();

/** Counts one more failure of `what`. Never the error's words: they may quote a draft. */
export const countFailure = (what: string): void => {
	counts.set(what, (counts.get(what) ?? 0) + 1);
};

/** What failed in this program until now. */
export const failures = (): Failures => Object.fromEntries(counts);
