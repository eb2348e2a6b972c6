import {type Convention, convention} from './slip.ts';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** `hour` of 24, with its minutes, as English writes it. */
const clock = (hour: number, minutes: string): string =>
	`${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}\u00A0${hour < 12 ? 'am' : 'pm'}`;

/** `1 234,5` as English writes it. */
const figures = (amount: string): string =>
	amount
		.replace(/[\s\u00A0\u202F]/g, '')
		.replace(',', '.')
		.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** Words in transition, in the spelling the guide settles on. */
const settled: Readonly<Record<string, string>> = {
	'e-mail': 'email',
	'e-mails': 'emails',
	'web site': 'website',
	'web sites': 'websites',
	'web-site': 'website',
	webpage: 'web page',
	webpages: 'web pages',
};

const likeCase = (model: string, word: string): string =>
	/^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;

/** How English writes figures, dates and times: Canada.ca Content Style Guide 4.3, 4.6 to 4.8 and 4.11. */
export const english: readonly Convention[] = [
	convention(
		'ordinal-date',
		/\d(?:st|nd|rd|th)/,
		new RegExp(String.raw`\b(${month}[\s\u00A0])(\d{1,2})(?:st|nd|rd|th)\b`, 'g'),
		([, before, day]) => `${before}${day}`,
	),
	convention(
		'english-time',
		/\d.?h/,
		/(?<![\p{L}\p{N}.,:/-])([01]?\d|2[0-3])[ \u00A0\u202F]?h(?:[ \u00A0\u202F]?([0-5]\d))?(?![\p{L}\p{N}])/gu,
		([whole, hour, minutes]) => {
			// "24 h" alone is a length of time, and so is "3h"; "10h30" is a time of day.
			if (minutes === undefined) return null;
			return /\s/u.test(whole) && !/\d[ \u00A0\u202F]h[ \u00A0\u202F]\d/u.test(whole)
				? null
				: clock(Number(hour), minutes);
		},
	),
	convention(
		'english-percent',
		/\d.%/,
		/(?<![\p{L}\p{N}.,-])(\d[\d,.]*)[ \u00A0\u202F]%(?![\p{L}\p{N}])/gu,
		([, amount]) => `${amount}%`,
	),
	convention(
		'english-percent-word',
		/\d.per/,
		/(?<![\p{L}\p{N}.,-])(\d[\d,.]*)[ \u00A0](?:per cent|percent)(?![\p{L}\p{N}])/gu,
		([, amount]) => `${amount}%`,
	),
	convention(
		'english-money',
		/\d.?\$/,
		/(?<![\p{L}\p{N}.,$-])(\d{1,3}(?:[ \u00A0\u202F]\d{3}){0,4}(?:,\d{2})?|\d{1,15}(?:,\d{2})?)[ \u00A0\u202F]?\$(?![\p{L}\p{N}$])(?![ \u00A0]?\d)/gu,
		([, amount]) => `$${figures(amount!)}`,
	),
	{
		...convention(
			'english-quotes',
			/«/,
			/«[ \u00A0\u202F]?([^«»\n]{1,200}?)[ \u00A0\u202F]?»/g,
			([, words]) => `“${words}”`,
		),
		goesOn: true,
	},
	convention('english-spelling', /web|e-mail/i, /\b(?:e-mails?|web[ -]sites?|webpages?)\b/gi, ([word]) =>
		likeCase(word, settled[word.toLowerCase()] ?? word),
	),
];
