import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {OfficialLanguage} from '../language/segment.ts';
import {type Fact, factsOf, pairFacts, sameFact, sentencesOf} from './index.ts';

/** The facts of a text as `kind value`, an optional one with `?`; names and negations only when asked for. */
function read(text: string, language: OfficialLanguage, kinds?: readonly string[]): readonly string[] {
	return factsOf(text, language)
		.filter((fact) =>
			kinds === undefined ? !['name', 'negation'].includes(fact.kind) : kinds.includes(fact.kind),
		)
		.map((fact) => `${fact.kind} ${fact.value}${fact.optional ? '?' : ''}`);
}

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

describe('one thing, many spellings', () => {
	test.each<[string, readonly string[], readonly string[]]>([
		[
			'time 16:30',
			['4:30 pm', '4:30 p.m.', '4:30PM', 'at 16:30', '16:30:00'],
			['16 h 30', '16h30', `16${NO_BREAK}h${NO_BREAK}30`, '16:30', '16 heures 30'],
		],
		['time 09:00', ['9 am', '9 a.m.', '9AM', '9:00 a.m.'], ['9 h', '9h', '9 h 00', '09 h 00']],
		['time 12:00', ['noon', '12 pm', '12:00 noon'], ['midi', '12 h']],
		['time 00:00', ['midnight', '12 am'], ['minuit', '0 h', '24 h 00']],
		['number 4200', ['4,200', '4 200', '4200'], ['4 200', `4${NARROW}200`, `4${NO_BREAK}200`, '4200']],
		['number 1500000', ['1.5 million', '1,500,000', '1.5M'], ['1,5 million', '1 500 000', '1,5M']],
		['number 2000000000', ['2 billion', 'two billion', '2-billion'], ['2 milliards', 'deux milliards']],
		['number 1000000000000', ['1 trillion'], ['1 billion', '1 000 milliards']],
		[
			'money 4200 $',
			['$4,200', '$4,200 CAD', '4,200 dollars', 'C$4,200'],
			['4 200 $', `4${NARROW}200${NARROW}$`, '4 200 dollars', '4 200 $ CA'],
		],
		[
			'money 1500000 $',
			['$1.5 million', '$1.5M', '$1.5m', '1.5 million dollars', '$1.5-million'],
			['1,5 million de dollars', '1,5 M$', '1,5 million $', '1,5 M de dollars'],
		],
		[
			'money 10000000000 $',
			['$10 billion', '$10B', '$10bn'],
			['10 milliards de dollars', '10 G$', '10 Md$', '10 milliards $'],
		],
		['money 100000 US$', ['US$100,000'], ['100 000 $ US']],
		['money 25 €', ['€25', '25 euros'], ['25 €', '25 euros']],
		[
			'percent 20',
			['20%', '20 per cent', '20 percent'],
			['20 %', `20${NO_BREAK}%`, '20%', '20 pour cent', 'vingt pour cent', '20 p. 100'],
		],
		['percent 2.5', ['2.5%'], ['2,5 %']],
		['ordinal 1', ['1st'], ['1er', '1re', '1ère']],
		['ordinal 22', ['22nd'], ['22e', '22ème']],
		[
			'date 2024-03-31',
			[
				'March 31, 2024',
				'Mar. 31, 2024',
				'31 March 2024',
				'31st of March 2024',
				'2024-03-31',
				'31/03/2024',
				'MARCH 31, 2024',
			],
			['31 mars 2024', '2024-03-31', '31/03/2024', '31 MARS 2024'],
		],
		['date --04-01', ['April 1', 'April 1st', 'Apr. 1'], ['1er avril', '1 er avril', '1er avr.', '01 avril']],
		['date --03-31', ['31/03', '03/31', 'March 31'], ['31/03', '31 mars']],
		[
			'date 2024/2025',
			['2024-25', '2024–2025', '2024-2025', '2024/25'],
			['2024-2025', '2024–2025', '2024-25'],
		],
		['date 2024-05', ['May 2024'], ['mai 2024']],
		['number 97', ['ninety-seven', 'ninety seven'], ['quatre-vingt-dix-sept']],
		['number 71', ['seventy-one'], ['soixante et onze', 'soixante-et-onze']],
		['number 80', ['eighty'], ['quatre-vingts']],
		['number 21', ['twenty-one'], ['vingt et un', 'vingt-et-une']],
		['number 17', ['seventeen'], ['dix-sept']],
		['number 77', ['seventy-seven'], ['soixante-dix-sept']],
		['number 91', ['ninety-one'], ['quatre-vingt-onze']],
		['number 81', ['eighty-one'], ['quatre-vingt-un']],
		['number 2200000', ['two million two hundred thousand'], ['deux millions deux cent mille']],
		['number 205', ['two hundred and five', 'two hundred five'], ['deux cent cinq']],
		['number 1999', ['one thousand nine hundred ninety-nine'], ['mille neuf cent quatre-vingt-dix-neuf']],
		['duration 14 day', ['14 days', '14-day', 'fourteen days'], ['14 jours', 'quatorze jours']],
		[
			'number 24/7',
			['24/7', '24 hours a day, 7 days a week'],
			['24/7', '24 heures sur 24, 7 jours sur 7', '24 h sur 24 et 7 j'],
		],
		[
			'phone 16135551234',
			[
				'613-555-1234',
				'(613) 555-1234',
				'613.555.1234',
				'613 555 1234',
				'+1 613-555-1234',
				'6135551234',
				'1-613-555-1234',
			],
			['613 555-1234', '613-555-1234'],
		],
		['phone 16135551234;12', ['613-555-1234 ext. 12', '613-555-1234 x12'], ['613 555-1234, poste 12']],
		['phone 18006226232', ['1-800-O-Canada', '1-800-622-6232'], ['1 800 O-Canada', '1 800 622-6232']],
		['phone 988', ['9-8-8'], ['9-8-8']],
		['email info@example.gc.ca', ['info@example.gc.ca', 'Info@Example.gc.ca.'], ['info@example.gc.ca']],
		['place germany', ['Germany'], ['Allemagne', "l'Allemagne"]],
		['place quebec', ['Quebec City', 'Quebec'], ['Québec', 'ville de Québec']],
		['place british columbia', ['British Columbia', 'B.C.', 'BC'], ['Colombie-Britannique', 'C.-B.', 'C.-B']],
		['body health canada', ['Health Canada'], ['Santé Canada']],
	])('%s', (value, english, french) => {
		const expected = value.replace('?', '');
		for (const [texts, language] of [
			[english, 'en'],
			[french, 'fr'],
		] as const) {
			for (const text of texts) {
				const facts = read(text, language, [value.slice(0, value.indexOf(' '))]);
				expect(
					facts.map((fact) => fact.replace('?', '').split('|')[0]),
					`${language}: ${text}`,
				).toEqual([expected]);
			}
		}
	});
});

