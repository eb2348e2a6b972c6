/** What runs inside Firefox with the browser's own rights: each function is sent as its text, so it stands alone. */

/** One key that goes down or up, by its `KeyboardEvent` name; `NumpadEnter` is the other Enter. */
export interface KeyStep {
	readonly key: string;
	readonly down: boolean;
	readonly repeat?: boolean;
}

/** Firefox's `nsITextInputProcessor`: keys and compositions as an input method sends them. */
interface TextInputProcessor {
	readonly ATTR_RAW_CLAUSE: number;
	beginInputTransactionForTests(window: Window): boolean;
	keydown(event: KeyboardEvent): number;
	keyup(event: KeyboardEvent): boolean;
	guessCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key: string): string;
	guessKeyCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key: string): number;
	computeCodeValueOfNonPrintableKey(key: string, location: number): string;
	setPendingCompositionString(text: string): void;
	appendClauseToPendingComposition(length: number, attribute: number): void;
	setCaretInPendingComposition(offset: number): void;
	flushPendingComposition(): boolean;
	commitComposition(): void;
}

/** Firefox's `nsITransferable`: what a clipboard holds. */
interface Transferable {
	init(context: null): void;
	addDataFlavor(kind: string): void;
	setTransferData(kind: string, words: {data: string}): void;
}

/** Firefox's `nsIDOMWindowUtils`, so far as we use it. */
interface WindowUtils {
	microTaskLevel: number;
	sendContentCommandEvent(
		type: 'insertText' | 'replaceText',
		transferable: null,
		text: string,
		offset?: number,
		replaced?: string,
	): void;
}

/** A line of the browser's console, when it tells of an error. */
interface ScriptError {
	readonly errorMessage: string;
	readonly sourceName: string;
	readonly category: string;
	readonly flags: number;
}

interface BrowsingContext {
	prefersColorSchemeOverride: 'light' | 'dark' | 'none';
	forcedColorsOverride: 'active' | 'none';
}

declare global {
	interface Window {
		readonly windowUtils: WindowUtils;
		synthesizeTouchEvent(type: 'touchstart' | 'touchend', touches: readonly object[]): void;
		synthesizeMouseEvent(type: string, x: number, y: number, mouse: object): void;
	}
	/** Kept between calls for as long as the document stands. */
	var aplombProcessor: TextInputProcessor | undefined;
}

declare const MouseEvent: {readonly MOZ_SOURCE_TOUCH: number};
declare const Components: {
	readonly classes: Readonly<Record<string, {createInstance<Made>(type: unknown): Made}>>;
	readonly interfaces: Readonly<Record<string, unknown>> & {
		readonly nsIScriptError: {[Symbol.hasInstance](value: unknown): value is ScriptError};
	};
};
declare const Services: {
	readonly io: {offline: boolean};
	readonly clipboard: {
		readonly kGlobalClipboard: number;
		setData(transferable: Transferable, owner: null, which: number): void;
	};
	readonly console: {getMessageArray(): readonly object[]; reset(): void};
	readonly profiler: {
		StartProfiler(
			samples: number,
			milliseconds: number,
			features: readonly string[],
			threads: readonly string[],
		): Promise<void>;
		getProfileDataAsync(): Promise<Profile & {readonly processes: readonly Profile[]}>;
		StopProfiler(): Promise<void>;
	};
};

interface AddonManager {
	getAddonByID(id: string): Promise<Readonly<Record<'reload' | 'enable' | 'disable', () => Promise<void>>>>;
}

/** What an extension may do beyond what comes with it, as Firefox keeps it. */
type ExtensionPermissions = Readonly<
	Record<'add' | 'remove', (id: string, change: object, extension: object | undefined) => Promise<void>>
>;

declare const ChromeUtils: {
	importESModule(address: string): {
		readonly AddonManager: AddonManager;
		readonly ExtensionPermissions: ExtensionPermissions;
	};
};
/** A table of Firefox's profiles: what each column is, and rows of numbers. */
interface ProfileTable {
	readonly schema: Readonly<Record<string, number>>;
	readonly data: readonly (readonly (number | null)[])[];
}
interface Profile {
	readonly threads: readonly {
		readonly samples: ProfileTable;
		readonly stackTable: ProfileTable;
		readonly frameTable: ProfileTable;
		readonly stringTable: readonly string[];
	}[];
}

declare const WebExtensionPolicy: {
	getByID(id: string): {
		readonly extension: {
			terminateBackground(): Promise<void>;
			readonly shortcuts: {onCommand(name: string): void};
		};
	} | null;
};
declare const gBrowser: {readonly selectedBrowser: {readonly browsingContext: BrowsingContext}};

