import type {DraftInput} from '../../src/engine/draft.ts';

type Rest = Omit<DraftInput, 'text' | 'account'>;

/** A text in both languages, and what else each version is posted with. */
interface Pair {
	readonly en: string;
	readonly fr: string;
	readonly withEn?: Rest;
	readonly withFr?: Rest;
}

/** Posts of an institution with an English and a French account, of the length X allows. */
const short: readonly Pair[] = [
	{
		en: 'Did you see the collision on Highway 11 near Nipigon on Friday? Investigators would like to hear from you at 807-555-0123.',
		fr: 'Avez-vous vu la collision de vendredi sur la route 11, près de Nipigon? Les enquêteurs souhaitent vous parler : 807-555-0123.',
	},
	{
		en: 'The Rideau Canal Skateway opens on Saturday at 8 am. Dress warmly and check the flags before you step on the ice.',
		fr: 'La patinoire du canal Rideau ouvre samedi à 8 h. Habillez-vous chaudement et vérifiez les drapeaux avant de vous avancer sur la glace.',
	},
	{
		en: 'Our counter in Moncton is closed on Monday, August 3. It opens again on Tuesday at 8:30 am.',
		fr: 'Notre comptoir de Moncton est fermé le lundi 3 août. Il rouvre mardi à 8 h 30.',
	},
	{
		en: 'File your tax return by April 30 to keep receiving your benefits. Find a free tax clinic near you: https://www.canada.ca/en/taxes-help.html',
		fr: 'Produisez votre déclaration au plus tard le 30 avril pour continuer à recevoir vos prestations. Trouvez un comptoir d’impôts gratuit près de chez vous : https://www.canada.ca/fr/impots-aide.html',
	},
	{
		en: 'The Minister of Transport announced today that the new bridge will open on October 17.',
		fr: 'La ministre des Transports a annoncé aujourd’hui que le nouveau pont ouvrira le 17 octobre.',
	},
	{
		en: 'We answered 95% of your calls within 10 minutes last month. Thank you for your patience!',
		fr: 'Nous avons répondu à 95 % de vos appels en moins de 10 minutes le mois dernier. Merci de votre patience!',
	},
	{
		en: 'Three trails reopen at Fundy National Park this week. Check the map before you leave. #ParksCanada',
		fr: 'Trois sentiers rouvrent cette semaine au parc national Fundy. Consultez la carte avant de partir. #ParcsCanada',
	},
	{
		en: 'Students: apply for a summer job with us by January 20. You need an account and your résumé.',
		fr: 'Étudiantes et étudiants : postulez un emploi d’été chez nous d’ici le 20 janvier. Il vous faut un compte et votre curriculum vitæ.',
	},
	{
		en: 'Celebrate with us at the Festival du Voyageur in Winnipeg! Our tent is open until Sunday.',
		fr: 'Venez fêter avec nous au Festival du Voyageur, à Winnipeg! Notre tente est ouverte jusqu’à dimanche.',
	},
	{
		en: 'The song “Gens du pays” turns 50. Hear its first recording at the archives until May.',
		fr: 'La chanson « Gens du pays » a 50 ans. Écoutez son premier enregistrement aux archives jusqu’en mai.',
	},
	{
		en: 'Questions about your passport? Call 1-800-567-6868, Monday to Friday.',
		fr: 'Des questions sur votre passeport? Composez le 1-800-567-6868, du lundi au vendredi.',
	},
	{
		en: 'Congratulations to Anne Côté, the new Director General of our Atlantic Region.',
		fr: 'Félicitations à Anne Côté, la nouvelle directrice générale de notre Région de l’Atlantique.',
	},
	{
		en: 'The bill received Royal Assent on June 20 with the support of all parties in the House.',
		fr: 'Le projet de loi a reçu la sanction royale le 20 juin avec l’appui de tous les partis à la Chambre.',
	},
	{
		en: 'A liberal arts degree can lead to a career in the public service. Meet us on campus on Thursday.',
		fr: 'Un diplôme en arts libéraux peut mener à une carrière dans la fonction publique. Rencontrez-nous sur le campus jeudi.',
	},
	{
		en: 'By a conservative estimate, the flood of 1996 moved eight million tonnes of soil.',
		fr: 'Selon une estimation prudente, le déluge de 1996 a déplacé huit millions de tonnes de terre.',
	},
	{
		en: 'The Parties to the convention meet in Montréal from December 7 to 19.',
		fr: 'Les Parties à la convention se réunissent à Montréal du 7 au 19 décembre.',
	},
	{
		en: 'Join the green party at Rouge Park: we plant 500 trees on Saturday. Shovels supplied.',
		fr: 'Venez verdir le parc de la Rouge : nous plantons 500 arbres samedi. Pelles fournies.',
	},
	{
		en: 'Read the new Protected Areas Strategy for the Great Lakes.',
		fr: 'Lisez la nouvelle stratégie sur les aires protégées des Grands Lacs.',
	},
	{
		en: '“I never thought I would skate on the moonlit canal,” says Ahmed, who moved here from Aswan.',
		fr: '« Je n’aurais jamais cru patiner sur le canal au clair de lune », dit Ahmed, qui est arrivé ici d’Assouan.',
	},
	{
		en: 'The Québec Aquarium lends us two seals. See them at the Biosphère until Labour Day.',
		fr: 'L’Aquarium du Québec nous prête deux phoques. Voyez-les à la Biosphère jusqu’à la fête du Travail.',
	},
	{
		en: 'Today is International Women’s Day. Meet five engineers of the Canadian Space Agency. #InternationalWomensDay',
		fr: 'C’est aujourd’hui la Journée internationale des femmes. Rencontrez cinq ingénieures de l’Agence spatiale canadienne. #JournéeInternationaleDesFemmes',
	},
	{
		en: 'The interest rate on student loans is 0%. See what that changes for your payments.',
		fr: 'Le taux d’intérêt des prêts étudiants est de 0 %. Voyez ce que cela change à vos paiements.',
	},
	{
		en: 'From July 1, the grant pays up to $4,200 a year. Apply online in 15 minutes.',
		fr: 'À partir du 1er juillet, la bourse atteint 4 200 $ par année. Présentez votre demande en ligne en 15 minutes.',
	},
	{
		en: 'The Royal Canadian Mint shows its new two-dollar coin. It honours the inuksuk builders of Kinngait.',
		fr: 'La Monnaie royale canadienne dévoile sa nouvelle pièce de deux dollars. Elle honore les bâtisseurs d’inuksuit de Kinngait.',
	},
	{
		en: 'Bienvenue, welcome, tunngasugit! The new Inuktut exhibition opens in Iqaluit on Friday.',
		fr: 'Bienvenue, welcome, tunngasugit! La nouvelle exposition sur l’inuktut ouvre vendredi à Iqaluit.',
	},
	{
		en: 'HMCS Montréal is home. Families met the crew in Halifax this morning.',
		fr: 'Le NCSM Montréal est de retour. Les familles ont accueilli l’équipage à Halifax ce matin.',
	},
	{
		en: 'Operation NANOOK begins on August 15 in Nunavut, with 600 members of the forces.',
		fr: 'L’opération NANOOK commence le 15 août au Nunavut, avec 600 militaires.',
	},
	{
		en: 'How many tides are there in a day at Hopewell Rocks? Vote in our poll.',
		fr: 'Combien de marées y a-t-il par jour aux rochers Hopewell? Répondez à notre sondage.',
		withEn: {attachments: [{kind: 'poll'}]},
		withFr: {attachments: [{kind: 'poll'}]},
	},
	{
		en: 'Meet the new rangers of Gros Morne!',
		fr: 'Voici les nouveaux gardes de parc du Gros-Morne!',
		withEn: {attachments: [{kind: 'image', description: 'Three smiling rangers stand beside a fjord'}]},
		withFr: {
			attachments: [{kind: 'image', description: 'Trois gardes de parc souriants au bord d’un fjord'}],
		},
	},
	{
		en: 'Get your flu shot from November 1 to 30. It is free.',
		fr: 'Faites-vous vacciner contre la grippe du 1er au 30 novembre. C’est gratuit.',
		withEn: {
			attachments: [
				{
					kind: 'image',
					fileName: 'flu-poster-eng.png',
					description: 'Poster: Get your flu shot, free, November 1 to 30',
				},
			],
		},
		withFr: {
			attachments: [
				{
					kind: 'image',
					fileName: 'affiche-grippe-fra.png',
					description: 'Affiche : Faites-vous vacciner contre la grippe, gratuit, du 1er au 30 novembre',
				},
			],
		},
	},
	{
		en: 'In one minute: how to read a nutrition label.',
		fr: 'En une minute : comment lire une étiquette nutritionnelle.',
		withEn: {attachments: [{kind: 'video', captions: true}]},
		withFr: {attachments: [{kind: 'video', captions: true}]},
	},
	{
		en: 'LIVE NOW: the launch of the weather satellite, with captions and sign language.',
		fr: 'EN DIRECT : le lancement du satellite météo, avec sous-titres et langue des signes.',
		withEn: {attachments: [{kind: 'live', captions: true}]},
		withFr: {attachments: [{kind: 'live', captions: true}]},
	},
	{
		en: 'The committee on the Official Languages Act sits at 11 am. #cdnpoli',
		fr: 'Le comité sur la Loi sur les langues officielles siège à 11 h. #polcan',
	},
	{
		en: 'Sunset over Jasper. Photo: L. Chen, used with permission.',
		fr: 'Coucher de soleil à Jasper. Photo : L. Chen, avec autorisation.',
		withEn: {attachments: [{kind: 'image', description: 'The sky is red above a dark mountain'}]},
		withFr: {
			attachments: [{kind: 'image', description: 'Le ciel est rouge au-dessus d’une montagne sombre'}],
		},
	},
	{
		en: 'Annual report on access to information (PDF, 2.1 MB): https://www.canada.ca/content/report-eng.pdf',
		fr: 'Rapport annuel sur l’accès à l’information (PDF, 2,1 Mo) : https://www.canada.ca/content/report-fra.pdf',
	},
	{
		en: 'The World Wide Web Consortium has new guidance on contrast. Our designers explain it on our blog.',
		fr: 'Le World Wide Web Consortium publie de nouveaux conseils sur le contraste. Nos graphistes les expliquent dans notre blogue.',
	},
	{
		en: 'Bring your own cup! Since 2019, our cafeteria has saved 40,000 paper cups. 🌱',
		fr: 'Apportez votre tasse! Depuis 2019, notre cafétéria a épargné 40 000 gobelets de carton. 🌱',
	},
	{
		en: 'Happy Canada Day! 🇨🇦 Fireworks start at 10 pm at LeBreton Flats.',
		fr: 'Bonne fête du Canada! 🇨🇦 Les feux d’artifice commencent à 22 h aux plaines LeBreton.',
	},
	{
		en: 'Veterans: the rehabilitation program has a new form. Your case manager can fill it out with you.',
		fr: 'Vétérans : le programme de réadaptation a un nouveau formulaire. Votre gestionnaire de cas peut le remplir avec vous.',
	},
	{
		en: 'The 2027 census is on May 11. We are hiring in every province and territory.',
		fr: 'Le recensement de 2027 a lieu le 11 mai. Nous embauchons dans toutes les provinces et tous les territoires.',
	},
	{
		en: 'New to Canada? Our guide explains how to open a bank account, see a doctor and find a school.',
		fr: 'Vous arrivez au Canada? Notre guide explique comment ouvrir un compte de banque, consulter un médecin et trouver une école.',
	},
	{
		en: 'The museum lends wheelchairs at the door. Ask for one when you buy your ticket.',
		fr: 'Le musée prête des fauteuils roulants à l’entrée. Demandez-en un en achetant votre billet.',
	},
	{
		en: 'Learn more about bears before your hike: https://parks.canada.ca/bears',
		fr: 'Apprenez-en plus sur les ours avant votre randonnée : https://parcs.canada.ca/ours',
	},
	{
		en: 'The Loi sur la protection du consommateur is a Quebec law; write to the Office de la protection du consommateur.',
		fr: 'La Loi sur la protection du consommateur est une loi du Québec; écrivez à l’Office de la protection du consommateur.',
	},
	{
		en: 'In 1998, Revenue Canada had an office on this street. Today it is a library.',
		fr: 'En 1998, Revenu Canada avait un bureau dans cette rue. C’est aujourd’hui une bibliothèque.',
	},
	{
		en: 'Passes are 25% off until March 31: $100 for a family, $55 for an adult.',
		fr: 'Les laissez-passer sont à 25 % de rabais jusqu’au 31 mars : 100 $ par famille, 55 $ par adulte.',
	},
	{
		en: 'The RCMP Musical Ride performs in Sackville at 2 pm and 7 pm. Bring a blanket. #RCMPMusicalRide',
		fr: 'Le Carrousel de la GRC se produit à Sackville à 14 h et à 19 h. Apportez une couverture. #CarrouselGRC',
	},
	{
		en: 'Two ways to reach Ivvavik National Park: by charter plane, or on foot with a very good map.',
		fr: 'Deux façons d’atteindre le parc national Ivvavik : par avion nolisé, ou à pied avec une très bonne carte.',
	},
	{
		en: 'We translated our guide to safe sleep into Cree, Inuktitut and Ojibwe. Ask your nurse for a copy.',
		fr: 'Nous avons traduit notre guide du sommeil sans danger en cri, en inuktitut et en ojibwé. Demandez-en un exemplaire à votre infirmière.',
	},
	{
		en: 'The personal information committee publishes its report on June 3.',
		fr: 'Le comité sur les renseignements personnels publie son rapport le 3 juin.',
	},
	{
		en: 'Inspectors visited 120 farms in the Okanagan. Two fruit flies were found, and both were harmless.',
		fr: 'Les inspecteurs ont visité 120 fermes dans l’Okanagan. On a trouvé deux mouches des fruits, toutes deux inoffensives.',
	},
	{
		en: 'The aurora forecast for Whitehorse is high tonight. Bundle up and look north!',
		fr: 'Les aurores boréales ont de fortes chances de se montrer à Whitehorse ce soir. Habillez-vous chaudement et regardez vers le nord!',
	},
	{
		en: 'Parking lot 3 at Lake Louise is full. Take the shuttle.',
		fr: 'Le stationnement 3 du lac Louise est plein. Prenez la navette.',
	},
	{
		en: 'Clear skies tonight in Iqaluit, with a low of -20 °C.',
		fr: 'Ciel dégagé ce soir à Iqaluit, avec un minimum de -20 °C.',
	},
	{
		en: 'The museum closes for repairs on Monday and opens again on Friday.',
		fr: 'Le musée ferme lundi pour des réparations et rouvre vendredi.',
	},
	{
		en: 'A flat tire blocks the right lane on the causeway. Slow down.',
		fr: 'Un pneu crevé bloque la voie de droite sur la levée. Ralentissez.',
	},
	{
		en: 'Clear the snow from the vents of your house.',
		fr: 'Dégagez la neige des bouches d’aération de votre maison.',
	},
	{
		en: 'It is easy to get lost in the backcountry. Carry a map.',
		fr: 'Il est facile de se perdre dans l’arrière-pays. Emportez une carte.',
	},
	{
		en: 'Meet Daisy, the oldest cow of our farm museum.',
		fr: 'Voici Daisy, la plus vieille vache de notre musée de l’agriculture.',
	},
	{
		en: 'Our scientists counted 4,300 walrus near Coats Island this summer.',
		fr: 'Nos scientifiques ont compté 4 300 morses près de l’île Coats cet été.',
	},
	{
		en: 'Scam alert: we never ask you to pay with gift cards. Hang up.',
		fr: 'Alerte à la fraude : nous ne demandons jamais de payer par carte-cadeau. Raccrochez.',
	},
	{
		en: 'The embassy in Lima is closed on July 28 and 29.',
		fr: 'L’ambassade à Lima est fermée les 28 et 29 juillet.',
	},
	{
		en: 'Free family day at the museum this Sunday, from 10 am to 4 pm.',
		fr: 'Journée familiale gratuite au musée dimanche, de 10 h à 16 h.',
	},
	{
		en: 'On this day in 1965, the Maple Leaf flew over Parliament Hill for the first time. 🇨🇦',
		fr: 'Ce jour-là, en 1965, l’unifolié flottait pour la première fois sur la colline du Parlement. 🇨🇦',
	},
	{
		en: 'Corporal Naomi Blackwater guides a convoy near Wainwright.',
		fr: 'La caporale Naomi Blackwater guide un convoi près de Wainwright.',
	},
	{
		en: 'Canada and Japan signed an agreement on batteries in Tokyo.',
		fr: 'Le Canada et le Japon ont signé à Tokyo un accord sur les batteries.',
	},
	{
		en: 'A magnitude 3.1 earthquake was felt near Val-des-Bois at 6:12 am.',
		fr: 'Un séisme de magnitude 3,1 a été ressenti près de Val-des-Bois à 6 h 12.',
	},
	{
		en: 'Wait times are shortest before 9 am and on Thursdays.',
		fr: 'L’attente est plus courte avant 9 h et le jeudi.',
	},
	{
		en: 'Stay 30 metres away from elk: it is calving season.',
		fr: 'Restez à 30 mètres des wapitis : c’est la saison de mise bas.',
	},
];

