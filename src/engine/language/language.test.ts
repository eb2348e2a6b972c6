import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {visitFeatures} from './features.ts';
import {
	type Language,
	languageOf,
	languageOfHashtag,
	lettersByLanguage,
	officialLanguageOf,
	otherOf,
	segment,
} from './index.ts';
import {plainLetters} from './letters.ts';
import {nameOf} from './name.ts';
import {tokensOf} from './tokens.ts';

/** The text of each segment with its language, without the spaces around it. */
const read = (text: string): [Language, string][] =>
	segment(text).map(({span, language}) => [language, text.slice(span.start, span.end).trim()]);

const english = [
	'The new clinic opens on Monday at nine in the morning.',
	'Applications for the grant close at the end of the month.',
	'We are looking for people who know how to fix a bridge.',
	'Stay away from the river until further notice.',
	'Thank you to everyone who came out to help today!',
];
const french = [
	'La nouvelle clinique ouvre lundi à neuf heures du matin.',
	'Les demandes de subvention prennent fin à la fin du mois.',
	'Nous cherchons des gens qui savent réparer un pont.',
	'Éloignez-vous de la rivière jusqu’à nouvel ordre.',
	'Merci à tous ceux qui sont venus donner un coup de main aujourd’hui!',
];
const separators = ['\n\n', '\n', ' / ', ' | ', ' // ', ' — ', ' 🇨🇦 ', ' '];

describe('one language', () => {
	test.each<[Language, string]>([
		['en', 'Thank you'],
		['en', 'We’re hiring! Apply before Friday.'],
		['en', 'FLOOD WARNING: MOVE TO HIGHER GROUND NOW'],
		['en', 'omg cant wait 4 the weekend lol'],
		['en', 'Ha ha! We needed a laugh today.'],
		['en', 'READ THIS NOW: Ottawa’s hospitals, libraries and pools are open'],
		['en', 'Sunset walk @ Parque de Santa Lucia'],
		['en', 'Miigwech to everyone who came to the powwow'],
		['fr', 'Merci'],
		['fr', 'Bonne fête'],
		['fr', 'Nous embauchons! Postulez avant vendredi.'],
		['fr', 'AVIS DE CRUE : GAGNEZ LES HAUTEURS DES MAINTENANT'],
		['fr', 'chu pas capable de dormir pis faut que jme leve tot'],
		['fr', 'j ai ete voir ma mere hier, elle va bien'],
		['fr', 'Faque là, on va magasiner en fin de semaine, t’sais'],
		['fr', 'Ha ha, elle est bonne, celle-là'],
		['fr', 'Il faut'],
		['fr', 'Vive l’Acadie!'],
		['fr', 'Coucher de soleil @ Parque de Santa Lucia'],
		['fr', 'Le courriel est arrivé durant la fin de semaine.'],
		['other', 'Por favor, quédense en casa hasta mañana por la tarde.'],
		['other', 'Wir freuen uns sehr auf das Treffen in der nächsten Woche.'],
		['other', 'Mabuhay! Maligayang pagdating sa inyong lahat.'],
		['other', 'Tunngasugitsi Nunavummut, qujannamiik'],
		['other', 'Tânisi kahkiyaw, kinanâskomitinâwâw'],
		['other', 'Taanshi kiya, Mishel dishinihkaashon'],
		['other', 'Pjila’si, wela’lioq teli-pkisinoq'],
		['other', 'Boozhoo gakina awiiya, miigwech'],
		['other', 'Nia:wen kowa tsi sewatahonhsatat'],
		['other', 'Sat sri akal ji, tuhada bahut dhanvaad'],
		['other', 'Maraming salamat po sa lahat'],
		['other', 'ᐃᓄᒃᑎᑐᑦ ᐅᖃᐅᓯᖅ'],
		['other', 'Добро пожаловать в нашу библиотеку'],
		['other', 'ਜੀ ਆਇਆਂ ਨੂੰ'],
		['other', '欢迎光临'],
		['other', 'مرحبا بكم'],
	])('%s: %s', (language, text) => {
		expect(read(text)).toEqual([[language, text]]);
		expect(languageOf(text)).toBe(language);
	});

	test('decorative letters are read as plain ones', () => {
		for (const dressed of [
			'𝗧𝗵𝗲 𝗻𝗲𝘄 𝗰𝗹𝗶𝗻𝗶𝗰 𝗶𝘀 𝗼𝗽𝗲𝗻 𝘁𝗼𝗱𝗮𝘆',
			'𝒯𝒽𝑒 𝓃𝑒𝓌 𝒸𝓁𝒾𝓃𝒾𝒸 𝒾𝓈 𝑜𝓅𝑒𝓃 𝓉𝑜𝒹𝒶𝓎',
			'Ｔｈｅ ｎｅｗ ｃｌｉｎｉｃ ｉｓ ｏｐｅｎ',
			'ⓣⓗⓔ ⓝⓔⓦ ⓒⓛⓘⓝⓘⓒ',
			'🅃🄷🄴 🄽🄴🅆 🄲🄻🄸🄽🄸🄲',
			'ᴛʜᴇ ɴᴇᴡ ᴄʟɪɴɪᴄ ɪs ᴏᴘᴇɴ',
			'T̶h̶e̶ ̶n̶e̶w̶ ̶c̶l̶i̶n̶i̶c̶',
		])
			expect(read(dressed)).toEqual([['en', dressed]]);
		expect(languageOf('𝐍𝐨𝐮𝐬 𝐬𝐨𝐦𝐦𝐞𝐬 𝐥à 𝐩𝐨𝐮𝐫 𝐯𝐨𝐮𝐬')).toBe('fr');
		expect(languageOf('Éloignez-vous de la rivière'.normalize('NFD'))).toBe('fr');
	});
});

