import {useEffect, useRef, useState} from 'preact/hooks';
import {type Mode, modes} from '../engine/draft.ts';
import {type Key, t} from '../platform/i18n.ts';
import {handleLimit, type KnownAccount} from '../platform/settings.ts';
import {duties, dutyOf, dutyWords, handleFrom, isPair, twinWords, withDuty} from '../ui/duty.ts';
import {modeHints, modeWords, nameOf} from '../ui/words.ts';
import {guess} from './page.ts';

const toldWords = {
	official: 'toldOfficial',
	professional: 'toldProfessional',
	personal: 'toldPersonal',
} as const satisfies Record<Mode, Key>;

interface AskProps {
	readonly site: string;
	readonly handle: string;
	/** What the account is known to be, when it is asked again. */
	readonly known: Mode | undefined;
	readonly onTell: (mode: Mode) => void;
	readonly onCancel: () => void;
}

/** Asks what an account is. What a stranger's handle looks like is offered first, and marked. */
export const Question = ({site, handle, known, onTell, onCancel}: AskProps) => {
	const [likely, setLikely] = useState<Mode>();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (known) {
			heading.current?.focus();
			return;
		}
		let current = true;
		guess(site, handle).then((mode) => current && setLikely(mode));
		return () => {
			current = false;
		};
	}, [site, handle, known]);
	const marked = known ?? likely;
	const ordered = likely ? [likely, ...modes.filter((mode) => mode !== likely)] : modes;
	return (
		<div class="question">
			<h3 tabIndex={-1} ref={heading}>
				{t('popupQuestion', {account: nameOf(handle)})}
			</h3>
			<p class="soft">{t('popupQuestionHint')}</p>
			<ul class="answers">
				{ordered.map((mode) => (
					<li key={mode}>
						<button type="button" class="answer" onClick={() => onTell(mode)}>
							<span class="answer-name">
								{t(modeWords[mode])}
								{mode === marked && <span class="tag">{t(known ? 'popupCurrent' : 'popupLikely')}</span>}
							</span>
							<span class="soft">{t(modeHints[mode])}</span>
						</button>
					</li>
				))}
			</ul>
			{known && (
				<div class="row">
					<button type="button" class="quiet" onClick={onCancel}>
						{t('cancel')}
					</button>
				</div>
			)}
		</div>
	);
};

interface ToldProps {
	readonly account: KnownAccount;
	readonly onChange: (account: KnownAccount) => void;
	readonly onUndo: () => void;
	readonly onDone: () => void;
}

/** What was told of an account, already saved: it can be taken back, and an official one says its languages. */
export const Told = ({account, onChange, onUndo, onDone}: ToldProps) => {
	const name = nameOf(account.handle);
	const duty = dutyOf(account);
	const saved = useRef<HTMLParagraphElement>(null);
	useEffect(() => saved.current?.focus(), []);
	const tellTwin = (written: string): void => {
		const {twin: _twin, ...rest} = account;
		const twin = handleFrom(written).slice(0, handleLimit);
		onChange(twin ? {...rest, twin} : rest);
	};
	return (
		<div class="question">
			<p class="told" tabIndex={-1} ref={saved}>
				{t(toldWords[account.mode], {account: name})}
			</p>
			{account.mode === 'official' && (
				<fieldset class="duties">
					<legend>{t('dutyQuestion', {account: name})}</legend>
					{duties.map((choice) => (
						<label class="radio" key={choice}>
							<input
								type="radio"
								name="duty"
								checked={choice === duty}
								onChange={() => onChange(withDuty(account, choice))}
							/>
							{t(dutyWords[choice])}
						</label>
					))}
				</fieldset>
			)}
			{account.mode === 'official' && isPair(duty) && (
				<label class="field">
					{t(twinWords[duty])}
					<input
						type="text"
						value={account.twin ?? ''}
						autocomplete="off"
						spellcheck={false}
						onChange={({currentTarget}) => tellTwin(currentTarget.value)}
					/>
				</label>
			)}
			<div class="row">
				<button type="button" class="quiet" onClick={onUndo}>
					{t('undo')}
				</button>
				<button type="button" class="primary" onClick={onDone}>
					{t('done')}
				</button>
			</div>
		</div>
	);
};