/** Notices of danger, which style holds up in no case: capitals, hashtags and links as the hour allows. */
const hazards: readonly Pair[] = [
	{
		en: 'WILDFIRE ALERT: LEAVE JASPER NOW by Highway 16 toward Hinton. Do not return for pets or belongings. #jasperwildfire',
		fr: 'ALERTE D’INCENDIE : QUITTEZ JASPER MAINTENANT par la route 16 vers Hinton. Ne revenez pas chercher d’animaux ni de biens. #jasperwildfire',
	},
	{
		en: 'Food recall: do not eat Boréal brand romaine lettuce with a best-before date of May 12 (E. coli).',
		fr: 'Rappel d’aliments : ne mangez pas la laitue romaine de marque Boréal dont la date de péremption est le 12 mai (E. coli).',
	},
	{
		en: 'Boil water advisory in Eskasoni until further notice. Boil tap water for one minute before you drink it.',
		fr: 'Avis d’ébullition de l’eau à Eskasoni jusqu’à nouvel ordre. Faites bouillir l’eau du robinet une minute avant de la boire.',
	},
	{
		en: 'Tornado warning for Barrie: take shelter now in a basement, away from windows.',
		fr: 'Alerte de tornade à Barrie : abritez-vous maintenant dans un sous-sol, loin des fenêtres.',
	},
	{
		en: 'Air quality warning for Kelowna. Limit time outdoors and close your windows.',
		fr: 'Avertissement sur la qualité de l’air à Kelowna. Limitez vos activités à l’extérieur et fermez vos fenêtres.',
	},
];