describe('in no language', () => {
	test.each([
		'',
		'   ',
		'#cdnpoli #polcan',
		'@CanadianForces 🇨🇦',
		'https://www.canada.ca/fr.html',
		'613-555-0142',
		'K1A 0B1',
		'10:30',
		'Marie Tremblay',
		'Iqaluit, Nunavut',
		'COVID-19',
		'haha',
		'Ha ha ha',
		'👍',
	])('%s', (text) => {
		expect(segment(text).every(({language}) => language === 'und')).toBe(true);
		expect(languageOf(text)).toBe('und');
	});
});

describe('names and titles of the other language do not change the language of a post', () => {
	test.each<[Language, string]>([
		['en', 'Join us at the Festival du Voyageur in Winnipeg this weekend!'],
		['en', 'Send your résumé before Friday.'],
		['en', 'The Office québécois de la langue française answered our letter.'],
		['en', 'The minister met with the Caisse de dépôt et placement du Québec today.'],
		['en', 'Read the Loi sur la protection du consommateur before you sign the contract.'],
		['en', 'Congratulations to Geneviève Bélanger-Côté of Trois-Rivières on her gold medal.'],
		['en', 'The Assemblée nationale du Québec will sit again in the fall.'],
		['en', 'We hiked all day in Parc national de la Jacques-Cartier with friends.'],
		['fr', 'Le rapport a été remis à Employment and Social Development Canada hier.'],
		['fr', 'Nous avons visité le Canadian Museum for Human Rights à Winnipeg.'],
		['fr', 'L’équipe des Blue Jays joue ce soir à Toronto contre les Red Sox.'],
		['fr', 'Il enseigne à Memorial University depuis dix ans.'],
		['fr', 'Le groupe The Tragically Hip a marqué toute une génération.'],
		['fr', 'Félicitations à Sarah Whitfield de Lloydminster pour sa médaille.'],
		['en', 'Gord Tremblay-Lafleur and Jean-Guy Saint-Onge are retiring this year.'],
		['en', 'Elders in Kuujjuaq and Mistissini are sharing their stories this week.'],
	])('%s: %s', (language, text) => {
		expect(read(text)).toEqual([[language, text]]);
	});
});

