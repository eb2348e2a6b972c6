import type {VNode} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Finding} from '../engine/finding.ts';
import {t} from '../platform/i18n.ts';
import {FindingCard} from '../ui/finding-card.tsx';

/** A held press: what stands against it, and how the writer decides. */
export interface Review {
	readonly findings: readonly Finding[];
	readonly choose: (choice: 'post' | 'back') => void;
}

/** The dialog between a held press and the post: what was found, why, what to do; go back, or post anyway. */
export const ReviewDialog = ({review: {findings, choose}}: {readonly review: Review}): VNode => {
	const dialog = useRef<HTMLDialogElement>(null);
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		dialog.current?.showModal();
		// The first focus is on the words, so that the key that opened the dialog chooses nothing.
		title.current?.focus();
	}, []);
	return (
		<dialog
			ref={dialog}
			class="review"
			aria-labelledby="review-title"
			onCancel={(event) => {
				event.preventDefault();
				choose('back');
			}}
		>
			<div class="head">
				<h2 id="review-title" ref={title} tabIndex={-1}>
					{t('reviewTitle')}
				</h2>
				<p class="soft">{t('reviewHint')}</p>
			</div>
			<ul class="findings">
				{findings.map((finding) => (
					<li
						key={`${finding.rule} ${finding.part} ${finding.span?.start}`}
						data-rule={finding.rule}
						data-severity={finding.severity}
					>
						<FindingCard finding={finding} open />
					</li>
				))}
			</ul>
			{/* Closes the dialog by itself when no script is left to: Firefox ends ours where an extension is switched off. */}
			<form method="dialog" class="choices">
				<button type="submit" class="secondary" data-action="post" onClick={() => choose('post')}>
					{t('reviewPost')}
				</button>
				<button type="submit" class="primary" data-action="back" onClick={() => choose('back')}>
					{t('reviewBack')}
				</button>
			</form>
		</dialog>
	);
};
