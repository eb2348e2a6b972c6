import '../../test/memory-browser.ts';

import * as v from 'valibot';
import {afterEach, expect, test} from 'vitest';
import {memory} from '../../test/memory-browser.ts';
import {caller, extensionLives, NoAnswer, type Silence, serve} from './rpc.ts';

interface Questions {
	double(number: number): number;
	forget(): void;
	fail(): never;
}

const ending = new AbortController();
afterEach(() => memory.clear());

const silenceOf = (asked: Promise<unknown>): Promise<Silence> =>
	asked.then(
		() => Promise.reject(new Error('This was answered.')),
		(error) => (error as NoAnswer).because,
	);

serve<Questions>(
	'from-pages',
	{
		double: {args: v.tuple([v.number()]), answer: ([number]) => number * 2},
		forget: {args: v.tuple([]), answer: () => undefined},
		fail: {
			args: v.tuple([]),
			answer: () => {
				throw new RangeError('the words of a draft');
			},
		},
	},
	{trust: ({url}) => url !== 'https://example.org/', signal: ending.signal},
);
const ask = caller<Questions>('from-pages');

test('a question is answered with what its function gives, nothing included', async () => {
	expect(await ask('double', 21)).toBe(42);
	expect(await ask('forget')).toBeUndefined();
});

test('a refusal, a failure and silence each say why, and quote nothing', async () => {
	expect(await silenceOf(ask('double', '21' as unknown as number))).toBe('malformed');
	expect(await silenceOf(ask('fail'))).toBe('failed');
	const stranger = caller<Questions>('from-pages', (message) =>
		memory.runtime.sendMessage(message, {url: 'https://example.org/'}),
	);
	expect(await silenceOf(stranger('double', 1))).toBe('untrusted');
	expect(await silenceOf(caller<Questions>('to-content')('double', 1))).toBe('unanswered');
	const error = await ask('fail').catch((reason: unknown) => reason);
	expect(error).toBeInstanceOf(NoAnswer);
	expect(`${(error as Error).message} ${(error as Error).stack}`).not.toContain('draft');
});

test('an answer that is not one of ours is no answer', async () => {
	for (const answer of [undefined, null, 7, {}, {refused: 'because'}])
		expect(await silenceOf(caller<Questions>('from-pages', async () => answer)('double', 1))).toBe(
			'unanswered',
		);
});

test('in a script that outlived its extension a question rejects, though sending throws at once', async () => {
	const orphan = caller<Questions>('from-pages', () => {
		throw new Error('Extension context invalidated.');
	});
	expect(await silenceOf(orphan('double', 1))).toBe('unanswered');
	memory.runtime.id = undefined;
	expect(extensionLives()).toBe(false);
	expect(await silenceOf(orphan('double', 1))).toBe('orphaned');
});

test('nothing is answered once the signal aborts', async () => {
	const before = memory.runtime.onMessage.count();
	ending.abort();
	expect(memory.runtime.onMessage.count()).toBe(before - 1);
	expect(await silenceOf(ask('double', 1))).toBe('unanswered');
});
