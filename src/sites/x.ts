import {editorOf} from '../editors/index.ts';
import {plain} from '../editors/plain.ts';
import type {Attachment, Context, Surface} from '../engine/draft.ts';
import {weightedLength} from './length.ts';
import {climb, isReachable, lastBefore, meaning, placeOf, wordsOf} from './page.ts';
import {selectorTable} from './selectors.ts';
import type {Composer, ComposerPart, Site, Surroundings} from './site.ts';

/** The test ids have held from 2020 to 2026; tags and classes have not. */
const table = selectorTable({
	/** An editor, or what directly wraps one. */
	editor: '[data-testid^="tweetTextarea_"]',
	/** The mark of its editor, should the ids go. */
	editorMark: '[role="textbox"].public-DraftEditor-content',
	publish: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
	toolBar: '[data-testid="toolBar"]',
	/** The pictures of the tool bar by which one attaches. */
	tools: '[role="tablist"]',
	button: 'button, [role="button"]',
	dialog: '[role="dialog"], [aria-modal="true"]',
	post: '[data-testid="tweet"]',
	postText: '[data-testid="tweetText"]',
	postAuthor: '[data-testid="User-Name"] a[href], [data-testid="User-Names"] a[href]',
	avatar: '[data-testid^="UserAvatar-Container-"]',
	accountSwitcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
	profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
	attachments: '[data-testid="attachments"]',
	description: '[data-testid="altTextLabel"]',
	captions: '[data-testid="addSubtitlesLabel"]',
	pollChoice: 'input[name^="Choice"]',
	/** What an account says of itself, on its own page. */
	profileText: '[data-testid="UserDescription"]',
	/** Private messages, search and the assistant: never watched. */
	never:
		'[data-testid^="dm"], [data-testid="SearchBox_Search_Input"], [role="search"], [data-testid^="grok"]',
});
const selectors = table.current;

const privateRoutes = /^\/(?:messages|i\/chat|i\/grok|compose\/post\/grok)(?:\/|$)/;
const articleRoute = /^\/compose\/articles(?:\/|$)/;
/** Where the site shows a box to publish from, over the page that was there before; elsewhere a box may be anything. */
const composeRoute = /^\/(?:compose|intent)\/(?:post|tweet)\/?$/;
const publishRoutes = /^\/(?:home|(?:compose|intent)\/(?:post|tweet)|[^/]+\/status\/\d+)\/?$/;
/** An account's own page; the site's own long feeds, where a description would be sought in vain, are none. */
const profileRoute = /^\/(?!(?:home|explore|notifications)\/?$)([A-Za-z0-9_]{1,15})\/?$/;
const postRoute = /^\/[^/]+\/status\/\d+/;

/** The site's words for "there is no description yet", in its own two tables. */
const addDescription = new Set([
	'add description',
	'add descriptions',
	'ajouter une description',
	'ajouter des descriptions',
]);

/** Its words on the button of an answer. */
const replies = new Set(['reply', 'répondre']);

/** Its words for "there are no captions yet". */
const addCaptions = new Set(['captions', 'add captions', 'sous-titres', 'ajouter des sous-titres']);

const isEditor = (element: HTMLElement): boolean =>
	!element.closest(selectors.never) &&
	// Layer 2: the site's own ids. Layer 3: the mark of its editor, should the ids go.
	(element.closest(selectors.editor) !== null || element.matches(selectors.editorMark));

const partsOf = (boxes: readonly HTMLElement[]): readonly ComposerPart[] =>
	boxes.flatMap((element) => {
		const editor = editorOf(element);
		return editor && isEditor(element) && isReachable(element) ? [{element, editor}] : [];
	});

const boundaryOf = (element: Element): Element | null => element.closest(`${selectors.dialog}, main, body`);

/** “Post & Boost” publishes too and has no id: of the tool bar, what has words and stands beside the known control. */
const besides = (control: HTMLElement): readonly HTMLElement[] => {
	const bar = control.closest<HTMLElement>(selectors.toolBar);
	return [...(bar?.querySelectorAll<HTMLElement>(selectors.button) ?? [])].filter(
		(button) =>
			!button.hasAttribute('data-testid') &&
			!button.closest(selectors.tools) &&
			!control.contains(button) &&
			/\p{L}/u.test(wordsOf(button)),
	);
};

