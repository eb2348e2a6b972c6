import {connect, type Socket} from 'node:net';

/** What a command is sent with, and what it answers: JSON. */
type Parameters = Readonly<Record<string, unknown>>;

/** Firefox refused a command; `kind` is its word for why, as WebDriver names errors. */
export class MarionetteError extends Error {
	override readonly name = 'MarionetteError';
	readonly kind: string;

	constructor(kind: string, message: string) {
		super(message);
		this.kind = kind;
	}
}

interface Waiting {
	readonly resolve: (answer: unknown) => void;
	readonly reject: (error: Error) => void;
}

/**
 * Firefox's own remote control, by its protocol 3: each message is the length of its JSON, a colon and that JSON; a
 * command is `[0, number, name, parameters]` and its answer `[1, number, error, result]`.
 */
export class Marionette {
	readonly #socket: Socket;
	readonly #waiting = new Map<number, Waiting>();
	#received = Buffer.alloc(0);
	#count = 0;

	private constructor(socket: Socket) {
		this.#socket = socket;
		socket.setNoDelay(true);
		socket.on('data', (data) => this.#receive(data));
		socket.on('error', () => socket.destroy());
		socket.on('close', () => {
			for (const {reject} of this.#waiting.values()) reject(new Error('Firefox is gone.'));
			this.#waiting.clear();
		});
	}

	/** Connects to a Firefox that listens on `port` of this machine. Rejects when none does. */
	static to(port: number): Promise<Marionette> {
		return new Promise((resolve, reject) => {
			const socket = connect(port, '127.0.0.1');
			socket.once('error', reject);
			socket.once('connect', () => resolve(new Marionette(socket)));
		});
	}

	/** Sends a command and answers its `value`, or its whole answer when it has none. Rejects with `MarionetteError`. */
	async send<Answer>(name: string, parameters: Parameters = {}): Promise<Answer> {
		const number = ++this.#count;
		const answer = await new Promise<unknown>((resolve, reject) => {
			this.#waiting.set(number, {resolve, reject});
			const message = JSON.stringify([0, number, name, parameters]);
			this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
		});
		return (
			typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer
		) as Answer;
	}

	/** Hangs up. */
	close(): void {
		this.#socket.destroy();
	}

	#receive(data: Buffer): void {
		this.#received = Buffer.concat([this.#received, data]);
		for (;;) {
			const colon = this.#received.indexOf(':');
			if (colon < 0) return;
			const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
			if (this.#received.length < end) return;
			const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
			this.#received = this.#received.subarray(end);
			// The first message, of Firefox's own accord, says which protocol it speaks.
			if (Array.isArray(message)) this.#settle(message);
		}
	}

	#settle([, number, error, result]: unknown[]): void {
		const waiting = this.#waiting.get(Number(number));
		this.#waiting.delete(Number(number));
		if (!error) waiting?.resolve(result);
		else {
			const {error: kind, message} = error as {error: string; message: string};
			waiting?.reject(new MarionetteError(kind, `${kind}: ${message}`));
		}
	}
}
