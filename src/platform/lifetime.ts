import {extensionLives} from './rpc.ts';

/** Why a content script's life ended: its extension is gone, a newer copy of it came, the page was left or may no longer be read. */
export type End = 'orphaned' | 'replaced' | 'left' | 'withdrawn';

/** The time during which a content script may act. */
export interface Lifetime {
	/** Aborts at the end, with an `End` as its reason. */
	readonly signal: AbortSignal;
	/** Whether it lasts; finding the extension gone ends it. */
	readonly alive: () => boolean;
	/** Ends it. */
	readonly end: (reason: End) => void;
	/** Looks for the extension at every pause until `watched` aborts: for as long as a composer is open. */
	readonly attend: (watched: AbortSignal) => void;
}

/** A newer copy of this script tells the older ones in the document with it; they share nothing else. */
const arrival = 'aplomb:arrival';

const pauseMilliseconds = 5_000;

/**
 * Starts a lifetime in `page`, and a new one each time the page comes back from the back/forward cache. Copies of
 * this script that were here before end.
 */
export const live = (start: (lifetime: Lifetime) => void, page: Window = window): void => {
	const replaced = new AbortController();
	page.document.dispatchEvent(new CustomEvent(arrival));
	page.document.addEventListener(arrival, () => replaced.abort(), {once: true, signal: replaced.signal});

	const begin = (): void => {
		const ending = new AbortController();
		const {signal} = ending;
		const end = (reason: End): void => ending.abort(reason);
		const alive = (): boolean => {
			if (!signal.aborted && !extensionLives()) end('orphaned');
			return !signal.aborted;
		};
		replaced.signal.addEventListener('abort', () => end('replaced'), {signal});
		page.addEventListener('pagehide', () => end('left'), {signal});
		start({
			signal,
			alive,
			end,
			attend: (watched) => {
				const either = AbortSignal.any([signal, watched]);
				if (either.aborted) return;
				const timer = setInterval(alive, pauseMilliseconds);
				either.addEventListener('abort', () => clearInterval(timer));
			},
		});
	};

	page.addEventListener('pageshow', ({persisted}) => persisted && extensionLives() && begin(), {
		signal: replaced.signal,
	});
	begin();
};
