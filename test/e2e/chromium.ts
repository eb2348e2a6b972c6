import {mkdirSync} from 'node:fs';
import {resolve} from 'node:path';
import type {BrowserContext, CDPSession, Frame, Page, Request} from 'playwright-core';
import type Browser from 'webextension-polyfill';
import {launch, originOf} from '../../src/tooling/launch.ts';
import {fixtureHosts} from '../fixtures/pages.ts';
import {hangUp, overhear} from './desk.ts';
import type {ClickOptions, Driver, DriverOptions, Plain, Tab} from './driver.ts';
import {middleOf} from './middle.ts';
import {trapStrays} from './stray-trap.ts';

/** The extension as built; another folder may be named to test that one. */
export const builtForChromium = resolve(process.env.APLOMB_EXTENSION ?? 'dist/chrome');

/** The element below which the extension draws. */
const host = 'document.querySelector("[data-aplomb]")';

declare const chrome: Browser.Browser & {
	/** On the browser's own list of extensions, and nowhere else. */
	readonly developerPrivate: {
		updateExtensionConfiguration(change: {
			readonly extensionId: string;
			readonly hostAccess: 'ON_ALL_SITES' | 'ON_CLICK';
		}): Promise<void>;
	};
};

const patience = 10_000;

const eventually = async <Found>(look: () => Promise<Found | null>, missing: string): Promise<Found> => {
	const end = Date.now() + patience;
	for (;;) {
		const found = await look();
		if (found !== null) return found;
		if (Date.now() > end) throw new Error(missing);
		await new Promise((again) => setTimeout(again, 25));
	}
};

/** Where programs run in a page: those of its frames, and the extension's apart from them. */
interface World {
	readonly id: number;
	readonly origin: string;
	readonly auxData?: {readonly frameId?: string; readonly isDefault?: boolean};
}

const worldsOf = async (cdp: CDPSession): Promise<readonly World[]> => {
	const worlds: World[] = [];
	cdp.on('Runtime.executionContextCreated', ({context}) => worlds.push(context));
	await cdp.send('Runtime.enable');
	await cdp.send('Runtime.disable');
	return worlds;
};

