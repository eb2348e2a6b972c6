import type {Account} from '../engine/draft.ts';

/** The accounts that `--account` can name, for drafts that do not bring their own. */
export const accounts = {
	'official-both': {mode: 'official', owes: ['en', 'fr']},
	'official-en': {mode: 'official', owes: ['en', 'fr'], language: 'en'},
	'official-fr': {mode: 'official', owes: ['en', 'fr'], language: 'fr'},
	personal: {mode: 'personal'},
	professional: {mode: 'professional'},
} as const satisfies Readonly<Record<string, Account>>;

export type AccountName = keyof typeof accounts;
