import type {Finding, Fix} from '../engine/finding.ts';
import {t} from '../platform/i18n.ts';

/** The corrections of a finding, each to be chosen. */
export const FixButtons = ({
	finding,
	onFix,
}: {
	readonly finding: Finding;
	readonly onFix: (fix: Fix) => void;
}) => (
	<>
		{finding.fixes.map((fix) => (
			<button key={fix.text} type="button" class="secondary" data-action="fix" onClick={() => onFix(fix)}>
				{fix.text ? t('fixReplace', {words: fix.text}) : t('fixRemove')}
			</button>
		))}
	</>
);
