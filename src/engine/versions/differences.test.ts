import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Difference, differences} from './index.ts';

/** Differences as `kind cause: English words | French words`. */
const told = (en: string, fr: string): readonly string[] =>
	differences(en, fr).map(({kind, cause, en: english, fr: french}) => {
		const words = (text: string, saying: Difference['en']): string =>
			saying ? text.slice(saying.span.start, saying.span.end) : '–';
		return `${kind} ${cause}: ${words(en, english)} | ${words(fr, french)}`;
	});

describe('versions that say the same', () => {
	test.each([
		['The office is open from 9 am to 4:30 pm.', 'Le bureau est ouvert de 9 h à 16 h 30.'],
		['The benefit rises by $4,200 on April 1, 2026.', 'La prestation augmente de 4 200 $ le 1er avril 2026.'],
		[
			'Nearly 1.5 million people have applied, up 20% from 2024-25.',
			'Près de 1,5 million de personnes ont présenté une demande, soit 20 % de plus qu’en 2024-2025.',
		],
		[
			'Do not swim at the beach today. The water is not safe.',
			'Ne vous baignez pas à la plage aujourd’hui. L’eau n’est pas sûre.',
		],
		[
			'Mayor Olivia Tremblay welcomed athletes from Nova Scotia and Prince Edward Island.',
			'La mairesse Olivia Tremblay a accueilli des athlètes de la Nouvelle-Écosse et de l’Île-du-Prince-Édouard.',
		],
		[
			'Renew your passport: https://www.canada.ca/en/passport.html',
			'Renouvelez votre passeport : https://www.canada.ca/fr/passeport.html',
		],
		[
			'Thank you to everyone who took part! #OurForests',
			'Merci à toutes les personnes qui ont participé! #NosForêts',
		],
		['Don’t miss the concert on Friday!', 'Ne manquez pas le concert vendredi!'],
		['Three out of four children walk to school.', 'Les trois quarts des enfants vont à l’école à pied.'],
		['One farmer in five is under 35.', 'Un agriculteur sur cinq a moins de 35 ans.'],
		['The rink is not open on Mondays.', 'La patinoire est fermée le lundi.'],
		['The pool is closed on Canada Day.', 'La piscine est fermée le 1er juillet.'],
		['Dogs are not allowed on the beach.', 'Les chiens sont interdits sur la plage.'],
		['Half-price camping for children in July.', 'En juillet, le camping est à 50 % pour les enfants.'],
		['Claims are paid within two weeks.', 'Les demandes sont réglées dans les 15 jours.'],
		['Applications close on January 31.', 'Postulez avant le 1er février.'],
		['The line is open weekdays from 8 to 4.', 'La ligne est ouverte de 8 h à 16 h, du lundi au vendredi.'],
		['@example Thanks, the link is fixed.', 'Merci, le lien fonctionne de nouveau.'],
		[
			'Comments on the plan of the park are due on Friday.',
			'Vos commentaires sur le plan du parc doivent nous parvenir vendredi. #RougePark #ParcRouge',
		],
		['Tenders: canadabuys.canada.ca/en', 'Appels d’offres : achatscanada.canada.ca/fr'],
		['75% of children walk to school.', 'Les trois quarts des enfants vont à l’école à pied.'],
		['Half of all visitors come by bus.', '50 % des visiteurs viennent en autobus.'],
		['Doors open at 7 on Friday.', 'Ouverture des portes vendredi à 19 h.'],
		['The clinic is open June 9, 6 to 8 pm.', 'La clinique est ouverte le 9 juin, de 18 h à 20 h.'],
		['The rest takes 15 minutes.', 'Le repos dure un quart d’heure.'],
		['Boots on, the trail is open! (1/4)', 'À vos bottes, le sentier est ouvert! (3/4)'],
		[
			'Farmers, ranchers and growers may apply.',
			'Les agriculteurs, les éleveurs et les producteurs peuvent présenter une demande.',
		],
		['The crew lifted 48 tonnes of nets.', 'L’équipage a levé 48 tonnes de filets.'],
		['The counter is open until 5 pm.', 'Le comptoir ferme à 17 h.'],
		['The hut never closes in the winter.', 'L’hiver, la cabane est toujours ouverte.'],
		['Hello / Bonjour! Our agents are back online.', 'Nos agents sont de retour en ligne.'],
		['A litre cost three cents less in May.', 'Le litre coûtait trois cents de moins en mai.'],
		['Allow three business days.', 'Prévoyez trois jours ouvrables.'],
		['Rents are up 3% in Regina.', 'Les loyers sont en hausse de 3 % à Regina.'],
		['“Never look back” is the motto of the squadron.', '« Never look back » est la devise de l’escadron.'],
		[
			'Help is offered in Halifax, Nova Scotia, and in Moncton.',
			'De l’aide est offerte à Halifax et à Moncton.',
		],
	])('%s', (en, fr) => {
		expect(told(en, fr)).toEqual([]);
	});
});

