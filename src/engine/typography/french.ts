import {type Convention, convention, noBreak} from './slip.ts';

const months = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

const space = '[ \\u00A0\\u202F]';

/** `1,234.5` as French writes it. */
const figures = (amount: string): string => amount.replaceAll(',', noBreak).replace('.', ',');

const hour = (hours: string, minutes: string | undefined): string =>
	`${Number(hours)}${noBreak}h${minutes === undefined || minutes === '00' ? '' : noBreak + minutes}`;

const scales: Readonly<Record<string, string>> = {
	million: 'million de dollars',
	millions: 'millions de dollars',
	milliard: 'milliard de dollars',
	milliards: 'milliards de dollars',
	M: 'M$',
	G: 'G$',
};

/** How French writes figures, dates, times and marks in Canada: Guide de rédaction du contenu du site Canada.ca 4.3 and 4.6 to 4.8. */
export const french: readonly Convention[] = [
	convention(
		'french-money',
		/\$/,
		/(?<![\p{L}\p{N}.,$])\$[ \u00A0\u202F]?(\d{1,3}(?:[, \u00A0\u202F]\d{3}){1,4}|\d{1,15})((?:[.,]\d{1,2})?)(?!\d)(?:[ \u00A0\u202F]?(millions?|milliards?|[MG](?![\p{L}\p{N}])))?/gu,
		([, whole, part, scale]) =>
			`${figures(whole!)}${part!.replace('.', ',')}${noBreak}${scale ? scales[scale]! : '$'}`,
	),
	convention(
		'french-money',
		/\$/,
		/(?<![\p{L}\p{N}.,$])(\d[\d \u00A0\u202F]{0,20}(?:,\d{1,6})?)([MGk]?)\$(?![\p{L}\p{N}$])/gu,
		([whole, amount, scale]) =>
			/[\s\u00A0\u202F]$/u.test(amount!) ? null : whole.replace(/[MGk]?\$$/, `${noBreak}${scale}$`),
	),
	convention(
		'french-money',
		/\$/,
		/(?<![\p{L}\p{N}.,$])(\d+)(?:[.,](\d+))?[ \u00A0\u202F](millions?|milliards?)[ \u00A0\u202F]\$/gu,
		([, whole, part, scale]) => `${whole}${part ? `,${part}` : ''}${noBreak}${scale} de dollars`,
	),
	convention(
		'french-number',
		/\.\d/,
		/(?<![\p{L}\p{N}.,$])(\d+)\.(\d{1,2})(?=[ \u00A0\u202F](?:millions?|milliards?|milliers?|kilomètres?|km|mètres?|degrés?)(?![\p{L}]|[ \u00A0\u202F]\$))/gu,
		([, whole, part]) => `${whole},${part}`,
	),
	convention(
		'french-percent',
		/\d.?(?:%|p)/,
		/(?<![\p{L}\p{N}.,])(\d[\d.,]*)%(?![\p{L}\p{N}])/gu,
		([, amount]) => `${amount!.replace('.', ',')}${noBreak}%`,
	),
	convention(
		'french-percent-word',
		/\d.?(?:%|p)/,
		new RegExp(String.raw`(?<![\p{L}\p{N}.,])(\d[\d,]*)${space}(?:pour cent|p\. 100)(?![\p{L}\p{N}])`, 'gu'),
		([, amount]) => `${amount}${noBreak}%`,
	),
	convention(
		'french-time',
		/\d.?(?:h|:|a|p)/i,
		/(?<![\p{L}\p{N}.,:/-])([01]?\d|2[0-3]):([0-5]\d)[ \u00A0\u202F]?([ap])\.?m(?:\.|\b)/giu,
		([, hours, minutes, half]) =>
			hour(String((Number(hours) % 12) + (half!.toLowerCase() === 'p' ? 12 : 0)), minutes),
	),
	convention(
		'french-time',
		/\d.?(?:h|:|a|p)/i,
		/(?<![\p{L}\p{N}.,:/-])(1[0-2]|[1-9])[ \u00A0\u202F]?([ap])\.?m(?:\.|\b)(?![\p{L}\p{N}])/giu,
		([, hours, half]) =>
			hour(String((Number(hours) % 12) + (half!.toLowerCase() === 'p' ? 12 : 0)), undefined),
	),
	convention(
		'french-time',
		/\d.?(?:h|:|a|p)/i,
		/(?<=(?:à|dès|vers|de|avant|après|jusqu[’']à|entre|et)[ \u00A0])([01]?\d|2[0-3]):([0-5]\d)(?![\d:.]|[ \u00A0\u202F]?[ap]\.?m| d(?:e la|u) (?:fin|match|\p{L}+ période))/giu,
		([, hours, minutes]) => hour(hours!, minutes),
	),
	convention(
		'french-time',
		/\d.?(?:h|:|a|p)/i,
		/(?<![\p{L}\p{N}.,:/-])([01]?\d|2[0-3])([ \u00A0\u202F]?)h([ \u00A0\u202F]?)([0-5]\d)?(?![\p{L}\p{N}])/gu,
		([, hours, before, after, minutes]) =>
			before && (after || minutes === undefined)
				? null
				: `${hour(hours!, minutes ?? '00')}${minutes === undefined ? after : ''}`,
	),
	convention(
		'french-date',
		/\d/,
		new RegExp(
			String.raw`(?<![\p{L}\p{N}.,-])(\d{1,2}|1er)(${space})(${months})(,?)(?![\p{L}\p{N}])(?:(${space})((?:19|20)\d\d)\b)?`,
			'giu',
		),
		([whole, day, gap, month, comma, before, year]) => {
			const right = `${day === '1' ? '1er' : day}${gap}${month!.toLowerCase()}`;
			if (year === undefined) return right === `${day}${gap}${month}` ? null : `${right}${comma}`;
			const better = `${right}${before}${year}`;
			return better === whole ? null : better;
		},
	),
	convention(
		'french-date',
		/\d/,
		new RegExp(
			String.raw`(?<=(?:^|[^\p{L}])(?:le|du|au|dès le|d[’']ici le)${space})(${months})${space}(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}.,:]|${space}h)`,
			'giu',
		),
		([, month, day]) => `${day === '1' ? '1er' : day}${noBreak}${month!.toLowerCase()}`,
	),
	convention('french-marks', /[«»:]/, /«(?=[^\s\u00A0\u202F»])/gu, () => `«${noBreak}`),
	convention('french-marks', /[«»:]/, /(?<=[^\s\u00A0\u202F«])»/gu, () => `${noBreak}»`),
	{
		...convention('french-marks', /:/, /(?<=[\p{L}»]):(?=[ \u00A0\u202F\n]|$)/gu, () => `${noBreak}:`),
		goesOn: true,
	},
];
