import {render} from 'preact';
import {readSettings} from '../platform/settings.ts';
import {dress} from '../ui/dress.ts';
import {Diagnostics} from './diagnostics.tsx';

dress(await readSettings(), 'diagnosticsTitle');
render(<Diagnostics />, document.body);
