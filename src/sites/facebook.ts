import {editables, editorOf} from '../editors/index.ts';
import type {Context, Surface} from '../engine/draft.ts';
import {climb, isReachable, meaning, wordsOf} from './page.ts';
import {selectorTable} from './selectors.ts';
import type {Composer, ComposerPart, Site, Surroundings, Unwatched} from './site.ts';

/** Roles, labels and page marks have held from 2022 to 2026; class names are made anew. */
const table = selectorTable({
	dialog: '[role="dialog"]',
	/** What holds a post's editor and its button. */
	postForm: 'form[method="post" i], [data-pagelet="FeedComposer"], [data-pagelet="GroupInlineComposer"]',
	/** What holds a comment's editor. */
	commentForm: 'form[role="presentation"]',
	commentSubmit: '#focused-state-composer-submit [role="button"]',
	button: '[role="button"], button',
	article: '[role="article"]',
	postText: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
	anyText: '[dir="auto"]',
	ownPicture: 'img[src^="blob:"], img[src^="data:"]',
	ownVideo: 'video',
});
const selectors = table.current;

/** Beginnings of labels and placeholders, as `meaning` gives them. Never alone: an editor and a form stand behind each. */
const labels = {
	private: ['write to', 'message', 'écrire à', 'envoyer un message', 'aa'],
	comment: [
		'comment as',
		'answer as',
		'write a comment',
		'write a public comment',
		'commenter en tant que',
		'répondre en tant que',
		'écrivez un commentaire',
		'écrire un commentaire',
	],
	/** Followed by the name one acts under. */
	actingAs: ['comment as', 'answer as', 'reply as', 'commenter en tant que', 'répondre en tant que'],
	reply: ['reply to', 'répondre à'],
	publish: [
		'post',
		'publish',
		'share',
		// With words beside it; alone it is no dialog's, and publishes none.
		'share now',
		'share to selected',
		'schedule',
		'schedule post',
		'save',
		'publier',
		'partager',
		'partager maintenant',
		'programmer',
		'programmer la publication',
		'enregistrer',
	],
	/** The text of a reel, wherever its dialog opens. */
	reel: ['describe your reel', 'décrivez votre reel'],
	/** The first of two steps: after it the words cannot be changed. */
	next: ['next', 'suivant'],
	commentPublish: ['comment', 'post comment', 'reply', 'commenter', 'publier le commentaire', 'répondre'],
} as const;

/** An answer to a story is a private message. */
const privateRoutes = /^\/(?:messages|(?:stories|marketplace)(?!\/create))(?:\/|$)/;
/** Where one publishes what has no composer we know; seen in the code of others, 2026. */
const unwatchedRoutes: readonly (readonly [RegExp, Unwatched])[] = [
	[/^\/reels\/create(?:\/|$)/, 'reel'],
	[/^\/stories\/create(?:\/|$)/, 'story'],
	[/^\/live\/(?:producer|create)(?:\/|$)/, 'live'],
	[/^\/marketplace\/create(?:\/|$)/, 'listing'],
	[/^\/events\/create(?:\/|$)/, 'event'],
];

const startsWith = (words: string, beginnings: readonly string[]): boolean =>
	beginnings.some(
		(beginning) =>
			words === beginning || words.startsWith(`${beginning} `) || words.startsWith(`${beginning}…`),
	);

const namesOf = (element: Element): readonly string[] =>
	['aria-label', 'aria-placeholder', 'placeholder']
		.map((name) => meaning(element.getAttribute(name)))
		.filter(Boolean);

const isNamed = (element: Element, beginnings: readonly string[]): boolean =>
	namesOf(element).some((name) => startsWith(name, beginnings));

/** Chat pop-ups and message dialogs lie on every page, and a bare `[role=textbox]` matches them. */
const isPrivate = (element: Element): boolean => {
	if (isNamed(element, labels.private)) return true;
	const dialog = element.parentElement?.closest(selectors.dialog);
	return dialog ? isPrivate(dialog) : false;
};

const surfaceOf = (element: HTMLElement): Surface | undefined => {
	if (isPrivate(element)) return undefined;
	if (isNamed(element, labels.reply)) return 'reply';
	if (element.closest(selectors.commentForm) || isNamed(element, labels.comment)) return 'comment';
	if (element.closest(selectors.postForm)) return 'post';
	// A plain text box in a dialog is a form's: a complaint, a biography.
	const dialog = element.isContentEditable ? element.closest<HTMLElement>(selectors.dialog) : null;
	return dialog && publishBelow(dialog) ? 'post' : undefined;
};

const exactly = (element: Element, names: readonly string[]): boolean => {
	const name = meaning(element.getAttribute('aria-label') ?? element.textContent);
	return names.includes(name);
};

const buttonsBelow = (root: HTMLElement): readonly HTMLElement[] =>
	[...root.querySelectorAll<HTMLElement>(selectors.button)].filter(isReachable);

/** The button that publishes a post: by its name; in another language, the one the site disables while there is nothing to publish. */
const publishBelow = (root: HTMLElement): readonly HTMLElement[] | undefined => {
	const buttons = buttonsBelow(root);
	for (const names of [labels.publish, labels.next]) {
		const named = buttons.filter((button) => exactly(button, names));
		if (named.length > 0) return named;
	}
	const switched = buttons.filter(
		(button) => button.hasAttribute('aria-disabled') && !button.closest(selectors.commentForm),
	);
	return switched.length === 1 ? switched : undefined;
};