/** Posts of the length Facebook allows. */
const long: readonly Pair[] = [
	{
		en: `You asked, we answered: how do I change my address?

Sign in to your account and choose “Profile”. Type your new address, then save. The change takes one day.

If you receive a pension, change your address with Service Canada as well. The two systems do not talk to each other yet.

You can also call us at 1-800-959-8281, from 9 am to 5 pm, Monday to Friday. Have your last notice of assessment with you.`,
		fr: `Vous l’avez demandé, voici la réponse : comment changer mon adresse?

Ouvrez une session dans votre compte et choisissez « Profil ». Tapez votre nouvelle adresse, puis enregistrez. Le changement prend une journée.

Si vous recevez une pension, changez aussi votre adresse auprès de Service Canada. Les deux systèmes ne se parlent pas encore.

Vous pouvez également nous appeler au 1-800-959-8281, de 9 h à 17 h, du lundi au vendredi. Ayez en main votre dernier avis de cotisation.`,
	},
	{
		en: `Meet Josée, a biologist at the Bay of Fundy.

Every morning, she counts the sandpipers on the mud flats. Last week she counted 42,000 of them in one hour. “You hear them before you see them,” she says.

The birds fly here from the Arctic. They double their weight in two weeks, then cross the ocean without a stop.

Come and see them until August 20. Keep your dog on a leash and stay behind the rope.`,
		fr: `Voici Josée, biologiste à la baie de Fundy.

Chaque matin, elle compte les bécasseaux sur les vasières. La semaine dernière, elle en a compté 42 000 en une heure. « On les entend avant de les voir », dit-elle.

Les oiseaux viennent de l’Arctique. Ils doublent leur poids en deux semaines, puis traversent l’océan sans escale.

Venez les voir jusqu’au 20 août. Gardez votre chien en laisse et restez derrière la corde.`,
	},
	{
		en: `What to bring to your citizenship ceremony:

- your letter of invitation
- one piece of identity with a photo
- your permanent resident card

Your family is welcome. The ceremony lasts about an hour, and you will take the oath in English or in French.

If you cannot come, write to us before the day. We will choose another date with you.`,
		fr: `Quoi apporter à votre cérémonie de citoyenneté :

- votre lettre d’invitation
- une pièce d’identité avec photo
- votre carte de résident permanent

Votre famille est la bienvenue. La cérémonie dure environ une heure, et vous prêterez serment en français ou en anglais.

Si vous ne pouvez pas venir, écrivez-nous avant le jour dit. Nous choisirons une autre date avec vous.`,
	},
	{
		en: `The lighthouse at Cape Spear needs paint, and you can help.

We are looking for 20 volunteers on the weekend of June 6. You will scrape, prime and paint, with a view of whales if the fog allows. We supply brushes, harnesses and lunch.

No experience is needed. You must be 16 or older. Register at the visitor centre or by email: capespear@example.canada.ca.`,
		fr: `Le phare du cap Spear a besoin de peinture, et vous pouvez aider.

Nous cherchons 20 bénévoles pour la fin de semaine du 6 juin. Vous pourrez gratter, apprêter et peindre, avec vue sur les baleines si la brume le permet. Nous fournissons les pinceaux, les harnais et le dîner.

Aucune expérience n’est requise. Il faut avoir 16 ans ou plus. Inscrivez-vous au centre d’accueil ou par courriel : capespear@example.canada.ca.`,
	},
	{
		en: `Your rights as a passenger changed this week.

If your flight is late by three hours, the airline must tell you why. If the delay is within its control, it must pay you: $400 for a large airline, $125 for a small one.

Keep your boarding pass. Ask the airline first, in writing. If it does not answer within 30 days, file a complaint with the Canadian Transportation Agency.`,
		fr: `Vos droits de passager ont changé cette semaine.

Si votre vol a trois heures de retard, le transporteur doit vous dire pourquoi. Si la cause dépend de lui, il doit vous payer : 400 $ s’il est gros, 125 $ s’il est petit.

Gardez votre carte d’embarquement. Écrivez d’abord au transporteur. S’il ne répond pas dans les 30 jours, déposez une plainte auprès de l’Office des transports du Canada.`,
	},
];

