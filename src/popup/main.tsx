import {render} from 'preact';
import {browser} from '../platform/browser.ts';
import {changeSettings, onSettings, readManaged, readSettings, type Settings} from '../platform/settings.ts';
import {barred, lost} from '../platform/tab-marks.ts';
import {onVerdicts} from '../platform/verdicts.ts';
import {dress} from '../ui/dress.ts';
import {openPage} from '../ui/own-page.ts';
import {look, type Page, settle, tabShown, tellCounterpart} from './page.ts';
import {Popup} from './popup.tsx';

const tab = await tabShown();
let settings: Settings = await readSettings();
let page: Page = await look(tab);
/** An administrator says whether checks are paused. */
const isPauseLocked = 'paused' in (await readManaged()).parts;

const show = (): void => {
	dress(settings);
	render(
		<Popup
			page={page}
			settings={settings}
			isPauseLocked={isPauseLocked}
			change={changeSettings}
			reload={() => browser.tabs.reload(tab)}
			openSettings={() => browser.runtime.openOptionsPage()}
			openWorkbench={() => openPage('workbench')}
			tellCounterpart={(id, answer) => void tellCounterpart(tab, id, answer).catch(() => undefined)}
			settle={(due, settled) => void settle(due, settled).then(refresh, refresh)}
		/>,
		document.body,
	);
};

let latest = 0;
/** Looks again; of two looks under way, the later one counts. */
const refresh = async (): Promise<void> => {
	const mine = ++latest;
	// A worker that is stopped while it answers is woken by the next question. What cannot be seen anew stays as it is.
	const seen = await look(tab)
		.catch(() => look(tab))
		.catch(() => undefined);
	if (!seen || mine !== latest) return;
	page = seen;
	show();
};

onVerdicts(refresh);
lost.onChange(refresh);
barred.onChange(refresh);
onSettings((changed) => {
	settings = changed;
	show();
});
browser.tabs.onUpdated.addListener((updated, {status}) => {
	if (updated === tab && status === 'complete') void refresh();
});
// What was changed or said between the first look and the listening.
settings = await readSettings();
show();
void refresh();
