import {inject} from 'vitest';
import {canGovern} from '../../src/tooling/policy.ts';
import {builtForChromium, startChromium} from './chromium.ts';
import type {Driver, DriverOptions} from './driver.ts';
import {builtForFirefox, startFirefox} from './firefox.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Which browser the scenarios run in: each project of ours provides one. */
		browser: 'chromium' | 'firefox';
	}
}

/** What a scenario must know of the browser it runs in, because the browsers themselves differ. */
interface Traits {
	readonly start: (options?: DriverOptions) => Promise<Driver>;
	/** The extension as built for it. */
	readonly extension: string;
	/** Whether an extension that is reloaded enters the pages that are open by itself. */
	readonly entersOpenPages: boolean;
	/** Whether content scripts see a page's elements as the browser made them, whatever the page has done to them. */
	readonly seesPastPages: boolean;
	/** Whether its driver can tell what a page keeps in memory. */
	readonly tellsMemory: boolean;
	/** Whether a run can have an administrator of its own: Chromium reads the machine's policies, which must be put aside for it. */
	readonly takesManaged: boolean;
	/** Whether its driver can drag text: Marionette's pointer starts no drag. */
	readonly drags: boolean;
}

/** The browser that this run of the scenarios is in. */
export const browser: Traits = {
	chromium: {
		start: startChromium,
		extension: builtForChromium,
		entersOpenPages: false,
		seesPastPages: false,
		takesManaged: canGovern(),
		tellsMemory: true,
		drags: true,
	},
	firefox: {
		start: startFirefox,
		extension: builtForFirefox,
		entersOpenPages: true,
		seesPastPages: true,
		takesManaged: true,
		tellsMemory: false,
		drags: false,
	},
}[inject('browser')];
