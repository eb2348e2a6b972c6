import type {VNode} from 'preact';
import type {Finding, Severity} from '../engine/finding.ts';
import {severities} from '../engine/finding.ts';
import type {Verdict} from '../engine/verdict.ts';
import {counted, t} from '../platform/i18n.ts';
import {privacyIcon, severityIcon} from '../ui/severity-icon.ts';
import {uncheckedSentence} from '../ui/words.ts';

/** What a chip says: being checked, nothing found, so many findings, not checked. */
export type ChipState = 'checking' | 'clear' | 'findings' | 'unchecked';

export const stateOf = (verdict: Verdict | null): ChipState => {
	if (!verdict) return 'checking';
	if (verdict.kind === 'unchecked') return 'unchecked';
	return verdict.findings.length > 0 ? 'findings' : 'clear';
};

const drawings: Readonly<Record<Exclude<ChipState, 'findings'>, string>> = {
	checking:
		'M3 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3zM8 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3zM13 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3z',
	clear: 'M13.3 3.2 15 4.8 6.6 13.4 1 8l1.6-1.7 4 3.8z',
	unchecked: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM3.5 7v2h9V7z',
};

const gravestOf = (findings: readonly Finding[]): Severity =>
	severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';

/** The drawing for findings: of the gravest, or of what must not be told whatever else there is. */
const drawingOf = (findings: readonly Finding[]): string =>
	findings.some(({protects}) => protects === 'privacy') ? privacyIcon : severityIcon[gravestOf(findings)];

/** The sentence a verdict comes to. */
export const sayingOf = (verdict: Verdict | null, named: boolean): string => {
	if (!verdict) return t('chipChecking');
	if (verdict.kind === 'unchecked') return uncheckedSentence(verdict.because, named);
	return verdict.findings.length > 0 ? counted('findings', verdict.findings.length) : t('nothingFound');
};

/** The same for two verdicts of which a chip shows the same. */
export const signOf = (verdict: Verdict | null): string => {
	if (verdict?.kind !== 'checked') return verdict?.because ?? '';
	const {findings} = verdict;
	return [findings.length, gravestOf(findings), drawingOf(findings)].join(' ');
};

interface Props {
	readonly verdict: Verdict | null;
	/** Whether the page says which account is posting. */
	readonly named: boolean;
	readonly expanded: boolean;
	readonly onOpen: () => void;
}

/** The small status beside a composer. It opens what it speaks of. */
export const Chip = ({verdict, named, expanded, onOpen}: Props): VNode => {
	const state = stateOf(verdict);
	const findings = verdict?.kind === 'checked' ? verdict.findings : [];
	const saying = sayingOf(verdict, named);
	return (
		<button
			type="button"
			class="chip"
			part="chip"
			data-state={state}
			data-placed="no"
			aria-label={t('chipLabel', {state: saying})}
			aria-haspopup="dialog"
			aria-expanded={expanded}
			title={saying}
			// The caret stays in the text when the mouse takes the chip.
			onMouseDown={(event) => event.preventDefault()}
			onClick={onOpen}
		>
			<svg
				class={`icon ${state === 'findings' ? gravestOf(findings) : state}`}
				viewBox="0 0 16 16"
				aria-hidden="true"
			>
				<path d={state === 'findings' ? drawingOf(findings) : drawings[state]} />
			</svg>
			<span class="label">
				{state === 'clear' ? t('chipClear') : state === 'unchecked' ? t('notChecked') : saying}
			</span>
		</button>
	);
};
