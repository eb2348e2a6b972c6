import type {Finding} from '../engine/finding.ts';
import {t} from '../platform/i18n.ts';
import {privacyIcon, severityIcon} from './severity-icon.ts';
import {severityWords} from './words.ts';

/** How much a finding weighs, as icon and word; what a person may be harmed by has a sign of its own. */
export const SeverityLabel = ({finding: {severity, protects}}: {readonly finding: Finding}) => (
	<span class={`severity ${severity}`}>
		<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<path fill-rule="evenodd" d={protects === 'privacy' ? privacyIcon : severityIcon[severity]} />
		</svg>
		{t(protects === 'privacy' ? 'keepPrivate' : severityWords[severity])}
	</span>
);
