import {defineConfig} from 'vitest/config';

/** The scenarios in one browser: it takes a machine's attention, so one file at a time, and after the rest. */
const endToEnd = (browser: 'chromium' | 'firefox', groupOrder: number) => ({
	test: {
		name: `e2e-${browser}`,
		include: ['test/e2e/**/*.test.ts'],
		provide: {browser},
		globalSetup: ['test/e2e/setup.ts'],
		fileParallelism: false,
		sequence: {groupOrder},
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// A press that waits for its verdict may outlast a hurried expectation on a shared machine: there, once more.
		retry: process.env.CI ? 1 : 0,
	},
});

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					testTimeout: 30_000,
					include: [
						'src/**/*.test.{ts,tsx}',
						'test/*.test.ts',
						'test/accuracy/**/*.test.ts',
						'test/corpus/**/*.test.ts',
					],
				},
			},
			endToEnd('chromium', 1),
			endToEnd('firefox', 2),
		],
	},
});
