import {browser} from '../platform/browser.ts';
import type {CounterpartAnswer, Due, FromPages, Watched} from '../platform/messages.ts';
import {caller} from '../platform/rpc.ts';
import {callerIn} from '../platform/tab.ts';
import {siteOf, sites} from '../sites/index.ts';
import type {Site, Unwatched} from '../sites/site.ts';

/**
 * What the extension does on the page of a tab. `elsewhere`: not a site it knows. `stale`: a site it knows, opened
 * before the extension came. `barred`: none of the sites it may still read, and there are some that it may not.
 * `private`: a part of a site that is never read. `watched`: composers are looked for. Else
 * what is published there in a way that is not watched.
 */
export type Doing = 'elsewhere' | 'stale' | 'barred' | 'private' | 'watched' | Unwatched;

/** A tab as the popup shows it. */
export interface Page {
	readonly tab: number;
	readonly doing: Doing;
	/** The site of the page, where it has changed beyond recognition; absent where it has not. */
	readonly lost?: string;
	readonly watched: readonly Watched[];
	/** Versions that twins have still to publish, wherever they were written. */
	readonly dues: readonly Due[];
}

const ask = caller<FromPages>('from-pages');

/** Whether the tab's content script watches; nothing when there is none to answer. */
const watches = (tab: number): Promise<'watched' | 'private' | Unwatched | undefined> =>
	callerIn(tab, 0)('watches').catch(() => undefined);

const siteAt = (url: string | undefined): Site | undefined =>
	url !== undefined && URL.canParse(url) ? siteOf(new URL(url)) : undefined;

/** Whether the browser lets the extension read every site it knows. */
const readsAll = (): Promise<boolean> =>
	browser.permissions.contains({origins: sites.flatMap(({matches}) => matches)});

/** The tab the popup speaks of: the one before it, or the one named in its address when it stands in a tab of its own. */
export const tabShown = async (): Promise<number> => {
	const named = new URLSearchParams(location.search).get('tab');
	if (named !== null) return Number(named);
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	return tab?.id ?? browser.tabs.TAB_ID_NONE;
};

/** Looks at `tab` as it is now. */
export const look = async (tab: number): Promise<Page> => {
	const [answer, watched, dues, isLost, url] = await Promise.all([
		watches(tab),
		ask('watchedIn', tab),
		ask('dues'),
		ask('isLost', tab),
		browser.tabs.get(tab).then(
			(found) => found.url,
			() => undefined,
		),
	]);
	const site = siteAt(url);
	if (answer === 'watched')
		return {tab, doing: answer, watched, dues, ...(isLost && site && {lost: site.id})};
	// What is remembered of a page that nobody watches any more is of a page that was left.
	const doing = answer ?? (site ? 'stale' : (await readsAll()) ? 'elsewhere' : 'barred');
	return {tab, doing, watched: [], dues};
};

/** What an unknown account looks like; nothing when nothing tells. */
export const guess = (site: string, handle: string) => ask('guess', site, handle).catch(() => undefined);

/** Tells what the writer says of the other version of a composer's draft, and has the draft checked again. */
export const tellCounterpart = async (tab: number, id: string, answer: CounterpartAnswer): Promise<void> => {
	await ask('tellCounterpart', tab, id, answer);
	const frameId = Number(id.split(':')[0]);
	await callerIn(tab, frameId)('recheck');
};

/** Takes a due version off the list, or puts it back. */
export const settle = (due: Due, settled: boolean): Promise<void> => ask('settle', due.id, settled);