/** Both versions in one post, English first, from one bilingual account. */
const together: readonly Pair[] = [
	{
		en: 'New hours at our Winnipeg counter: 8 am to 4 pm.',
		fr: 'Nouvelles heures à notre comptoir de Winnipeg : de 8 h à 16 h.',
	},
	{
		en: 'The lake is calm and the canoes are ready. See you on Saturday!',
		fr: 'Le lac est calme et les canots sont prêts. À samedi!',
	},
	{
		en: 'Free entry today for National Indigenous Peoples Day.',
		fr: 'Entrée gratuite aujourd’hui pour la Journée nationale des peuples autochtones.',
	},
	{
		en: 'Our offices are closed on Friday for the holiday.',
		fr: 'Nos bureaux sont fermés vendredi en raison du congé.',
	},
	{
		en: 'Thank you to the 300 people who cleaned the shore of Lake Ontario.',
		fr: 'Merci aux 300 personnes qui ont nettoyé la rive du lac Ontario.',
	},
	{
		en: 'The wolf pups of Wapusk have names: Maskwa and Nipiy.',
		fr: 'Les louveteaux de Wapusk ont des noms : Maskwa et Nipiy.',
	},
];

const english: DraftInput['account'] = {
	mode: 'official',
	owes: ['en', 'fr'],
	language: 'en',
	twin: '@exemple_fr',
};
const french: DraftInput['account'] = {
	mode: 'official',
	owes: ['en', 'fr'],
	language: 'fr',
	twin: '@example_en',
};
const bilingual: DraftInput['account'] = {mode: 'official', owes: ['en', 'fr'], order: 'en-fr'};

