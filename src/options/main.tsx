import {render} from 'preact';
import {changeSettings, onSettings, readManaged, readSettings, type Settings} from '../platform/settings.ts';
import {dress} from '../ui/dress.ts';
import {Options} from './options.tsx';

const show = async (settings: Settings): Promise<void> => {
	const managed = await readManaged();
	dress(settings, 'optionsTitle');
	render(<Options settings={settings} managed={managed} change={changeSettings} />, document.body);
};

onSettings((settings) => void show(settings));
await show(await readSettings());
