import {type Key, t} from '../platform/i18n.ts';
import {type AttachmentEntry, attachable, isSpoken, newAttachment} from './draft.ts';

const kindWords = {
	image: 'attachmentImage',
	gif: 'attachmentGif',
	video: 'attachmentVideo',
	live: 'attachmentLive',
} as const satisfies Record<AttachmentEntry['kind'], Key>;

interface Props {
	readonly entries: readonly AttachmentEntry[];
	readonly onChange: (entries: readonly AttachmentEntry[]) => void;
}

/** What is attached to a draft, as the writer says: its kind, and its description or captions. */
export const Attachments = ({entries, onChange}: Props) => (
	<fieldset class="attachments">
		<legend>{t('workbenchAttachments')}</legend>
		{entries.map((entry, index) => {
			const change = (part: Partial<AttachmentEntry>): void =>
				onChange(entries.with(index, {...entry, ...part}));
			return (
				<div class="attachment" key={entry.id}>
					<label class="field">
						{t('attachmentKind')}
						<select
							value={entry.kind}
							onChange={({currentTarget}) => change({kind: currentTarget.value as AttachmentEntry['kind']})}
						>
							{attachable.map((kind) => (
								<option key={kind} value={kind}>
									{t(kindWords[kind])}
								</option>
							))}
						</select>
					</label>
					{isSpoken(entry.kind) ? (
						<label class="check">
							<input
								type="checkbox"
								checked={entry.captions}
								onChange={({currentTarget}) => change({captions: currentTarget.checked})}
							/>
							{t('attachmentCaptions')}
						</label>
					) : (
						<div class="field">
							<label for={`description-${index}`}>{t('attachmentDescription')}</label>
							<input
								id={`description-${index}`}
								type="text"
								value={entry.description}
								aria-describedby={`description-hint-${index}`}
								onInput={({currentTarget}) => change({description: currentTarget.value})}
							/>
						</div>
					)}
					<button
						type="button"
						class="quiet"
						aria-label={t('workbenchRemoveAttachment', {number: index + 1})}
						onClick={() => {
							onChange(entries.toSpliced(index, 1));
							document.getElementById('add-attachment')?.focus();
						}}
					>
						{t('optionsRemove')}
					</button>
					{!isSpoken(entry.kind) && (
						<p class="soft" id={`description-hint-${index}`}>
							{t('attachmentDescriptionHint')}
						</p>
					)}
				</div>
			);
		})}
		<button
			type="button"
			class="quiet"
			id="add-attachment"
			onClick={() => onChange([...entries, newAttachment()])}
		>
			{t('workbenchAddAttachment')}
		</button>
	</fieldset>
);