const paired = ({en, fr, withEn, withFr}: Pair): readonly DraftInput[] => [
	{text: en, counterpart: fr, account: english, ...withEn},
	{text: fr, counterpart: en, account: french, ...withFr},
];

/** Answers to one person, in that person's language; no second version is owed. */
const replies: readonly DraftInput[] = [
	{
		text: 'Hello! You can change your address in your account at any time.',
		surface: 'reply',
		inReplyTo: {text: 'How do I tell you that I moved?', language: 'en'},
		account: bilingual,
	},
	{
		text: 'Bonjour! Vous pouvez changer votre adresse dans votre compte à tout moment.',
		surface: 'reply',
		inReplyTo: {text: 'Comment vous dire que j’ai déménagé?', language: 'fr'},
		account: bilingual,
	},
	{
		text: 'Thanks for the kind words, Priya! We will pass them on to the crew.',
		surface: 'comment',
		inReplyTo: {text: 'Your staff in Regina were so patient with my mother.', language: 'en'},
		account: bilingual,
	},
	{
		text: 'Merci de ces bons mots, Luc! Nous les transmettrons à l’équipe.',
		surface: 'comment',
		inReplyTo: {text: 'Votre personnel de Regina a été si patient avec ma mère.', language: 'fr'},
		account: bilingual,
	},
	{
		text: 'Please do not post your file number here. Call 1-888-242-2100 and an agent will look at your case.',
		surface: 'reply',
		inReplyTo: {text: 'My file is late again, what is going on?', language: 'en'},
		account: bilingual,
	},
	{
		text: 'N’inscrivez pas votre numéro de dossier ici. Composez le 1-888-242-2100 et un agent examinera votre cas.',
		surface: 'reply',
		inReplyTo: {text: 'Mon dossier est encore en retard, que se passe-t-il?', language: 'fr'},
		account: bilingual,
	},
];