/** What publishes below `root`. With the ids gone: the button that is disabled while there is nothing to publish is not told from others, so none. */
const publishBelow = (root: HTMLElement): readonly HTMLElement[] | undefined => {
	const controls = [...root.querySelectorAll<HTMLElement>(selectors.publish)].filter(isReachable);
	return controls.length > 0 ? [...controls, ...controls.flatMap(besides).filter(isReachable)] : undefined;
};

/** The article that the inline box of a post's own page answers, or that the dialog shows above its box. */
const answered = (root: HTMLElement, editor: Element): Element | undefined => {
	const dialog = root.closest(selectors.dialog);
	const scope =
		dialog ?? (postRoute.test(placeOf(root.ownerDocument).pathname) ? root.closest('main') : null);
	if (!scope) return undefined;
	const posts = [...scope.querySelectorAll(selectors.post)].filter(
		(post) => !post.closest(selectors.attachments),
	);
	return lastBefore(posts, editor);
};

const quotedIn = (root: HTMLElement): Element | null =>
	root.querySelector(`${selectors.attachments} ${selectors.postText}`);

/** The button says it even where the post that is answered is gone, folded or in a column of X Pro. */
const surfaceOf = (
	root: HTMLElement,
	parts: readonly ComposerPart[],
	controls: readonly HTMLElement[],
): Surface => {
	if (controls.some((control) => replies.has(meaning(wordsOf(control))))) return 'reply';
	if (answered(root, parts[0]!.element)) return 'reply';
	if (parts.length > 1) return 'thread';
	return quotedIn(root) ? 'quote' : 'post';
};

/** The choices of a poll are published with the post, and read after it. */
const pollOf = (root: HTMLElement): readonly ComposerPart[] =>
	[...root.querySelectorAll<HTMLElement>(selectors.pollChoice)]
		.filter(isReachable)
		.map((element) => ({element, editor: plain}));

/** Editors that share a publish control are the parts of one thread; the control moves as parts come and go. */
const composersOf = (boxes: readonly HTMLElement[]): readonly Composer[] => {
	const groups = new Map<
		Element,
		{root: HTMLElement; parts: ComposerPart[]; controls: readonly HTMLElement[]}
	>();
	for (const part of partsOf(boxes)) {
		const reached = climb(part.element, boundaryOf(part.element), publishBelow);
		const root = reached?.ancestor ?? part.element.parentElement!;
		const controls = reached?.found ?? [];
		const key = controls[0] ?? part.element;
		const group = groups.get(key);
		if (!group) groups.set(key, {root, parts: [part], controls});
		else {
			group.parts.push(part);
			if (root.contains(group.root)) group.root = root;
		}
	}
	return [...groups.values()].map(({root, parts, controls}) => ({
		root,
		surface: surfaceOf(root, parts, controls),
		parts: [...parts, ...pollOf(root)] as unknown as [ComposerPart, ...ComposerPart[]],
		controls,
		enterPublishes: false,
	}));
};

const handleOf = (avatar: Element | null | undefined): string | undefined =>
	avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length) || undefined;