/** In a page: presses and lets go of keys, giving the page time after each to act as it does between a person's. */
export const sendKeys = async (steps: readonly KeyStep[]): Promise<void> => {
	globalThis.aplombProcessor ??= Components.classes[
		'@mozilla.org/text-input-processor;1'
	]?.createInstance<TextInputProcessor>(Components.interfaces.nsITextInputProcessor);
	const processor = globalThis.aplombProcessor;
	const {windowUtils} = window;
	for (const {key: name, down, repeat = false} of steps) {
		if (!processor?.beginInputTransactionForTests(window))
			throw new Error('Another input method is at work.');
		const key = name === 'NumpadEnter' ? 'Enter' : name;
		const printable = key.length === 1;
		const location = key === name ? 0 : KeyboardEvent.DOM_KEY_LOCATION_NUMPAD;
		const event = new KeyboardEvent('', {
			key,
			location,
			code: printable
				? processor.guessCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key)
				: processor.computeCodeValueOfNonPrintableKey(key, location),
			keyCode: printable ? processor.guessKeyCodeValueOfPrintableKeyInUSEnglishKeyboardLayout(key) : 0,
			repeat,
		});
		// As if no script of ours were running: what the page leaves for after its listeners must run then.
		const level = windowUtils.microTaskLevel;
		windowUtils.microTaskLevel = 0;
		try {
			if (down) processor.keydown(event);
			else processor.keyup(event);
		} finally {
			windowUtils.microTaskLevel = level;
		}
		await new Promise((done) => setTimeout(done));
	}
};

/** In a page: writes `steps` under composition, one after another, and commits the last of them if `commit` says so. */
export const sendComposition = async (steps: readonly string[], commit: boolean): Promise<void> => {
	globalThis.aplombProcessor ??= Components.classes[
		'@mozilla.org/text-input-processor;1'
	]?.createInstance<TextInputProcessor>(Components.interfaces.nsITextInputProcessor);
	const processor = globalThis.aplombProcessor;
	if (!processor?.beginInputTransactionForTests(window)) throw new Error('Another input method is at work.');
	const {windowUtils} = window;
	const level = windowUtils.microTaskLevel;
	for (const text of steps) {
		processor.setPendingCompositionString(text);
		processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
		processor.setCaretInPendingComposition(text.length);
		windowUtils.microTaskLevel = 0;
		processor.flushPendingComposition();
		windowUtils.microTaskLevel = level;
		await new Promise((done) => setTimeout(done));
	}
	if (!commit) return;
	windowUtils.microTaskLevel = 0;
	processor.commitComposition();
	windowUtils.microTaskLevel = level;
	await new Promise((done) => setTimeout(done));
};

/** In a page: writes `text` at once where the focus is, as dictation does. */
export const sendText = async (text: string): Promise<void> => {
	const {windowUtils} = window;
	const level = windowUtils.microTaskLevel;
	windowUtils.microTaskLevel = 0;
	try {
		windowUtils.sendContentCommandEvent('insertText', null, text);
	} finally {
		windowUtils.microTaskLevel = level;
	}
	await new Promise((done) => setTimeout(done));
};

/** In a page: puts `words` in the place of what stands at `at` in the box that has the focus, as a spelling corrector does. */
export const sendCorrection = async (at: number, wrong: string, words: string): Promise<void> => {
	const {windowUtils} = window;
	const level = windowUtils.microTaskLevel;
	windowUtils.microTaskLevel = 0;
	try {
		// Firefox counts a line for each block of a rich editor; where the wrong word does not stand, nothing is replaced.
		for (let lines = 0; lines < 8; lines++)
			windowUtils.sendContentCommandEvent('replaceText', null, words, at + lines, wrong);
	} finally {
		windowUtils.microTaskLevel = level;
	}
	await new Promise((done) => setTimeout(done));
};

/** In a page: a finger taps. The mouse events of a tap come from Firefox's compositor, which touches made here do not reach. */
export const sendTap = async (x: number, y: number): Promise<void> => {
	const touch = {
		identifier: 1,
		offsetX: x,
		offsetY: y,
		radiiX: 1,
		radiiY: 1,
		rotationAngle: 0,
		pressure: 0.5,
	};
	for (const type of ['touchstart', 'touchend'] as const) window.synthesizeTouchEvent(type, [touch]);
	const inputSource = MouseEvent.MOZ_SOURCE_TOUCH;
	window.synthesizeMouseEvent('mousemove', x, y, {inputSource});
	for (const type of ['mousedown', 'mouseup'])
		window.synthesizeMouseEvent(type, x, y, {inputSource, button: 0, clickCount: 1});
	await new Promise((done) => setTimeout(done));
};

