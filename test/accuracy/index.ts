// Prints how right the engine is, part by part: `npm run accuracy`, or `npm run accuracy language`.
import {reportDrafts} from './drafts.ts';
import {examples} from './examples.ts';
import {reportFacts} from './facts.ts';
import {reportForm} from './form.ts';
import {reportLanguage} from './language.ts';
import {reportPersonal} from './personal.ts';
import {reportVersions} from './versions.ts';
import {reportWording} from './wording.ts';

const print = (line: string): void => console.log(line);

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
	language: () => reportLanguage(print),
	facts: () => reportFacts(print),
	versions: () => reportVersions(print),
	examples,
	form: () => reportForm(print),
	personal: () => reportPersonal(print),
	wording: () => reportWording(print),
	drafts: () => reportDrafts(print),
};

const asked = process.argv.slice(2);
for (const [name, report] of Object.entries(parts))
	if (asked.length === 0 || asked.includes(name)) await report();
