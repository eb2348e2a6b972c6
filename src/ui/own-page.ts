import {browser} from '../platform/browser.ts';

/** Opens a page of the extension in a tab. */
export const openPage = (page: 'workbench' | 'diagnostics'): void => {
	void browser.tabs.create({url: browser.runtime.getURL(`src/${page}/index.html`)});
};