/** Chains of posts, and posts of a named official or of an office that owes one language. */
const others: readonly DraftInput[] = [
	{
		text: 'Five things to know before you paddle. 1. Tell someone where you are going.',
		thread: [
			'2. Wear your life jacket, even in shallow water. 3. Check the wind.',
			'Cinq choses à savoir avant de pagayer. 1. Dites à quelqu’un où vous allez.',
			'2. Portez votre gilet de sauvetage, même en eau peu profonde. 3. Vérifiez le vent.',
		],
		surface: 'thread',
		account: bilingual,
	},
	{
		text: 'The ice road to Tuktoyaktuk closed in 2017. What replaced it?',
		thread: [
			'An all-season highway of 138 km.',
			'La route de glace de Tuktoyaktuk a fermé en 2017. Qu’est-ce qui la remplace?',
			'Une route de 138 km ouverte toute l’année.',
		],
		surface: 'thread',
		account: bilingual,
		attachments: [
			{kind: 'image', description: 'A gravel road runs to the sea / Un chemin de gravier mène à la mer'},
		],
	},
	{
		text: 'I am honoured to present our report to Parliament today.',
		counterpart: 'J’ai l’honneur de présenter aujourd’hui notre rapport au Parlement.',
		account: {...english, named: true, level: 'deputy-head'},
	},
	{
		text: 'J’ai l’honneur de présenter aujourd’hui notre rapport au Parlement.',
		counterpart: 'I am honoured to present our report to Parliament today.',
		account: {...french, named: true, level: 'deputy-head'},
	},
	{
		text: 'Our counter in Corner Brook opens an hour late today because of the snow.',
		account: {mode: 'official', owes: ['en']},
	},
	{
		text: 'Notre comptoir de Rimouski ouvre une heure plus tard aujourd’hui à cause de la neige.',
		account: {mode: 'official', owes: ['fr']},
	},
	{
		text: 'Our offices will be closed on Monday.',
		counterpart: 'Nos bureaux seront fermés lundi.',
		account: {...english, caretaker: true},
	},
	{
		text: 'Une ourse et ses petits sont sur le sentier du lac Louise. Gardez vos distances.',
		counterpart: 'A bear and her cubs are on the Lake Louise trail. Keep your distance.',
		account: {...french, caretaker: true},
	},
];

