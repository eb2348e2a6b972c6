import * as v from 'valibot';
import type {Runtime} from 'webextension-polyfill';
import {browser} from './browser.ts';
import {countFailure} from './failures.ts';
import type {Numbered} from './line.ts';

/** Who asks, as the browser (not the asker) says. */
export type Sender = Runtime.MessageSender;

/** A set of questions: each name a function from what is asked with to what is answered. */
type Protocol<Questions> = {readonly [Name in keyof Questions]: (...args: never) => unknown};

/** How one question is answered: what it must be asked with, and the answer. */
export interface Handler<Args extends readonly unknown[], Result> {
	readonly args: v.GenericSchema<unknown, Args>;
	readonly answer: (args: Args, sender: Sender) => Result | Promise<Result>;
}

/** An answer to every question of a protocol; leaving one out does not compile. */
export type Handlers<Questions extends Protocol<Questions>> = {
	readonly [Name in keyof Questions]: Handler<Parameters<Questions[Name]>, ReturnType<Questions[Name]>>;
};

/** Which protocol a message belongs to; several are served side by side. */
export type Channel = 'from-content' | 'from-pages' | 'to-content';

const refusals = ['untrusted', 'malformed'] as const;

const messageSchema = v.object({
	ask: v.pipe(v.string(), v.maxLength(40)),
	args: v.pipe(v.array(v.unknown()), v.maxLength(4)),
});

const replySchema = v.union([
	v.object({answer: v.unknown()}),
	v.object({refused: v.picklist(refusals)}),
	v.object({failed: v.string()}),
]);

const numberedSchema = v.object({number: v.number(), content: v.unknown()});

const isFor = (channel: Channel, message: unknown): boolean =>
	typeof message === 'object' &&
	message !== null &&
	Object.hasOwn(message, 'channel') &&
	(message as {channel: unknown}).channel === channel;

/** Errors cross by name alone: a message or a stack may quote a draft. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

/**
 * Answers the questions of a channel from senders that `trust` accepts, until `signal` aborts. Call it at the top
 * level, before any `await`, or a woken worker misses the message that woke it. What does not parse is refused.
 */
export const serve = <Questions extends Protocol<Questions>>(
	channel: Channel,
	handlers: Handlers<Questions>,
	{trust, signal}: {readonly trust: (sender: Sender) => boolean; readonly signal?: AbortSignal},
): void => {
	const reply = async (message: unknown, sender: Sender): Promise<v.InferOutput<typeof replySchema>> => {
		if (!trust(sender)) return {refused: 'untrusted'};
		const envelope = v.safeParse(messageSchema, message);
		if (!envelope.success || !Object.hasOwn(handlers, envelope.output.ask)) return {refused: 'malformed'};
		const {args, answer} = handlers[envelope.output.ask as keyof Questions];
		try {
			const parsed = v.safeParse(args, envelope.output.args);
			return parsed.success
				? {answer: (await answer(parsed.output, sender)) ?? null}
				: {refused: 'malformed'};
		} catch (error) {
			countFailure(`${channel} ${envelope.output.ask}: ${nameOf(error)}`);
			return {failed: nameOf(error)};
		}
	};
	// Never an async listener: its promise would answer, with nothing, the messages meant for others.
	const listener = (message: unknown, sender: Sender) =>
		isFor(channel, message) ? reply(message, sender) : undefined;
	const ports = new Set<Runtime.Port>();
	const connected = (port: Runtime.Port): void => {
		if (port.name !== channel) return;
		ports.add(port);
		port.onDisconnect.addListener(() => void ports.delete(port));
		port.onMessage.addListener(async (message) => {
			const numbered = v.safeParse(numberedSchema, message);
			if (!numbered.success) return;
			const {number, content} = numbered.output;
			const answer = await reply(content, port.sender ?? {});
			try {
				port.postMessage({number, content: answer} satisfies Numbered);
			} catch {
				// Whoever asked has left, or asks again by a message when the port is gone.
				port.disconnect();
			}
		});
	};
	const {onMessage, onConnect} = browser.runtime;
	onMessage.addListener(listener);
	onConnect.addListener(connected);
	signal?.addEventListener('abort', () => {
		onMessage.removeListener(listener);
		onConnect.removeListener(connected);
		for (const port of ports) port.disconnect();
	});
};

/** Why a question got no answer. `orphaned`: this script outlived its extension. `unanswered`: nobody listens. */
export type Silence = (typeof refusals)[number] | 'failed' | 'unanswered' | 'orphaned';

/** Thrown by a caller. Says why there is no answer and quotes nothing. */
export class NoAnswer extends Error {
	override readonly name = 'NoAnswer';
	readonly because: Silence;

	constructor(because: Silence) {
		super(`No answer: ${because}.`);
		this.because = because;
	}
}

/** Whether the extension that put this script here is still there. */
export const extensionLives = (): boolean => {
	try {
		return browser.runtime?.id !== undefined;
	} catch {
		return false;
	}
};

/** A function that asks the questions of a channel. It rejects with `NoAnswer`, and never throws. */
export const caller =
	<Questions extends Protocol<Questions>>(
		channel: Channel,
		send: (message: unknown) => Promise<unknown> = (message) => browser.runtime.sendMessage(message),
	) =>
	async <Name extends keyof Questions & string>(
		ask: Name,
		...args: Parameters<Questions[Name]>
	): Promise<Awaited<ReturnType<Questions[Name]>>> => {
		let raw: unknown;
		try {
			// In an orphaned script sendMessage throws at once, before there is a promise to catch.
			raw = await send({channel, ask, args});
		} catch {
			const because = extensionLives() ? 'unanswered' : 'orphaned';
			countFailure(`${channel} ${ask}: ${because}`);
			throw new NoAnswer(because);
		}
		const parsed = v.safeParse(replySchema, raw);
		if (!parsed.success) throw new NoAnswer('unanswered');
		const reply = parsed.output;
		if ('refused' in reply) throw new NoAnswer(reply.refused);
		if ('failed' in reply) throw new NoAnswer('failed');
		// Chromium drops undefined on the way, so nothing travels as null.
		return (reply.answer ?? undefined) as Awaited<ReturnType<Questions[Name]>>;
	};
