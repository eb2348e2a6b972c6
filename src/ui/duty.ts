import {type Mode, owedBy} from '../engine/draft.ts';
import type {Key} from '../platform/i18n.ts';
import type {KnownAccount} from '../platform/settings.ts';

/** The ways an official account may owe its languages, as one choice. */
export const duties = ['both', 'pair-english', 'pair-french', 'english', 'french'] as const;
export type Duty = (typeof duties)[number];

export const dutyWords = {
	both: 'dutyBoth',
	'pair-english': 'dutyPairEnglish',
	'pair-french': 'dutyPairFrench',
	english: 'dutyEnglish',
	french: 'dutyFrench',
} as const satisfies Record<Duty, Key>;

/** The name of the twin's field, for the accounts of a pair. */
export const twinWords = {
	'pair-english': 'twinFrench',
	'pair-french': 'twinEnglish',
} as const satisfies Partial<Record<Duty, Key>>;

export const isPair = (duty: Duty): duty is keyof typeof twinWords => duty in twinWords;

/** The choice that `account` stands for. */
export const dutyOf = (account: KnownAccount): Duty => {
	const owed = owedBy(account);
	if (owed.length === 1) return owed[0] === 'en' ? 'english' : 'french';
	if (account.language) return account.language === 'en' ? 'pair-english' : 'pair-french';
	return 'both';
};

/** `account` with `duty`, and without what only another duty needs. */
export const withDuty = (account: KnownAccount, duty: Duty): KnownAccount => {
	const {owes: _owes, language: _language, twin, order, ...rest} = account;
	switch (duty) {
		case 'both':
			return {...rest, owes: ['en', 'fr'], ...(order && {order})};
		case 'pair-english':
		case 'pair-french':
			return {
				...rest,
				owes: ['en', 'fr'],
				language: duty === 'pair-english' ? 'en' : 'fr',
				...(twin && {twin}),
			};
		case 'english':
			return {...rest, owes: ['en']};
		case 'french':
			return {...rest, owes: ['fr']};
	}
};

/** `account` in another mode, and without what only an official account has to say. */
export const withMode = (account: KnownAccount, mode: Mode): KnownAccount => {
	if (mode === 'official') return {...account, mode};
	const {
		owes: _owes,
		language: _language,
		twin: _twin,
		order: _order,
		named: _named,
		election: _election,
		...rest
	} = account;
	return {...rest, mode};
};

/** A handle as people write it (with its @, or as the profile's address) as it is kept: the handle alone. */
export const handleFrom = (written: string): string => {
	const text = written.trim().replace(/^@+/, '');
	const path = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/([^/?#\s]+)/i.exec(text)?.[1];
	return (path ?? text).trim();
};
