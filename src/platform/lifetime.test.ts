// @vitest-environment happy-dom
import '../../test/memory-browser.ts';

import {beforeEach, expect, test, vi} from 'vitest';
import {memory} from '../../test/memory-browser.ts';
import {type Lifetime, live} from './lifetime.ts';

/** Starts a copy of the script, and collects its lifetimes. */
const started = (): Lifetime[] => {
	const lifetimes: Lifetime[] = [];
	live((lifetime) => lifetimes.push(lifetime));
	return lifetimes;
};
const leave = () => window.dispatchEvent(new Event('pagehide'));
const comeBack = (persisted: boolean) =>
	window.dispatchEvent(Object.assign(new Event('pageshow'), {persisted}));

beforeEach(() => {
	memory.clear();
	// Ends the copies of the tests before.
	document.dispatchEvent(new CustomEvent('aplomb:arrival'));
});

test('a newer copy ends the older one, for good', () => {
	const older = started();
	const newer = started();
	expect(older[0]!.signal.reason).toBe('replaced');
	expect(newer[0]!.alive()).toBe(true);
	leave();
	comeBack(true);
	expect(older).toHaveLength(1);
	expect(newer).toHaveLength(2);
});

test('leaving the page ends a lifetime; coming back from the cache begins another, loading does not', () => {
	const lifetimes = started();
	comeBack(false);
	expect(lifetimes).toHaveLength(1);
	leave();
	expect(lifetimes[0]!.signal.reason).toBe('left');
	expect(lifetimes[0]!.alive()).toBe(false);
	comeBack(true);
	expect(lifetimes[1]!.alive()).toBe(true);
});

test('the extension gone is found when asked', () => {
	const [lifetime] = started();
	memory.runtime.id = undefined;
	expect(lifetime!.signal.aborted).toBe(false);
	expect(lifetime!.alive()).toBe(false);
	expect(lifetime!.signal.reason).toBe('orphaned');
	comeBack(true);
});

test('the extension gone is found within five seconds while a composer is watched, and no timer runs otherwise', () => {
	vi.useFakeTimers();
	const [lifetime] = started();
	expect(vi.getTimerCount()).toBe(0);
	const first = new AbortController();
	lifetime!.attend(first.signal);
	expect(vi.getTimerCount()).toBe(1);
	first.abort();
	expect(vi.getTimerCount()).toBe(0);
	lifetime!.attend(new AbortController().signal);
	memory.runtime.id = undefined;
	vi.advanceTimersByTime(5_000);
	expect(lifetime!.signal.reason).toBe('orphaned');
	expect(vi.getTimerCount()).toBe(0);
	lifetime!.attend(new AbortController().signal);
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});