describe('each kind of difference, at both places', () => {
	test.each([
		[
			'Applications are accepted online until March 31.',
			'Les demandes sont acceptées jusqu’au 30 mars en ligne.',
			['date differs: March 31 | 30 mars'],
		],
		[
			'Children, students and veterans ride the train free on Sunday.',
			'Les enfants et les étudiants prennent le train gratuitement dimanche.',
			['item missing: veterans | –'],
		],
		[
			'The north gate opens on May 16. Reserve your spot online before the weekend. Questions? Write to Marie Roy at home.',
			'La porte du nord ouvre le 16 mai. Réservez votre place en ligne avant la fin de semaine.',
			['sentence missing: Write to Marie Roy at home. | –'],
		],
		[
			'The crew lifted 48 tonnes of nets.',
			'L’équipage a levé 48 kilos de filets.',
			['number differs: 48 tonnes | 48 kilos'],
		],
		[
			'Write to Marie Fong before Friday.',
			'Écrivez à Claude Fong avant vendredi.',
			['name differs: Marie | Claude'],
		],
		[
			'The pool is closed on Canada Day.',
			'La piscine est fermée le 2 juillet.',
			['date missing: – | 2 juillet'],
		],
		[
			'The fund offers $3 million to small farms.',
			'Le fonds offre 3 milliards de dollars aux petites fermes.',
			['scale differs: $3 million | 3 milliards de dollars'],
		],
		[
			'The trail is closed until further notice.',
			'Le sentier est ouvert jusqu’à nouvel ordre.',
			['opposite differs: closed | ouvert'],
		],
		[
			'Rents are down 3% in Regina.',
			'Les loyers sont en hausse de 3 % à Regina.',
			['opposite differs: down 3% | hausse'],
		],
		[
			'Free hearing tests on Friday. No appointment needed.',
			'Examens de l’ouïe gratuits vendredi. Rendez-vous obligatoire.',
			['negation differs: needed | obligatoire'],
		],
		[
			'Bring your original immigration papers on Tuesday.',
			'Apportez mardi des copies de vos documents d’immigration.',
			['opposite differs: original | copies'],
		],
		[
			'Legal help for tenants every second Wednesday, 5 to 7 p.m.',
			'Aide juridique pour les locataires tous les mercredis, de 17 h à 19 h.',
			['number missing: second | –'],
		],
		[
			'Report your income every two weeks.',
			'Déclarez votre revenu toutes les trois semaines.',
			['number differs: two weeks | trois semaines'],
		],
		[
			'Check the entry rules: travel.gc.ca/portugal',
			'Consultez les règles d’entrée : voyage.gc.ca/espagne',
			['link differs: travel.gc.ca/portugal | voyage.gc.ca/espagne'],
		],
		[
			'Applications close on January 31.',
			'Postulez avant le 3 février.',
			['date differs: January 31 | 3 février'],
		],
		[
			'@maple_team Thanks, the link is fixed.',
			'@cedar_team Merci, le lien est réparé.',
			['mention differs: @maple_team | @cedar_team'],
		],
		[
			'Allow three business days.',
			'Prévoyez cinq jours ouvrables.',
			['number differs: three business days | cinq jours'],
		],
		[
			'Parking moves to the east lot from Monday.',
			'Le stationnement passe au terrain ouest dès lundi.',
			['opposite differs: east | ouest'],
		],
		[
			'The road east of the Northwest Territories border reopens.',
			'La route à l’est de la frontière des Territoires du Nord-Ouest rouvre.',
			[],
		],
		[
			'The benefit is paid in Manitoba, Alberta and Saskatchewan.',
			'La prestation est versée au Manitoba et en Alberta.',
			['name missing: Saskatchewan | –'],
		],
		[
			'Minister Okafor will visit the shipyard on Tuesday.',
			'La ministre Lindqvist visitera le chantier naval mardi.',
			['name differs: Okafor | Lindqvist'],
		],
		[
			'The shelter has 45 beds for families.',
			'Le refuge compte 54 lits pour les familles.',
			['number differs: 45 | 54'],
		],
		[
			'The museum opens at 10 am on Sunday.',
			'Le musée ouvre à 11 h dimanche.',
			['time differs: 10 am | 11 h'],
		],
		[
			'Congratulations to @maple_team on a great season!',
			'Félicitations à @cedar_team pour une belle saison!',
			['mention differs: @maple_team | @cedar_team'],
		],
		[
			'The bridge in Sudbury is closed for repairs.',
			'Le pont de Moncton est fermé pour des réparations.',
			['name differs: Sudbury | Moncton'],
		],
		[
			'Commissioner Amrit Gill will speak to students about safety.',
			'La commissaire Sarah Thompson parlera aux étudiants de sécurité.',
			['name differs: Amrit Gill | Sarah Thompson'],
		],
		[
			'Minister Sarah Thompson visited Gander.',
			'La ministre Julie Lavoie a visité Gander.',
			['name differs: Sarah Thompson | Julie Lavoie'],
		],
	])('%s', (en, fr, expected) => {
		expect(told(en, fr)).toEqual(expected);
	});

	test('a negation in one version only', () => {
		const found = told('You must not report this income.', 'Vous devez déclarer ce revenu.');
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(/^negation missing: .*not.* \| –$/);
	});

	test.each([
		[
			'The data never stop: read them on the website.',
			'Les données, elles, sont toujours sur le site Web.',
			true,
		],
		[
			'The hours of the library do not change this summer.',
			'Les heures de la bibliothèque restent les mêmes cet été.',
			true,
		],
		[
			'Our agents never ask for your password by phone.',
			'Nos agents demandent votre mot de passe par téléphone.',
			undefined,
		],
	])('a denial that may be put by its contrary is a doubt: %s', (en, fr, isDoubtful) => {
		const [difference, ...others] = differences(en, fr);
		expect(others).toEqual([]);
		expect(difference).toMatchObject({kind: 'negation', cause: 'missing'});
		expect(difference!.isDoubtful).toBe(isDoubtful);
	});

	test.each<[string, string, readonly string[]]>([
		[
			'Avalanche danger is high above the trees and low below them.',
			'Le danger d’avalanche est élevé au-dessus des arbres et modéré en dessous.',
			['opposite differs: low | modéré'],
		],
		[
			'The missing hiker wore an orange jacket.',
			'Le randonneur disparu portait un manteau vert.',
			['opposite differs: orange | vert'],
		],
		[
			'Deposit: $300, refundable.',
			'Dépôt : 300 $, non remboursable.',
			['negation differs: refundable | remboursable'],
		],
		[
			'Hearing tests on Friday. No appointment needed.',
			'Tests d’audition vendredi. Sur rendez-vous seulement.',
			['negation differs: needed | Sur rendez-vous'],
		],
		[
			'Apply before June 30.',
			'Présentez votre demande après le 30 juin.',
			['opposite differs: before | après'],
		],
		// Of these each version says what the other does, in other words.
		['Start only after your evaluation.', 'Attendez l’évaluation avant de commencer.', []],
		['The outdoor screening moves inside.', 'La projection extérieure aura lieu à l’intérieur.', []],
		['Meet the student from Lethbridge.', 'Voici l’étudiante lethbridgeoise.', []],
	])('kinds and states that exclude one another: %s', (en, fr, expected) => {
		expect(told(en, fr)).toEqual(expected);
	});

	test('a sentence without a counterpart is one difference, whatever it says', () => {
		const en =
			'The park reopens on Saturday. Campers must register before June 12 at the visitor centre in Jasper.';
		const fr = 'Le parc rouvre samedi.';
		expect(told(en, fr)).toEqual([
			'sentence missing: Campers must register before June 12 at the visitor centre in Jasper. | –',
		]);
	});

	test('a question that opens one version only is told as a doubt', () => {
		const en = 'The new ferry to the island starts on June 3 and runs every hour until sunset.';
		const fr =
			'Rêvez-vous de plages? Le nouveau traversier vers l’île commence le 3 juin et passe toutes les heures jusqu’au coucher du soleil.';
		const [difference, ...others] = differences(en, fr);
		expect(others).toEqual([]);
		expect(difference).toMatchObject({kind: 'sentence', cause: 'missing', isDoubtful: true});
		const statement = fr.replace('Rêvez-vous de plages?', 'Apportez vos propres gilets de sauvetage.');
		const [lacking] = differences(en, statement);
		expect(lacking).toMatchObject({kind: 'sentence', cause: 'missing'});
		expect(lacking!.isDoubtful).toBeUndefined();
	});

	test('a list item without a counterpart', () => {
		const en = 'Bring with you:\n- a passport\n- two recent photographs\n- the completed application form';
		const fr = 'Apportez :\n- un passeport\n- le formulaire de demande rempli';
		expect(told(en, fr)).toEqual(['item missing: - two recent photographs | –']);
	});

	test('a link to the page of the other language', () => {
		const url = 'https://www.canada.ca/en/services/benefits.html';
		expect(told(`Find out about benefits: ${url}`, `Renseignez-vous sur les prestations : ${url}`)).toEqual([
			`link wrong-language: – | ${url}`,
		]);
	});

	test('links to two pages', () => {
		const en =
			'https://www.canada.ca/en/parks-canada/news/2026/04/minister-announces-funding-for-new-trails.html';
		const fr =
			'https://www.canada.ca/fr/parcs-canada/nouvelles/2026/04/les-bisons-reviennent-dans-la-vallee-cet-automne.html';
		expect(told(`Read the announcement: ${en}`, `Lisez l’annonce : ${fr}`)).toEqual([
			`link differs: ${en} | ${fr}`,
		]);
	});
});

