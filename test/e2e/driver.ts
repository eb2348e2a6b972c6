/** What a function run inside a page may be handed and may answer. */
export type Plain =
	| string
	| number
	| boolean
	| null
	| undefined
	| readonly Plain[]
	| {readonly [name: string]: Plain};

/** A mouse button and how often it is pressed. */
export interface ClickOptions {
	readonly button?: 'left' | 'middle' | 'right';
	readonly count?: number;
}

/** A place in the viewport, in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Where a function runs: the page's own world, or the closed root of the extension's host. */
export interface Scope<Root> {
	/** Runs `work` there, with the root and `args`; both it and its answer travel as plain data. */
	run<Args extends readonly Plain[], Result>(
		work: (root: Root, ...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>>;
	/** Clicks the middle of the first visible element that `selector` finds, as a person would. */
	click(selector: string, options?: ClickOptions): Promise<void>;
}

/** One tab, or one frame of it. */
export interface Tab extends Scope<Document> {
	/** What the extension draws in the page. Its root is closed: the page cannot see in, and a browser's debugger can. */
	readonly ours: Scope<ShadowRoot> & {
		/** Whether the extension has drawn anything at all. */
		exists(): Promise<boolean>;
	};
	/** Types `text` letter by letter where the focus is. */
	type(text: string): Promise<void>;
	/** Writes `text` at once where the focus is, as dictation does. */
	insert(text: string): Promise<void>;
	/** Puts `words` in the place of the last `wrong` in the box that has the focus, as a spelling corrector does. */
	correct(wrong: string, words: string): Promise<void>;
	/** Pastes where the focus is: the same words in every kind they come in, by type, as a clipboard holds them. */
	paste(kinds: Readonly<Record<string, string>>): Promise<void>;
	/** Presses a key, by its `KeyboardEvent` name, with `Control+` and the like before it. */
	press(key: string): Promise<void>;
	/** Presses a key and keeps it down: a second call is its repetition. */
	hold(key: string): Promise<void>;
	letGo(key: string): Promise<void>;
	/** Takes the word at a point and drops it at another. Absent where the browser's driver can start no drag of its own. */
	drag?(from: Point, to: Point): Promise<void>;
	/** Taps with a finger. */
	tap(selector: string): Promise<void>;
	/** Writes as an input method does: `steps` one after another under composition, the last of which stays. */
	compose(steps: readonly string[], options?: {readonly commit: boolean}): Promise<void>;
	goto(address: string): Promise<void>;
	back(): Promise<void>;
	/** The frame whose address begins with `address`. */
	frame(address: string): Promise<Tab>;
	/** Shows the tab as to a person who prefers light, dark or forced colours. */
	prefer(colours: 'light' | 'dark' | 'forced'): Promise<void>;
	/** Draws what the tab shows to a file. */
	draw(file: string): Promise<void>;
	/** How long the extension's program ran in the page each time it did, in milliseconds, while `during` lasted: of the processor's time where the browser tells it. */
	watchWork(during: () => Promise<void>): Promise<readonly number[]>;
	/**
	 * What is kept once all garbage is collected: objects of the extension's program in the page, and elements and
	 * listeners of the whole page. Absent where no program can tell.
	 */
	kept?(): Promise<{readonly objects: number; readonly nodes: number; readonly listeners: number}>;
	/** Errors that nothing on the page caught, since it was opened: whole once it is closed. */
	readonly errors: readonly string[];
	close(): Promise<void>;
}

/** How a browser is started. */
export interface DriverOptions {
	/** Absent: the extension is in it. */
	readonly without?: 'extension';
	/** Language of the browser's own interface. */
	readonly language?: 'en' | 'fr';
	/** What an administrator sets for the extension; see `Traits.takesManaged`. */
	readonly managed?: Readonly<Record<string, unknown>>;
	/** What pages see of the window. */
	readonly size?: {readonly width: number; readonly height: number};
}

/** A browser with the extension in it, or without: what a scenario asks of any browser. */
export interface Driver {
	/** Opens `address` in a new tab; a fixture site's is answered by us, any other is a stray request. */
	open(address: string): Promise<Tab>;
	/** Opens a page of the extension in a new tab, by its path in the package. */
	openOwn(path: string): Promise<Tab>;
	/** The browser's number of the tab whose address begins with `address`. */
	tabNumber(address: string): Promise<number>;
	/** Replaces all that the extension keeps in one of its stores. */
	store(area: 'local' | 'session', values: Readonly<Record<string, unknown>>): Promise<void>;
	/** All that the extension keeps in one of its stores. */
	stored(area: 'local' | 'session'): Promise<Readonly<Record<string, unknown>>>;
	/** Everything that was sent to the background since the last time of asking. */
	overheard(): Promise<readonly unknown[]>;
	/** Cuts the machine off the network, or joins it again. */
	offline(cut: boolean): Promise<void>;
	/** Sends `message` to the background as a page of the extension would. */
	send(message: unknown): Promise<unknown>;
	/** Presses the keys of the extension's own command, as the browser would tell of them. */
	command(name: string): Promise<void>;
	/** What the toolbar button says of that tab. */
	badge(tab: number): Promise<{readonly text: string; readonly title: string}>;
	/** Stops the background worker as the browser does when it is idle. */
	stopWorker(): Promise<void>;
	/** Keeps the background worker so busy that it answers nothing for a while. */
	occupyWorker(milliseconds: number): Promise<void>;
	/** Reloads the extension, as an update does, with its pages open. */
	reloadExtension(): Promise<void>;
	/** Switches the extension off or on, as a person does in the browser's list. */
	switchExtension(on: boolean): Promise<void>;
	/** Takes the sites from the extension or gives them back, as a person does in the browser's list. */
	letRead(allowed: boolean): Promise<void>;
	/** Requests that tried to leave the machine. */
	readonly strays: readonly string[];
	close(): Promise<void>;
}
