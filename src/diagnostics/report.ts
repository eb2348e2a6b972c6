import {browser} from '../platform/browser.ts';
import type {Failures} from '../platform/failures.ts';
import type {Diagnosis, FromPages, RecognisedComposer} from '../platform/messages.ts';
import {caller} from '../platform/rpc.ts';
import {readManaged, readSettings} from '../platform/settings.ts';
import {callerIn} from '../platform/tab.ts';
import {sites} from '../sites/index.ts';

/** The report is in English, whoever reads it: it goes to those who mend the program. */
type Lines = readonly string[];

const ask = caller<FromPages>('from-pages');

const names = (all: readonly string[]): string => all.join(', ') || 'none';
const yes = (is: boolean): string => (is ? 'yes' : 'no');
const indented = (lines: Lines): Lines => lines.map((line) => `    ${line}`);

const failuresIn = (failures: Failures): string =>
	names(Object.entries(failures).map(([what, count]) => `${what} (${count})`));

const composerLines = (composer: RecognisedComposer, index: number): Lines => [
	`composer ${index + 1}: ${composer.surface}`,
	...indented([
		...composer.parts.map(
			({editor, by}, part) => `box ${part + 1}: editor ${editor}; recognized by: ${names(by)}`,
		),
		...composer.controls.map((by, control) => `button ${control + 1}: recognized by: ${names(by)}`),
		...(composer.controls.length === 0 ? ['button: not found'] : []),
		`Enter publishes: ${yes(composer.enterPublishes)}`,
		`account named: ${yes(composer.isNamed)}`,
		`attachments seen: ${composer.attachments}`,
	]),
];

const diagnosisLines = (diagnosis: Diagnosis | undefined): Lines =>
	diagnosis === undefined
		? ['no answer: opened before Aplomb came, or not readable']
		: [
				`site: ${diagnosis.site}`,
				`site has changed: ${yes(diagnosis.isLost)}`,
				`boxes not recognized: ${diagnosis.strange}`,
				`not watched: ${diagnosis.unwatched ?? 'none'}`,
				`selectors replaced: ${names(diagnosis.replaced)}`,
				`failures: ${failuresIn(diagnosis.failures)}`,
				...diagnosis.composers.flatMap(composerLines),
			];

const tabLines = async (): Promise<Lines> => {
	const tabs = await browser.tabs.query({url: sites.flatMap(({matches}) => [...matches])});
	const looks = tabs.map(async ({id}, index) => {
		const diagnosis = await callerIn(id!, 0)('diagnose').catch(() => undefined);
		return [`page ${index + 1}`, ...indented(diagnosisLines(diagnosis))];
	});
	const pages = (await Promise.all(looks)).flat();
	return pages.length > 0 ? pages : ['pages: none is open'];
};

/** What a bug report needs to know: the program, the browser, and what is recognised on the open pages. No word of a draft, no name. */
export const report = async (): Promise<string> => {
	const [settings, managed, packs, failures, pages] = await Promise.all([
		readSettings(),
		readManaged(),
		ask('packs').catch(() => []),
		ask('failures').catch(() => undefined),
		tabLines(),
	]);
	const set = [...Object.keys(managed.parts), ...(managed.accounts.length > 0 ? ['accounts'] : [])];
	return [
		`Aplomb ${browser.runtime.getManifest().version}`,
		`browser: ${navigator.userAgent}`,
		`language: ${settings.locale}, browser ${browser.i18n.getUILanguage()}`,
		`accounts known: ${settings.accounts.length}, set by an administrator: ${managed.accounts.length}`,
		`on posting: ${settings.guard}; paused: ${yes(settings.paused)}`,
		`set by an administrator: ${names(set)}`,
		`faults in what is set: ${names(managed.faults.map(({path}) => path))}`,
		`packs added: ${packs.filter(({id}) => id !== undefined).length}, refused: ${packs.filter(({faults}) => faults).length}`,
		`failures in the background: ${failures ? failuresIn(failures) : 'it does not answer'}`,
		...pages,
	].join('\n');
};
