/** A browser in memory, for what needs storage and messages and no page. Import it before anything that imports the platform. */
import {sites} from '../src/sites/index.ts';

type Items = Record<string, unknown>;
type Listener = (...args: never[]) => unknown;

/** What crosses a border between processes: JSON, as Chromium sends messages and stores settings. */
const copied = <Value>(value: Value): Value =>
	value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);

const events = () => {
	const listeners = new Set<Listener>();
	return {
		addListener: (listener: Listener) => void listeners.add(listener),
		removeListener: (listener: Listener) => void listeners.delete(listener),
		emit: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
		count: () => listeners.size,
	};
};

const area = () => {
	let items: Items = {};
	const onChanged = events();
	const put = (changes: Items): void => {
		const before = items;
		items = {...items, ...copied(changes)};
		for (const key of Object.keys(changes)) if (changes[key] === undefined) delete items[key];
		onChanged.emit(
			Object.fromEntries(
				Object.keys(changes).map((key) => [key, {oldValue: before[key], newValue: copied(items[key])}]),
			),
		);
	};
	return {
		onChanged,
		get: async (key: string | null) => copied(key === null ? items : key in items ? {[key]: items[key]} : {}),
		set: async (changes: Items) => put(changes),
		remove: async (keys: readonly string[]) => put(Object.fromEntries(keys.map((key) => [key, undefined]))),
		clear: () => {
			items = {};
		},
	};
};

const id = 'abcdefghijklmnopabcdefghijklmnop';
const origin = `chrome-extension://${id}/`;

const runtime = {
	id: id as string | undefined,
	getURL: (path: string) => `${origin}${path}`,
	getManifest: () => ({content_scripts: [{matches: sites.flatMap(({matches}) => matches)}]}),
	onMessage: events(),
	onConnect: events(),
	/** The open ports, as their openers hold them; `stop` closes them from the other side, as a stopped worker does. */
	ports: new Set<{readonly stop: () => void}>(),
	connect: ({name}: {name: string}, sender: object = {id, url: `${origin}src/popup/index.html`}) => {
		let isOpen = true;
		const end = () => ({onMessage: events(), onDisconnect: events()});
		const [near, far] = [end(), end()];
		const close = (other: typeof near): void => {
			if (!isOpen) return;
			isOpen = false;
			runtime.ports.delete(opened);
			other.onDisconnect.emit();
		};
		const portOf = (own: typeof near, other: typeof near) => ({
			...own,
			name,
			sender,
			disconnect: () => close(other),
			postMessage: (message: unknown) => {
				if (!isOpen) throw new Error('Attempting to use a disconnected port object.');
				queueMicrotask(() => isOpen && other.onMessage.emit(copied(message)));
			},
		});
		const opened = {...portOf(near, far), stop: () => close(near)};
		runtime.ports.add(opened);
		runtime.onConnect.emit(portOf(far, near));
		if (runtime.onConnect.count() === 0) queueMicrotask(opened.stop);
		return opened;
	},
	/** Sends `message` as `sender`: the first listener that answers is heard, as in a browser. */
	sendMessage: async (message: unknown, sender: object = {id, url: `${origin}src/popup/index.html`}) => {
		const answers = runtime.onMessage.emit(copied(message), sender);
		return copied(await answers.find((answer) => answer !== undefined));
	},
};

/** What the toolbar shows, by tab. */
const toolbar = new Map<number, Items>();
const paint =
	(name: string) =>
	async ({tabId, ...rest}: {tabId: number}): Promise<void> => {
		toolbar.set(tabId, {...toolbar.get(tabId), [name]: Object.values(rest)[0]});
	};

const local = area();
const session = area();
const managed = area();

/** The browser, and what a test does to it. */
export const memory = {
	runtime,
	storage: {local, session, managed},
	tabs: {onRemoved: events()},
	permissions: {onRemoved: events()},
	commands: {onCommand: events()},
	i18n: {getUILanguage: () => 'en-CA'},
	action: {
		setBadgeText: paint('text'),
		setBadgeBackgroundColor: paint('background'),
		setBadgeTextColor: paint('ink'),
		setTitle: paint('title'),
	},
	toolbar,
	/** A content script's sender in `tab`. */
	content: (tab: number, {frameId = 0, documentId = 'first', url = 'https://x.com/home'} = {}) => ({
		id,
		tab: {id: tab},
		frameId,
		documentId,
		url,
	}),
	clear: () => {
		local.clear();
		session.clear();
		managed.clear();
		managed.onChanged.emit({});
		toolbar.clear();
		runtime.id = id;
		runtime.ports.clear();
	},
};

let lock: Promise<unknown> = Promise.resolve();
const locks = {
	request: (_name: string, work: () => Promise<unknown>) => {
		const done = lock.then(work, work);
		lock = done;
		return done;
	},
};

Object.assign(globalThis, {browser: memory, chrome: memory});
Object.defineProperty(globalThis, 'navigator', {value: {locks}, configurable: true});
