import type {VNode} from 'preact';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Finding, Fix} from '../engine/finding.ts';
import {counted, t} from '../platform/i18n.ts';
import {type CounterpartAnswer, type IgnoreScope, ignoreScopes} from '../platform/messages.ts';
import type {KnownAccount} from '../platform/settings.ts';
import {CounterpartQuestion} from '../ui/counterpart-question.tsx';
import {FindingCard} from '../ui/finding-card.tsx';
import {FixButtons} from '../ui/fix-buttons.tsx';

/** What the panel shows of one composer, and what its reader may do. */
export interface PanelProps {
	readonly findings: readonly Finding[];
	/** Said when there is nothing to list, and to say why. */
	readonly saying: string;
	/** What was not checked, each a sentence. */
	readonly doubts: readonly string[];
	/** The paired account whose other version is not known; absent when there is nothing to ask. */
	readonly paired: KnownAccount | undefined;
	readonly onTell: (answer: CounterpartAnswer) => void;
	/** What came of the last thing done; empty when nothing was. */
	readonly outcome: string;
	/** Takes the last thing done back; absent when it cannot be, or the editor's own undo does. */
	readonly undo: (() => void) | undefined;
	/** Shows the words of a finding in the text. */
	readonly onPoint: (finding: Finding | undefined) => void;
	/** The site's limit, when a fix takes the text beyond it. */
	readonly limitPassed: (finding: Finding, fix: Fix) => number | undefined;
	readonly onFix: (finding: Finding, fix: Fix) => void;
	readonly onIgnore: (finding: Finding, scope: IgnoreScope) => void;
	readonly onClose: () => void;
}

const scopeWords = {words: 'ignoreWords', draft: 'ignoreDraft', account: 'ignoreAccount'} as const;

const Actions = ({
	finding,
	limitPassed,
	onFix,
	onIgnore,
}: {readonly finding: Finding} & Pick<PanelProps, 'limitPassed' | 'onFix' | 'onIgnore'>): VNode => (
	<div class="actions">
		<FixButtons
			finding={finding}
			limitPassed={(fix) => limitPassed(finding, fix)}
			onFix={(fix) => onFix(finding, fix)}
		/>
		<details class="ignore">
			<summary>{t('ignoreLabel')}</summary>
			<div class="scopes">
				{ignoreScopes.map((scope) => (
					<button
						key={scope}
						type="button"
						data-action={`ignore-${scope}`}
						onClick={() => onIgnore(finding, scope)}
					>
						{t(scopeWords[scope])}
					</button>
				))}
			</div>
		</details>
	</div>
);

/** The list of findings beside a composer: arrows move, Enter opens the details, Escape goes back to the text. */
export const Panel = (props: PanelProps): VNode => {
	const {findings, saying, doubts, outcome, undo, onPoint, onClose} = props;
	const [current, setCurrent] = useState(0);
	const [opened, setOpened] = useState<number | null>(findings.length === 1 ? 0 : null);
	const panel = useRef<HTMLElement>(null);
	const list = useRef<HTMLUListElement>(null);
	const chosen = Math.min(current, findings.length - 1);

	// Before the next key: one that came sooner would be the site's, and Escape would close its dialog.
	useLayoutEffect(() => {
		panel.current?.showPopover();
		const first = list.current?.querySelector<HTMLElement>('li') ?? panel.current;
		first?.focus({preventScroll: true});
	}, []);
	const hadFocus = panel.current?.matches(':focus-within') ?? false;
	useLayoutEffect(() => {
		// What had the focus went with its finding: the next one has it, or the next key would be the site's.
		if (hadFocus && !panel.current?.matches(':focus-within'))
			(list.current?.querySelectorAll<HTMLElement>(':scope > li')[chosen] ?? panel.current)?.focus({
				preventScroll: true,
			});
	});
	useLayoutEffect(() => {
		// What was opened is seen, as far as there is room.
		if (opened !== null)
			list.current?.querySelectorAll<HTMLElement>(':scope > li')[opened]?.scrollIntoView({block: 'nearest'});
	}, [opened]);
	const pointing = useRef(onPoint);
	pointing.current = onPoint;
	useEffect(() => pointing.current(findings[chosen]), [findings, chosen]);

	const move = (to: number): void => {
		const at = Math.max(0, Math.min(findings.length - 1, to));
		setCurrent(at);
		list.current?.querySelectorAll<HTMLElement>(':scope > li')[at]?.focus();
	};
	/** What is done about a finding takes it off the list: the next, in its place, was not asked to be opened. */
	const done =
		<Rest extends readonly unknown[]>(act: (...rest: Rest) => void) =>
		(...rest: Rest): void => {
			setOpened(null);
			act(...rest);
		};
	const pressed = (event: KeyboardEvent): void => {
		const onItem = event.target instanceof HTMLLIElement;
		if (event.key === 'Escape') onClose();
		else if (event.key === 'ArrowDown') move(chosen + 1);
		else if (event.key === 'ArrowUp') move(chosen - 1);
		else if (event.key === 'Home') move(0);
		else if (event.key === 'End') move(findings.length - 1);
		else if (onItem && (event.key === 'Enter' || event.key === ' '))
			setOpened(opened === chosen ? null : chosen);
		else return;
		event.preventDefault();
	};

	return (
		<section
			ref={panel}
			class="panel"
			popover="manual"
			role="dialog"
			aria-labelledby="panel-title"
			tabIndex={-1}
			onKeyDown={pressed}
		>
			<div class="head">
				<h2 id="panel-title">{findings.length > 0 ? counted('findings', findings.length) : saying}</h2>
				<button type="button" class="close" aria-label={t('reviewClose')} onClick={onClose}>
					×
				</button>
				<p class="outcome" role="status">
					{outcome}
					{outcome && undo && (
						<button type="button" data-action="undo" onClick={undo}>
							{t('undo')}
						</button>
					)}
				</p>
			</div>
			{findings.length > 0 && (
				<ul class="findings" ref={list}>
					{findings.map((finding, index) => (
						<li
							key={`${finding.rule} ${finding.part} ${finding.span?.start}`}
							data-rule={finding.rule}
							data-severity={finding.severity}
							tabIndex={index === chosen ? 0 : -1}
							onFocus={() => setCurrent(index)}
						>
							<FindingCard finding={finding} open={opened === index}>
								<Actions
									finding={finding}
									limitPassed={props.limitPassed}
									onFix={done(props.onFix)}
									onIgnore={done(props.onIgnore)}
								/>
							</FindingCard>
						</li>
					))}
				</ul>
			)}
			{props.paired && <CounterpartQuestion account={props.paired} onTell={props.onTell} />}
			{doubts.length > 0 && (
				<div class="doubts">
					<h3>{t('notChecked')}</h3>
					<ul>
						{doubts.map((doubt) => (
							<li key={doubt}>{doubt}</li>
						))}
					</ul>
				</div>
			)}
		</section>
	);
};
