// Runs a TypeScript file of this project: `node src/tooling/run.mjs src/cli/main.ts [arguments]`.
import {runnerImport} from 'vite';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('Say which TypeScript file to run.');
process.argv.splice(1, process.argv.length, file, ...rest);
await runnerImport(`./${file}`, {configFile: false, logLevel: 'error'});
