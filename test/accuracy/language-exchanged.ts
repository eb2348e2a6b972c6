// The engine with weights learnt from the half of the reference texts that is otherwise kept for measuring.
import {runnerImport} from 'vite';
import type * as language from '../../src/engine/language/index.ts';
import {lessonRows} from '../../src/training/language-corpus.ts';
import {weightsFrom} from '../../src/training/language-model.ts';
import type {Detector} from './language-rivals.ts';

/** Learns anew, which takes half a minute; what it gives may be measured on the half the shipped model learnt from. */
export const exchangedDetector = async (): Promise<Detector> => {
	const weights = weightsFrom(lessonRows('test'));
	const {module} = await runnerImport<typeof language>('./src/engine/language/index.ts', {
		configFile: false,
		logLevel: 'error',
		plugins: [
			{
				name: 'exchanged-weights',
				enforce: 'pre',
				load: (id) =>
					id.endsWith('/language/weights.ts') ? `export const weights = '${weights}';` : undefined,
			},
		],
	});
	return {name: 'exchanged', segment: module.segment, officialOf: module.officialLanguageOf};
};