const commentPublishBelow = (root: HTMLElement): readonly HTMLElement[] | undefined => {
	const submit = [...root.querySelectorAll<HTMLElement>(selectors.commentSubmit)].filter(isReachable);
	if (submit.length > 0) return submit;
	const named = buttonsBelow(root).filter((button) => exactly(button, labels.commentPublish));
	return named.length > 0 ? named : undefined;
};

const composerOf = (part: ComposerPart): Composer | undefined => {
	const {element} = part;
	const surface = surfaceOf(element);
	if (!surface) return undefined;
	const isPost = surface === 'post';
	const form = element.closest<HTMLElement>(isPost ? selectors.postForm : selectors.commentForm);
	const boundary = isPost
		? element.closest(`${selectors.dialog}, body`)
		: (form ?? element.closest(`${selectors.article}, ${selectors.dialog}, body`));
	const reached = climb(element, boundary, isPost ? publishBelow : commentPublishBelow);
	return {
		root: reached?.ancestor ?? form ?? element.parentElement!,
		surface,
		parts: [part],
		controls: reached?.found ?? [],
		enterPublishes: !isPost,
	};
};

/** What stands beside a post's text and leaves by the same button, such as the caption of a picture, is part of the post. */
const composersOf = (boxes: readonly HTMLElement[]): readonly Composer[] => {
	const composers: Composer[] = [];
	for (const element of boxes) {
		const editor = editorOf(element);
		const composer = editor && isReachable(element) ? composerOf({element, editor}) : undefined;
		if (!composer) continue;
		const [control] = composer.controls;
		const at = composers.findIndex(({surface, controls}) => surface === 'post' && controls[0] === control);
		const first = control && composer.surface === 'post' ? composers[at] : undefined;
		if (first) composers[at] = {...first, parts: [...first.parts, ...composer.parts]};
		else composers.push(composer);
	}
	return composers;
};

const afterName = (name: string, beginnings: readonly string[]): string | undefined => {
	const clean = name.normalize('NFKC').replace(/\s+/g, ' ').trim();
	const found = beginnings.find((beginning) => clean.toLowerCase().startsWith(`${beginning} `));
	return found
		? clean
				.slice(found.length)
				.trim()
				.replace(/[.…]+$/, '') || undefined
		: undefined;
};

/** The name in a comment box's label; an answer's label names the other person instead. */
const actingIn = (box: Element): string | undefined => {
	for (const label of [box.getAttribute('aria-label'), box.getAttribute('aria-placeholder')]) {
		const name = label && afterName(label, labels.actingAs);
		if (name) return name;
	}
	return undefined;
};

/** Who posts: a comment's label says it, and speaks for the answers beside it; a post's dialog shows the name above the box. */
const authorOf = ({parts, surface}: Composer): string | undefined => {
	const {element} = parts[0];
	if (surface !== 'post') {
		const around = element.closest(`${selectors.dialog}, [role="main"], body`);
		const boxes = around?.querySelectorAll(editables) ?? [];
		return actingIn(element) ?? [...boxes].map(actingIn).find((name) => name !== undefined);
	}
	const holder = element.closest(`${selectors.dialog}, ${selectors.postForm}`);
	const shown = holder?.querySelector('[data-pagelet] strong, h3 strong, strong, h3');
	return (shown && wordsOf(shown).trim()) || undefined;
};

const answeredBy = ({parts, surface}: Composer): Context | undefined => {
	const {element} = parts[0];
	if (surface === 'post') return undefined;
	const article = element.closest(selectors.article);
	const holder = article ?? element.closest(selectors.dialog);
	const text =
		surface === 'reply'
			? (article ?? element.parentElement?.closest('li, [role="article"]'))?.querySelector(selectors.anyText)
			: holder?.querySelector(selectors.postText);
	return text && !text.contains(element) ? {text: wordsOf(text)} : undefined;
};

const surroundings = (composer: Composer): Surroundings => {
	const author = authorOf(composer);
	const inReplyTo = answeredBy(composer);
	const attached = (selector: string): number =>
		composer.surface === 'post' ? composer.root.querySelectorAll(selector).length : 0;
	return {
		...(author && {author}),
		...(inReplyTo && {inReplyTo}),
		// Facebook writes automatic descriptions and captions, out of sight of the composer: whether there are any is unknown.
		attachments: [
			...Array.from({length: attached(selectors.ownPicture)}, () => ({kind: 'image' as const})),
			...Array.from({length: attached(selectors.ownVideo)}, () => ({kind: 'video' as const})),
		],
	};
};

/** Facebook. */
export const facebook: Site = {
	id: 'facebook',
	name: 'Facebook',
	matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
	publishes: ({pathname}) => !privateRoutes.test(pathname),
	unwatched: (box, {pathname}) =>
		unwatchedRoutes.find(([route]) => route.test(pathname))?.[1] ??
		(isNamed(box, labels.reel) ? 'reel' : undefined),
	selectors: table,
	composers: composersOf,
	surroundings,
	hasUnknownBox: (boxes, composers) =>
		composers.length === 0 &&
		boxes.some((box) => box.closest(selectors.dialog) && isReachable(box) && !isPrivate(box)),
	// No mark of the profile's own text has held: it stays unknown.
	profile: () => undefined,
};