describe('two languages', () => {
	test.each(separators)('are cut at %j', (separator) => {
		for (const [index, first] of english.entries())
			for (const second of [french[index]!, french[(index + 2) % french.length]!]) {
				expect(read(first + separator + second).map(([language]) => language)).toEqual(['en', 'fr']);
				const [half] = segment(second + separator + first);
				expect(half!.language).toBe('fr');
				expect((second + separator + first).slice(0, half!.span.end)).toContain(second);
			}
	});

	test.each<[string, [Language, string][]]>([
		[
			'Thank you 🇨🇦 Merci',
			[
				['en', 'Thank you 🇨🇦'],
				['fr', 'Merci'],
			],
		],
		[
			'Bonjour à tous, voici les nouvelles. Hello everyone, here is the news.',
			[
				['fr', 'Bonjour à tous, voici les nouvelles.'],
				['en', 'Hello everyone, here is the news.'],
			],
		],
		[
			'EN: The road is closed.\nFR : La route est fermée.',
			[
				['en', 'EN: The road is closed.'],
				['fr', 'FR : La route est fermée.'],
			],
		],
		[
			'Le rapport « Living in Canada » est en ligne depuis hier.',
			[
				['fr', 'Le rapport'],
				['en', '« Living in Canada »'],
				['fr', 'est en ligne depuis hier.'],
			],
		],
		[
			'She said “je me souviens de tout” and left the room.',
			[
				['en', 'She said'],
				['fr', '“je me souviens de tout”'],
				['en', 'and left the room.'],
			],
		],
		[
			'Happy Diwali to all who celebrate!\nਸਾਰਿਆਂ ਨੂੰ ਦੀਵਾਲੀ ਦੀਆਂ ਵਧਾਈਆਂ\nJoyeux Diwali à tous!',
			[
				['en', 'Happy Diwali to all who celebrate!'],
				['other', 'ਸਾਰਿਆਂ ਨੂੰ ਦੀਵਾਲੀ ਦੀਆਂ ਵਧਾਈਆਂ'],
				['fr', 'Joyeux Diwali à tous!'],
			],
		],
		[
			'Welcome to Iqaluit!\nTunngasugitsi Iqalunnut!\nBienvenue à Iqaluit!',
			[
				['en', 'Welcome to Iqaluit!'],
				['other', 'Tunngasugitsi Iqalunnut!'],
				['fr', 'Bienvenue à Iqaluit!'],
			],
		],
		[
			'Register today: https://example.ca/en #jobs\n\nInscrivez-vous aujourd’hui : https://example.ca/fr #emplois',
			[
				['en', 'Register today: https://example.ca/en #jobs'],
				['fr', 'Inscrivez-vous aujourd’hui : https://example.ca/fr #emplois'],
			],
		],
	])('%j', (text, segments) => {
		expect(read(text)).toEqual(segments);
	});

	test('letters are counted by language, without what is in none', () => {
		expect(lettersByLanguage('Thank you @GovCanEng 2026 / Merci https://canada.ca #Canada')).toEqual({
			en: 'Thank you'.length - 1,
			fr: 'Merci'.length,
			other: 0,
			und: 0,
		});
	});
});

describe('a forced choice', () => {
	test.each([
		['en', 'Skip'],
		['en', 'Open the door'],
		['fr', 'Ouvrez la porte'],
		['fr', 'Ignorez'],
		['fr', 'Je me sens bien'],
	])('%s: %s', (language, text) => {
		expect(officialLanguageOf(text)).toBe(language);
	});
	test('the other one', () => {
		expect([otherOf('en'), otherOf('fr')]).toEqual(['fr', 'en']);
	});
});

describe('hashtags', () => {
	test.each<[Language, string]>([
		['fr', '#BonneFêteDuCanada'],
		['fr', '#SantéMentale'],
		['en', '#MentalHealthAwareness'],
		['en', '#HappyBirthday'],
		['und', '#COP30'],
	])('%s: %s', (language, hashtag) => {
		expect(languageOfHashtag(hashtag)).toBe(language);
	});
});

test('a third language is named where the text is long enough', async () => {
	expect(await nameOf('Por favor, quédense en casa hasta mañana por la tarde, gracias a todos.')).toBe('spa');
	expect(await nameOf('hola')).toBeUndefined();
});

