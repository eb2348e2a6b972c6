import type {Runtime} from 'webextension-polyfill';
import {browser} from './browser.ts';
import type {Channel} from './rpc.ts';

/** What goes over a line: a message of ours, or the reply to the one of that number. */
export interface Numbered {
	readonly number: number;
	readonly content: unknown;
}

interface Question {
	readonly message: unknown;
	readonly answer: (reply: unknown) => void;
}

/**
 * A port held open for what is asked at every key: a message that opens its own costs the page's thread three times
 * as much. It is opened when first needed, and anew after the background was stopped.
 */
export class Line {
	readonly #channel: Channel;
	readonly #unanswered = new Map<number, Question>();
	#port: Runtime.Port | undefined;
	#number = 0;

	constructor(channel: Channel) {
		this.#channel = channel;
	}

	/** Sends `message` and gives the reply. As `sendMessage`, it throws at once where the extension is gone. */
	readonly send = (message: unknown): Promise<unknown> => {
		const number = ++this.#number;
		this.#port ??= this.#open();
		const reply = new Promise((answer) => this.#unanswered.set(number, {message, answer}));
		try {
			this.#port.postMessage({number, content: message} satisfies Numbered);
		} catch {
			// Some browsers close the port of a page that was put aside, and do not say so.
			this.#resend();
		}
		return reply;
	};

	/** Closes it until it is needed again. What had no answer has none. */
	close(): void {
		try {
			this.#port?.disconnect();
		} catch {
			// The port of a script that outlived its extension is closed.
		}
		for (const {answer} of this.#left()) answer(undefined);
	}

	#open(): Runtime.Port {
		const port = browser.runtime.connect({name: this.#channel});
		port.onMessage.addListener((reply) => {
			const {number, content} = reply as Numbered;
			this.#unanswered.get(number)?.answer(content);
			this.#unanswered.delete(number);
		});
		port.onDisconnect.addListener(() => {
			// Read, or Chromium writes to the page's console that nobody listened.
			void browser.runtime?.lastError;
			if (this.#port === port) this.#resend();
		});
		return port;
	}

	/** Sends by messages, which wake the background, what had no answer when it stopped. */
	#resend(): void {
		for (const {message, answer} of this.#left())
			answer(Promise.resolve().then(() => browser.runtime.sendMessage(message)));
	}

	/** Forgets the port, and takes what had no answer. */
	#left(): readonly Question[] {
		this.#port = undefined;
		const left = [...this.#unanswered.values()];
		this.#unanswered.clear();
		return left;
	}
}
