import type {Finding, Fix} from '../engine/finding.ts';
import {t} from '../platform/i18n.ts';

interface Props {
	readonly finding: Finding;
	/** The limit of the site that a fix takes the text beyond; none where there is none. */
	readonly limitPassed?: (fix: Fix) => number | undefined;
	readonly onFix: (fix: Fix) => void;
}

/** The corrections of a finding, each to be chosen, and what is to be known before. */
export const FixButtons = ({finding, limitPassed, onFix}: Props) => (
	<>
		{finding.fixes.map((fix) => {
			const limit = limitPassed?.(fix);
			return (
				<div key={fix.text}>
					<button type="button" class="secondary" data-action="fix" onClick={() => onFix(fix)}>
						{fix.text ? t('fixReplace', {words: fix.text}) : t('fixRemove')}
					</button>
					{limit !== undefined && <p class="soft">{t('fixTooLong', {limit})}</p>}
				</div>
			);
		})}
	</>
);
