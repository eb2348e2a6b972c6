import {expect, test} from 'vitest';
import {accents} from './accents.ts';
import {english} from './english.ts';
import {french} from './french.ts';
import type {Convention} from './slip.ts';

/** `text` with every slip of `conventions` put right, no-break spaces shown as `~`. */
const mended = (text: string, conventions: readonly Convention[]): string => {
	let written = text;
	for (const {slipsOf} of conventions)
		for (const {start, end, better} of slipsOf(written).toReversed())
			written = written.slice(0, start) + better + written.slice(end);
	return written.replaceAll('\u00A0', '~');
};

test.each([
	['July 31st', 'July 31'],
	['at 10h30 and 16h00', 'at 10:30~am and 4~pm'],
	['at 0h15', 'at 12:15~am'],
	['20 % off, 12.5 per cent', '20% off, 12.5%'],
	['100 $, 4 200 $ and 3,50 $', '$100, $4,200 and $3.50'],
	['Web site or e-mail', 'Website or email'],
])('English writes %s as %s', (text, better) => {
	expect(mended(text, english)).toBe(better);
});

test.each(['24 h', 'Area 51st', '2:07 minutes', 'US$100', '$100', '20%', 'v2.10h3', 'a $5 $10 tie'])(
	'English leaves %s',
	(text) => {
		expect(english.flatMap(({slipsOf}) => slipsOf(text))).toEqual([]);
	},
);

test.each([
	['$100, $1,500.50 et 100$', '100~$, 1~500,50~$ et 100~$'],
	['$20 millions, $5M et 20M$', '20~millions de dollars, 5~M$ et 20~M$'],
	['3.2 millions $', '3,2~millions de dollars'],
	['20% et 5.5%', '20~% et 5,5~%'],
	['10:30 am, 4:15 p.m. et 9 pm', '10~h~30, 16~h~15 et 21~h'],
	['à 16:30', 'à 16~h~30'],
	['10h30, 9h et 10 h30', '10~h~30, 9~h et 10~h~30'],
	['le 1 Juillet, 2016', 'le 1er juillet 2016'],
	['le juillet 31', 'le 31~juillet'],
	['«mot» et fin: oui', '«~mot~» et fin~: oui'],
])('French writes %s as %s', (text, better) => {
	expect(mended(text, french)).toBe(better);
});

test.each([
	'100 $',
	'20 %',
	'10 h 30',
	'24h/24',
	'2:07 minutes',
	'31 juillet 2016',
	'1er juillet',
	'« mot »',
	'fin : oui',
	'https://canada.ca',
	'v1.2.3',
])('French leaves %s', (text) => {
	expect(french.flatMap(({slipsOf}) => slipsOf(text))).toEqual([]);
});

test.each([
	['la securite des citoyens', 'la sécurité des citoyens'],
	['l’economie et d’apres nous', 'l’économie et d’après nous'],
	['ECOLE du Quebec', 'ÉCOLE du Québec'],
	['a partir de lundi', 'à partir de lundi'],
	['A compter de lundi', 'À compter de lundi'],
])('French gives %s its accents: %s', (text, better) => {
	expect(mended(text, [accents])).toBe(better);
});

test.each([
	'il publie, il organise',
	'la cote et la peche',
	'General Motors',
	'Mme Riviere',
	'il a partagé',
	'A priori',
	'a-t-on',
])('French leaves the accents of %s', (text) => {
	expect(accents.slipsOf(text)).toEqual([]);
});