const personal: DraftInput['account'] = {mode: 'personal'};
const professional: DraftInput['account'] = {
	mode: 'professional',
	employer: 'Statistics Canada',
	area: 'census',
};
const disclaimed = 'Policy analyst, runner, mother of two. Views are my own.';
const disclaimedInFrench = 'Analyste, coureuse, mère de deux enfants. Opinions personnelles.';

/** What people who work for the government post in their own name, and rightly. */
const own: readonly DraftInput[] = [
	{text: 'My tomatoes survived the frost. All four of them.', account: personal},
	{text: 'Mes tomates ont survécu au gel. Les quatre.', account: personal},
	{text: 'My flight was delayed four hours. So tired.', account: personal},
	{text: 'Mon vol a eu quatre heures de retard. Je suis crevée.', account: personal},
	{
		text: 'Happy Canada Day from the lake! 🇨🇦',
		account: personal,
		attachments: [{kind: 'image', description: 'Friends wave paper flags at a picnic'}],
	},
	{
		text: 'Bonne fête du Canada depuis le chalet! 🇨🇦',
		account: personal,
		attachments: [{kind: 'image', description: 'Un drapeau canadien devant un chalet'}],
	},
	{text: 'I voted today. The line was long and the cookies were good.', account: personal},
	{text: 'J’ai voté aujourd’hui. La file était longue et les biscuits étaient bons.', account: personal},
	{text: 'Watching the leaders’ debate tonight to make up my mind.', account: personal},
	{text: 'Je regarde le débat des chefs ce soir pour me faire une idée.', account: personal},
	{text: 'As a parent, I think my son’s school is wonderful.', account: personal},
	{text: 'En tant que parent, je trouve que l’école de mon fils est formidable.', account: personal},
	{text: 'BEST PIE EVER 🥧🥧🥧 thank you grandma', account: personal},
	{text: 'MEILLEURE TARTE DU MONDE 🥧🥧🥧 merci mamie', account: personal},
	{text: 'The new season of the baking show is a disgrace. Bring back Paul.', account: personal},
	{text: 'La nouvelle saison de l’émission de pâtisserie est une honte. Ramenez Paul.', account: personal},
	{text: 'Great panel on data ethics this morning in Ottawa.', account: professional, profile: disclaimed},
	{
		text: 'Belle rencontre sur l’éthique des données ce matin à Ottawa.',
		account: professional,
		profile: disclaimedInFrench,
	},
	{
		text: 'I start a new job at Statistics Canada next week. Wish me luck!',
		account: professional,
		profile: disclaimed,
	},
	{
		text: 'Je commence un nouvel emploi à Statistique Canada la semaine prochaine. Souhaitez-moi bonne chance!',
		account: professional,
		profile: disclaimedInFrench,
	},
	{
		text: 'Three years ago I could not code. Today I finished my diploma at night school.',
		account: professional,
		profile: disclaimed,
	},
	{
		text: 'Il y a trois ans, je ne savais pas programmer. Aujourd’hui, j’ai terminé mon diplôme du soir.',
		account: professional,
		profile: disclaimedInFrench,
	},
	{
		text: 'I took part in the FWD50 conference with colleagues from five countries.',
		account: professional,
		profile: disclaimed,
	},
	{
		text: 'J’ai participé à la conférence FWD50 avec des collègues de cinq pays.',
		account: professional,
		profile: disclaimedInFrench,
	},
	{text: 'I’m thrilled to announce I’ve joined Statistics Canada!', account: personal, profile: disclaimed},
	{
		text: 'The union says the employer’s offer is insulting. Bargaining resumes on Tuesday.',
		account: personal,
		profile: disclaimed,
	},
	{
		text: 'Le syndicat affirme que l’offre de l’employeur est insultante. Les négociations reprennent mardi.',
		account: personal,
		profile: disclaimed,
	},
	{
		text: 'Dix ans à Pêches et Océans aujourd’hui! Merci à mes collègues.',
		account: personal,
		profile: disclaimed,
	},
	{
		text: 'My landlord is incompetent and the heating is broken again.',
		account: personal,
		profile: disclaimed,
	},
	{
		text: 'Mon propriétaire est incompétent, le chauffage est encore brisé.',
		account: personal,
		profile: disclaimed,
	},
	{text: 'J’ai failli me casser la gueule sur la glace ce matin.', account: personal, profile: disclaimed},
	{
		text: 'We voted on a name for the dog. Biscuit won by a landslide.',
		account: personal,
		profile: disclaimed,
	},
	{text: 'Votez pour le nom de notre chat : Poutine ou Caramel?', account: personal, profile: disclaimed},
	{text: 'The kitchen cabinet arrived, finally.', account: personal, profile: disclaimed},
	{text: 'Le cabinet de toilette est enfin rénové.', account: personal, profile: disclaimed},
	{text: 'Don’t tell anyone, but I ate the last doughnut.', account: personal, profile: disclaimed},
	{text: 'La fuite du toit est enfin réparée.', account: personal, profile: disclaimed},
];

