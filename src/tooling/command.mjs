import {spawnSync} from 'node:child_process';
import {root} from './sources.mjs';
import {say} from './words.mjs';

/**
 * Runs a command in the folder of the project and keeps its output to itself, unless it fails: the output is then
 * in the error it throws.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runQuietly = (command, args, env = process.env) => {
	const {status, stdout, stderr, error} = spawnSync(command, args, {cwd: root, encoding: 'utf8', env});
	if (status === 0) return;
	const output = [stdout, stderr, error?.message].filter(Boolean).join('\n');
	throw new Error(`${output}\n${say.failed([command, ...args].join(' '))}`);
};