describe('traps', () => {
	test.each<[OfficialLanguage, string, readonly string[]]>([
		['en', 'May we join you? You may 3 times.', ['number 3']],
		['en', 'In May, we march.', ['date --05']],
		['en', 'We march on.', []],
		['fr', 'La planète Mars et la Lune', []],
		['fr', 'Dès le mois de mars', ['date --03']],
		['fr', 'Le rover est sur Mars depuis deux ans', ['duration 2 year?']],
		['en', 'Just a second, please', []],
		['en', 'One of us', ['number 1?']],
		['fr', 'Un bon plan', ['number 1?']],
		['en', 'Update to 1.2.3 now', ['code 1.2.3']],
		['en', 'Call 911 now', ['number 911']],
		['en', 'The G7 and COVID-19, on A4 paper', ['code G7', 'code COVID-19', 'code A4']],
		['en', 'A 5G network under Bill C-21', ['code 5G', 'code C-21']],
		['en', 'Get a 2-for-1 pass', ['number 2', 'number 1?']],
		['en', 'Open 24/7', ['number 24/7?']],
		['en', 'A 9 to 5 job', ['number 9', 'number 5']],
		['en', 'Order P.C. 2009-20 of January 14, 2009', ['code 2009-20', 'date 2009-01-14']],
		['en', 'In 2019, 500 people came', ['date 2019', 'number 500']],
		['en', '2,019 people came', ['number 2019']],
		['en', 'the 1990s', ['date 1990']],
		['en', 'in the 1700s', ['date 1700?', 'ordinal 18?']],
		['fr', 'de 9 h à 16 h 30', ['time 09:00', 'time 16:30']],
		['fr', 'de 9 à 11 h', ['time 09:00', 'time 11:00']],
		['en', 'from 9 to 11 a.m.', ['time 09:00', 'time 11:00']],
		['en', '10-2 pm', ['time 10:00', 'time 14:00']],
		['fr', 'du 3 au 5 mai 2024', ['date 2024-05-03', 'date 2024-05-05']],
		['en', 'June 3-5, 2024', ['date 2024-06-03', 'date 2024-06-05']],
		['en', 'October 25,2024', ['date 2024-10-25']],
		['fr', 'cet après-midi', ['relative-day today?']],
		['fr', 'demain après-midi', ['relative-day tomorrow?']],
		['fr', 'Aujourd’hui, à 20 h HE', ['relative-day today?', 'time 20:00', 'zone ET?']],
		['en', 'Tonight at 8 pm EST', ['relative-day today?', 'time 20:00', 'zone ET?']],
		['fr', 'au XXIe siècle', ['ordinal 21?', 'duration 1 century?']],
		['fr', 'le premier ministre', ['ordinal 1?']],
		['en', 'the first of three', ['ordinal 1?', 'number 3?']],
		['en', 'a second chance', []],
		['fr', 'à Sept-Îles et à Trois-Rivières', ['place sept-iles', 'place trois-rivieres']],
		['fr', 'un véhicule neuf', ['number 1?', 'number 9?']],
		['en', '10 to 20 million people', ['number 10|10000000', 'number 20000000']],
		['en', '03/04/2024', ['date 2024-04-03|2024-03-04']],
		['en', '#1 in 2030 #Budget2024', ['number 1?', 'date 2030', 'hashtag budget2024']],
		['en', 'Friday, March 31', ['weekday 5?', 'date --03-31']],
		['en', 'See you Friday', ['weekday 5']],
		['en', 'sun and sat', []],
		['en', 'Sat. June 1', ['weekday 6?', 'date --06-01']],
		['fr', 'la mer et le sam', []],
		['en', '1/2 Thread', []],
		['fr', 'Le lac est gelé. 2/4\nPatinez! (3/4)', []],
		['fr', '3/4 des lacs sont gelés', ['number 3/4']],
		['en', 'Ask .@JaneDoe or write to a@b.ca', ['mention janedoe', 'email a@b.ca']],
		['en', 'Millions of people', ['scale million?']],
		['fr', 'des milliards', ['scale billion?']],
		['en', 'half a million', ['number 500000?']],
		['fr', 'une demi-douzaine de bélugas', ['number 6?']],
		['en', 'closed on Thanksgiving Monday', ['weekday 1']],
		['fr', 'dans quinze jours', ['duration 15 day|2 week']],
		['en', 'for youth 17 and under', ['number 17|18']],
		['fr', 'les 65 ans et plus', ['duration 65 year|64 year']],
		['en', 'at half past six', ['time 06:30|18:30']],
		['en', 'quarter to nine pm', ['time 20:45']],
		['en', 'in the mid-30s', ['number 30|31|32|33|34|35|36|37|38|39']],
		['en', 'open 7 days a week', ['duration 7 day?']],
		['fr', 'le bicentenaire', ['number 200?']],
		['en', 'a quarter of a million', ['number 250000?']],
		['fr', 'un demi-million', ['number 500000?']],
		['fr', 'un demi milliard de dollars', ['number 500000000?']],
		['fr', 'trois quarts de million', ['number 750000?']],
		['en', 'a million and a half', ['number 1500000?']],
		['fr', 'un million et demi', ['number 1500000']],
		['en', 'Two and a half billion dollars', ['money 2500000000 $']],
		['fr', '2 milliards et demi de dollars', ['money 2500000000 $']],
		['en', 'two-and-a-half years', ['duration 2.5 year?']],
		['fr', 'deux ans et demi', ['duration 2.5 year?']],
		['en', '1 and a half-price ticket', ['number 1?', 'number 1/2?']],
		['en', 'one and a half-day course', ['number 1?']],
		['en', 'Saint John is not St. John’s', ['place saint john', "place st. john's"]],
		['en', 'JOIN US', []],
		['en', 'Travel to the US', ['place united states?']],
		['fr', '4,200 personnes', ['number 4.2|4200']],
		['fr', '1.500 personnes', ['number 1500|1.5']],
		['fr', '1.5 million', ['number 1500000']],
		['fr', '1,500,000 personnes', ['number 1500000']],
		['en', '1,5 km', ['number 1.5']],
		['en', '2½ cups', ['number 2.5']],
		['en', '1 234 567.89', ['number 1234567.89']],
		['fr', 'UN NOUVEAU PARC', ['number 1?']],
		['fr', 'En C.-B. et au N.-B', ['place british columbia?', 'place new brunswick?']],
		['en', 'version 2.0 costs $0', ['number 2', 'money 0 $']],
		['en', 'half-price rides', ['number 1/2?']],
		['fr', 'entrée à moitié prix', ['number 1/2?']],
		['en', 'cut your bill by half', ['number 1/2?']],
		['fr', 'les deux moitiés', ['number 2?']],
		['en', 'down 2.1 cents', ['money 0.021 $']],
		['fr', 'en baisse de 2,1 cents', ['money 0.021 $']],
		['en', 'every second Saturday', ['ordinal 2', 'weekday 6']],
		['fr', 'un samedi sur deux', ['weekday 6', 'ordinal 2']],
		['en', 'every two weeks', ['duration 2 week']],
		['en', 'open Monday to Friday', ['weekday 1-5']],
		['en', 'weekdays from 8 a.m.', ['weekday 1-5?', 'time 08:00']],
		['fr', 'en semaine dès 8 h', ['weekday 1-5?', 'time 08:00']],
		['en', 'open Wed. to Sun.', ['weekday 3', 'weekday 7']],
		['fr', 'une lettre pour un mineur', ['number 1?', 'number 1?', 'number 18?']],
		['fr', 'un travail mineur', ['number 1?']],
		['en', 'on May 15, 9 to noon', ['date --05-15', 'time 09:00', 'time 12:00']],
		['en', 'Saturday, Oct. 4, 10 to 4', ['weekday 6?', 'date --10-04', 'number 10', 'number 4']],
		['fr', 'le 24 et le 25 décembre', ['date --12-24', 'date --12-25']],
		['fr', 'avant le 1er février', ['date --02-01|--01-31']],
		['en', 'at noon, Pacific time', ['time 12:00', 'zone PT?']],
		['fr', 'à midi, heure de l’Est', ['time 12:00', 'zone ET?']],
		['fr', 'cet avant-midi', ['time 12:00?']],
		['en', 'half past noon', ['time 12:30']],
		['fr', 'dès la Saint-Jean', ['date --06-24?']],
		['en', 'an export 101 course', ['number 101?']],
		['en', 'call 1-800-959-8281', ['phone 18009598281']],
		['fr', 'composez le 1-800-959-7383', ['phone 18009598281']],
	])('%s: %s', (language, text, facts) => {
		expect(read(text, language)).toEqual(facts);
	});
});