/** Posts with warm words or lively ones, which judge nothing: what a tone could be heard in. */
const warm: readonly Pair[] = [
	{
		en: 'We are deeply saddened by the passing of Senator Marie Doyle. Our thoughts are with her family and friends.',
		fr: 'C’est avec tristesse que nous avons appris le décès de la sénatrice Marie Doyle. Nos pensées accompagnent ses proches.',
	},
	{
		en: 'Congratulations to our women’s curling team on a gold medal in Gangneung!',
		fr: 'Félicitations à notre équipe féminine de curling, médaillée d’or à Gangneung!',
	},
	{
		en: 'Thank you to the 1,200 volunteers who counted birds with us this winter.',
		fr: 'Un immense merci aux 1 200 bénévoles qui ont compté les oiseaux avec nous cet hiver.',
	},
	{
		en: 'Farewell to our colleague Denise, who is retiring from the weather office after 35 wonderful years.',
		fr: 'Au revoir à notre collègue Denise, qui prend sa retraite du bureau météo après 35 belles années.',
	},
	{
		en: 'The long wait is over for Neskantaga: clean water is flowing at the new plant.',
		fr: 'Fin d’une longue attente à Neskantaga : l’eau potable coule à la nouvelle usine.',
	},
	{
		en: 'Our baby beluga needs a name! Vote for Pearl, Echo or Luna by Sunday.',
		fr: 'Notre petit béluga cherche un nom! Votez pour Perle, Écho ou Luna d’ici dimanche.',
	},
	{
		en: 'The tulips are gorgeous this year! Come and see them at Dows Lake until May 20.',
		fr: 'Les tulipes sont magnifiques cette année! Venez les voir au lac Dow jusqu’au 20 mai.',
	},
	{
		en: 'We welcome the arbitrator’s decision and will pay the amounts owed by June 30.',
		fr: 'Nous prenons acte de la décision de l’arbitre et verserons les sommes dues d’ici le 30 juin.',
	},
	{
		en: 'Canada condemns the attack on the convoy and calls for the immediate release of the aid workers.',
		fr: 'Le Canada condamne l’attaque contre le convoi et demande la libération immédiate des travailleurs humanitaires.',
	},
	{
		en: 'Good luck to every student starting school this week. You’ve got this!',
		fr: 'Bonne rentrée à tous les élèves. Vous êtes capables!',
	},
];

/** Realistic posts with nothing amiss: no rule may find anything in them. All invented; the bodies and places are real. */
export const clean: readonly DraftInput[] = [
	...[...short, ...warm, ...hazards, ...long].flatMap(paired),
	...together.map(({en, fr}): DraftInput => ({text: `${en}\n\n${fr}`, account: bilingual})),
	...replies,
	...others,
	...own,
];
