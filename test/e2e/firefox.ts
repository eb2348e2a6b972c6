import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import type Browser from 'webextension-polyfill';
import {findFirefox} from '../../src/tooling/browser.mjs';
import {hangUp, overhear} from './desk.ts';
import type {ClickOptions, Driver, DriverOptions, Plain, Tab} from './driver.ts';
import {
	changeAddon,
	cutOff,
	endProfile,
	fillClipboard,
	type KeyStep,
	letRead,
	preferColours,
	pressCommand,
	sendComposition,
	sendCorrection,
	sendKeys,
	sendTap,
	sendText,
	startProfile,
	stopBackground,
	takeErrors,
} from './firefox-privileged.ts';
import {serveFixtures} from './fixture-proxy.ts';
import {Marionette, MarionetteError} from './marionette.ts';
import {middleOf} from './middle.ts';

/** The extension as built; another folder may be named to test that one. */
export const builtForFirefox = resolve(process.env.APLOMB_EXTENSION ?? 'dist/firefox');

/** Where the pages of the extension stand; Firefox would draw another address for every profile. */
const origin = 'moz-extension://5a1f0d0c-6f0b-4c39-9d5c-2f5f0b6f5a11';

/** What WebDriver calls a shadow root, in JSON. */
const shadowKey = 'shadow-6066-11e4-a52e-4f735466cecf';
type ShadowReference = Readonly<Record<typeof shadowKey, string>>;
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type ElementReference = Readonly<Record<typeof elementKey, string>>;

const patience = 10_000;
/** A first start on a busy machine takes long. */
const startPatience = 45_000;

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Asks again until there is an answer; errors of a page that is changing under the question count as none. */
const eventually = async <Found>(
	look: () => Promise<Found | null>,
	missing: string,
	within = patience,
): Promise<Found> => {
	const end = Date.now() + within;
	for (;;) {
		const found = await look().catch((error: unknown) => {
			if (error instanceof MarionetteError && passing.has(error.kind)) return null;
			throw error;
		});
		if (found !== null) return found;
		if (Date.now() > end) throw new Error(missing);
		await pause(25);
	}
};

/** What Firefox says of a page that is on its way from one document to another. */
const passing = new Set([
	'no such element',
	'no such shadow root',
	'stale element reference',
	'detached shadow root',
	'no such frame',
]);

/** Preferences beside those that Firefox sets by itself under remote control: no errand of its own, no first-run page. */
const preferences = (proxy: number, id: string): Readonly<Record<string, string | number | boolean>> => ({
	'marionette.port': 0,
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': proxy,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': proxy,
	'network.proxy.allow_hijacking_localhost': true,
	'network.http.speculative-parallel-limit': 0,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'browser.chrome.site_icons': false,
	'browser.safebrowsing.provider.mozilla.updateURL': '',
	'browser.search.update': false,
	'browser.topsites.contile.enabled': false,
	'browser.newtabpage.enabled': false,
	'browser.aboutwelcome.enabled': false,
	'browser.region.update.enabled': false,
	'app.normandy.enabled': false,
	'datareporting.healthreport.uploadEnabled': false,
	'datareporting.usage.uploadEnabled': false,
	'dom.push.connection.enabled': false,
	'extensions.getAddons.cache.enabled': false,
	'services.settings.server': 'data:,',
	'toolkit.telemetry.server': 'data:,',
	'media.gmp-manager.updateEnabled': false,
	// Pages of the extension are asked as they are sent, not as a viewer of JSON dresses them.
	'devtools.jsonview.enabled': false,
	// The process of a site outlives its last tab, as where there are many tabs: the next test need not start it anew.
	'dom.ipc.keepProcessesAlive.webIsolated.perOrigin': 1,
	// Timers run in tabs that are not in front as in those that are.
	'dom.min_background_timeout_value': 4,
	'dom.min_background_timeout_value_without_budget_throttling': 4,
	'dom.w3c_touch_events.enabled': 1,
	'extensions.webextensions.uuids': JSON.stringify({[id]: new URL(origin).hostname}),
});

/** A running Firefox, and the remote control that it listens to. */
interface Started {
	readonly marionette: Marionette;
	readonly close: () => Promise<void>;
}

