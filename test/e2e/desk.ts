import type Browser from 'webextension-polyfill';
import type {Numbered} from '../../src/platform/line.ts';

declare const chrome: Browser.Browser;
declare global {
	interface Window {
		/** On the desk: what was sent to the background. */
		heard: unknown[];
		/** On the desk: the open lines to the background, as it is called by them. */
		lines: Browser.Runtime.Port[];
	}
}

/** Run on the desk: notes all that is sent to the background, and answers nothing, so that its answers are not disturbed. */
export const overhear = (): void => {
	window.heard = [];
	window.lines = [];
	const hear = ((message: unknown) => void window.heard.push(message)) as never;
	chrome.runtime.onMessage.addListener(hear);
	chrome.runtime.onConnect.addListener((line) => {
		window.lines.push(line);
		line.onMessage.addListener((message) => void window.heard.push((message as Numbered).content));
	});
};

/** Run on the desk when the background was stopped: a line that is held there, too, does not end with it. */
export const hangUp = (): void => {
	for (const line of window.lines.splice(0)) line.disconnect();
};
