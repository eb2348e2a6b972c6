import type {VNode} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Finding} from '../engine/finding.ts';
import {counted, t} from '../platform/i18n.ts';
import {FindingCard} from '../ui/finding-card.tsx';

/** What the review shows, and what the writer may do about it. */
export interface Review {
	readonly findings: readonly Finding[];
	/** Shown instead of findings when there are none. */
	readonly said: string;
	/** A press is held: the writer goes back or posts anyway. Absent: the writer only looks. */
	readonly held: boolean;
	readonly choose: (choice: 'post' | 'back') => void;
}

/** The dialog that shows findings and, when a press is held, lets the writer choose. */
export const ReviewDialog = ({review}: {readonly review: Review}): VNode => {
	const dialog = useRef<HTMLDialogElement>(null);
	const title = useRef<HTMLHeadingElement>(null);
	const {findings, held, said, choose} = review;
	useEffect(() => {
		dialog.current?.showModal();
		// The first focus is on the words, so that the key that opened the dialog chooses nothing.
		title.current?.focus();
	}, []);
	return (
		<dialog
			ref={dialog}
			class="dialog"
			data-review={held ? 'held' : 'look'}
			aria-labelledby="review-title"
			onCancel={(event) => {
				event.preventDefault();
				choose('back');
			}}
		>
			<header>
				<h2 id="review-title" ref={title} tabIndex={-1}>
					{held ? t('reviewHeldTitle') : findings.length > 0 ? counted('findings', findings.length) : said}
				</h2>
				{held && <p class="soft">{t('reviewHeldHint')}</p>}
			</header>
			{findings.length > 0 && (
				<ul class="findings">
					{findings.map((finding) => (
						<li key={finding} data-rule={finding.rule} data-severity={finding.severity}>
							<FindingCard finding={finding} open={held || findings.length === 1} />
						</li>
					))}
				</ul>
			)}
			<footer>
				{held && (
					<button type="button" class="secondary" data-action="post" onClick={() => choose('post')}>
						{t('reviewPost')}
					</button>
				)}
				<button type="button" class="primary" data-action="back" onClick={() => choose('back')}>
					{held ? t('reviewBack') : t('reviewClose')}
				</button>
			</footer>
		</dialog>
	);
};