const anything = fc.oneof(
	fc.string({unit: 'binary', maxLength: 200}),
	fc
		.array(
			fc.constantFrom(
				...english,
				...french,
				...separators,
				'«',
				'»',
				'“',
				'𝗯𝗼𝗹𝗱',
				'e\u0301',
				'👩‍🚀',
				'#tag',
				'@me',
				'\u200B',
			),
			{maxLength: 12},
		)
		.map((pieces) => pieces.join('')),
);

describe('always', () => {
	test('segments tile the text, and no two neighbours are in the same language', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const segments = segment(text);
				let end = 0;
				for (const [index, {span, language}] of segments.entries()) {
					expect(span.start).toBe(end);
					expect(span.end).toBeGreaterThan(span.start);
					if (index > 0) expect(language).not.toBe(segments[index - 1]!.language);
					end = span.end;
				}
				expect(end).toBe(text.length);
			}),
			{numRuns: 300},
		);
	});

	test('swapping the halves of a bilingual draft swaps the labels', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...english),
				fc.constantFrom(...french),
				fc.constantFrom(...separators),
				(first, second, separator) => {
					const labels = read(first + separator + second).map(([language]) => language);
					expect(read(second + separator + first).map(([language]) => language)).toEqual(labels.toReversed());
				},
			),
		);
	});

	test('an address, an emoji or a handle changes no label of the rest', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...english),
				fc.constantFrom(...french),
				fc.constantFrom('\n\n', ' / '),
				fc.constantFrom(
					'https://example.ca/fr/avis-de-crue',
					'🎉',
					'@GouvCanFra',
					'#LesAffaires',
					'2026',
					'info@exemple.ca',
				),
				fc.nat(),
				(first, second, separator, added, seed) => {
					const words = (first + separator + second).split(/(?<=\s)/u);
					const place = seed % (words.length + 1);
					const text = [...words.slice(0, place), `${added} `, ...words.slice(place)].join('');
					const labelOf = (needle: string): Language[] => {
						const at = text.indexOf(needle);
						return segment(text)
							.filter(({span}) => span.start < at + needle.length && at < span.end)
							.map(({language}) => language);
					};
					for (const word of first.split(' ').slice(1))
						if (text.split(word).length === 2) expect(labelOf(word)).toEqual(['en']);
					for (const word of second.split(' ').slice(1))
						if (text.split(word).length === 2) expect(labelOf(word)).toEqual(['fr']);
				},
			),
		);
	});

	test('plain letters keep their place', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const plain = plainLetters(text);
				let last = 0;
				for (let index = 0; index < plain.text.length; index++) {
					expect(plain.offsetAt(index)).toBeGreaterThanOrEqual(last);
					last = plain.offsetAt(index);
				}
				expect(plain.offsetAt(plain.text.length)).toBe(text.length);
			}),
		);
	});
});

describe('in time that grows with the length', () => {
	const million = 1_000_000;
	test.each([
		['prose', `${english.join(' ')} ${french.join(' ')} `],
		['one endless word', 'é'],
		['dots', 'a.'],
		['dashes', '-'],
		['slashes', '/ '],
		['quotation marks', '“'],
		['numbers', '1,'],
		['at signs', 'a@'],
		['laughter', 'ha'],
		['laughter in words', 'ha ha, '],
		['laughter without end', 'lo'],
		['shouting', 'NOW GO '],
		['places', '@ Park '],
		['line breaks', '\n '],
		['marks', 'e\u0301\u0302'],
		['emoji', '👩‍🚀'],
	])(
		'%s',
		(_, unit) => {
			const text = unit.repeat(Math.ceil(million / unit.length)).slice(0, million);
			expect(segment(text).at(-1)!.span.end).toBe(million);
		},
		20_000,
	);

	test('the weights looked up are in proportion to the letters', () => {
		const lookUps = (text: string): number => {
			let count = 0;
			for (const token of tokensOf(text)) if (token.kind === 'word') visitFeatures(token.text, () => count++);
			return count;
		};
		const unit = `${english.join(' ')} ${french.join(' ')} `;
		expect(lookUps(unit.repeat(1000))).toBe(1000 * lookUps(unit));
		expect(lookUps(unit)).toBeLessThan(6 * unit.length);
	});
});
