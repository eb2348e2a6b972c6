import {defineRule} from '../../engine/rule.ts';
import {contentStyleGuideLinks} from './sources.ts';

export const vagueLink = defineRule({
	id: 'vague-link',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'vague-link',
	params: {
		vague: {
			en: [
				'(click|tap|press) (here|this|the link|this link|on this link|on the link|below|the link below)',
				'follow this link',
				'click (below|on the image)',
			],
			fr: [
				'(cliquez|appuyez|clique|appuie) (ici|sur ce lien|sur le lien|ci-dessous|sur le lien ci-dessous)',
				'(suivez|visitez) ce lien',
				'(cliquer|appuyer) (ici|sur ce lien|sur le lien)',
			],
		},
		bare: {
			en: [
				'(read|see|find out|learn) more (here|at|on|at this link|)',
				'(more|for more|all the|full) (info|information|details) (here|at|)',
				'more here',
				'(details|info) here',
				'this link',
				'(check|look) (it|this|them) out (here|)',
				'(see|read|find|get) (it|this|them|all|the rest|the details) here',
				'(have|take) a look (here|)',
			],
			fr: [
				'(pour|) (en savoir|en apprendre|en lire|en voir) (plus|davantage) (sur|à|ici|)',
				'lire la suite',
				'(plus|pour plus) (d’info|d’infos|d’information|d’informations|de détails|de renseignements) (ici|à|)',
				'(détails|infos) ici',
				'ce lien',
				'(allez voir|allez lire|venez voir|jetez un œil|jetez un coup d’œil|regardez|voyez|lisez) (ça|) (ici|par ici|là)',
				'(allez voir|jetez un œil|jetez un coup d’œil)',
				'c’est (ici|par ici|là)',
			],
		},
		shorteners: [
			'bit.ly',
			'tinyurl.com',
			'ow.ly',
			'goo.gl',
			'is.gd',
			'buff.ly',
			'dlvr.it',
			'rb.gy',
			'cutt.ly',
			'shorturl.at',
			'tiny.cc',
			't.ly',
			'rebrand.ly',
			'lnkd.in',
			'linktr.ee',
		],
	},
	message: {
		en: '“{quote}” does not say where the link leads.',
		fr: '« {quote} » ne dit pas où mène le lien.',
	},
	reason: {
		en: 'People who go from link to link, by ear or at a glance, need the words before each to say what they will find.',
		fr: 'Les personnes qui passent de lien en lien, à l’oreille ou d’un coup d’œil, comptent sur les mots qui précèdent chacun pour savoir ce qu’elles y trouveront.',
	},
	remedy: {
		en: 'Name what the reader will find or can do there, just before the link.',
		fr: 'Nommez, juste avant le lien, ce que la personne y trouvera ou pourra y faire.',
	},
	variants: {
		document: {
			message: {
				en: 'This link opens a PDF, and the text does not say so.',
				fr: 'Ce lien ouvre un fichier PDF, et le texte ne le dit pas.',
			},
			reason: {
				en: 'A file costs data and opens outside the browser; readers decide better when they know.',
				fr: 'Un fichier consomme des données et s’ouvre hors du navigateur; mieux vaut le savoir avant.',
			},
			remedy: {
				en: 'Add the kind of file and its size before the link, as in “(PDF, 2.1 MB)”.',
				fr: 'Ajoutez avant le lien le type de fichier et sa taille, comme dans « (PDF, 2,1 Mo) ».',
			},
		},
		opaque: {
			message: {
				en: 'This short link hides where it leads.',
				fr: 'Ce lien court cache l’endroit où il mène.',
			},
			reason: {
				en: 'Readers cannot see that the page is the government’s, and short links are a common bait of fraud.',
				fr: 'Rien n’indique que la page est celle du gouvernement, et les liens courts servent souvent d’appât aux fraudeurs.',
			},
			remedy: {
				en: 'Give the page’s own address; the site shortens it by itself.',
				fr: 'Donnez l’adresse de la page; le site la raccourcit de lui-même.',
			},
		},
	},
	source: contentStyleGuideLinks,
	examples: {
		flags: [
			{draft: {text: 'Tap here to book a campsite: https://parks.canada.ca/reserve'}, quote: 'Tap here'},
			{
				draft: {text: 'https://parks.canada.ca/reserve – click the link to book a campsite.'},
				quote: 'click the link',
			},
			{
				draft: {text: 'Campsites open on Monday. Read more: https://parks.canada.ca/reserve'},
				quote: 'Read more',
			},
			{
				draft: {text: 'Campsites open on Monday. For more information 👉 parks.canada.ca/reserve'},
				quote: 'For more information',
			},
			{
				draft: {text: 'Pour réserver un emplacement, cliquez ici : https://parcs.canada.ca/reserver'},
				quote: 'cliquez ici',
			},
			{
				draft: {
					text: 'Les emplacements ouvrent lundi. Pour en savoir plus : https://parcs.canada.ca/reserver',
				},
				quote: 'Pour en savoir plus',
			},
			{
				draft: {text: 'Les emplacements ouvrent lundi. Plus de détails ➡️ parcs.canada.ca/reserver'},
				quote: 'Plus de détails',
			},
			{
				draft: {text: 'See the campers’ guide: https://parks.canada.ca/guide-eng.pdf'},
				quote: 'https://parks.canada.ca/guide-eng.pdf',
			},
			{
				draft: {text: 'Consultez le guide : https://parcs.canada.ca/guide-fra.pdf?v=2'},
				quote: 'https://parcs.canada.ca/guide-fra.pdf?v=2',
			},
			{
				draft: {text: 'Reserve a campsite: https://tinyurl.com/4abcdefg'},
				quote: 'https://tinyurl.com/4abcdefg',
			},
			{draft: {text: 'Réservez un emplacement : bit.ly/4abcdefg'}, quote: 'bit.ly/4abcdefg'},
			{draft: {text: 'Check it out here https://www.example.gc.ca/maps'}},
			{draft: {text: 'Allez voir ici https://www.exemple.gc.ca/cartes'}},
		],
		passes: [
			{draft: {text: 'Check out our new trail map: https://www.example.gc.ca/maps'}},
			{draft: {text: 'Reserve a campsite: https://parks.canada.ca/reserve'}},
			{draft: {text: 'Learn more about bears before your hike: https://parks.canada.ca/bears'}},
			{draft: {text: 'Réservez un emplacement : https://parcs.canada.ca/reserver'}},
			{draft: {text: 'Pour en savoir plus sur les ours : https://parcs.canada.ca/ours'}},
			{draft: {text: 'Campers’ guide (PDF, 1.2 MB): https://parks.canada.ca/guide-eng.pdf'}},
			{draft: {text: 'Guide du campeur (PDF, 1,2 Mo) : https://parcs.canada.ca/guide-fra.pdf'}},
			{draft: {text: 'The lake is here for everyone. Come and read more this summer!'}},
			{draft: {text: 'Rangers have lived here since 1911. https://parks.canada.ca/rangers'}},
			{draft: {text: 'Our page never says “click here”: https://design.canada.ca/links'}},
			{draft: {text: 'Ne cliquez jamais sur un lien douteux : https://www.pensezcybersecurite.gc.ca'}},
			{draft: {text: 'A fraud says: “click here”. Report it: https://antifraudcentre-centreantifraude.ca'}},
			{draft: {text: 'Three days at the lake. https://t.co/AbCdEfGhIj'}},
			{draft: {text: 'Read more: https://example.com', account: {mode: 'personal'}}},
		],
	},
});