test('each difference is spelled as each language writes it', () => {
	const [difference] = differences('Apply by March 31.', 'Faites une demande d’ici le 30 mars.');
	expect(difference?.en?.spelling).toEqual({en: 'March 31', fr: '31 mars'});
	expect(difference?.fr?.spelling).toEqual({en: 'March 30', fr: '30 mars'});
});

const sentence = fc.constantFrom(
	['The clinic opens on May 3.', 'La clinique ouvre le 3 mai.'],
	['Call 1-800-555-0199 for help.', 'Composez le 1-800-555-0199 pour obtenir de l’aide.'],
	['The program costs $12 million.', 'Le programme coûte 12 millions de dollars.'],
	['Visitors from Halifax are welcome.', 'Les visiteurs de Halifax sont les bienvenus.'],
	['The trail is not open in winter.', 'Le sentier n’est pas ouvert en hiver.'],
);

test('equal versions stay equal in any order and number of sentences', () => {
	fc.assert(
		fc.property(fc.uniqueArray(sentence, {minLength: 1, selector: ([en]) => en}), (pairs) => {
			const en = pairs.map(([english]) => english).join(' ');
			const fr = pairs.map(([, french]) => french).join(' ');
			expect(told(en, fr)).toEqual([]);
		}),
	);
});

test('any two strings are compared, and every place stands in its text', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (en, fr) => {
			for (const difference of differences(en, fr)) {
				expect(difference.en ?? difference.fr).not.toBeNull();
				for (const [saying, text] of [
					[difference.en, en],
					[difference.fr, fr],
				] as const) {
					if (!saying) continue;
					expect(saying.span.start).toBeGreaterThanOrEqual(0);
					expect(saying.span.end).toBeGreaterThan(saying.span.start);
					expect(saying.span.end).toBeLessThanOrEqual(text.length);
				}
			}
		}),
	);
});

test.each([
	['sentences', (at: number) => `The minister spoke to ${at} people. `],
	['names', (at: number) => `W${at.toString(36)}abc `],
	['hashtags', (at: number) => `#t${at} `],
	['denials', () => 'not ne pas '],
	['blanks', () => ' '],
])(
	'a million characters of %s take a moment',
	(_, unit) => {
		let en = '';
		for (let at = 0; en.length < 1_000_000; at++) en += unit(at);
		const fr = en.split('').reverse().join('');
		const start = performance.now();
		differences(en, fr);
		expect(performance.now() - start).toBeLessThan(100_000);
	},
	60_000,
);
