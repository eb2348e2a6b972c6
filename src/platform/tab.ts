import {browser} from './browser.ts';
import type {ToContent} from './messages.ts';
import {caller} from './rpc.ts';

/** A function that asks the content script in one frame of `tab`, 0 being its page; without a frame, those in all of them, the first to answer. */
export const callerIn = (tab: number, frameId?: number) =>
	caller<ToContent>('to-content', (message) =>
		browser.tabs.sendMessage(tab, message, frameId === undefined ? {} : {frameId}),
	);