/** In the browser: puts words on its clipboard, in every kind they come in. Without a window, Firefox has one of its own. */
export const fillClipboard = (kinds: Readonly<Record<string, string>>): void => {
	const {classes, interfaces} = Components;
	const transferable = classes['@mozilla.org/widget/transferable;1']?.createInstance<Transferable>(
		interfaces.nsITransferable,
	);
	if (!transferable) throw new Error('Firefox has no clipboard.');
	transferable.init(null);
	for (const [kind, words] of Object.entries(kinds)) {
		const held = classes['@mozilla.org/supports-string;1']?.createInstance<{data: string}>(
			interfaces.nsISupportsString,
		);
		if (!held) continue;
		held.data = words;
		transferable.addDataFlavor(kind);
		transferable.setTransferData(kind, held);
	}
	Services.clipboard.setData(transferable, null, Services.clipboard.kGlobalClipboard);
};

/** In the browser: the errors that nothing caught since the last time of asking, of sites and of extensions. */
export const takeErrors = (): readonly string[] => {
	const warning = 1;
	const messages = Services.console.getMessageArray();
	Services.console.reset();
	return messages.flatMap((message) => {
		// A line that is no error of a script has no such interface.
		if (!(message instanceof Components.interfaces.nsIScriptError)) return [];
		const {errorMessage, sourceName, category, flags} = message;
		const isOurs = category === 'content javascript' && /^(?:https|moz-extension):/.test(sourceName);
		return isOurs && (flags & warning) === 0 ? [`${errorMessage} (${sourceName})`] : [];
	});
};

/** In the browser: shows the tab before us as to a person who prefers these colours. */
export const preferColours = (colours: 'light' | 'dark' | 'forced'): void => {
	const {browsingContext} = gBrowser.selectedBrowser;
	browsingContext.prefersColorSchemeOverride = colours === 'dark' ? 'dark' : 'light';
	browsingContext.forcedColorsOverride = colours === 'forced' ? 'active' : 'none';
};

/** In the browser: cuts the machine off the network, or joins it again. */
export const cutOff = (cut: boolean): void => {
	Services.io.offline = cut;
};

/** In the browser: does what the keys of an extension's command do. */
export const pressCommand = (id: string, name: string): void => {
	const {extension} = WebExtensionPolicy.getByID(id) ?? {};
	extension?.shortcuts.onCommand(name);
};

/** In the browser: stops the background of an extension as an idle one is. */
export const stopBackground = async (id: string): Promise<void> => {
	await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
};

/** In the browser: loads an extension anew, as an update does, or switches it on or off. */
export const changeAddon = async (id: string, change: 'reload' | 'enable' | 'disable'): Promise<void> => {
	const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	await (await AddonManager.getAddonByID(id))[change]();
};

/** Takes sites from the add-on, or gives them back, as its page in the browser's list does. */
export const letRead = async (id: string, origins: readonly string[], allowed: boolean): Promise<void> => {
	const {ExtensionPermissions} = ChromeUtils.importESModule(
		'resource://gre/modules/ExtensionPermissions.sys.mjs',
	);
	const sites = {permissions: [], origins: [...origins], data_collection: []};
	const {extension} = WebExtensionPolicy.getByID(id) ?? {};
	await ExtensionPermissions[allowed ? 'add' : 'remove'](id, sites, extension);
};

/** Begins to look once a millisecond at what every process of the browser does. */
export const startProfile = async (): Promise<void> => {
	await Services.profiler.StartProfiler(4_000_000, 1, ['js'], ['GeckoMain']);
};

/** Ends that, and answers for how long `program` was seen at work each time, in milliseconds. */
export const endProfile = async (program: string): Promise<readonly number[]> => {
	const whole = await Services.profiler.getProfileDataAsync();
	await Services.profiler.StopProfiler();
	const turns: number[] = [];
	for (const {threads} of [whole, ...whole.processes])
		for (const {samples, stackTable, frameTable, stringTable} of threads) {
			const {prefix, frame} = stackTable.schema;
			const {location} = frameTable.schema;
			/** Whether a stack holds a line of the program, by its number; a stack comes after what it stands on. */
			const isOurs: boolean[] = [];
			for (const [index, stack] of stackTable.data.entries()) {
				const line = stringTable[frameTable.data[stack[frame!]!]![location!]!];
				isOurs[index] = line!.includes(program) || (isOurs[stack[prefix!] ?? -1] ?? false);
			}
			let since: number | undefined;
			let last = 0;
			for (const sample of samples.data) {
				const time = sample[samples.schema.time!]!;
				if (isOurs[sample[samples.schema.stack!] ?? -1]) {
					since ??= time;
					last = time;
				} else if (since !== undefined) {
					turns.push(last - since + 1);
					since = undefined;
				}
			}
		}
	return turns;
};
