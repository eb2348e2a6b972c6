import {useEffect, useRef, useState} from 'preact/hooks';
import {type Mode, modes, type Surface, surfaces} from '../engine/draft.ts';
import type {Finding, Fix} from '../engine/finding.ts';
import {quote} from '../engine/span.ts';
import {counted, t} from '../platform/i18n.ts';
import type {BenchAnswer, FromPages} from '../platform/messages.ts';
import {caller} from '../platform/rpc.ts';
import type {Settings} from '../platform/settings.ts';
import {copy} from '../ui/copy.ts';
import {type Duty, duties, dutyWords} from '../ui/duty.ts';
import {FixButtons} from '../ui/fix-buttons.tsx';
import {Mark} from '../ui/mark.tsx';
import {VerdictView} from '../ui/verdict-view.tsx';
import {accountName, modeWords, surfaceWords} from '../ui/words.ts';
import {Attachments} from './attachments.tsx';
import {draftFrom, type Entry, emptyEntry, isAbout, isEmpty, partsOf} from './draft.ts';
import {Sheet} from './sheet.tsx';
import {Stretches} from './stretches.tsx';

/** Quiet time after a change before the draft is judged. */
const pauseMilliseconds = 50;

const ask = caller<FromPages>('from-pages');

/** What is said of `entry`: the last answer until the next comes; nothing while there is nothing to judge. */
const useAnswer = (entry: Entry, settings: Settings): BenchAnswer | undefined => {
	const [answer, setAnswer] = useState<BenchAnswer>();
	const revision = useRef(0);
	useEffect(() => {
		const mine = ++revision.current;
		if (isEmpty(entry)) {
			setAnswer(undefined);
			return undefined;
		}
		const timer = setTimeout(() => {
			ask('judge', draftFrom(entry, settings, mine)).then(
				(said) => mine === revision.current && setAnswer(said),
				() =>
					mine === revision.current &&
					setAnswer({revision: mine, verdict: {kind: 'unchecked', because: 'unanswered'}, segments: []}),
			);
		}, pauseMilliseconds);
		return () => clearTimeout(timer);
	}, [entry, settings]);
	return answer;
};

/** What is said aloud when it changes. */
const tally = (answer: BenchAnswer | undefined): string => {
	if (answer?.verdict.kind !== 'checked') return '';
	const {length} = answer.verdict.findings;
	return length > 0 ? counted('findings', length) : t('nothingFound');
};

/** Puts a fix into `box` as input, so that the box's own undo takes it back. Answers whether the words were there. */
const mend = (box: HTMLTextAreaElement, {span, text, quote: words}: Fix): boolean => {
	if (quote(box.value, span) !== words) return false;
	box.focus();
	box.setSelectionRange(span.start, span.end);
	// The one way of writing that a text box can undo.
	return text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
};

