import type {ComponentChildren} from 'preact';
import type {Finding} from '../engine/finding.ts';
import {localized, t} from '../platform/i18n.ts';
import {SeverityLabel} from './severity.tsx';
import {readSentence} from './words.ts';

interface Props {
	readonly finding: Finding;
	/** Whether its reasons are shown from the start. */
	readonly open: boolean;
	/** What can be done about it where it is shown. */
	readonly children?: ComponentChildren;
}

/** One finding: what, where, and on demand why, what to do and the clause it rests on. */
export const FindingCard = ({finding, open, children}: Props) => {
	const {part, protects, quote, source} = finding;
	const message = localized(finding.message);
	return (
		<article class={`finding ${protects ?? ''}`}>
			<SeverityLabel finding={finding} />
			<h3>{message}</h3>
			{part > 0 && <p class="soft">{t('findingPart', {number: part + 1})}</p>}
			{quote && !message.includes(quote) && <blockquote class="quote">{quote}</blockquote>}
			<details open={open}>
				<summary>{t('findingDetails')}</summary>
				<dl>
					<dt>{t('findingWhy')}</dt>
					<dd>{localized(finding.reason)}</dd>
					<dt>{t('findingRemedy')}</dt>
					<dd>{localized(finding.remedy)}</dd>
					<dt>{t('findingSource')}</dt>
					<dd>
						<a href={localized(source.url)} target="_blank" rel="noopener noreferrer">
							<cite>{localized(source.title)}</cite>, {localized(source.clause)}
						</a>
						{source.quote && <blockquote class="clause">{localized(source.quote)}</blockquote>}
						<p class="soft">{readSentence(source)}</p>
					</dd>
				</dl>
			</details>
			{children}
		</article>
	);
};
