import {render} from 'preact';
import {onSettings, readSettings, type Settings} from '../platform/settings.ts';
import {dress} from '../ui/dress.ts';
import {Workbench} from './workbench.tsx';

const show = (settings: Settings): void => {
	dress(settings, 'workbenchTitle');
	render(<Workbench settings={settings} />, document.body);
};

onSettings(show);
show(await readSettings());