/** A page to write or paste a draft in that goes out by a tool the extension cannot stand in. It keeps nothing. */
export const Workbench = ({settings}: {readonly settings: Settings}) => {
	const [entry, setEntry] = useState<Entry>(() => emptyEntry(settings));
	const [said, setSaid] = useState('');
	/** The box that was corrected last, until something else is written. */
	const [mended, setMended] = useState<HTMLTextAreaElement>();
	const boxes = useRef<(HTMLTextAreaElement | null)[]>([]);
	const answer = useAnswer(entry, settings);
	const set = (part: Partial<Entry>): void => setEntry((current) => ({...current, ...part}));
	const setPart = (index: number, text: string): void => {
		setSaid('');
		setMended(undefined);
		setEntry((current) => ({...current, parts: current.parts.with(index, text)}));
	};
	const findings = answer?.verdict.kind === 'checked' ? answer.verdict.findings : [];
	const parts = partsOf(entry);

	const fix = ({part}: Finding, chosen: Fix): void => {
		const box = boxes.current[part];
		const isMended = box ? mend(box, chosen) : false;
		setSaid(t(isMended ? 'fixApplied' : 'fixStale'));
		setMended(isMended && box ? box : undefined);
	};
	const undo = (): void => {
		// Undo is of the box that has the focus.
		mended?.focus();
		document.execCommand('undo');
		setSaid(t('undone'));
		setMended(undefined);
	};
	const startOver = (): void => {
		setEntry(({account, mode, duty}) => ({...emptyEntry(settings), account, mode, duty}));
		setSaid(t('workbenchCleared'));
		setMended(undefined);
		boxes.current[0]?.focus();
	};

	return (
		<>
			<header class="bar">
				<Mark />
				<h1>{t('workbenchTitle')}</h1>
				<p class="soft hint">{t('workbenchHint')}</p>
			</header>
			<main>
				<section class="draft" aria-labelledby="draft">
					<h2 id="draft">{t('workbenchDraft')}</h2>
					<div class="columns">
						<label class="field">
							{t('workbenchAccount')}
							<select
								id="account"
								value={entry.account ?? ''}
								onChange={({currentTarget: {value}}) =>
									set({account: value === '' ? undefined : Number(value)})
								}
							>
								{settings.accounts.map((account, index) => (
									<option key={accountName(account)} value={index}>
										{accountName(account)}
									</option>
								))}
								<option value="">{t('workbenchAnother')}</option>
							</select>
						</label>
						<label class="field">
							{t('workbenchSurface')}
							<select
								id="surface"
								value={entry.surface}
								onChange={({currentTarget}) => set({surface: currentTarget.value as Surface})}
							>
								{surfaces.map((surface) => (
									<option key={surface} value={surface}>
										{t(surfaceWords[surface])}
									</option>
								))}
							</select>
						</label>
						{entry.account === undefined && (
							<label class="field">
								{t('optionsMode')}
								<select
									id="mode"
									value={entry.mode}
									onChange={({currentTarget}) => set({mode: currentTarget.value as Mode})}
								>
									{modes.map((mode) => (
										<option key={mode} value={mode}>
											{t(modeWords[mode])}
										</option>
									))}
								</select>
							</label>
						)}
						{entry.account === undefined && entry.mode === 'official' && (
							<label class="field">
								{t('workbenchLanguages')}
								<select
									id="duty"
									value={entry.duty}
									onChange={({currentTarget}) => set({duty: currentTarget.value as Duty})}
								>
									{duties.map((duty) => (
										<option key={duty} value={duty}>
											{t(dutyWords[duty])}
										</option>
									))}
								</select>
							</label>
						)}
					</div>
					{isAbout(entry) && (
						<label class="field">
							{t('workbenchReplied')}
							<textarea
								id="replied"
								rows={2}
								spellcheck={false}
								value={entry.replied}
								onInput={({currentTarget}) => set({replied: currentTarget.value})}
							/>
						</label>
					)}
					{parts.map((text, index) => {
						const id = `part-${index}`;
						return (
							<div class="field" key={id}>
								<label for={id}>
									{entry.surface === 'thread' ? t('workbenchPart', {number: index + 1}) : t('workbenchText')}
								</label>
								<Sheet
									id={id}
									text={text}
									part={index}
									findings={findings}
									describedBy={`${id}-stretches`}
									box={(box) => {
										boxes.current[index] = box;
									}}
									onText={(written) => setPart(index, written)}
								/>
								<Stretches id={`${id}-stretches`} text={text} segments={answer?.segments[index] ?? []} />
							</div>
						);
					})}
					{entry.surface === 'thread' && (
						<button
							type="button"
							class="quiet"
							id="add-part"
							onClick={() => set({parts: [...entry.parts, '']})}
						>
							{t('workbenchAddPart')}
						</button>
					)}
					<label class="field">
						{t('workbenchCounterpart')}
						<textarea
							id="counterpart"
							rows={4}
							spellcheck={false}
							value={entry.counterpart}
							onInput={({currentTarget}) => set({counterpart: currentTarget.value})}
						/>
					</label>
					<Attachments entries={entry.attachments} onChange={(attachments) => set({attachments})} />
					<div class="row">
						<button
							type="button"
							class="primary"
							id="copy"
							onClick={() => void copy(parts.join('\n\n')).then(setSaid)}
						>
							{t('workbenchCopy')}
						</button>
						<button type="button" class="quiet" id="clear" onClick={startOver}>
							{t('workbenchClear')}
						</button>
					</div>
				</section>
				<section class="verdict" aria-labelledby="verdict">
					<h2 id="verdict">{t('workbenchVerdict')}</h2>
					<p class="outcome" role="status">
						{said}
					</p>
					{mended && (
						<button type="button" class="quiet" id="undo" onClick={undo}>
							{t('undo')}
						</button>
					)}
					{answer ? (
						<VerdictView
							verdict={answer.verdict}
							isNamed
							actions={(finding) => <FixButtons finding={finding} onFix={(chosen) => fix(finding, chosen)} />}
						/>
					) : (
						<div class="state">
							<h3>{t('workbenchEmptyTitle')}</h3>
							<p class="soft">{t('workbenchEmptyHint')}</p>
						</div>
					)}
					<p class="hidden" role="status">
						{tally(answer)}
					</p>
				</section>
			</main>
		</>
	);
};
