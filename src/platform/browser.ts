import type Browser from 'webextension-polyfill';

type Namespace = Browser.Browser | undefined;

const {browser: named, chrome} = globalThis as {browser?: Namespace; chrome?: Namespace};

/** The browser's extension interface, promises everywhere. An element of a page that is called `browser` is none. */
export const browser = (
	named && Object.getPrototypeOf(named) === Object.prototype ? named : chrome
) as Browser.Browser;
