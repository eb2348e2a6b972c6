import {useState} from 'preact/hooks';
import {ago, t} from '../platform/i18n.ts';
import type {Due} from '../platform/messages.ts';
import {nameOf} from './words.ts';

interface Props {
	readonly dues: readonly Due[];
	/** Now, in milliseconds since 1970. */
	readonly now: number;
	readonly onSettle: (due: Due, settled: boolean) => void;
}

const dueWords = {en: 'counterpartDueEnglish', fr: 'counterpartDueFrench'} as const;

/** The versions that twins have still to publish, each with its age, until the writer says that it is done. */
export const DueList = ({dues, now, onSettle}: Props) => {
	const [settled, setSettled] = useState<Due>();
	if (dues.length === 0 && !settled) return null;
	return (
		<section class="dues" aria-labelledby="dues-title">
			<h2 id="dues-title">{t('duesTitle')}</h2>
			<ul>
				{dues.map((due) => (
					<li key={due.id} data-due={due.twin}>
						<p>{t(dueWords[due.language], {twin: nameOf(due.twin)})}</p>
						<p class="soft">{t('duesSince', {when: ago(due.at, now), words: due.excerpt})}</p>
						<button
							type="button"
							onClick={() => {
								setSettled(due);
								onSettle(due, true);
							}}
						>
							{t('duesDone')}
						</button>
					</li>
				))}
			</ul>
			{settled && (
				<p class="soft" role="status">
					{t('duesSettled')}{' '}
					<button
						type="button"
						class="link"
						onClick={() => {
							onSettle(settled, false);
							setSettled(undefined);
						}}
					>
						{t('undo')}
					</button>
				</p>
			)}
		</section>
	);
};
