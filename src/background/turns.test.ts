import {expect, test} from 'vitest';
import {Turns} from './turns.ts';

const slowly = (log: string[], word: string) => async () => {
	await new Promise((done) => setTimeout(done, 5));
	log.push(word);
	return word;
};

test('one thing after another for one composer, side by side for two', async () => {
	const turns = new Turns();
	const log: string[] = [];
	const first = turns.take('a', slowly(log, 'first'));
	const second = turns.take('a', async () => void log.push('second'));
	const other = turns.take('b', async () => void log.push('other'));
	await Promise.all([first, second, other]);
	expect(log).toEqual(['other', 'first', 'second']);
});

test('a composer is closed after the check that was under way, and no later check does anything', async () => {
	const turns = new Turns();
	const log: string[] = [];
	const check = turns.take('a', slowly(log, 'check'));
	const close = turns.end('a', async () => void log.push('close'));
	const late = turns.take('a', slowly(log, 'late'));
	expect(await Promise.all([check, close, late])).toEqual(['check', undefined, undefined]);
	expect(log).toEqual(['check', 'close']);
});

test('what fails is told to who asked, and hinders nothing after it', async () => {
	const turns = new Turns();
	const failed = turns.take('a', () => Promise.reject(new Error('full')));
	await expect(failed).rejects.toThrow('full');
	expect(await turns.take('a', async () => 'next')).toBe('next');
});
