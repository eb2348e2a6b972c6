import type * as v from 'valibot';
import {accountLanguage} from './account-language.ts';
import {description} from './description.ts';
import {disclaimer} from './disclaimer.ts';
import {equivalent} from './equivalent.ts';
import {hashtagCase} from './hashtag-case.ts';
import {hazard} from './hazard.ts';
import {languageOrder} from './language-order.ts';
import {linkInLanguage} from './link-language.ts';
import {phrase} from './phrase.ts';
import {replyLanguage} from './reply-language.ts';
import {twinHandle} from './twin-handle.ts';
import {typography} from './typography.ts';
import {unequalVersions} from './unequal-versions.ts';
import {unilingualShare} from './unilingual-share.ts';

/** Every kind of check, by the name rules call it. */
export const checks = {
	'account-language': accountLanguage,
	description,
	disclaimer,
	equivalent,
	hazard,
	'language-order': languageOrder,
	'link-language': linkInLanguage,
	phrase,
	'reply-language': replyLanguage,
	'twin-handle': twinHandle,
	'unequal-versions': unequalVersions,
	'unilingual-share': unilingualShare,
	'hashtag-case': hashtagCase,
	typography,
} as const;

export type CheckKind = keyof typeof checks;

/** What a rule of `Kind` may set. */
export type ParamsOf<Kind extends CheckKind> = v.InferOutput<(typeof checks)[Kind]['params']>;