/** Writes what an administrator sets for the extension where Firefox looks for it below `home`. */
const manage = (home: string, name: string, data: Readonly<Record<string, unknown>>): void => {
	const folder = join(home, '.mozilla', 'managed-storage');
	mkdirSync(folder, {recursive: true});
	writeFileSync(
		join(folder, `${name}.json`),
		JSON.stringify({name, description: 'A scenario', type: 'storage', data}),
	);
};

const start = async (
	prefs: ReturnType<typeof preferences>,
	id: string,
	managed: DriverOptions['managed'],
): Promise<Started> => {
	const executable = findFirefox();
	if (!executable) throw new Error('There is no Firefox on this machine.');
	const profile = mkdtempSync(join(tmpdir(), 'aplomb-firefox-'));
	writeFileSync(
		join(profile, 'user.js'),
		Object.entries(prefs)
			.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
			.join(''),
	);
	if (managed) manage(profile, id, managed);
	const child: ChildProcess = spawn(
		executable,
		['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
		{stdio: 'ignore', env: {...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...(managed && {HOME: profile})}},
	);
	const kill = () => child.kill('SIGKILL');
	process.once('exit', kill);
	const portFile = join(profile, 'MarionetteActivePort');
	const marionette = await eventually(
		async () => {
			if (child.exitCode !== null) throw new Error('Firefox ended as it started.');
			const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
			return port > 0 ? Marionette.to(port).catch(() => null) : null;
		},
		'Firefox does not listen.',
		startPatience,
	).catch((error: unknown) => {
		kill();
		throw error;
	});
	return {
		marionette,
		close: async () => {
			const ended = child.exitCode === null ? once(child, 'exit') : undefined;
			await marionette.send('Marionette:Quit', {flags: ['eForceQuit']}).catch(() => undefined);
			marionette.close();
			await Promise.race([ended, pause(5_000)]);
			kill();
			process.off('exit', kill);
			rmSync(profile, {recursive: true, force: true, maxRetries: 3});
		},
	};
};

/** `KeyboardEvent` names, from what `press` is told. */
const keysOf = (combination: string): readonly string[] => {
	const names = combination === '+' ? ['+'] : combination.split('+');
	const key = names.pop() ?? '';
	// With Control, the letter is the key itself, whatever Shift would make of it.
	return [...names, names.includes('Control') && key.length === 1 ? key.toLowerCase() : key];
};

const down = (key: string): KeyStep => ({key, down: true});
const up = (key: string): KeyStep => ({key, down: false});

const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});

/** The number of a mouse button, as events give it. */
const buttons = {left: 0, middle: 1, right: 2} as const;

declare const browser: Browser.Browser;

/** Where commands go: a tab by Firefox's name for it, and in it a frame by the place of each frame on the way. */
interface Target {
	readonly handle: string;
	readonly frame: readonly number[];
}

/** One command after another, each to its own tab: Firefox's remote control is in one place at a time. */
class Control {
	readonly #marionette: Marionette;
	#last: Promise<unknown> = Promise.resolve();
	#at: Target | undefined;
	/** The tab that was last brought to the front. */
	#front: string | undefined;

	constructor(marionette: Marionette) {
		this.#marionette = marionette;
	}