/** The composer's own avatar first: a delegate may post as another account than the side bar shows. */
const authorOf = ({root, parts}: Composer): string | undefined => {
	const ownAvatar = (ancestor: Element): Element | undefined =>
		[...ancestor.querySelectorAll(selectors.avatar)].find(
			(avatar) =>
				!avatar.closest(`${selectors.post}, ${selectors.attachments}`) &&
				!avatar.closest(selectors.accountSwitcher),
		);
	const near = climb(parts[0].element, boundaryOf(root), ownAvatar)?.found;
	const page = root.ownerDocument;
	return (
		handleOf(near) ??
		handleOf(page.querySelector(`${selectors.accountSwitcher} ${selectors.avatar}`)) ??
		(page.querySelector(selectors.profileLink)?.getAttribute('href')?.replace(/^\//, '') || undefined)
	);
};

const contextOf = (text: Element | null, post: Element | null | undefined): Context => {
	const language = text?.getAttribute('lang');
	const author = post?.querySelector(selectors.postAuthor)?.getAttribute('href')?.replace(/^\//, '');
	return {...(text && {text: wordsOf(text)}), ...(language && {language}), ...(author && {author})};
};

/** One label speaks for all pictures: an invitation when none is described, the description when one is, a count when several are. */
const describe = (pictures: readonly Attachment[], label: Element | null): readonly Attachment[] => {
	if (!label) return pictures;
	const words = wordsOf(label).trim();
	if (addDescription.has(meaning(words))) return pictures.map((picture) => ({...picture, description: null}));
	if (pictures.length === 1) return pictures.map((picture) => ({...picture, description: words}));
	const described = Number.parseInt(words, 10);
	return Number.isNaN(described)
		? pictures
		: pictures.map((picture, index) => (index < described ? picture : {...picture, description: null}));
};

const attachmentsOf = (root: HTMLElement): readonly Attachment[] =>
	[...root.querySelectorAll(selectors.attachments)].flatMap((box): readonly Attachment[] => {
		const label = box.querySelector(selectors.description);
		const captions = box.querySelector(selectors.captions);
		// Any other words may say that there are some, or be in a language that is not in the tables.
		const bare = captions !== null && addCaptions.has(meaning(wordsOf(captions)));
		const own = (element: Element): boolean =>
			!element.closest(`${selectors.post}, ${selectors.postText}, [role="link"]`);
		const videos = [...box.querySelectorAll('video')].filter(own);
		const images = [...box.querySelectorAll('img')].filter(
			(image) => own(image) && !image.closest(selectors.avatar) && !image.closest(selectors.description),
		);
		const pictures: Attachment[] = [
			...images.map((): Attachment => ({kind: 'image'})),
			...videos.filter((video) => video.loop).map((): Attachment => ({kind: 'gif'})),
		];
		return [
			...describe(pictures, label),
			...videos
				.filter((video) => !video.loop)
				.map(
					(): Attachment => ({
						kind: 'video',
						...(bare && {captions: false}),
					}),
				),
			...(box.querySelector(selectors.pollChoice) ? [{kind: 'poll'} as const] : []),
		];
	});

const surroundings = (composer: Composer): Surroundings => {
	const author = authorOf(composer);
	const post = answered(composer.root, composer.parts[0].element);
	const quoted = quotedIn(composer.root);
	const context = post
		? contextOf(post.querySelector(selectors.postText), post)
		: quoted && contextOf(quoted, quoted.closest('[role="link"]'));
	return {
		...(author && {author}),
		...(context && {inReplyTo: context}),
		attachments: attachmentsOf(composer.root),
	};
};

/** X, once Twitter. */
export const x: Site = {
	id: 'x',
	name: 'X',
	matches: [
		'https://x.com/*',
		'https://twitter.com/*',
		'https://mobile.x.com/*',
		'https://mobile.twitter.com/*',
		// X Pro, once TweetDeck: the same application in columns; of its own composer's markup nothing is known.
		'https://pro.x.com/*',
		'https://pro.twitter.com/*',
	],
	// What everybody may post; who pays may post more.
	measure: {limit: 280, lengthOf: weightedLength},
	publishes: ({pathname}) => !privateRoutes.test(pathname),
	unwatched: (_box, {pathname}) => (articleRoute.test(pathname) ? 'article' : undefined),
	selectors: table,
	composers: composersOf,
	surroundings,
	hasUnknownBox: (boxes, composers, {pathname}) =>
		boxes.some((box) => {
			if (!isReachable(box) || box.closest(selectors.never)) return false;
			if (composers.length === 0) return publishRoutes.test(pathname);
			// Another composer is open below: the dialog of this one has none that is known.
			const dialog = composeRoute.test(pathname) ? box.closest(selectors.dialog) : null;
			return dialog !== null && !composers.some(({root}) => dialog.contains(root));
		}),
	profile: (page, {pathname}) => {
		const [, handle] = profileRoute.exec(pathname) ?? [];
		const text = handle ? page.querySelector(selectors.profileText) : null;
		return handle && text ? {handle, text: wordsOf(text)} : undefined;
	},
};
