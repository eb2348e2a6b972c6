import type {ComponentChildren} from 'preact';
import type {Finding} from '../engine/finding.ts';
import type {Verdict} from '../engine/verdict.ts';
import {counted, t} from '../platform/i18n.ts';
import {FactTable} from './fact-table.tsx';
import {FindingCard} from './finding-card.tsx';
import {becauseWords, uncheckedSentence} from './words.ts';

interface Props {
	readonly verdict: Verdict;
	/** Whether the page says which account is posting. */
	readonly isNamed: boolean;
	/** How many findings there are beyond those listed. */
	readonly omitted?: number;
	/** What is asked of the other version where it is not known; absent when nothing is asked. */
	readonly question?: ComponentChildren;
	/** What can be done about a finding. */
	readonly actions?: (finding: Finding) => ComponentChildren;
}

/** What the checks say of one draft: findings, or that there are none, its facts, and what was not checked. */
export const VerdictView = ({verdict, isNamed, omitted = 0, question, actions}: Props) => {
	if (verdict.kind === 'unchecked')
		return <p class="unchecked">{uncheckedSentence(verdict.because, isNamed)}</p>;
	const {findings, abstained, ignored = 0} = verdict;
	const because = new Set(abstained.map((abstention) => abstention.because));
	const asks = question !== undefined && because.delete('counterpart-unknown');
	const doubts = [...because];
	return (
		<>
			{findings.length === 0 && <p class="clear">{t('nothingFound')}</p>}
			<ul class="findings">
				{findings.map((finding) => (
					<li key={`${finding.rule} ${finding.part} ${finding.span?.start}`} data-rule={finding.rule}>
						<FindingCard finding={finding} open={findings.length === 1}>
							{actions?.(finding)}
						</FindingCard>
					</li>
				))}
			</ul>
			{ignored > 0 && <p class="soft">{counted('findingsIgnored', ignored)}</p>}
			{omitted > 0 && <p class="soft">{counted('findingsOmitted', omitted)}</p>}
			{verdict.facts && <FactTable rows={verdict.facts} />}
			{asks && question}
			{doubts.length > 0 && (
				<section class="doubts">
					<h3>{t('notChecked')}</h3>
					<ul>
						{doubts.map((doubt) => (
							<li key={doubt}>{t(becauseWords[doubt])}</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
};
