import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** WCAG's relative luminance of a colour written as `#rrggbb`. */
const luminance = (colour: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
};

const colours = read('./colours.css');
const [light = '', dark = ''] = colours.split('@media (prefers-color-scheme: dark)');
const themeOf = (css: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		[...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
	);

describe.each([
	['light', themeOf(light)],
	['dark', themeOf(dark)],
])('in %s', (_name, theme) => {
	const of = (name: string): string => {
		const value = theme[name];
		if (!value) throw new Error(`No colour is called ${name}.`);
		return value;
	};

	test.each(['paper', 'ground', 'accent-tint', 'error-tint'])(
		'every ink is read on %s (4.5 to 1)',
		(ground) => {
			for (const ink of ['ink', 'ink-soft', 'accent', 'error', 'warning', 'info', 'clear'])
				expect(contrast(of(ink), of(ground)), ink).toBeGreaterThanOrEqual(4.5);
		},
	);

	test('the words of a filled button are read', () => {
		expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThanOrEqual(4.5);
	});

	test('the edges of what one fills in are seen (3 to 1)', () => {
		expect(contrast(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3);
	});
});

describe('marks in the text', () => {
	const marks = [...read('../content/marks.css').matchAll(/underline (\w+) [\d.]+px (#[0-9a-f]{6})/g)];

	test('tell the severity by their line, not by colour alone', () => {
		expect(new Set(marks.map(([, line]) => line)).size).toBe(3);
	});

	// The grounds of X and Facebook: light, dim, dark.
	test.each(['#ffffff', '#15202b', '#000000', '#242526', '#f0f2f5'])('are seen on %s (3 to 1)', (ground) => {
		for (const [, line, colour] of marks) expect(contrast(colour!, ground), line).toBeGreaterThanOrEqual(3);
	});
});
