import {browser} from '../platform/browser.ts';
import type {Failures} from '../platform/failures.ts';
import {t} from '../platform/i18n.ts';
import type {Diagnosis, FromPages, RecognisedComposer} from '../platform/messages.ts';
import {caller} from '../platform/rpc.ts';
import {readManaged, readSettings} from '../platform/settings.ts';
import {callerIn} from '../platform/tab.ts';
import {sites} from '../sites/index.ts';

type Lines = readonly string[];

const ask = caller<FromPages>('from-pages');

const names = (all: readonly string[]): string => all.join(', ') || t('reportNone');
const yes = (is: boolean): string => t(is ? 'reportYes' : 'reportNo');
const indented = (lines: Lines): Lines => lines.map((line) => `    ${line}`);

const failuresIn = (failures: Failures): string =>
	names(Object.entries(failures).map(([what, count]) => `${what} (${count})`));

const composerLines = (composer: RecognisedComposer, index: number): Lines => [
	t('reportComposer', {number: index + 1, surface: composer.surface}),
	...indented([
		...composer.parts.map(({editor, by}, part) =>
			t('reportBox', {number: part + 1, editor, names: names(by)}),
		),
		...composer.controls.map((by, control) => t('reportButton', {number: control + 1, names: names(by)})),
		...(composer.controls.length === 0 ? [t('reportButtonNone')] : []),
		t('reportEnter', {is: yes(composer.enterPublishes)}),
		t('reportNamed', {is: yes(composer.isNamed)}),
		t('reportAttachments', {count: composer.attachments}),
	]),
];

const diagnosisLines = (diagnosis: Diagnosis | undefined): Lines =>
	diagnosis === undefined
		? [t('reportPageSilent')]
		: [
				t('reportSite', {site: diagnosis.site}),
				t('reportLost', {is: yes(diagnosis.isLost)}),
				t('reportStrange', {count: diagnosis.strange}),
				...(diagnosis.unwatched ? [t('reportUnwatched', {kind: diagnosis.unwatched})] : []),
				t('reportReplaced', {names: names(diagnosis.replaced)}),
				t('reportPageFailures', {failures: failuresIn(diagnosis.failures)}),
				...diagnosis.composers.flatMap(composerLines),
			];

const tabLines = async (): Promise<Lines> => {
	const tabs = await browser.tabs.query({url: sites.flatMap(({matches}) => [...matches])});
	const looks = tabs.map(async ({id}, index) => {
		const diagnosis = await callerIn(id!, 0)('diagnose').catch(() => undefined);
		return [t('reportPage', {number: index + 1}), ...indented(diagnosisLines(diagnosis))];
	});
	const pages = (await Promise.all(looks)).flat();
	return pages.length > 0 ? pages : [t('reportPagesNone')];
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
		t('reportBrowser', {name: navigator.userAgent}),
		t('reportLanguage', {chosen: settings.locale, browser: browser.i18n.getUILanguage()}),
		t('reportAccounts', {count: settings.accounts.length, set: managed.accounts.length}),
		t('reportGuard', {guard: settings.guard, is: yes(settings.paused)}),
		t('reportSet', {names: names(set)}),
		t('reportSetFaults', {names: names(managed.faults.map(({path}) => path))}),
		t('reportPacks', {
			count: packs.filter(({id}) => id !== undefined).length,
			refused: packs.filter(({faults}) => faults).length,
		}),
		t('reportFailures', {failures: failures ? failuresIn(failures) : t('reportSilent')}),
		...pages,
	].join('\n');
};
