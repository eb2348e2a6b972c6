import {useId, useState} from 'preact/hooks';
import {type OfficialLanguage, otherOf} from '../engine/language/segment.ts';
import {t} from '../platform/i18n.ts';
import type {CounterpartAnswer} from '../platform/messages.ts';
import type {KnownAccount} from '../platform/settings.ts';
import {nameOf} from './words.ts';

interface Props {
	/** The account that is writing: one of a pair. */
	readonly account: KnownAccount;
	readonly onTell: (answer: CounterpartAnswer) => void;
}

const dueWords = {en: 'counterpartDueEnglish', fr: 'counterpartDueFrench'} as const;

const ownOf = ({language}: KnownAccount): OfficialLanguage => language ?? 'en';

/**
 * What a paired account is asked of the other version of its draft, which the page does not show: one quiet line and
 * three answers. It is no alarm: the twin may well have it.
 */
export const CounterpartQuestion = ({account, onTell}: Props) => {
	const [asked, setAsked] = useState<'choose' | 'paste' | 'reminded'>('choose');
	const [text, setText] = useState('');
	const field = useId();
	const owed = otherOf(ownOf(account));
	const twin = nameOf((account.twin ?? '').replace(/^@/, ''));
	return (
		<div class="counterpart">
			<p>{t(dueWords[owed], {twin})}</p>
			{asked === 'reminded' && <p class="soft">{t('counterpartReminded')}</p>}
			{asked === 'paste' && (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						onTell({text});
					}}
				>
					<label for={field}>{t('counterpartField')}</label>
					<textarea
						id={field}
						rows={4}
						// Some browsers send what they check to their makers.
						spellcheck={false}
						lang={`${owed}-CA`}
						value={text}
						onInput={({currentTarget}) => setText(currentTarget.value)}
					/>
					<button type="submit" class="secondary" disabled={!text.trim()}>
						{t('counterpartCompare')}
					</button>
				</form>
			)}
			{asked === 'choose' && (
				<div class="answers">
					<button type="button" data-answer="paste" onClick={() => setAsked('paste')}>
						{t('counterpartPaste')}
					</button>
					<button type="button" data-answer="queued" onClick={() => onTell({settled: true})}>
						{t('counterpartQueued')}
					</button>
					<button type="button" data-answer="remind" onClick={() => setAsked('reminded')}>
						{t('counterpartRemind')}
					</button>
				</div>
			)}
		</div>
	);
};
