import type * as v from 'valibot';
import {accountLanguage} from './account-language.ts';
import {borrowed} from './borrowed.ts';
import {captions} from './captions.ts';
import {combination} from './combination.ts';
import {description} from './description.ts';
import {disclaimer} from './disclaimer.ts';
import {equivalent} from './equivalent.ts';
import {hashtagCase} from './hashtag-case.ts';
import {hazard} from './hazard.ts';
import {languageOrder} from './language-order.ts';
import {legibility} from './legibility.ts';
import {linkInLanguage} from './link-language.ts';
import {marking} from './marking.ts';
import {opinion} from './opinion.ts';
import {organizationName} from './organization-name.ts';
import {personalInformation} from './personal-information.ts';
import {phrase} from './phrase.ts';
import {plainLanguage} from './plain-language.ts';
import {replyLanguage} from './reply-language.ts';
import {symbols} from './symbols.ts';
import {textInImage} from './text-in-image.ts';
import {twinHandle} from './twin-handle.ts';
import {typography} from './typography.ts';
import {unequalVersions} from './unequal-versions.ts';
import {unilingualShare} from './unilingual-share.ts';
import {vagueLink} from './vague-link.ts';

/** Every kind of check, by the name rules call it. */
export const checks = {
	'account-language': accountLanguage,
	combination,
	description,
	disclaimer,
	equivalent,
	hazard,
	'language-order': languageOrder,
	'link-language': linkInLanguage,
	opinion,
	marking,
	'personal-information': personalInformation,
	phrase,
	'reply-language': replyLanguage,
	'twin-handle': twinHandle,
	'unequal-versions': unequalVersions,
	'unilingual-share': unilingualShare,
	'hashtag-case': hashtagCase,
	typography,
	legibility,
	'vague-link': vagueLink,
	captions,
	'text-in-image': textInImage,
	borrowed,
	symbols,
	'organization-name': organizationName,
	'plain-language': plainLanguage,
} as const;

export type CheckKind = keyof typeof checks;

/** What a rule of `Kind` may set. */
export type ParamsOf<Kind extends CheckKind> = v.InferOutput<(typeof checks)[Kind]['params']>;
