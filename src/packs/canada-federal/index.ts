import type {Pack} from '../../engine/pack.ts';
import {accountLanguage} from './account-language.ts';
import {captions} from './captions.ts';
import {disclaimer} from './disclaimer.ts';
import {electionPeriod} from './election-period.ts';
import {governmentCriticism} from './government-criticism.ts';
import {governmentSymbols} from './government-symbols.ts';
import {harassment} from './harassment.ts';
import {hashtagCase} from './hashtag-case.ts';
import {languageOrder} from './language-order.ts';
import {legibility} from './legibility.ts';
import {linkLanguage} from './link-language.ts';
import {missingDescription} from './missing-description.ts';
import {missingEquivalent} from './missing-equivalent.ts';
import {organizationName} from './organization-name.ts';
import {partisanWording} from './partisan-wording.ts';
import {permission} from './permission.ts';
import {personalInformation} from './personal-information.ts';
import {personalOpinion} from './personal-opinion.ts';
import {plainLanguage} from './plain-language.ts';
import {politicalActivity} from './political-activity.ts';
import {protectedInformation} from './protected-information.ts';
import {replyLanguage} from './reply-language.ts';
import {soundsOfficial} from './sounds-official.ts';
import {textInImage} from './text-in-image.ts';
import {twinHandle} from './twin-handle.ts';
import {typography} from './typography.ts';
import {unequalVersions} from './unequal-versions.ts';
import {unilingualHazard} from './unilingual-hazard.ts';
import {unilingualShare} from './unilingual-share.ts';
import {vagueLink} from './vague-link.ts';

/** What the Government of Canada's guidelines ask of the posts of its institutions and staff. */
export const canadaFederal: Pack = {
	id: 'canada-federal',
	version: '2026-11-28',
	title: {en: 'Government of Canada', fr: 'Gouvernement du Canada'},
	rules: [
		missingEquivalent,
		unequalVersions,
		personalInformation,
		protectedInformation,
		unilingualHazard,
		replyLanguage,
		accountLanguage,
		linkLanguage,
		languageOrder,
		twinHandle,
		unilingualShare,
		personalOpinion,
		soundsOfficial,
		politicalActivity,
		partisanWording,
		harassment,
		governmentCriticism,
		electionPeriod,
		missingDescription,
		disclaimer,
		hashtagCase,
		typography,
		legibility,
		vagueLink,
		captions,
		textInImage,
		permission,
		governmentSymbols,
		organizationName,
		plainLanguage,
	],
};