const tabOf = (context: BrowserContext, page: Page, frame: Frame): Tab => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	// A frame of another site has a debugger session of its own; one of the page's own site shares the page's.
	let session: Promise<CDPSession> | undefined;
	const debuggerOf = (): Promise<CDPSession> => {
		session ??= context.newCDPSession(frame).catch(() => context.newCDPSession(page));
		return session;
	};

	/** The debugger's name for the world of the frame's own programs, where the debugger is of the whole page. */
	const worldOf = async (cdp: CDPSession): Promise<number | undefined> => {
		if (frame === page.mainFrame()) return undefined;
		const {frameTree} = await cdp.send('Page.getFrameTree');
		const id = frameTree.childFrames?.find((child) => child.frame.url === frame.url())?.frame.id;
		if (id === undefined) return undefined;
		const worlds = await worldsOf(cdp);
		return worlds.find(({auxData}) => auxData?.frameId === id && auxData.isDefault)?.id;
	};
	let world: Promise<number | undefined> | undefined;

	/** The debugger's name for what `expression` is. */
	const objectOf = async (cdp: CDPSession, expression: string): Promise<string | null> => {
		world ??= worldOf(cdp);
		const contextId = await world;
		const evaluated = await cdp.send('Runtime.evaluate', {expression, ...(contextId && {contextId})});
		return evaluated.result.objectId ?? null;
	};

	/** The debugger's name for the closed root; null when there is none. */
	const rootOf = async (cdp: CDPSession): Promise<string | null> => {
		const objectId = await objectOf(cdp, host);
		if (objectId === null) return null;
		const {node} = await cdp.send('DOM.describeNode', {objectId, depth: 1, pierce: true});
		const shadow = node.shadowRoots?.[0];
		if (!shadow) return null;
		const {object} = await cdp.send('DOM.resolveNode', {backendNodeId: shadow.backendNodeId});
		return object.objectId ?? null;
	};

	/** Runs `work` on an object of the page, past the page's content security policy. */
	const runOn = async <Root, Args extends readonly Plain[], Result>(
		cdp: CDPSession,
		objectId: string,
		work: (root: Root, ...args: Args) => Result,
		args: Args,
	): Promise<Awaited<Result>> => {
		const {result, exceptionDetails} = await cdp.send('Runtime.callFunctionOn', {
			objectId,
			functionDeclaration: `function (...args) { return (${work})(this, ...args); }`,
			arguments: args.map((value) => ({value})),
			returnByValue: true,
			awaitPromise: true,
			userGesture: false,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	};

	const runInRoot = async <Args extends readonly Plain[], Result>(
		work: (root: ShadowRoot, ...args: Args) => Result,
		args: Args,
	): Promise<Awaited<Result>> => {
		const cdp = await debuggerOf();
		const root = await eventually(() => rootOf(cdp), 'The extension has drawn nothing.');
		return runOn(cdp, root, work, args);
	};

	const clickAt = async ({x, y}: {x: number; y: number}, {button = 'left', count = 1}: ClickOptions) => {
		const element = frame === page.mainFrame() ? null : await frame.frameElement();
		const box = (await element?.boundingBox()) ?? {x: 0, y: 0};
		await page.mouse.click(box.x + x, box.y + y, {button, clickCount: count});
	};

	const run = async <Args extends readonly Plain[], Result>(
		work: (root: Document, ...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> => {
		const cdp = await debuggerOf();
		const document = await eventually(() => objectOf(cdp, 'document'), 'The page has no document.');
		return runOn(cdp, document, work, args);
	};

	return {
		errors,
		run,
		click: async (selector, options = {}) => {
			const target = frame.locator(selector).filter({visible: true}).first();
			const {button = 'left', count = 1} = options;
			if (count === 1) {
				await target.click({button, timeout: patience});
				return;
			}
			// The first of several clicks may put something before the target: the others still come down there.
			await target.scrollIntoViewIfNeeded({timeout: patience});
			const box = await target.boundingBox();
			if (!box) throw new Error(`Nothing to click: ${selector}`);
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, {button, clickCount: count});
		},
		ours: {
			run: (work, ...args) => runInRoot(work, args),
			exists: async () => (await rootOf(await debuggerOf())) !== null,
			click: async (selector, options = {}) => {
				const middle = await eventually(
					() => runInRoot(middleOf, [selector]),
					`The extension shows no ${selector}.`,
				);
				await clickAt(middle, options);
			},
		},
		type: async (text) => {
			// A grapheme of several characters comes whole, as from a keyboard's emoji panel.
			for (const {segment} of graphemes.segment(text))
				await (segment.length === 1 ? page.keyboard.type(segment) : page.keyboard.insertText(segment));
		},
		insert: (text) => page.keyboard.insertText(text),
		correct: async (wrong, words) => {
			// A phone's corrector composes over what was written before.
			const at = await run((root, sought) => {
				const box = root.activeElement;
				const text = box instanceof HTMLTextAreaElement ? box.value : (box?.textContent ?? '');
				return text.lastIndexOf(sought);
			}, wrong);
			const cdp = await debuggerOf();
			await cdp.send('Input.imeSetComposition', {
				text: words,
				selectionStart: words.length,
				selectionEnd: words.length,
				replacementStart: at,
				replacementEnd: at + wrong.length,
			});
			await cdp.send('Input.insertText', {text: words});
		},
		paste: (kinds) =>
			run((root, held) => {
				const clipboardData = new DataTransfer();
				for (const [kind, words] of Object.entries(held)) clipboardData.setData(kind, words);
				root.activeElement?.dispatchEvent(
					new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
				);
			}, kinds),
		press: (key) => page.keyboard.press(key),
		hold: (key) => page.keyboard.down(key),
		letGo: (key) => page.keyboard.up(key),
		drag: async (from, to) => {
			await page.mouse.dblclick(from.x, from.y);
			await page.mouse.down();
			// A drag begins with a short way, before the long one.
			await page.mouse.move(from.x + 10, from.y + 2, {steps: 3});
			await page.mouse.move(to.x, to.y, {steps: 8});
			await page.mouse.up();
		},
		tap: async (selector) => {
			const cdp = await debuggerOf();
			const box = await frame.locator(selector).filter({visible: true}).first().boundingBox();
			if (!box) throw new Error(`Nothing to tap: ${selector}`);
			const at = {x: box.x + box.width / 2, y: box.y + box.height / 2};
			await cdp.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: [at]});
			await cdp.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
		},
		compose: async (steps, {commit} = {commit: true}) => {
			const cdp = await debuggerOf();
			for (const text of steps)
				await cdp.send('Input.imeSetComposition', {
					text,
					selectionStart: text.length,
					selectionEnd: text.length,
				});
			if (commit) await cdp.send('Input.insertText', {text: steps.at(-1) ?? ''});
		},
		goto: async (address) => {
			await page.goto(address);
		},
		back: async () => {
			await page.goBack();
		},
		frame: async (address) => {
			const found = await eventually(
				async () => page.frames().find((one) => one.url().startsWith(address)) ?? null,
				`No frame at ${address}`,
			);
			return tabOf(context, page, found);
		},
		prefer: (colours) =>
			page.emulateMedia({
				colorScheme: colours === 'dark' ? 'dark' : 'light',
				forcedColors: colours === 'forced' ? 'active' : 'none',
			}),
		draw: async (file) => {
			mkdirSync(resolve(file, '..'), {recursive: true});
			await page.screenshot({path: file});
		},
		watchWork: async (during) => {
			const cdp = await context.newCDPSession(page);
			const turns: number[] = [];
			cdp.on('Tracing.dataCollected', ({value}) => {
				for (const {name, dur = 0, tdur = dur, args} of value as unknown as readonly TraceEvent[])
					if (name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:'))
						turns.push(tdur / 1_000);
			});
			await cdp.send('Tracing.start', {
				transferMode: 'ReportEvents',
				traceConfig: {includedCategories: ['devtools.timeline']},
			});
			await during();
			const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
			await cdp.send('Tracing.end');
			await complete;
			await cdp.detach();
			return turns;
		},
		kept: async () => {
			const cdp = await context.newCDPSession(page);
			// What one collection frees may hold what the next one frees.
			for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
			const {nodes, jsEventListeners} = await cdp.send('Memory.getDOMCounters');
			const ours = (await worldsOf(cdp)).find(({origin}) => origin.startsWith('chrome-extension:'));
			const {result} = await cdp.send('Runtime.evaluate', {
				expression: 'Object.prototype',
				...(ours && {contextId: ours.id}),
			});
			const {objects} = await cdp.send('Runtime.queryObjects', {prototypeObjectId: result.objectId ?? ''});
			const count = await runOn(cdp, objects.objectId ?? '', (all: readonly unknown[]) => all.length, []);
			await cdp.detach();
			return {objects: count, nodes, listeners: jsEventListeners};
		},
		close: () => page.close(),
	};
};

/** A line of the browser's own record of what it did. */
interface TraceEvent {
	readonly name: string;
	/** On the clock, in microseconds. */
	readonly dur?: number;
	/** Of the processor's time, where the system tells it: on the clock, what else the machine does is counted. */
	readonly tdur?: number;
	readonly args?: {readonly data?: {readonly url?: string}};
}

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});

