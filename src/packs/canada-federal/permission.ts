import {defineRule} from '../../engine/rule.ts';
import {borrowedTurns} from './borrowed-turns.ts';
import {contentStyleGuidePermission} from './sources.ts';

export const permission = defineRule({
	id: 'permission',
	severity: 'warning',
	modes: ['official', 'professional', 'personal'],
	spares: ['hazard-notice'],
	concern: 'permission',
	check: 'borrowed',
	params: {
		found: {
			en: [
				'(found|saw|got|grabbed|pulled|snagged|swiped|nabbed|stole|took|borrowed|downloaded|copied|lifted|saved) (this|that|it|these|them|the *|a *) (* |)(* |)(* |)(on|off|from) (google|google images|pinterest|reddit|instagram|tiktok|facebook|twitter|the internet|the web|the net|imgur|tumblr|getty|shutterstock|youtube|netflix)',
				'(found|saw) (this|it|that) online',
				'(photo|image|picture|meme|gif|video|pic|art) (found |taken |)(from|off|on|via) (google|google images|pinterest|reddit|the internet|the web|imgur|tumblr|tiktok)',
				'(photo|image|picture|meme|video) (credit |source |)unknown',
				'(borrowed|stolen|grabbed|lifted|snagged|swiped) from (*|) (google|google images|pinterest|reddit|instagram|tiktok|facebook|twitter|the internet|the web|the net|youtube)',
				'(photo|image|picture|pic|video) via (instagram|facebook|twitter|x|tiktok)',
				'(credit|credits|thanks|props) to whoever (posted|took|shot|drew) (it|this|the *)',
				'(borrow|borrowing|borrowed|stealing|stole|swiping) this (* |)(* |)(* |)(gif|meme|photo|picture|image|cartoon|comic|clip)',
				'(not sure|no idea|don’t know|wish we knew|wish I knew) who (took|made|drew|created|shot|owns)',
				'(meme|gif|comic|cartoon) (from|off|on|via) (google|pinterest|reddit|the internet|the web|imgur|tumblr|tiktok|twitter|instagram|facebook|x)',
				'(photo|image|picture|video) (by|credit|) (an |) (unknown|unidentified) (photographer|artist|author)',
				'(screenshot|screen grab) (of|from) (* |)(* |)(* |)(netflix|disney|hbo|hollywood|movie|film|series|show|video game)',
				'(clip|scene|still) (of|from) (* |)(* |)(* |)(netflix|disney|hbo|hollywood)',
				'(cover|rendition|parody) of * (* |)(* |)(song|hit|track|classic|tune)',
				'not my (photo|picture|image|video)',
				'(skip|beat|dodge|avoid|bypass|jump|around|past|behind|without|hit|hits|has a|no) (the|a|that|their|its|) paywall',
				'paywalled (* |)(article|story|column|piece)',
				'(whole|entire|full|complete) (* |)(* |)(article|story|column|chapter|book|textbook|report) (as|in|screenshotted|screencapped|scanned|photographed|below|attached) *',
				'(screenshot|screenshots|photo|photos|pics|scan|scans|scanned|photographed|copied) (of |) (the|this|a|an) (whole|entire|full|complete) (* |)(* |)(article|story|column|chapter|book|textbook|page)',
				'so (you|nobody|no one|everyone) (can |) (all |) (* |)(don’t have to|doesn’t have to|don’t need to|doesn’t need to|won’t have to|has to|can read it without) (pay|paying|subscribe|subscribing|buy it)',
				'(no copyright infringement|credit to the owner|credits to the owner|i do not own|i don’t own) (intended|this *|)',
				'(stolen|screenshot|ripped) from (netflix|disney|the movie|the film|the show|reddit|tiktok)',
				...borrowedTurns.en,
			],
			fr: [
				'(trouvé|trouvée|vu|vue|pris|prise|volé|volée|emprunté|empruntée|téléchargé|téléchargée|copié|copiée|piqué|piquée) (ce *|cette *|cet *|cela|ça|ceci|une *|un *|) (* |)(* |)(* |)sur (google|google images|pinterest|reddit|instagram|tiktok|facebook|twitter|internet|l’internet|le web|le net|imgur|tumblr|youtube|netflix)',
				'(trouvé|trouvée|vu|vue) (ça|ce *|cette *|cela|) (* |)(en ligne)',
				'(photo|image|mème|gif|vidéo) (trouvée |trouvé |prise |tirée |tiré |) (de|du|sur|via) (google|google images|pinterest|reddit|internet|web|imgur|tiktok)',
				'(emprunté|empruntée|volé|volée|piqué|piquée|repiqué|repiquée|pris|prise) (sur|à|de|d’) (google|pinterest|reddit|instagram|tiktok|facebook|twitter|internet|l’internet|youtube|x)',
				'(photo|image|vidéo) via (instagram|facebook|twitter|x|tiktok)',
				'à qui (l’a|la|les a) (publiée|publié|prise|pris|faite|fait|dessinée|dessiné)',
				'(j’emprunte|j’ai emprunté|je pique|j’ai piqué|je vole|j’ai volé|nous empruntons|on emprunte) (ce|cette|cet) (* |)(gif|mème|photo|image|caricature|vidéo|dessin)',
				'(j’ignore|je ne sais pas|je ne sais plus|nous ignorons|on ignore|aucune idée de|on ne sait pas) qui (a pris|a fait|a dessiné|a créé|a peint|est l’auteur)',
				'(mème|gif|bande dessinée|caricature) (de|du|sur|via|pris sur|tiré de|vu sur) (google|pinterest|reddit|internet|web|imgur|tiktok|twitter|instagram|facebook|x)',
				'capture d’écran (de|du|d’|de la|des) (* |)(* |)(* |)(netflix|disney|hbo|film|série|émission|jeu vidéo)',
				'(extrait|scène|image) (de|du|d’|de la|des) (* |)(* |)(* |)(netflix|disney|hbo)',
				'(reprise|parodie) (de|d’|du|de la) (* |)(* |)(chanson|succès|tube) (de|d’|des|du) *',
				'(source|auteur|photographe|crédit) (inconnu|inconnue)',
				'(photo|image|vidéo) qui n’est pas (de moi|à moi|la mienne)',
				'(contourner|éviter|sauter|passer|déjouer|derrière|sans) (le|un|leur|) (mur payant|péage|verrou payant|paywall)',
				'(article|texte|chronique|chapitre|livre|manuel|dossier) (* |)(* |)(au complet|complet|en entier|entier|intégral) (en|sous forme de|dans|ci-dessous|ici|pour) *',
				'(capture|captures|capture d’écran|captures d’écran|photo|photos|numérisation|scan) (de |du |d’|) (tout |) (l’|le |la |un |) (article|texte|chronique|chapitre|livre|manuel) (* |)(* |)(au complet|complet|en entier|entier|intégral)',
				'(capture|captures|captures d’écran|photo|photos|numérisation|scan) (de tout|de l’ensemble) (l’|le|du|de l’|la) (article|texte|chronique|chapitre|livre|manuel)',
				'(pas besoin de|sans|pas obligé de|évite de|vous évite de|pour pas) (payer pour le lire|payer pour lire|s’abonner|vous abonner|t’abonner|d’abonnement|abonnement)',
				'pour (ceux|celles|ceux et celles) qui (n’ont pas|ont pas|sont pas) (d’|l’|) (abonnement|abonnés|abonnées)',
				'(ce n’est pas|c’est pas) (ma photo|mon image|ma vidéo)',
				'tous (les |)droits (réservés |) (à|au) (l’auteur|son auteur|propriétaire)',
				'(volé|volée|tiré|tirée) (de|du) (netflix|disney|film|reddit|tiktok)',
				...borrowedTurns.fr,
			],
		},
		except: {
			en: ['google (maps|map|earth|play|meet|docs|drive|scholar|calendar|news)'],
			fr: ['google (maps|map|earth|play|meet|docs|drive|scholar|agenda|actualités)'],
		},
		credits: {
			en: [
				'(with|by) (their |the |written |kind |) (permission|consent)',
				'(parents|everyone|everybody|they|she|he|all) (said yes|agreed|consented|signed|gave permission|is fine with it|approved)',
				'with (* |)(* |)(* |)(ok|okay|blessing|approval|permission|consent)',
				'used (with|under)',
				'no (photo|photos|picture|pictures|pics)',
				'(licence|license|licensed|creative commons|cc by|public domain|royalty-free)',
				'(photo|image|video|picture) (credit|by|courtesy)',
				'courtesy of',
				'(archives|library|museum)',
			],
			fr: [
				'avec (l’|leur |son |sa |une |) (autorisation|permission|consentement|accord)',
				'(utilisé|utilisée|reproduit|reproduite) (avec|sous)',
				'(parents|tout le monde|tous|toutes|elle|il) (ont|a) (dit oui|accepté|signé|consenti|donné)',
				'(sous licence|licence|creative commons|domaine public|libre de droits)',
				'(crédit|crédits|photographie) (photo|de)',
				'gracieuseté (de|du)',
				'(archives|bibliothèque|musée)',
			],
		},
	},
	message: {
		en: '“{quote}”: do you have permission to publish this?',
		fr: '« {quote} » : avez-vous la permission de publier ce contenu?',
	},
	reason: {
		en: 'An image, video or meme found online belongs to someone, and publishing it needs written permission or a licence.',
		fr: 'Une image, une vidéo ou un mème trouvé en ligne appartient à quelqu’un; le publier demande une permission écrite ou une licence.',
	},
	remedy: {
		en: 'Use something of your own or under licence, or obtain permission and name the author.',
		fr: 'Employez votre propre contenu ou un contenu sous licence, ou obtenez la permission et nommez la personne qui l’a créé.',
	},
	variants: {
		tone: {
			message: {
				en: 'This could show or share what someone else has not agreed to; these words suggest it most: {words}.',
				fr: 'Ces propos pourraient montrer ou diffuser ce à quoi quelqu’un n’a pas consenti; ce sont surtout ces mots qui le suggèrent : {words}.',
			},
			reason: {
				en: 'A picture, a recording or a text belongs to the person who made it, and whoever can be recognized in it has a say; publishing it needs their permission.',
				fr: 'Une image, un enregistrement ou un texte appartient à la personne qui l’a créé, et quiconque s’y reconnaît a son mot à dire; le publier demande leur permission.',
			},
			remedy: {
				en: 'Ask the person or the author first, or post something of your own.',
				fr: 'Demandez d’abord l’accord de la personne ou de l’auteur, ou publiez quelque chose de vous.',
			},
		},
	},
	source: contentStyleGuidePermission,
	examples: {
		flags: [
			{
				draft: {
					text: 'We ripped the chorus of a hit song for our lighthouse video.',
					attachments: [{kind: 'video', description: 'A lighthouse', captions: true}],
				},
			},
			{
				draft: {
					text: 'Grabbed this shot off a photographer’s page and cropped her name out, pretty though.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'J’ai filmé mon collègue endormi à la réunion, il ne sait pas que c’est en ligne.',
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'We cropped out the watermark, shh.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Secret pic of our receptionist in her reindeer hat.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'On a effacé le filigrane, chut.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Les amis de ma fille, pris en catimini au spectacle.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {text: 'Got this picture off Pinterest, so pretty!', attachments: [{kind: 'image'}]},
				quote: 'Got this picture off Pinterest',
			},
			{
				draft: {text: 'Photo from Google. Happy Friday, team!', attachments: [{kind: 'image'}]},
				quote: 'Photo from Google',
			},
			{
				draft: {
					text: 'Saw this online and had to share.',
					attachments: [{kind: 'gif'}],
					account: {mode: 'personal'},
				},
				quote: 'Saw this online',
			},
			{
				draft: {
					text: 'Not my photo, but what a sunrise.',
					attachments: [{kind: 'image'}],
					account: {mode: 'professional'},
				},
				quote: 'Not my photo',
			},
			{
				draft: {text: 'Image trouvée sur Pinterest, magnifique!', attachments: [{kind: 'image'}]},
				quote: 'Image trouvée sur Pinterest',
			},
			{
				draft: {text: 'Photo prise sur Google. Bon vendredi à l’équipe!', attachments: [{kind: 'image'}]},
				quote: 'Photo prise sur Google',
			},
			{
				draft: {
					text: 'Vu cette vidéo sur TikTok, à voir.',
					attachments: [{kind: 'video'}],
					account: {mode: 'personal'},
				},
				quote: 'Vu cette vidéo sur TikTok',
			},
			{
				draft: {
					text: 'Ce n’est pas ma photo, mais quel lever de soleil.',
					attachments: [{kind: 'image'}],
					account: {mode: 'professional'},
				},
				quote: 'Ce n’est pas ma photo',
			},
			{draft: {text: 'Borrowing this hilarious cartoon for budget day.', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Not sure who took this photo, but wow!', attachments: [{kind: 'image'}]}},
			{draft: {text: 'J’ignore qui a pris cette photo, mais quelle beauté!', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Photo via Instagram, merci à qui l’a publiée!', attachments: [{kind: 'image'}]}},
			{
				draft: {
					text: 'Photos of the entire magazine story, so nobody has to pay.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'La chronique au complet en images, sans abonnement.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Here is how it reads behind the paywall.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
		],
		passes: [
			{
				draft: {
					text: 'Our whole hockey class, and all the parents said yes.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
			{
				draft: {
					text: 'Toute la classe de patinage : les parents ont dit oui.',
					attachments: [{kind: 'image'}],
					account: {mode: 'personal'},
				},
			},
			{draft: {text: 'Thanks to whoever built the snowman at our door!', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Un extrait de notre nouveau film sur les bisons.', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Read the full report on our site: no login, no fee.', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Visitez le parc sans payer le vendredi!', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Lisez le rapport complet sur notre site.', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Skip the line: buy your pass online.', attachments: [{kind: 'image'}]}},
			{
				draft: {
					text: 'Got this picture off Pinterest, with permission of the author.',
					attachments: [{kind: 'image'}],
				},
			},
			{draft: {text: 'Sunrise over Inuvik. Photo: Aputi Nasogaluak.', attachments: [{kind: 'image'}]}},
			{
				draft: {
					text: 'Found this trail on Google Maps? It is closed until June.',
					attachments: [{kind: 'image'}],
				},
			},
			{draft: {text: 'We found it on the shelf: the first map of the bay.', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Found this great article on Reddit about canoes.'}},
			{
				draft: {
					text: 'Image trouvée sur Pinterest, avec l’autorisation de l’artiste.',
					attachments: [{kind: 'image'}],
				},
			},
			{draft: {text: 'Lever de soleil à Inuvik. Photo : Aputi Nasogaluak.', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Suivez-nous aussi sur Instagram et sur Facebook!', attachments: [{kind: 'image'}]}},
			{draft: {text: 'Vu du ciel, le lac est encore gelé.', attachments: [{kind: 'video'}]}},
			{draft: {text: 'Trouvé ce bon article sur Reddit à propos des canots.', account: {mode: 'personal'}}},
		],
	},
});
