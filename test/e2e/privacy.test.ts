import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {browser} from './browser.ts';
import {bench, drafts, eventually, rest} from './harness.ts';
import {x} from './places.ts';

/** Nothing leaves the machine, and a page can do no harm. That no request is made is held after every test of every file. */
const aplomb = bench();

describe('the built manifest', () => {
	const manifest = JSON.parse(readFileSync(join(browser.extension, 'manifest.json'), 'utf8')) as Readonly<
		Record<string, unknown>
	>;

	test('asks for the two sites and for a place to keep settings, and for nothing else', () => {
		expect(manifest.permissions).toEqual(['storage']);
		for (const key of [
			'optional_permissions',
			'optional_host_permissions',
			'externally_connectable',
			'web_accessible_resources',
		])
			expect(manifest[key] ?? [], key).toEqual([]);
		const scripts = manifest.content_scripts as readonly {readonly matches: readonly string[]}[];
		const patterns = [
			...scripts.flatMap(({matches}) => matches),
			...((manifest.host_permissions ?? []) as readonly string[]),
		];
		for (const pattern of patterns)
			expect(pattern).toMatch(
				/^https:\/\/(?:(?:(?:mobile|pro)\.)?(?:x|twitter)|(?:www|web)\.facebook)\.com\/\*$/,
			);
	});

	test('forbids its pages and its worker to connect anywhere', () => {
		const policy = (manifest.content_security_policy as {readonly extension_pages: string}).extension_pages;
		const directives = Object.fromEntries(
			policy.split(';').map((directive) => {
				const [name = '', ...sources] = directive.trim().split(/\s+/);
				return [name, sources.join(' ')];
			}),
		);
		expect(directives['connect-src']).toBe("'none'");
		expect(directives['default-src']).toBe("'none'");
		expect(directives['script-src']).toBe("'self'");
	});

	test('ships no program that names a way to connect', () => {
		const files = readdirSync(browser.extension, {recursive: true, encoding: 'utf8'});
		const programs = files.filter((file) => file.endsWith('.js'));
		expect(programs.length).toBeGreaterThan(2);
		for (const file of programs) {
			const program = readFileSync(join(browser.extension, file), 'utf8');
			expect(program, file).not.toMatch(
				/\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bimportScripts\b|(?<![.\w])fetch\(/,
			);
		}
	});
});

test('the recorder of strays sees what would leave: from a page, and from an extension’s own page', async () => {
	const driver = await browser.start();
	try {
		const page = await driver.open('about:blank');
		await page.run(() => fetch('https://stray.example/a').catch(() => undefined));
		await eventually(async () => driver.strays.join('\n')).toContain('stray.example');
		const site = await driver.open(x.home);
		await site.run(() => fetch('/i/api/stray').catch(() => undefined));
		await eventually(async () => driver.strays.join('\n')).toContain('/i/api/stray');
	} finally {
		await driver.close();
	}
}, 60_000);

test('a page of the extension that tries to connect is stopped by its policy', async () => {
	const page = await aplomb.openOwn('src/options/index.html');
	const tried = await page.run(() =>
		fetch('https://stray.example/b').then(
			() => 'sent',
			() => 'refused',
		),
	);
	expect(tried).toBe('refused');
});

describe('a hostile page', () => {
	test('a megabyte of text is not checked, is said not to be, and posts', async () => {
		const page = await aplomb.open(x.phone);
		await page.click('textarea');
		await page.run((root) => {
			const box = root.querySelector('textarea');
			const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
			if (!box || !set) return;
			set.call(box, 'moose '.repeat(170_000));
			box.dispatchEvent(new Event('input', {bubbles: true}));
		});
		await page.showsChips('unchecked');
		await page.click(x.phoneButton);
		await eventually(async () => (await page.posted()).length).toBe(1);
		await page.write('textarea', drafts.english);
		await page.showsChips('findings');
	});

	test('has no way to the extension’s own messages', async () => {
		const page = await aplomb.open(x.home);
		const ways = await page.run(() => {
			const {chrome} = window as unknown as {chrome?: {runtime?: {sendMessage?: unknown}}};
			return typeof chrome?.runtime?.sendMessage;
		});
		expect(ways).toBe('undefined');
	});

	test('events of its own making break nothing', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.both);
		await page.showsChips('clear');
		await page.run((root, box) => {
			const target = root.querySelector(box);
			const events = [
				new Event('keydown', {bubbles: true}),
				new Event('click', {bubbles: true}),
				new Event('submit', {bubbles: true}),
				new CustomEvent('pointerdown', {bubbles: true, detail: {button: 0}}),
				new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true, keyCode: 13}),
				new CompositionEvent('compositionend', {bubbles: true, data: 'x'.repeat(100_000)}),
			];
			for (const event of events) {
				target?.dispatchEvent(event);
				root.dispatchEvent(event);
				window.dispatchEvent(event);
			}
		}, x.box);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
	});

	test('answers to questions no page of the extension asked are refused', async () => {
		const refused = {refused: 'untrusted'};
		const reading = {
			id: 'a',
			revision: 1,
			site: 'x',
			surface: 'post',
			text: 'A',
			thread: [],
			attachments: [],
		};
		expect(await aplomb.driver.send({channel: 'from-content', ask: 'check', args: [reading]})).toEqual(
			refused,
		);
		for (const ask of ['__proto__', 'constructor', 'toString', 'watchedIn'])
			expect(await aplomb.driver.send({channel: 'from-pages', ask, args: [{}, []]})).toEqual({
				refused: 'malformed',
			});
	});

	test('a page that takes our host away, or covers it with one of its own, can still be written on', async () => {
		const page = await aplomb.open(x.home);
		await page.write(x.box, drafts.english);
		await page.showsChips('findings');
		await page.run((root) => root.querySelector('[data-aplomb]')?.remove());
		await page.run(() => CSS.highlights.clear());
		await page.type(' Now.');
		await page.showsChips('findings');
		await page.click(x.button);
		await rest(300);
		expect((await page.posted()).length).toBeLessThanOrEqual(1);
	});
});
