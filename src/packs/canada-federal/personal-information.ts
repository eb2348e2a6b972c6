import {defineRule} from '../../engine/rule.ts';
import {privacyAct} from './sources.ts';

const personal = {mode: 'personal'} as const;

/** The words for a number of some kind; its remedy offers the mask. */
const number = (en: string, fr: string) => ({
	message: {en: `“{quote}” reads as ${en}.`, fr: `« {quote} » se lit comme ${fr}.`},
});

export const personalInformation = defineRule({
	id: 'personal-information',
	severity: 'error',
	modes: ['official', 'professional', 'personal'],
	protects: 'privacy',
	concern: 'privacy',
	check: 'personal-information',
	params: {},
	message: {
		en: '“{quote}” reads as personal information.',
		fr: '« {quote} » se lit comme un renseignement personnel.',
	},
	reason: {
		en: 'Information about an identifiable person may not be disclosed without consent, even if that person posted it first.',
		fr: 'Un renseignement sur une personne identifiable ne peut être communiqué sans son consentement, même si elle l’a publié elle-même.',
	},
	remedy: {
		en: 'Take it out, and invite the person to a secure channel.',
		fr: 'Retirez-le et invitez la personne à passer par une voie sécurisée.',
	},
	variants: {
		tone: {
			message: {
				en: 'This could tell something private about a person who can be recognized; these words suggest it most: {words}.',
				fr: 'Ces propos pourraient révéler quelque chose de privé sur une personne qu’on peut reconnaître; ce sont surtout ces mots qui le suggèrent : {words}.',
			},
			remedy: {
				en: 'Leave out what points to the person, or ask that person first.',
				fr: 'Laissez de côté ce qui permet de reconnaître la personne, ou demandez-lui d’abord son accord.',
			},
			severity: 'warning',
		},
		sin: number('a social insurance number', 'un numéro d’assurance sociale'),
		card: number('a payment card number', 'un numéro de carte de paiement'),
		bank: number('a bank account number', 'un numéro de compte bancaire'),
		'health-card': number('a health card number', 'un numéro de carte d’assurance maladie'),
		passport: number('a passport number', 'un numéro de passeport'),
		'employee-number': number('an employee number', 'un numéro d’employé'),
		'file-number': number('the number of somebody’s file', 'le numéro du dossier d’une personne'),
		'birth-date': number('a date of birth', 'une date de naissance'),
		phone: number('a person’s phone number', 'le numéro de téléphone d’une personne'),
		email: number('a person’s email address', 'l’adresse de courriel d’une personne'),
		address: number('a home address', 'une adresse personnelle'),
		'postal-code': number('the postal code of a home', 'le code postal d’un domicile'),
		'private-fact': {
			message: {
				en: '“{quote}” tells something private about a person.',
				fr: '« {quote} » révèle un élément de la vie privée d’une personne.',
			},
		},
	},
	source: privacyAct,
	examples: {
		flags: [
			{
				draft: {
					text: 'Your EI claim was stopped because your employer says that you quit.',
					surface: 'reply',
					inReplyTo: {text: 'Where is my money?'},
				},
			},
			{
				draft: {
					text: 'Votre remboursement de 310 $ a été posté rue Elgin.',
					surface: 'reply',
					inReplyTo: {text: 'J’attends toujours mon remboursement.'},
				},
			},
			{
				draft: {
					text: 'So Gord from the mail room is out till spring, second round of chemo, he wanted it kept quiet.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Ma voisine de palier touche l’assurance-emploi depuis un an, je le vois passer au bureau.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {text: 'Le numéro 130 692 544 que vous avez donné n’est pas au registre.'},
				quote: '130 692 544',
			},
			{draft: {text: 'Questions? Call Ruth Penner at home, 613-555-0142.'}, quote: '613-555-0142'},
			{
				draft: {text: 'Des questions? Appelez Ruth Penner chez elle, au 613-555-0142.'},
				quote: '613-555-0142',
			},
			{
				draft: {
					text: 'Hello Mrs. Leung, thank you for calling us back. Your disability application is still incomplete.',
					surface: 'reply',
				},
				quote: 'Your disability application is still incomplete',
			},
			{draft: {text: 'My coworker Ruth is out on medical leave until spring.', account: personal}},
			{draft: {text: 'Send us your SIN, like this: 046 454 286.'}, quote: '046 454 286'},
			{draft: {text: 'Mon NAS : 046-454-286', account: personal}, quote: '046-454-286'},
			{
				draft: {text: 'Hello Ms. Okafor, your application 44120987 was refused.', surface: 'reply'},
				quote: 'your application 44120987',
			},
			{
				draft: {text: 'Bonjour M. Gagnon, votre demande d’asile a été refusée.', surface: 'reply'},
			},
			{draft: {text: 'Text me at 506-555-0147 after work', account: personal}, quote: '506-555-0147'},
			{
				draft: {text: 'Écrivez-moi à lea.boudreau@hotmail.com', account: personal},
				quote: 'lea.boudreau@hotmail.com',
			},
			{draft: {text: 'We just moved to 18 Willow Crescent!', account: personal}, quote: '18 Willow Crescent'},
			{draft: {text: 'Ma collègue Sophie est en congé de maladie.', account: personal}},
			{draft: {text: 'My coworker Dan was fired yesterday.', account: personal}},
			{draft: {text: 'Born on July 9, 1988, she lives two doors down.', account: personal}},
			{draft: {text: 'My passport number is GH123456.', account: personal}, quote: 'GH123456'},
			{draft: {text: 'Deposit it to 00012-003-1234567, thanks!', account: personal}},
			{draft: {text: 'Ms. Tran, your pension was reinstated last week.'}},
			{draft: {text: 'We reached you at 204-555-0134, thank you.'}},
			{draft: {text: 'Deliver the parcel to apartment 9, please.'}},
			{draft: {text: 'Votre demande de carte RP E00123456 est en traitement.'}},
			{
				draft: {
					text: 'An old gentleman named Stanley Kowal came by today: his pension was cut off in May.',
					account: personal,
				},
				quote: 'gentleman named Stanley Kowal came by today: his pension was cut off',
			},
			{
				draft: {
					text: 'Une dame du nom de Ginette Roy pleurait au comptoir. On a suspendu ses prestations.',
					account: personal,
				},
				quote: 'suspendu ses prestations',
			},
			{draft: {text: 'My client Trevor Oake owes nine grand in taxes, imagine.', account: personal}},
			{draft: {text: 'Notre client Réal Cyr doit 9 000 $ d’impôts, imaginez.', account: personal}},
			{draft: {text: 'This inmate, Darren P., was denied parole twice.', account: personal}},
			{draft: {text: 'Le détenu Darren P. est retourné en psychiatrie.', account: personal}},
			{draft: {text: 'Welcome to Amanda Osei, whose refugee claim was accepted on Tuesday!'}},
			{draft: {text: 'Jean-Marc Hébert s’est fait couper son chômage, le pauvre.', account: personal}},
			{
				draft: {text: 'Hi Brenda, your student loan was cancelled in June.', surface: 'reply'},
				quote: 'student loan was cancelled',
			},
			{
				draft: {text: 'Allô Nathalie, ton prêt étudiant a été refusé.', surface: 'reply'},
				quote: 'prêt étudiant a été refusé',
			},
			{draft: {text: 'So sorry, Linda. Your mother’s pension stopped last month.', surface: 'reply'}},
			{
				draft: {text: 'Hi Gary, we tried you at 306-555-0119 about your debt of $450.', surface: 'reply'},
				quote: '306-555-0119',
			},
			{draft: {text: 'Bonjour Marc, votre dette est de 900 $.', surface: 'reply'}, quote: 'votre dette'},
			{draft: {text: 'Turned down Moses Adeyemi for disability today, his fourth try.', account: personal}},
			{draft: {text: 'Guess who went bankrupt? My old boss Peter Ash, I read his file.', account: personal}},
			{draft: {text: 'Devinez qui est sur le BS? Robert Ash, j’ai son dossier ici.', account: personal}},
			{draft: {text: 'Thanks, Omar. Your work permit was refused in May.', surface: 'reply'}},
		],
		passes: [
			{
				draft: {
					text: 'If your EI claim was refused, you can ask for a review within 30 days.',
					surface: 'reply',
					inReplyTo: {text: 'Can I appeal?'},
				},
			},
			{draft: {text: 'Stay at home. Questions? Call 613-555-0142.'}},
			{draft: {text: 'The workshop takes place on Saturday at 150 Birch Street, Moncton.'}},
			{draft: {text: 'La cérémonie aura lieu samedi au 150, rue des Bouleaux, à Moncton.'}},
			{draft: {text: 'The blood donor clinic has moved to 118 Birch Street. Parking is free.'}},
			{draft: {text: 'La bibliothèque déménage au 118, rue des Bouleaux. Le stationnement y est gratuit.'}},
			{draft: {text: 'Hello Prince Edward Island! Your passport office in Summerside is ready.'}},
			{draft: {text: 'Download the app 2 days before your visit.'}},
			{draft: {text: 'Envoyez votre demande 2026-2027 avant le 3 mai.'}},
			{draft: {text: 'Le bureau du 10, rue Principale rouvre lundi.'}},
			{draft: {text: 'Questions? Call 1-800-926-9105 or write to info@exemple.gc.ca.'}},
			{draft: {text: 'Des questions? Composez le 613-555-0100 ou écrivez à medias@exemple.gc.ca.'}},
			{draft: {text: 'Félicitations à Amélie Roy, nommée présidente du Conseil.'}},
			{draft: {text: 'Our office at 55 King Street West opens at 8:30 am.'}},
			{draft: {text: 'Notre bureau du 200, rue Principale ouvre à 8 h 30.'}},
			{draft: {text: 'Never post your social insurance number (SIN).'}},
			{draft: {text: 'Ne publiez jamais votre numéro d’assurance sociale (NAS).'}},
			{draft: {text: 'Order in Council P.C. 2024-0123 and SOR/2002-227 are online.'}},
			{draft: {text: 'The project costs 123 456 000 dollars over ten years.'}},
			{draft: {text: 'Le recensement a compté 36 991 981 personnes en 2021.'}},
			{draft: {text: 'Dial 9-8-8 for help, any time. Composez le 9-8-8, en tout temps.'}},
			{draft: {text: 'Sir John A. was born on January 11, 1815.'}},
			{draft: {text: 'Hello Marie, the form is in your account.', surface: 'reply'}},
			{draft: {text: 'If your refugee claim was refused, you can appeal within fifteen days.'}},
			{draft: {text: 'Si votre prêt étudiant a été refusé, écrivez-nous.'}},
			{draft: {text: 'My own EI claim was refused again. Third time!', account: personal}},
			{draft: {text: 'Mon chômage est refusé encore une fois, bravo.', account: personal}},
			{draft: {text: 'Hi Canada, your pension is reduced when you retire early. Here is how.'}},
			{draft: {text: 'Terry Fox was diagnosed with cancer when he was eighteen.'}},
			{
				draft: {
					text: 'Al Capone owed a fortune in taxes, and that is what they got him for.',
					account: personal,
				},
			},
			{draft: {text: 'Congratulations to Marie Roy, whose application to the Guides was accepted!'}},
			{draft: {text: 'Joseph Kabongo arrived as a refugee. Today he runs three restaurants.'}},
			{draft: {text: 'The Tax Court heard Peter Ash: his claim was denied.'}},
			{draft: {text: 'Guess who won? My cousin Peter Ash!', account: personal}},
			{draft: {text: 'Thanks, Omar. Glad your permit arrived.', surface: 'reply'}},
			{draft: {text: 'Senator Paul Roy says that old age security was cut too soon.', account: personal}},
			{draft: {text: 'Hello dear clients, your payments are being processed faster this year.'}},
			{draft: {text: 'Bonjour chers voisins, votre demande de permis sera traitée en ligne.'}},
			{draft: {text: 'I am on leave until Monday, see you then!', account: personal}},
		],
	},
});
