import {type Severity, severities} from '../engine/finding.ts';
import {browser} from '../platform/browser.ts';
import {counted, localeOf, speak, t} from '../platform/i18n.ts';
import type {Watched} from '../platform/messages.ts';
import type {Settings} from '../platform/settings.ts';

/** Severity by sign as well as by colour; each colour carries white text at 4.5:1 or better. */
const signs: Readonly<Record<Severity, {readonly sign: string; readonly colour: string}>> = {
	error: {sign: '!', colour: '#b3152b'},
	warning: {sign: '▲', colour: '#8a5300'},
	info: {sign: 'i', colour: '#1d5a94'},
};

/** What else there is to say: a version is still due, the site has changed beyond recognition or may no longer be read. */
export interface Besides {
	readonly isDue: boolean;
	readonly isLost: boolean;
	readonly isBarred: boolean;
}

/** What the toolbar says of a tab: how many findings and the gravest severity among them, or that a question waits. */
export const badgeOf = (
	watched: readonly Watched[],
	{isDue, isLost, isBarred}: Besides = {isDue: false, isLost: false, isBarred: false},
): {readonly text: string; readonly colour: string; readonly title: string} => {
	const verdicts = watched.map(({verdict}) => verdict);
	const findings = verdicts.flatMap((verdict) => (verdict.kind === 'checked' ? verdict.findings : []));
	const count = watched.reduce((sum, {omitted = 0}) => sum + omitted, findings.length);
	const gravest = severities.find((severity) => findings.some((finding) => finding.severity === severity));
	if (gravest) {
		const {sign, colour} = signs[gravest];
		return {text: `${sign}${count > 99 ? '99' : count}`, colour, title: counted('badgeFindings', count)};
	}
	const asks = watched.some(
		({author, verdict}) =>
			author !== undefined && verdict.kind === 'unchecked' && verdict.because === 'account-unknown',
	);
	if (asks) return {text: '?', colour: '#4a4a55', title: t('badgeQuestion')};
	if (isBarred) return {text: '×', colour: '#4a4a55', title: t('badgeBarred')};
	if (isLost) return {text: '×', colour: '#4a4a55', title: t('badgeLost')};
	// Half of a pair is out.
	return isDue
		? {text: '½', colour: '#4a4a55', title: t('badgeDue')}
		: {text: '', colour: '#4a4a55', title: t('extensionName')};
};

/** Shows in the toolbar what there is to say of `tab`. */
export const showBadge = async (
	tabId: number,
	watched: readonly Watched[],
	besides: Besides,
	{locale}: Settings,
): Promise<void> => {
	speak(localeOf(locale, browser.i18n.getUILanguage()));
	const {text, colour, title} = badgeOf(watched, besides);
	await Promise.all([
		browser.action.setBadgeText({tabId, text}),
		browser.action.setBadgeBackgroundColor({tabId, color: colour}),
		browser.action.setBadgeTextColor({tabId, color: '#ffffff'}),
		browser.action.setTitle({tabId, title}),
	]);
};
