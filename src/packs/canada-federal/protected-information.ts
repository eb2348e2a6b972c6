import {defineRule} from '../../engine/rule.ts';
import {secrecyTurns} from './secrecy-turns.ts';
import {securityPolicy} from './sources.ts';

const personal = {mode: 'personal'} as const;

export const protectedInformation = defineRule({
	id: 'protected-information',
	severity: 'error',
	modes: ['official', 'professional', 'personal'],
	protects: 'privacy',
	concern: 'secrets',
	check: 'marking',
	params: {
		...secrecyTurns,
		hosts: [
			'gcpedia',
			'gcconnex',
			'gccollab',
			'gcdocs',
			'gcintranet',
			'gcxchange',
			'intranet',
			'sharepoint.com',
			'gcwiki',
			'.gc.local',
		],
	},
	message: {
		en: '“{quote}” says that this is not for the public.',
		fr: '« {quote} » indique que ce n’est pas destiné au public.',
	},
	reason: {
		en: 'Protected, classified and embargoed information may not be disclosed, whatever the account.',
		fr: 'Les renseignements protégés, classifiés ou sous embargo ne peuvent être divulgués, quel que soit le compte.',
	},
	remedy: {
		en: 'Do not post it. If it was already shared, tell your security officer at once.',
		fr: 'Ne le publiez pas. Si l’information a déjà circulé, avisez immédiatement les responsables de la sécurité de votre organisation.',
	},
	variants: {
		tone: {
			message: {
				en: 'This could give away what is known only at work; these words suggest it most: {words}.',
				fr: 'Ces propos pourraient révéler ce qui n’est connu qu’au travail; ce sont surtout ces mots qui le suggèrent : {words}.',
			},
			remedy: {
				en: 'Leave out what your institution has not made public; if you are not sure, ask before you post.',
				fr: 'Laissez de côté ce que votre institution n’a pas rendu public; dans le doute, demandez avant de publier.',
			},
			severity: 'warning',
		},
		marking: {
			message: {en: '“{quote}” is a security marking.', fr: '« {quote} » est une cote de sécurité.'},
		},
		pictured: {
			message: {
				en: 'The description of the picture holds a security marking: “{words}”.',
				fr: 'La description de l’image contient une cote de sécurité : « {words} ».',
			},
		},
		inside: {
			message: {
				en: 'This link leads to a site that only staff can open.',
				fr: 'Ce lien mène à un site que seul le personnel peut ouvrir.',
			},
			remedy: {
				en: 'Link to a public page, or leave the link out: its words alone may tell too much.',
				fr: 'Mettez le lien vers une page publique, ou retirez-le : ses mots seuls peuvent en dire trop.',
			},
		},
	},
	source: securityPolicy,
	examples: {
		flags: [
			{
				draft: {
					text: 'Heads up, the Bathurst counter goes dark in March and the forty of us hear it on Tuesday.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Le comptoir de Bathurst ferme en mars, on l’apprend mardi, vous ne l’avez pas lu ici.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Here is the memo to the minister on ferry fares.', account: personal}},
			{draft: {text: 'Voici la note à la ministre sur les traversiers.', account: personal}},
			{
				draft: {
					text: 'Fresh out of the Treasury Board meeting: our request for new boats was turned down.',
					account: personal,
				},
			},
			{draft: {text: 'PROTECTED A – staffing plan for the fall, do read.'}, quote: 'PROTECTED A'},
			{draft: {text: 'Plan de dotation de l’automne (Protégé B)', account: personal}, quote: 'Protégé B'},
			{draft: {text: 'Embargoed until noon: the new rules for ferries.'}, quote: 'Embargoed until'},
			{
				draft: {text: 'Sous embargo jusqu’à midi : les nouvelles règles des traversiers.'},
				quote: 'Sous embargo',
			},
			{
				draft: {text: 'Sneak peek of our memorandum to Cabinet!', account: personal},
				quote: 'memorandum to Cabinet',
			},
			{
				draft: {text: 'En primeur, notre mémoire au Cabinet!', account: personal},
				quote: 'mémoire au Cabinet',
			},
			{draft: {text: 'All the slides are here: https://gcdocs.example.gc.ca/llisapi/12345'}},
			{draft: {text: 'SECRET // see the annex before Friday'}, quote: 'SECRET'},
			{
				draft: {
					text: 'Cover page of the MC we have been drafting all spring. What a week!',
					account: personal,
				},
			},
			{draft: {text: 'Le mémoire au Cabinet est enfin signé, on respire!', account: personal}},
			{
				draft: {text: 'Une pile de dossiers Secret sur mon bureau. Bonne fin de semaine!', account: personal},
				quote: 'dossiers Secret',
			},
			{
				draft: {text: 'My folder is stamped SECRET and I feel important.', account: personal},
				quote: 'SECRET',
			},
			{
				draft: {
					text: 'Our glamorous Friday night.',
					account: personal,
					attachments: [{kind: 'image', description: 'A red folder marked SECRET beside a cold pizza'}],
				},
			},
			{
				draft: {
					text: 'Notre beau vendredi soir.',
					account: personal,
					attachments: [{kind: 'image', description: 'Un dossier étampé SECRET à côté d’une pizza froide'}],
				},
			},
			{
				draft: {
					text: 'Screenshot from yesterday’s branch town hall: twelve positions cut, more to come.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Photo de la réunion du personnel : dix postes abolis avant Noël.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'We are shutting the Lethbridge office in May. Employees will find out on Monday.',
					account: personal,
				},
				quote: 'shutting the Lethbridge office',
			},
			{
				draft: {
					text: 'Ils ferment le comptoir de Matane en juin. Motus, les employés l’apprendront lundi.',
					account: personal,
				},
				quote: 'ferment le comptoir',
			},
			{
				draft: {
					text: 'The unemployment figures come out tomorrow. I have already seen them: not pretty.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Les chiffres du chômage sortent demain, mais je peux déjà vous dire que c’est laid.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Not supposed to say anything, but pensioners will get a bonus in the fall.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Ne répétez pas ça : notre prochaine ambassadrice, pas encore annoncée, vient de Rimouski.',
				},
			},
			{draft: {text: 'Keep this to yourselves: the name of the winner is not public yet.'}},
			{draft: {text: 'Internal use only: roster of the northern posts.'}, quote: 'Internal use only'},
			{draft: {text: 'Stuck on the TB submission until dawn.', account: personal}},
			{
				draft: {
					text: 'J’ai vu les chiffres du chômage avant tout le monde, ça va faire mal.',
					account: personal,
				},
			},
			{
				draft: {
					text: 'Between us, the budget will cut that program on Tuesday.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Capture d’écran de GCdocs : les constats préliminaires, pas encore publics.',
					account: {mode: 'personal'},
				},
			},
		],
		passes: [
			{draft: {text: 'Read our request for proposals for three new boats.'}},
			{draft: {text: 'Lisez notre demande de propositions pour trois nouveaux bateaux.'}},
			{
				draft: {
					text: 'Messages must not contain Protected B data: security levels are explained in the course.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Cabinet approved the new rules; they are in the Gazette.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Voici notre plan secret pour réussir les guimauves grillées.',
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Thirty per cent of our ocean will be a marine protected area by 2030.'}},
			{draft: {text: 'Trente pour cent de nos océans seront protégés d’ici 2030.'}},
			{draft: {text: 'Grandma’s secret recipe for tourtière, in our archives.'}},
			{draft: {text: 'Le secret de la tourtière de grand-maman est dans nos archives.'}},
			{draft: {text: 'Canada lifts the embargo on imports of ornamental birds.'}},
			{draft: {text: 'Register for the course on handling Protected B information.'}},
			{draft: {text: 'Cours en ligne : manipuler des renseignements Protégé B.'}},
			{draft: {text: 'The Cabinet committee met in Charlottetown this week.'}},
			{draft: {text: 'Votre vote est confidentiel.'}},
			{
				draft: {
					text: 'You heard it here first: butter tarts are back at the corner bakery.',
					account: personal,
				},
			},
			{draft: {text: 'Chut! Le bébé dort enfin, et le bureau est fermé.', account: personal}},
			{
				draft: {
					text: 'Keep it to yourselves: we are closing the office early for her birthday party.',
					account: personal,
				},
			},
			{draft: {text: 'The employment figures come out on Friday at 8:30 am.'}},
			{draft: {text: 'Les chiffres de l’emploi sortent vendredi à 8 h 30.'}},
			{
				draft: {
					text: 'The plant is closing and eighty jobs are gone. What a sad day here.',
					account: personal,
				},
			},
			{draft: {text: 'L’usine ferme, quatre-vingts emplois en moins. Triste journée.', account: personal}},
			{draft: {text: 'Shh! Sneak peek of our new gallery, not open until Friday.'}},
			{draft: {text: 'Le nom de la mascotte n’est pas encore annoncé. Restez à l’affût!'}},
			{
				draft: {
					text: 'A new display in our hall.',
					attachments: [{kind: 'image', description: 'A 1943 map stamped SECRET in a glass case'}],
				},
			},
			{draft: {text: 'Une carte de guerre marquée SECRET, à voir au musée jusqu’en mai.'}},
			{
				draft: {
					text: 'The MC at my cousin’s wedding was a riot, and he is done for good.',
					account: personal,
				},
			},
			{draft: {text: 'Disons juste que le match était plate.', account: personal}},
			{draft: {text: 'Not announced yet, keep it to yourselves: a new goat at the farm!', account: personal}},
			{draft: {text: 'Pas encore annoncé, gardez ça pour vous : une chèvre s’en vient!', account: personal}},
			{draft: {text: 'We protected a colony of puffins. Nous avons protégé une colonie de macareux.'}},
		],
	},
});
