import {type Level, type Mode, type Order, readingLimit, type Surface} from '../engine/draft.ts';
import type {Severity} from '../engine/finding.ts';
import type {Source} from '../engine/rule.ts';
import type {Because, Unchecked} from '../engine/verdict.ts';
import {day, type Key, t} from '../platform/i18n.ts';
import type {KnownAccount} from '../platform/settings.ts';
import {sites} from '../sites/index.ts';
import type {Unwatched} from '../sites/site.ts';

/** The word for each severity: what is asked, not how bad it is. */
export const severityWords = {
	error: 'severityError',
	warning: 'severityWarning',
	info: 'severityInfo',
} as const satisfies Record<Severity, Key>;

export const modeWords = {
	official: 'modeOfficial',
	professional: 'modeProfessional',
	personal: 'modePersonal',
} as const satisfies Record<Mode, Key>;

/** What each mode means, as a sentence. */
export const modeHints = {
	official: 'modeOfficialHint',
	professional: 'modeProfessionalHint',
	personal: 'modePersonalHint',
} as const satisfies Record<Mode, Key>;

export const surfaceWords = {
	post: 'surfacePost',
	reply: 'surfaceReply',
	quote: 'surfaceQuote',
	comment: 'surfaceComment',
	thread: 'surfaceThread',
} as const satisfies Record<Surface, Key>;

export const levelWords = {
	employee: 'levelEmployee',
	manager: 'levelManager',
	executive: 'levelExecutive',
	'deputy-head': 'levelDeputyHead',
} as const satisfies Record<Level, Key>;

export const orderWords = {
	'en-fr': 'orderEnglish',
	'fr-en': 'orderFrench',
} as const satisfies Record<Order, Key>;

const uncheckedWords = {
	empty: 'uncheckedEmpty',
	paused: 'uncheckedPaused',
	'account-unknown': 'uncheckedAccountUnknown',
	unreadable: 'uncheckedUnreadable',
	unanswered: 'uncheckedUnanswered',
	orphaned: 'uncheckedOrphaned',
} as const satisfies Record<Exclude<Unchecked, 'too-long'>, Key>;

/** Why nothing was checked, as a sentence. `named`: whether the page says which account is posting. */
export const uncheckedSentence = (because: Unchecked, named: boolean): string => {
	if (because === 'too-long') return t('uncheckedTooLong', {limit: readingLimit});
	return t(because === 'account-unknown' && !named ? 'uncheckedAuthorUnknown' : uncheckedWords[because]);
};

/** What is published in a way that is not watched, as a sentence. */
export const unwatchedWords = {
	article: 'unwatchedArticle',
	reel: 'unwatchedReel',
	story: 'unwatchedStory',
	live: 'unwatchedLive',
	listing: 'unwatchedListing',
	event: 'unwatchedEvent',
} as const satisfies Record<Unwatched, Key>;

/** Why a rule gave no opinion, as a sentence that says what was not checked. */
export const becauseWords = {
	'language-unclear': 'becauseLanguageUnclear',
	'counterpart-unknown': 'becauseCounterpartUnknown',
	'profile-unknown': 'becauseProfileUnknown',
	'captions-unknown': 'becauseCaptionsUnknown',
	'description-unknown': 'becauseDescriptionUnknown',
	'reply-unknown': 'becauseReplyUnknown',
	'versions-unclear': 'becauseVersionsUnclear',
	broken: 'becauseBroken',
} as const satisfies Record<Because, Key>;

const basisWords = {
	read: 'sourceRead',
	secondary: 'sourceSecondary',
} as const satisfies Record<Exclude<Source['basis'], 'memory'>, Key>;

/** How and on which day a source was read, as a sentence. */
export const readSentence = ({basis, read}: Pick<Source, 'basis' | 'read'>): string =>
	basis === 'memory' ? t('sourceMemory') : t(basisWords[basis], {day: day(read)});

/** An account as it is named in a sentence: a handle with its @, a name with spaces as it is. */
export const nameOf = (handle: string): string => (/\s/.test(handle) ? handle : `@${handle}`);

/** An account with its site, as in "@HealthCanada on X". */
export const accountName = ({site, handle}: Pick<KnownAccount, 'site' | 'handle'>): string =>
	t('accountPosts', {account: nameOf(handle), site: sites.find(({id}) => id === site)?.name ?? site});