describe('links', () => {
	test.each([
		['https://www.canada.ca/en/health.html', 'http://canada.ca/fr/sante.html', true],
		[
			'https://www.canada.ca/en/revenue-agency/news/2026/03/a-b.html',
			'https://www.canada.ca/fr/agence-revenu/nouvelles/2026/03/c-d.html',
			true,
		],
		[
			'https://www.canada.ca/en/revenue-agency/news/2026/03/a-b.html',
			'https://www.canada.ca/fr/agence-revenu/nouvelles/2026/04/c-d.html',
			false,
		],
		['https://www.canada.ca/en/revenue-agency.html', 'https://www.canada.ca/fr/sante-canada.html', false],
		['https://example.gc.ca/page-eng.aspx', 'https://example.gc.ca/page-fra.aspx', true],
		['example.gc.ca/page?lang=en', 'example.gc.ca/page/?lang=fr', true],
		['www.bankofcanada.ca', 'www.banqueducanada.ca/', true],
		['canada.ca/budget', 'canada.ca', false],
		['https://t.co/abc', 'https://t.co/abc', false],
	])('%s and %s: %s', (english, french, same) => {
		const [a] = factsOf(`See ${english} now`, 'en').filter((fact) => fact.kind === 'link');
		const [b] = factsOf(`Voir ${french}.`, 'fr').filter((fact) => fact.kind === 'link');
		expect(a !== undefined && b !== undefined && sameFact(a, b)).toBe(same);
	});
});

