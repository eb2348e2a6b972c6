import type {Severity} from '../engine/finding.ts';
import {t} from '../platform/i18n.ts';
import {severityIcon} from './severity-icon.ts';
import {severityWords} from './words.ts';

/** A severity as icon and word. */
export const SeverityLabel = ({severity}: {readonly severity: Severity}) => (
	<span class={`severity ${severity}`}>
		<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<path fill-rule="evenodd" d={severityIcon[severity]} />
		</svg>
		{t(severityWords[severity])}
	</span>
);
