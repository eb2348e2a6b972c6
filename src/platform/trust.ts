import {browser} from './browser.ts';
import type {Sender} from './rpc.ts';

/** Whether `url` is covered by a match pattern of the form `https://host/*` or `https://*.host/*`. */
export const covers = (pattern: string, url: string): boolean => {
	const host = /^https:\/\/([^/*]+|\*\.[^/*]+)\/\*$/.exec(pattern)?.[1];
	const {protocol, hostname} = URL.canParse(url) ? new URL(url) : {protocol: '', hostname: ''};
	if (host === undefined || protocol !== 'https:') return false;
	return host.startsWith('*.')
		? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
		: hostname === host;
};

/** Whether `url` is on a site the extension watches, as its manifest says. */
const isWatchedSite = (url: string | undefined): boolean =>
	url !== undefined &&
	(browser.runtime.getManifest().content_scripts ?? [])
		.flatMap(({matches}) => matches ?? [])
		.some((pattern) => covers(pattern, url));

/** Whether the sender is a content script of ours, on a site we watch, or in a frame that a page of one wrote itself. */
export const isFromContent = ({id, tab, frameId, url, ...sender}: Sender): boolean => {
	const origin = 'origin' in sender ? String(sender.origin) : undefined;
	const address = url?.startsWith('about:') ? origin : url;
	return (
		id === browser.runtime.id && tab?.id !== undefined && frameId !== undefined && isWatchedSite(address)
	);
};

/** Whether the sender is a page or the worker of this extension. */
export const isFromPages = ({id, url}: Sender): boolean =>
	id === browser.runtime.id && url !== undefined && url.startsWith(browser.runtime.getURL(''));
