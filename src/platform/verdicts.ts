import type {Finding} from '../engine/finding.ts';
import type {Verdict} from '../engine/verdict.ts';
import {browser} from './browser.ts';
import type {Watched} from './messages.ts';

/** Findings remembered of one composer; a text with more is told by its count. */
export const rememberedFindings = 100;

/** Characters remembered of one quote. */
export const rememberedQuote = 280;

/** Where a composer is: the tab, the frame in it, the document that was in the frame, the composer's own id. */
export interface Place {
	readonly tab: number;
	readonly frame: number;
	/** Absent where the browser does not name documents. */
	readonly document?: string | undefined;
	readonly id: string;
}

interface Entry {
	readonly place: Place;
	/** Grows with each composer first seen in the session. */
	readonly order: number;
	readonly watched: Watched;
}

const prefix = 'verdict:';

const keyOf = ({tab, frame, id}: Place): string => `${prefix}${tab}:${frame}:${id}`;

const cut = (text: string): string =>
	text.length > rememberedQuote ? `${text.slice(0, rememberedQuote - 1).trimEnd()}…` : text;

/** A finding without what may hold more of the draft than a quote. */
const remembered = (finding: Finding): Finding => ({
	...finding,
	quote: cut(finding.quote),
	data: {},
	fixes: [],
});

const bounded = (verdict: Verdict): Verdict =>
	verdict.kind === 'checked'
		? {...verdict, findings: verdict.findings.slice(0, rememberedFindings).map(remembered)}
		: verdict;

/**
 * The latest verdict of every open composer, in `storage.session`: a worker that was stopped loses nothing, and
 * closing the browser forgets all. No draft is kept, only its findings' quotes.
 */
export class Verdicts {
	#entries: Promise<Map<string, Entry>> | undefined;

	/** Read once in a worker's life; every change is written through. The worker is the only writer. */
	#read(): Promise<Map<string, Entry>> {
		this.#entries ??= browser.storage.session
			.get(null)
			.then(
				(stored) =>
					new Map(Object.entries(stored).filter(([key]) => key.startsWith(prefix)) as [string, Entry][]),
			)
			.catch((error: unknown) => {
				// A store that failed once is asked again, not for ever held to its failure.
				this.#entries = undefined;
				throw error;
			});
		return this.#entries;
	}

	/** Takes what `gone` accepts out of `entries` at once, and out of the store in its own time. */
	#forget(entries: Map<string, Entry>, gone: (place: Place) => boolean): Promise<void> {
		const keys = [...entries].filter(([, {place}]) => gone(place)).map(([key]) => key);
		for (const key of keys) entries.delete(key);
		return keys.length > 0 ? browser.storage.session.remove(keys) : Promise.resolve();
	}

	/** Remembers what was said of the composer at `place`, and forgets the documents that stood there before. */
	async keep(place: Place, watched: Omit<Watched, 'id' | 'omitted'>): Promise<void> {
		const entries = await this.#read();
		const forgotten = this.#forget(
			entries,
			({tab, frame, document}) => tab === place.tab && frame === place.frame && document !== place.document,
		);
		const key = keyOf(place);
		const {verdict} = watched;
		const omitted = verdict.kind === 'checked' ? verdict.findings.length - rememberedFindings : 0;
		const entry: Entry = {
			place,
			order: entries.get(key)?.order ?? Math.max(0, ...[...entries.values()].map(({order}) => order)) + 1,
			watched: {
				...watched,
				id: `${place.frame}:${place.id}`,
				verdict: bounded(verdict),
				...(omitted > 0 && {omitted}),
			},
		};
		entries.set(key, entry);
		await Promise.all([forgotten, browser.storage.session.set({[key]: entry})]);
	}

	/** Forgets the composer at `place`. */
	async close(place: Place): Promise<void> {
		const closed = keyOf(place);
		await this.#forget(await this.#read(), (other) => keyOf(other) === closed);
	}

	/** Forgets every composer of `tab`. */
	async closeTab(tab: number): Promise<void> {
		await this.#forget(await this.#read(), (place) => place.tab === tab);
	}

	/** The composers of `tab` in the order they were first seen. */
	async watchedIn(tab: number): Promise<readonly Watched[]> {
		return [...(await this.#read()).values()]
			.filter(({place}) => place.tab === tab)
			.sort((a, b) => a.order - b.order)
			.map(({watched}) => watched);
	}
}

/** Calls `listener` after each change to what is remembered, until `signal` aborts. */
export const onVerdicts = (listener: () => void, {signal}: {readonly signal?: AbortSignal} = {}): void => {
	const {onChanged} = browser.storage.session;
	const changed = (changes: Readonly<Record<string, unknown>>) => {
		if (Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
	};
	onChanged.addListener(changed);
	signal?.addEventListener('abort', () => onChanged.removeListener(changed));
};
