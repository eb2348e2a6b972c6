import type * as v from 'valibot';
import {accountLanguage} from './account-language.ts';
import {description} from './description.ts';
import {disclaimer} from './disclaimer.ts';
import {equivalent} from './equivalent.ts';
import {phrase} from './phrase.ts';
import {replyLanguage} from './reply-language.ts';

/** Every kind of check, by the name rules call it. */
export const checks = {
	'account-language': accountLanguage,
	description,
	disclaimer,
	equivalent,
	phrase,
	'reply-language': replyLanguage,
} as const;

export type CheckKind = keyof typeof checks;

/** What a rule of `Kind` may set. */
export type ParamsOf<Kind extends CheckKind> = v.InferOutput<(typeof checks)[Kind]['params']>;
