import '../../test/memory-browser.ts';

import * as v from 'valibot';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {memory} from '../../test/memory-browser.ts';
import {Line} from './line.ts';
import {caller, type NoAnswer, serve} from './rpc.ts';

interface Questions {
	double(number: number): number;
	wait(): string;
}

let ending = new AbortController();
let release: (() => void) | undefined;
let asked = 0;
let line: Line;

beforeEach(() => {
	memory.clear();
	ending = new AbortController();
	asked = 0;
	line = new Line('from-pages');
	serve<Questions>(
		'from-pages',
		{
			double: {args: v.tuple([v.number()]), answer: ([number]) => number * 2},
			wait: {
				args: v.tuple([]),
				answer: () => {
					asked++;
					return new Promise((resolve) => {
						release = () => resolve('done');
					});
				},
			},
		},
		{trust: ({url}) => url !== 'https://example.org/', signal: ending.signal},
	);
});
afterEach(() => ending.abort());

const ask = <Name extends keyof Questions>(name: Name, ...args: Parameters<Questions[Name]>) =>
	caller<Questions>('from-pages', line.send)(name, ...args);
const silenceOf = (answer: Promise<unknown>): Promise<string> =>
	answer.then(
		() => 'answered',
		(error: NoAnswer) => error.because,
	);

test('each question has its own answer, over one port', async () => {
	expect(await Promise.all([ask('double', 1), ask('double', 2), ask('double', 3)])).toEqual([2, 4, 6]);
	expect(memory.runtime.ports.size).toBe(1);
	expect(await silenceOf(ask('double', 'two' as unknown as number))).toBe('malformed');
});

test('what the background had not answered when it was stopped is asked anew, and the next question opens a port', async () => {
	const answer = ask('wait');
	await expect.poll(() => asked).toBe(1);
	for (const port of memory.runtime.ports) port.stop();
	await expect.poll(() => asked).toBe(2);
	release?.();
	expect(await answer).toBe('done');
	expect(memory.runtime.ports.size).toBe(0);
	expect(await ask('double', 4)).toBe(8);
	expect(memory.runtime.ports.size).toBe(1);
});

test('a port that was closed without a word is no silence, also for what was asked before', async () => {
	const answer = ask('wait');
	await expect.poll(() => asked).toBe(1);
	for (const port of memory.runtime.ports) (port as unknown as {disconnect: () => void}).disconnect();
	expect(await ask('double', 2)).toBe(4);
	await expect.poll(() => asked).toBe(2);
	release?.();
	expect(await answer).toBe('done');
});

test('a line that is closed opens again', async () => {
	await ask('double', 1);
	line.close();
	expect(memory.runtime.ports.size).toBe(0);
	line.close();
	expect(await ask('double', 2)).toBe(4);
});

test('what had no answer when its line was closed has none', async () => {
	const answer = silenceOf(ask('wait'));
	await expect.poll(() => asked).toBe(1);
	line.close();
	expect(await answer).toBe('unanswered');
	expect(asked).toBe(1);
});

test('nothing is answered over a port once the signal aborts', async () => {
	await ask('double', 1);
	ending.abort();
	expect(memory.runtime.ports.size).toBe(0);
	expect(await silenceOf(ask('double', 2))).toBe('unanswered');
});

test('where nobody listens, or the extension is gone, a question says so', async () => {
	ending.abort();
	expect(await silenceOf(ask('double', 1))).toBe('unanswered');
	const {connect, sendMessage} = memory.runtime;
	const gone = (): never => {
		throw new Error('Extension context invalidated.');
	};
	Object.assign(memory.runtime, {connect: gone, sendMessage: gone, id: undefined});
	expect(await silenceOf(ask('double', 1))).toBe('orphaned');
	Object.assign(memory.runtime, {connect, sendMessage});
});

test('whoever is not trusted is refused over a port, too', async () => {
	const port = memory.runtime.connect({name: 'from-pages'}, {url: 'https://example.org/'});
	const replies: unknown[] = [];
	port.onMessage.addListener((reply: never) => void replies.push(reply));
	port.postMessage({number: 1, content: {channel: 'from-pages', ask: 'double', args: [1]}});
	port.postMessage('no message of ours');
	await expect.poll(() => replies).toEqual([{number: 1, content: {refused: 'untrusted'}}]);
});