describe('negation', () => {
	test.each<[OfficialLanguage, string, readonly string[]]>([
		['en', 'Do not wait. We never stop.', ['negation not', 'negation never', 'negation not?']],
		['en', "We can't go", ['negation not']],
		['en', 'Not only here', ['negation not?']],
		['en', 'No. 5', []],
		['en', 'without delay', ['negation without?']],
		['fr', 'Nous n’attendons pas', ['negation not']],
		['fr', 'Il ne viendra jamais', ['negation never']],
		['fr', 'On ne voit que ça', []],
		['fr', 'un premier pas', []],
		['fr', 'N’oubliez pas', ['negation not?']],
		['fr', 'On ne peut le dire', ['negation not']],
		['fr', 'aucun délai', ['negation no?']],
	])('%s: %s', (language, text, facts) => {
		expect(read(text, language, ['negation'])).toEqual(facts);
	});
});

describe('two versions', () => {
	const differences = (english: string, french: string): readonly string[] => {
		const {onlyFirst, onlySecond} = pairFacts(factsOf(english, 'en'), factsOf(french, 'fr'));
		const write = (fact: Fact, language: OfficialLanguage) => `${language} ${fact.spelling[language]}`;
		return [...onlyFirst.map((fact) => write(fact, 'en')), ...onlySecond.map((fact) => write(fact, 'fr'))];
	};

	test.each<[string, string, readonly string[]]>([
		['Open March 31 at 4:30 pm.', 'Ouvert le 30 mars à 16 h 30.', ['en March 31', 'fr 30 mars']],
		[
			'Over $1.5 million',
			'Plus de 1,5 milliard de dollars',
			['en $1.5 million', `fr 1,5${NO_BREAK}milliard de dollars`],
		],
		['Thousands came', 'Des milliers de personnes', []],
		['Millions came', 'Des milliards de personnes', ['en millions', 'fr milliards']],
		['Call us 24 hours a day, 7 days a week', 'Appelez-nous 24 h sur 24, 7 jours sur 7', []],
		['On Friday, March 31', 'Le 31 mars', []],
		['On Friday, March 31', 'Le jeudi 31 mars', ['en Friday', 'fr jeudi']],
		['It died March 24, 2018', 'Mort le 24 mars 2018, oui, le 24 mars 2018', []],
		['A decade of work', 'Dix ans de travail', []],
		['In two weeks', 'Dans 14 jours', []],
		['In Halifax', 'À Iqaluit', ['en Halifax', 'fr Iqaluit']],
		['Canadian troops in Latvia', 'Les troupes du Canada en Lettonie', []],
		['We will go', 'Nous n’irons pas', ['fr ne… pas']],
		['Within 24 hours', 'D’ici 24 h', []],
		['The 31st', 'Le 31 mars', []],
		['1.500.000 people', '1 500 000 personnes', []],
		['Live today', 'En direct demain', ['en today', 'fr demain']],
		['At 8 pm ET', 'À 20 h HP', ['en ET', 'fr HP']],
		['At 8 pm ET', 'À 20 h', []],
		['Doors at 4:30', 'Les portes ouvrent à 16 h 30', []],
		['Open 7 days a week', 'Ouvert 7 jours sur 7', []],
		['Open 5 days a week', 'Ouvert 7 jours sur 7', ['en 5 days', `fr 7${NO_BREAK}jours`]],
		['Fees rise by 3%', 'Les frais augmentent de 3 $', ['en 3%', `fr 3${NO_BREAK}$`]],
		['Do not call unless it is urgent', 'N’appelez qu’en cas d’urgence', []],
		['Do not call. Write', 'Appelez. Écrivez', ['en not']],
		['Write to help@harbour.ca', 'Écrivez à aide@harbour.ca', []],
		['It took an hour and 10 minutes', 'Il a fallu 1 h 10', []],
		[
			'It took 2 hours and 10 minutes',
			'Il a fallu 2 h 20',
			['en 2 h 10 min', 'fr 2 h 20'].map((words) => words.replaceAll(' ', NO_BREAK).replace(NO_BREAK, ' ')),
		],
		['The mill turns 50', 'Le moulin a un demi-siècle', []],
		['It takes 1,000 years', 'Il faut un millénaire', []],
		['Free for the first 12 months', 'Gratuit la première année', []],
		['Nine anglers in ten agree', '90 % des pêcheurs sont d’accord', []],
		['The 1:50,000 map', 'La carte au 1/50 000', []],
		['The 1:50,000 map', 'La carte au 1/250 000', ['en 1/50000', 'fr 1/250000']],
		['On the 5th, the 20th and the 27th of May', 'En mai : le 5, le 20 et le 27', []],
		['Closed May 24, back on May 27', 'Fermé le 24 mai, de retour le 27', []],
		['Part 2 of 3: the nest', 'Partie 2 de 3 : le nid', []],
		['Five spills, 0 from ships', 'Cinq déversements, dont aucun d’un navire', []],
		['This March Break', 'Cette semaine de relâche', []],
		['Never try to free it', 'N’essayez surtout pas de le libérer', []],
		['Nobody has access', 'Personne n’a accès', []],
		['Maps at 1:50,000', 'Cartes au 1:50 000', []],
		['2-hour and 30-minute talks', 'Des causeries de 2 heures et de 30 minutes', []],
		['We saw 4 schools in ten towns', 'Nous avons vu 4 écoles dans dix villes', []],
		['We open 5 clinics on June 5', 'Nous ouvrons des cliniques le 5 juin', ['en 5']],
		['May 12: 15 seats are left', 'Le 12 mai : il reste 12 places', ['en 15', 'fr 12']],
		['December 10, 11 and 12', 'Les 10 et 12 décembre', ['en December 11']],
		['Write to help@harbour.ca', 'Écrivez à aide@harbour.com', ['en help@harbour.ca', 'fr aide@harbour.com']],
	])('%s / %s', (english, french, expected) => {
		expect(differences(english, french)).toEqual(expected);
	});
});