	/** Does `work` when everything asked before is done. */
	inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
		const turn = this.#last.then(work, work);
		this.#last = turn.catch(() => undefined);
		return turn;
	}

	/** Does `work` in a tab. A person's hand reaches only a tab that is in front. */
	in<Result>(target: Target, work: () => Promise<Result>, hand = false): Promise<Result> {
		return this.inTurn(async () => {
			await this.#go(target, hand);
			return work();
		});
	}

	/** Forgets where it is: the document there has gone. */
	lost(): void {
		this.#at = undefined;
	}

	send<Answer>(name: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer> {
		return this.#marionette.send<Answer>(name, parameters);
	}

	/** Runs `work` in the page before us, as its own program would but past its content security policy. */
	async run<Root, Args extends readonly Plain[], Result>(
		work: (root: Root, ...args: Args) => Result,
		root: ShadowReference | null,
		args: Args,
	): Promise<Awaited<Result>> {
		const said = await this.send<string | null>('WebDriver:ExecuteScript', {
			script: `return Promise.resolve((${work})(arguments[0] ?? document, ...JSON.parse(arguments[1]))).then((result) => JSON.stringify(result));`,
			args: [root, JSON.stringify(args)],
		});
		return (said === null ? undefined : JSON.parse(said)) as Awaited<Result>;
	}

	/** Runs `work` in the page before us with the browser's own rights. */
	runPrivileged<Args extends readonly Plain[], Result>(
		work: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> {
		return this.send('WebDriver:ExecuteScript', {
			script: `return (${work})(...arguments);`,
			args,
			sandbox: 'system',
			newSandbox: false,
		});
	}

	/** Runs `work` in the browser itself, in the window before us. */
	async runInBrowser<Args extends readonly Plain[], Result>(
		work: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> {
		await this.send('Marionette:SetContext', {value: 'chrome'});
		try {
			return await this.runPrivileged(work, ...args);
		} finally {
			await this.send('Marionette:SetContext', {value: 'content'});
		}
	}

	async #go({handle, frame}: Target, hand: boolean): Promise<void> {
		const toFront = hand && this.#front !== handle;
		if (this.#at?.handle !== handle || toFront) {
			this.#at = undefined;
			await this.send('WebDriver:SwitchToWindow', {handle, focus: toFront});
			if (toFront) this.#front = handle;
			this.#at = {handle, frame: []};
		}
		if (this.#at.frame.join() === frame.join()) return;
		this.#at = {handle, frame: []};
		await this.send('WebDriver:SwitchToFrame', {id: null});
		for (const id of frame) await this.send('WebDriver:SwitchToFrame', {id});
		this.#at = {handle, frame};
	}
}

const tabOf = (control: Control, target: Target, closed: () => void): Tab => {
	const errors: string[] = [];

	/** The closed root; null when there is none. */
	const rootOf = async (): Promise<ShadowReference | null> => {
		try {
			const host = await control.send<ElementReference>('WebDriver:FindElement', {
				using: 'css selector',
				value: '[data-aplomb]',
			});
			return await control.send<ShadowReference>('WebDriver:GetShadowRoot', {id: host[elementKey]});
		} catch (error) {
			if (error instanceof MarionetteError && passing.has(error.kind)) return null;
			throw error;
		}
	};

	const runInRoot = <Args extends readonly Plain[], Result>(
		work: (root: ShadowRoot, ...args: Args) => Result,
		args: Args,
	): Promise<Awaited<Result>> =>
		eventually(
			() =>
				control.in(target, async () => {
					const root = await rootOf();
					return root && {result: await control.run(work, root, args)};
				}),
			'The extension has drawn nothing.',
		).then(({result}) => result);

	const run = <Args extends readonly Plain[], Result>(
		work: (root: Document, ...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> => control.in(target, () => control.run(work, null, args));

	const clickAt = (
		{x, y}: {readonly x: number; readonly y: number},
		{button = 'left', count = 1}: ClickOptions,
	): Promise<void> => {
		const press = ['pointerDown', 'pointerUp'].map((type) => ({type, button: buttons[button]}));
		const actions = [
			{type: 'pointerMove', x: Math.floor(x), y: Math.floor(y), origin: 'viewport'},
			...Array.from({length: count}, () => press).flat(),
		];
		return control.in(
			target,
			async () => {
				await control.send('WebDriver:PerformActions', {
					actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
				});
			},
			true,
		);
	};

	const send = (steps: readonly KeyStep[]): Promise<void> =>
		control.in(target, () => control.runPrivileged(sendKeys, steps as never), true);

	const press = (combination: string): Promise<void> => {
		const keys = keysOf(combination);
		return send([...keys.map(down), ...keys.toReversed().map(up)]);
	};

	const held = new Set<string>();

	const find = (selector: string) =>
		eventually(
			() => control.in(target, () => control.run(middleOf, null, [selector]), true),
			`Nothing to press: ${selector}`,
		);

	return {
		errors,
		run,
		click: async (selector, options = {}) => clickAt(await find(selector), options),
		ours: {
			run: (work, ...args) => runInRoot(work, args),
			exists: () => control.in(target, async () => (await rootOf()) !== null),
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
				if (segment.length === 1) await send([down(segment), up(segment)]);
				else await control.in(target, () => control.runPrivileged(sendText, segment), true);
		},
		insert: (text) => control.in(target, () => control.runPrivileged(sendText, text), true),
		correct: async (wrong, words) => {
			const at = await run((root, sought) => {
				const box = root.activeElement;
				const text = box instanceof HTMLTextAreaElement ? box.value : (box?.textContent ?? '');
				return text.lastIndexOf(sought);
			}, wrong);
			await control.in(target, () => control.runPrivileged(sendCorrection, at, wrong, words), true);
		},
		paste: async (kinds) => {
			await control.in(target, () => control.runInBrowser(fillClipboard, kinds), true);
			await press('Control+v');
		},
		press,
		hold: async (key) => {
			await send([{key, down: true, repeat: held.has(key)}]);
			held.add(key);
		},
		letGo: async (key) => {
			held.delete(key);
			await send([up(key)]);
		},
		tap: async (selector) => {
			const {x, y} = await find(selector);
			await control.in(target, () => control.runPrivileged(sendTap, x, y), true);
		},
		compose: (steps, {commit} = {commit: true}) =>
			control.in(target, () => control.runPrivileged(sendComposition, steps, commit), true),
		goto: (url) =>
			control.in(target, async () => {
				await control.send('WebDriver:Navigate', {url});
			}),
		back: () =>
			control.in(target, async () => {
				await control.send('WebDriver:Back');
			}),
		frame: async (address) => {
			const seek = async (path: readonly number[]): Promise<Target | null> => {
				const here = {...target, frame: [...target.frame, ...path]};
				const {url, frames} = await control.in(here, () =>
					control.run(() => ({url: location.href, frames: window.frames.length}), null, []),
				);
				if (path.length > 0 && url.startsWith(address)) return here;
				for (let index = 0; index < frames; index++) {
					const found = await seek([...path, index]);
					if (found) return found;
				}
				return null;
			};
			return tabOf(control, await eventually(() => seek([]), `No frame at ${address}`), closed);
		},
		prefer: (colours) => control.in(target, () => control.runInBrowser(preferColours, colours), true),
		draw: async (file) => {
			const image = await control.in(
				target,
				() => control.send<string>('WebDriver:TakeScreenshot', {full: false}),
				true,
			);
			mkdirSync(dirname(file), {recursive: true});
			writeFileSync(file, Buffer.from(image, 'base64'));
		},
		watchWork: async (during) => {
			await control.in(target, () => control.runInBrowser(startProfile));
			await during();
			return control.in(target, () => control.runInBrowser(endProfile, '/src/content/main.js'));
		},
		close: async () => {
			closed();
			try {
				await control.in(target, async () => {
					errors.push(...(await control.runInBrowser(takeErrors)));
					await control.send('WebDriver:CloseWindow');
				});
			} catch (error) {
				// A tab of the extension is closed by Firefox itself when the extension is reloaded.
				if (!(error instanceof MarionetteError && error.kind === 'no such window')) throw error;
			}
			control.lost();
		},
	};
};

/** Firefox's own errands, to its maker: they are not ours to count. */
const errand = /^(?:CONNECT |[A-Z]+ http:\/\/)(?:[\w-]+\.)*(?:mozilla\.(?:org|com|net)|firefox\.com)[:/]/;

/** Starts the Firefox of this machine on a profile of its own, with the built extension and the fixture sites. */
export const startFirefox = async ({
	without,
	language = 'en',
	managed,
	size = {width: 1280, height: 800},
}: DriverOptions = {}): Promise<Driver> => {
	const proxy = await serveFixtures();
	const manifest = JSON.parse(readFileSync(join(builtForFirefox, 'manifest.json'), 'utf8'));
	const id: string = manifest.browser_specific_settings.gecko.id;
	const prefs = {
		...preferences(proxy.port, id),
		'intl.locale.requested': language,
		'intl.accept_languages': language,
	};
	const {marionette, close} = await start(prefs, id, managed);
	const control = new Control(marionette);
	await control.send('WebDriver:NewSession', {acceptInsecureCerts: true});
	if (!without) await control.send('Addon:Install', {path: builtForFirefox, temporary: true});
	const [home = ''] = await control.send<readonly string[]>('WebDriver:GetWindowHandles');

	/** Makes what pages see of the window before us as large as asked. */
	const fit = async (): Promise<void> => {
		const [width, height] = await control.run(
			() => [window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight] as const,
			null,
			[],
		);
		await control.send('WebDriver:SetWindowRect', {
			width: size.width + width,
			height: size.height + height,
		});
	};
	await control.in({handle: home, frame: []}, fit, true);

	/** Tabs that are open, by name. Only the front tab of a window is drawn, so that each but the first has a window of its own. */
	const open = new Map<string, 'tab' | 'window'>();
	const newTab = async (): Promise<Tab> => {
		const type = [...open.values()].includes('tab') ? 'window' : 'tab';
		const {handle} = await control.in({handle: home, frame: []}, () =>
			control.send<{handle: string}>('WebDriver:NewWindow', {type, focus: true}),
		);
		open.set(handle, type);
		if (type === 'window') await control.in({handle, frame: []}, fit, true);
		return tabOf(control, {handle, frame: []}, () => open.delete(handle));
	};
	const openAt = async (address: string): Promise<Tab> => {
		const tab = await newTab();
		await tab.goto(address);
		return tab;
	};

	// A page of the extension on which none of its programs runs: the browser is asked from there.
	let desk: Promise<Target> | undefined;
	const openDesk = async (): Promise<Target> => {
		const {handle} = await control.in({handle: home, frame: []}, () =>
			control.send<{handle: string}>('WebDriver:NewWindow', {type: 'tab', focus: false}),
		);
		const target = {handle, frame: []};
		await control.in(target, async () => {
			await control.send('WebDriver:Navigate', {url: `${origin}/manifest.json`});
			await control.run(overhear, null, []);
		});
		return target;
	};
	const atDesk = async <Args extends readonly Plain[], Result>(
		work: (root: Document, ...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> => {
		desk ??= openDesk();
		return control.in(await desk, () => control.run(work, null, args));
	};
	const inBrowser = <Args extends readonly Plain[], Result>(
		work: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>> =>
		control.in({handle: home, frame: []}, () => control.runInBrowser(work, ...args));

	/** Firefox closes the pages of an extension that it ends. */
	const change = async (way: 'reload' | 'enable' | 'disable'): Promise<void> => {
		await inBrowser(changeAddon, id, way);
		desk = undefined;
		control.lost();
	};

	return {
		get strays() {
			return proxy.strays.filter((line) => !errand.test(line));
		},
		open: openAt,
		openOwn: (path) => openAt(`${origin}/${path}`),
		tabNumber: (address) =>
			atDesk(async (_root, beginning) => {
				const tabs = await browser.tabs.query({});
				return tabs.find(({url}) => url?.startsWith(beginning))?.id ?? -1;
			}, address),
		store: (area, values) =>
			atDesk(
				async (_root, name, kept) => {
					await browser.storage[name].clear();
					await browser.storage[name].set(kept as Record<string, unknown>);
				},
				area,
				values as Plain,
			),
		stored: (area) => atDesk((_root, name) => browser.storage[name].get(null), area),
		overheard: () => atDesk(() => window.heard.splice(0)),
		offline: (cut) => inBrowser(cutOff, cut),
		send: (message) => atDesk((_root, words) => browser.runtime.sendMessage(words), message as Plain),
		command: (name) => inBrowser(pressCommand, id, name),
		badge: (tab) =>
			atDesk(
				async (_root, tabId) => ({
					text: await browser.action.getBadgeText({tabId}),
					title: await browser.action.getTitle({tabId}),
				}),
				tab,
			),
		stopWorker: async () => {
			await inBrowser(stopBackground, id);
			await atDesk(hangUp);
		},
		occupyWorker: (milliseconds) =>
			atDesk(async (_root, span) => {
				// The background shares its thread with every page of the extension, this one too.
				setTimeout(() => {
					const end = performance.now() + span;
					while (performance.now() < end);
				}, 20);
			}, milliseconds),
		reloadExtension: () => change('reload'),
		switchExtension: (on) => change(on ? 'enable' : 'disable'),
		letRead: (allowed) => inBrowser(letRead, id, manifest.host_permissions, allowed),
		close: async () => {
			await close();
			await proxy.close();
		},
	};
};
