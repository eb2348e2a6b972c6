import type {VNode} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Finding} from '../engine/finding.ts';
import {t} from '../platform/i18n.ts';
import {FindingCard} from '../ui/finding-card.tsx';

/** A held press: what stands against it, and how the writer decides. */
export interface Review {
	readonly findings: readonly Finding[];
	readonly choose: (choice: 'post' | 'back') => void;
}

/** Whether the public is warned of a danger, and nothing would tell of a person: then a single key posts. */
const isUrgent = (findings: readonly Finding[]): boolean =>
	findings.some(({protects}) => protects === 'safety') &&
	findings.every(({protects}) => protects !== 'privacy');

/** The dialog between a held press and the post: what was found, why, what to do; go back, or post anyway. */
export const ReviewDialog = ({review: {findings, choose}}: {readonly review: Review}): VNode => {
	const dialog = useRef<HTMLDialogElement>(null);
	const title = useRef<HTMLHeadingElement>(null);
	const post = useRef<HTMLButtonElement>(null);
	/** Whether a key went down in the dialog: what comes before is the rest of the press that opened it. */
	const armed = useRef(false);
	useLayoutEffect(() => {
		dialog.current?.showModal();
		// The first focus is on the words, so that the key that opened the dialog chooses nothing.
		(isUrgent(findings) ? post : title).current?.focus();
	}, [findings]);
	const pressed = (event: KeyboardEvent): void => {
		if (!event.repeat) armed.current = true;
		else if (!armed.current) event.preventDefault();
	};
	return (
		<dialog
			ref={dialog}
			class="review"
			aria-labelledby="review-title"
			onCancel={(event) => {
				event.preventDefault();
				choose('back');
			}}
			onKeyDown={pressed}
			onKeyUp={(event) => {
				if (!armed.current) event.preventDefault();
			}}
			onClickCapture={(event) => {
				// The second half of the double click that opened it.
				if (event.detail < 2) return;
				event.preventDefault();
				event.stopPropagation();
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
				<button ref={post} type="submit" class="secondary" data-action="post" onClick={() => choose('post')}>
					{t('reviewPost')}
				</button>
				<button type="submit" class="primary" data-action="back" onClick={() => choose('back')}>
					{t('reviewBack')}
				</button>
			</form>
		</dialog>
	);
};