/** The browser's own errands, to its maker: they are not ours to count. */
const errand = /^(?:CONNECT |[A-Z]+ http:\/\/)(?:[\w-]+\.)*(?:google|googleapis|gvt1)\.com[:/]/;

/** Whether a request is one that the pages of a fixture site make: they load themselves, and ask nothing further. */
const isOfPage = (request: Request): boolean =>
	request.serviceWorker() === null &&
	['document', 'script', 'stylesheet'].includes(request.resourceType()) &&
	fixtureHosts.includes(new URL(request.url()).hostname) &&
	!request.frame().url().startsWith('chrome-extension:');

/** Starts the Chromium of this machine on a profile of its own, with the built extension and the fixture sites. */
export const startChromium = async ({
	without,
	language = 'en',
	managed,
	size = {width: 1280, height: 800},
}: DriverOptions = {}): Promise<Driver> => {
	const trap = await trapStrays();
	const {context, close} = await launch({
		extension: without ? undefined : builtForChromium,
		language,
		headless: true,
		viewport: size,
		managed,
		args: [`--proxy-server=127.0.0.1:${trap.port}`, '--proxy-bypass-list=<-loopback>'],
	});
	const strays: string[] = [];
	context.on('request', (request) => {
		if (request.url().startsWith('https:') && !isOfPage(request))
			strays.push(`${request.method()} ${request.url()}`);
	});
	const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
	const origin = without ? '' : await originOf(context);

	const openOwn = async (path: string): Promise<Page> => {
		const page = await context.newPage();
		await page.goto(`${origin}/${path}`);
		return page;
	};
	// A page of the extension on which none of its programs runs: the browser is asked from there.
	let desk: Page | undefined;
	const atDesk = async (): Promise<Page> => {
		if (desk && !desk.isClosed()) return desk;
		desk = await openOwn('manifest.json');
		await desk.evaluate(overhear);
		return desk;
	};

	/** Does what a person does in the browser's list of extensions, which may do to them what no extension may. */
	const atList = async (work: (id: string, on: boolean) => Promise<void>, on: boolean): Promise<void> => {
		const list = await context.newPage();
		await list.goto('chrome://extensions');
		await list.evaluate(`(${work})(${JSON.stringify(origin.split('/')[2])}, ${on})`);
		await list.close();
	};

	return {
		get strays() {
			// The browser warms up connections to the sites it opens; requests to them were seen on their way.
			const warmUps = new Set(fixtureHosts.map((hostname) => `CONNECT ${hostname}:443 HTTP/1.1`));
			return [...strays, ...trap.caught.filter((line) => !errand.test(line) && !warmUps.has(line))];
		},
		open: async (address) => {
			const page = await context.newPage();
			const tab = tabOf(context, page, page.mainFrame());
			await page.goto(address);
			return tab;
		},
		openOwn: async (path) => {
			const page = await openOwn(path);
			return tabOf(context, page, page.mainFrame());
		},
		tabNumber: async (address) =>
			(await atDesk()).evaluate(async (start) => {
				const tabs = await chrome.tabs.query({});
				return tabs.find(({url}) => url?.startsWith(start))?.id ?? -1;
			}, address),
		store: async (area, values) =>
			(await atDesk()).evaluate(
				async ([name, kept]) => {
					await chrome.storage[name].clear();
					await chrome.storage[name].set(kept);
				},
				[area, values] as const,
			),
		stored: async (area) =>
			(await atDesk()).evaluate((name) => chrome.storage[name].get(null), area) as Promise<
				Readonly<Record<string, unknown>>
			>,
		overheard: async () => (await atDesk()).evaluate(() => window.heard.splice(0)),
		offline: (cut) => context.setOffline(cut),
		send: async (message) => (await atDesk()).evaluate((words) => chrome.runtime.sendMessage(words), message),
		command: async (name) => {
			await (await worker()).evaluate(async (told) => {
				const [tab] = await chrome.tabs.query({active: true, lastFocusedWindow: true});
				// Undocumented, and the only way: no made key reaches the browser's own keyboard.
				(chrome.commands.onCommand as unknown as {dispatch(...args: unknown[]): void}).dispatch(told, tab);
			}, name);
		},
		badge: async (tab) =>
			(await atDesk()).evaluate(
				async (tabId) => ({
					text: await chrome.action.getBadgeText({tabId}),
					title: await chrome.action.getTitle({tabId}),
				}),
				tab,
			),
		stopWorker: async () => {
			const page = await atDesk();
			const cdp = await context.newCDPSession(page);
			await cdp.send('ServiceWorker.enable');
			await cdp.send('ServiceWorker.stopAllWorkers');
			await cdp.detach();
			await page.evaluate(hangUp);
		},
		occupyWorker: async (milliseconds) => {
			await (await worker()).evaluate((span) => {
				setTimeout(() => {
					const end = performance.now() + span;
					while (performance.now() < end);
				});
			}, milliseconds);
		},
		reloadExtension: async () => {
			const revived = context.waitForEvent('serviceworker');
			const page = await atDesk();
			await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
			await revived;
		},
		switchExtension: (on) => atList((id, enabled) => chrome.management.setEnabled(id, enabled), on),
		letRead: (allowed) =>
			atList(
				(extensionId, all) =>
					chrome.developerPrivate.updateExtensionConfiguration({
						extensionId,
						hostAccess: all ? 'ON_ALL_SITES' : 'ON_CLICK',
					}),
				allowed,
			),
		close: async () => {
			await close();
			await trap.close();
		},
	};
};
