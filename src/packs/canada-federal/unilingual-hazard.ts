import {defineRule} from '../../engine/rule.ts';
import {hazardRegulations} from './sources.ts';

export const unilingualHazard = defineRule({
	id: 'unilingual-hazard',
	severity: 'error',
	modes: ['official'],
	protects: 'safety',
	check: 'hazard',
	params: {},
	message: {
		en: 'This hazard notice is in one official language only.',
		fr: 'Cet avis de danger est dans une seule langue officielle.',
	},
	reason: {
		en: 'Notices that alert the public to hazards are due in both official languages, the first time, from any office.',
		fr: 'Les avis qui préviennent le public d’un danger doivent paraître dans les deux langues officielles, dès la première fois, quel que soit le bureau.',
	},
	remedy: {
		en: 'Add the other version now, even a short one. If lives are at risk, post at once and add it in the next minute.',
		fr: 'Ajoutez l’autre version maintenant, même courte. Si des vies sont en jeu, publiez tout de suite et ajoutez-la dans la minute.',
	},
	variants: {
		fr: {
			message: {
				en: 'This hazard notice has no French version.',
				fr: 'Cet avis de danger n’a pas de version française.',
			},
		},
		en: {
			message: {
				en: 'This hazard notice has no English version.',
				fr: 'Cet avis de danger n’a pas de version anglaise.',
			},
		},
	},
	source: hazardRegulations,
	examples: {
		flags: [
			{draft: {text: 'FREEZING DRIZZLE ADVISORY: sidewalks in Brandon will be slick until noon.'}},
			{draft: {text: 'ROUTE FERMÉE : route 138 à l’est de Baie-Comeau, visibilité nulle.'}},
			{
				draft: {
					text: 'Old shells were found in the practice range at Petawawa: live ammunition. Stay out, and call 911.',
				},
			},
			{
				draft: {
					text: 'Wildfire smoke in Prince George tonight. Bring your windows’ fans inside and run an air cleaner.',
				},
			},
			{draft: {text: 'Pacifiers of lot 12 can choke a baby. Parents should throw them out.'}},
			{
				draft: {
					text: 'Salmonelle dans des graines germées : n’en consommez aucune, ne consommez aucun sac du lot 9.',
				},
			},
			{
				draft: {
					text: 'The evacuation alert for zone 1 has been lifted. Zone 2: wildfire near the road, leave now.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{draft: {text: 'Flood warning for the Saint John River. Move to higher ground now.'}},
			{draft: {text: 'Ammonia leak at the arena. Stay inside and close your windows.'}},
			{draft: {text: 'Fuite de propane près du quai : éloignez-vous du secteur.'}},
			{draft: {text: 'Have these sausages at home? Throw them out: they may contain E. coli.'}},
			{draft: {text: 'Rappel : ne mangez pas ce fromage, il pourrait contenir la bactérie Listeria.'}},
			{draft: {text: 'The ice on the pond is no longer safe. Please keep off.'}},
			{draft: {text: 'La glace du bassin n’est plus solide. N’allez pas dessus.'}},
			{draft: {text: 'Avis d’ébullition en vigueur à Rouyn-Noranda : ne buvez pas l’eau du robinet.'}},
			{
				draft: {
					text: 'Avalanche warning in Rogers Pass: stay away from all slopes until Sunday.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Food recall: do not eat this brand of frozen spinach (Listeria). French version to follow.',
				},
			},
			{draft: {text: 'Feux de forêt près de Fort Smith : évacuez immédiatement par la route 5.'}},
			{
				draft: {
					text: 'Rappel de produits : cessez d’utiliser cette chauffeuse, elle présente un danger d’incendie.',
				},
			},
			{
				draft: {
					text: 'The fire north of Lytton jumped Highway 12 this afternoon. People in Botanie Valley must leave now.',
				},
			},
			{
				draft: {
					text: 'Humidex values near 45 are expected across Manitoba through Thursday. Check on neighbours who live alone.',
				},
			},
			{
				draft: {
					text: 'Paralytic shellfish toxin is above the limit in Area 17. Do not harvest mussels, clams or oysters.',
				},
			},
			{
				draft: {
					text: 'A tanker of chlorine overturned near the toll plaza. If you live within 800 metres, shut windows and turn off furnaces.',
				},
			},
			{
				draft: {
					text: 'Un camion-citerne s’est renversé sur l’autoroute 20. Dans un rayon de 1 km, confinez-vous et coupez la ventilation.',
				},
			},
			{
				draft: {
					text: 'Poudrerie et visibilité nulle sur la 132 entre Matane et Sainte-Anne-des-Monts. Remettez vos déplacements à demain.',
				},
			},
			{
				draft: {
					text: 'Une drogue contenant du carfentanil circule à Trois-Rivières. Ne consommez jamais seul.',
				},
			},
			{
				draft: {
					text: 'Chemical leak near the port. Stay indoors and wait for the all-clear. French message coming in the next few minutes.',
					account: {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'},
				},
			},
			{
				draft: {
					text: 'A bear charged two cyclists on the lake trail this morning. Leave the area now.',
					account: {mode: 'official', owes: ['en'], language: 'en'},
				},
			},
		],
		passes: [
			{draft: {text: 'The practice range at Petawawa is open for tours on Sunday. Bring water.'}},
			{draft: {text: 'Route fermée pour le marathon, dimanche à Gatineau. Bonne course!'}},
			{
				draft: {
					text: 'The creek path opens again on Sunday. Carry snacks, and give the elk their distance.',
				},
			},
			{draft: {text: 'Le sentier du ruisseau rouvre dimanche. Gardez vos distances avec les wapitis.'}},
			{
				draft: {
					text: 'The siren drill takes place Tuesday. This is an exercise: do not evacuate.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Exercice de tsunami à Tofino jeudi matin : restez chez vous, il s’agit d’un exercice seulement.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Planning a hike this summer? Carry bear spray, make noise and never feed wildlife.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Le printemps arrive : apprenez à reconnaître la glace mince et n’allez pas dessus.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Une pluie de médailles pour le Canada à Milan ce soir! Restez à l’écoute.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Avis de mise en berne : jour des funérailles de feu Alma Tremblay.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Watch how our crews train for wildfires all year.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Rappel : les feux d’artifice commencent à 22 h ce soir.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Reminder of the week: test your smoke alarms.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Rappel de la semaine : vérifiez vos avertisseurs de fumée.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'The boil water advisory for the east shore has been lifted.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'L’avis d’ébullition de la rive est a été levé.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Flood warning: move to higher ground now. / Avertissement d’inondation : gagnez les hauteurs maintenant.',
				},
			},
			{
				draft: {
					text: 'Flood warning for the Saint John River. Move to higher ground now.',
					account: {mode: 'official', owes: ['en', 'fr'], language: 'en', twin: '@exemple_fr'},
					counterpart:
						'Avertissement d’inondation pour la rivière Saint-Jean. Gagnez les hauteurs maintenant.',
				},
			},
			{
				draft: {
					text: 'Thank you to the crews who fought the wildfires in Jasper last summer.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Merci aux équipes qui ont combattu les feux de forêt à Jasper l’été dernier.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
			{
				draft: {
					text: 'Our new study looks at how floods change the price of houses.',
					account: {mode: 'official', owes: ['en']},
				},
			},
			{
				draft: {
					text: 'Rappel : la date limite pour les demandes est le 15 mai.',
					account: {mode: 'official', owes: ['fr']},
				},
			},
		],
	},
});