describe('sentences', () => {
	test.each<[string, readonly string[]]>([
		['One. Two! Three?', ['One.', 'Two!', 'Three?']],
		['Dr. Roy met Mrs. Li at 4 p.m. today. Done.', ['Dr. Roy met Mrs. Li at 4 p.m. today.', 'Done.']],
		['M. Roy, p. ex., est là. Oui.', ['M. Roy, p. ex., est là.', 'Oui.']],
		['It costs $1.5 million. See canada.ca.', ['It costs $1.5 million.', 'See canada.ca.']],
		['Bring:\n• water\n• boots', ['Bring:', '• water', '• boots']],
		['✅ Yes\n\n🎉', ['✅ Yes']],
		['', []],
	])('%j', (text, sentences) => {
		expect(sentencesOf(text).map((span) => text.slice(span.start, span.end))).toEqual(sentences);
	});
});

describe('spans', () => {
	const inOrder = (text: string, language: OfficialLanguage): void => {
		let end = 0;
		for (const {span} of factsOf(text, language)) {
			expect(span.start).toBeGreaterThanOrEqual(end);
			expect(span.end).toBeGreaterThan(span.start);
			end = span.end;
		}
		expect(end).toBeLessThanOrEqual(text.length);
	};

	test('facts stand in order and overlap nowhere', () => {
		const text =
			'On Friday, March 31 at 9-11 am in Halifax, $4,200 for @CanRevAgency #Budget2024 https://canada.ca/en/x.html a@b.ca 613-555-1234, not 5.';
		expect(factsOf(text, 'en').length).toBeGreaterThan(10);
		inOrder(text, 'en');
	});

	test('whatever is written', () => {
		const pieces = [
			'1',
			'24',
			'2024',
			'-',
			'/',
			':',
			'.',
			',',
			' ',
			'\n',
			'$',
			'%',
			'h',
			'am',
			'p.m.',
			'May',
			'mars',
			'le',
			'de',
			'million',
			'un',
			'quatre',
			'vingt',
			'ne',
			'pas',
			'Québec',
			'C.-B.',
			'@a',
			'#b',
			'a@b.ca',
			'canada.ca/x',
			'613',
			'555-1234',
			'1-800-',
			'O-Canada',
			'XXIe',
			'siècle',
			'½',
			'🇨🇦',
			'é',
			'«',
			'»',
		];
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...pieces), {maxLength: 14}),
				fc.constantFrom('en' as const, 'fr' as const),
				(words, language) => {
					const text = words.join('');
					inOrder(text, language);
					const facts = factsOf(text, language);
					expect(pairFacts(facts, facts).onlyFirst).toEqual([]);
				},
			),
			{numRuns: 2000},
		);
	});
});

describe('work grows with the text, not with its square', () => {
	// Each unit, repeated, made a naive pattern or loop quadratic.
	test.each([
		'1',
		'a',
		'1 ',
		'1.',
		'a@',
		'#a',
		'1/',
		'+1',
		'(613) ',
		'ne ',
		'one hundred and ',
		'3 et 4 et ',
		'www.',
		'.»',
	])('%j', (unit) => {
		const time = (length: number): number => {
			const text = unit.repeat(length / unit.length);
			const start = process.cpuUsage();
			const facts = factsOf(text, 'fr');
			pairFacts(facts, facts);
			sentencesOf(text);
			return process.cpuUsage(start).user / 1000;
		};
		time(10_000);
		const small = Math.max(5, Math.min(time(10_000), time(10_000)));
		const large = Math.min(time(160_000), time(160_000));
		// Sixteen times the text in processor time, six times over for its noise; the square would be 256.
		expect(large).toBeLessThan(16 * 6 * small);
	});
});
