/** Where things are on the fixture sites: what a person would point at. */

export const x = {
	home: 'https://x.com/home',
	compose: 'https://x.com/compose/post',
	/** The inline box, and the box of a post in the modal when none is under it. */
	box: '[data-testid=tweetTextarea_0]',
	button: '[data-testid=tweetButtonInline]',
	openModal: '[data-testid=SideNav_NewTweet_Button]',
	modal: '[role=dialog] [data-testid=tweetTextarea_0]',
	modalButton: '[role=dialog] [data-testid=tweetButton]',
	confirm: '[data-testid=confirmationSheetConfirm]',
	decline: '[data-testid=confirmationSheetCancel]',
	schedule: '[role=dialog] [data-testid=scheduleOption]',
	confirmSchedule: '[data-testid=scheduledConfirmationPrimaryButton]',
	addPart: '[data-testid=addButton]',
	phone: 'https://mobile.x.com/compose/post?layout=phone',
	phoneForm: 'https://mobile.x.com/compose/post?layout=phone-form',
	phoneButton: '[data-testid=tweetButton]',
} as const;

export const facebook = {
	home: 'https://www.facebook.com/',
	open: '[data-pagelet=FeedComposer] [role=button]',
	post: '[role=dialog] form[method=post] [role=textbox]',
	button: ':is([role=button][aria-label=Post], [role=button][aria-label=Publier])',
	next: '[role=button][aria-label=Next]',
	comment: ':is([aria-label^="Comment as"], [aria-label^="Commenter en tant que"])',
	commentButton: '#focused-state-composer-submit [role=button]',
	answer: '[role=article] .quiet',
	reply: '[aria-label^="Reply to"]',
	shareTo: ':is([aria-label="Share to a group"], [aria-label="Partager dans un groupe"])',
	edit: ':is([aria-label="Edit post"], [aria-label="Modifier la publication"])',
	/** The button of the post dialog, whatever it says. */
	last: '[role=dialog] form[method=post] .publish',
	chat: '[aria-label^="Write to"]',
} as const;

/** Rules by the names findings carry. */
export const rules = {
	missing: 'canada-federal/missing-equivalent',
	opinion: 'canada-federal/personal-opinion',
	reply: 'canada-federal/reply-language',
	description: 'canada-federal/missing-description',
} as const;
