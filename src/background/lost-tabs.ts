import * as v from 'valibot';
import {browser} from '../platform/browser.ts';

const key = 'lost';

const schema = v.array(v.number());

const read = async (): Promise<readonly number[]> => {
	const parsed = v.safeParse(schema, (await browser.storage.session.get(key))[key]);
	return parsed.success ? parsed.output : [];
};

/** Remembers whether the page of `tab` has changed beyond recognition. */
export const loseTab = async (tab: number, isLost: boolean): Promise<void> => {
	const others = (await read()).filter((other) => other !== tab);
	await browser.storage.session.set({[key]: isLost ? [...others, tab] : others});
};

/** Whether the page of `tab` has changed beyond recognition. */
export const isTabLost = async (tab: number): Promise<boolean> => (await read()).includes(tab);
