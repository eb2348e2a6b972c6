import {defineConfig} from 'vitest/config';

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
			{
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					// A browser takes a machine's attention: one at a time, and after the rest.
					globalSetup: ['test/e2e/setup.ts'],
					fileParallelism: false,
					sequence: {groupOrder: 1},
					testTimeout: 60_000,
					hookTimeout: 60_000,
					retry: 0,
				},
			},
		],
	},
});
