import {render} from 'preact';
import {changeSettings, onSettings, readSettings, type Settings} from '../platform/settings.ts';
import {dress} from '../ui/dress.ts';
import {Options} from './options.tsx';

const show = (settings: Settings): void => {
	dress(settings, 'optionsTitle');
	render(<Options settings={settings} change={changeSettings} />, document.body);
};

onSettings(show);
show(await readSettings());
