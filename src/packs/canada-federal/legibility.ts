import {defineRule} from '../../engine/rule.ts';
import {accessibleSocialMedia, contentStyleGuideCapitals} from './sources.ts';

export const legibility = defineRule({
	id: 'legibility',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'legibility',
	params: {
		mostEmoji: 3,
		labels: ['LIVE NOW', 'NOW LIVE', 'EN DIRECT', 'MAINTENANT EN DIRECT', 'MISE À JOUR'],
	},
	message: {
		en: '“{quote}” is written in capitals.',
		fr: '« {quote} » est écrit en majuscules.',
	},
	reason: {
		en: 'Words in capitals lose their shape, are slower to read and read as shouting; a screen reader may spell them out.',
		fr: 'Un mot en majuscules perd sa forme, se lit moins vite et donne l’impression de crier; un lecteur d’écran peut l’épeler.',
	},
	remedy: {
		en: 'Write in small letters. Abbreviations and the names of military operations keep their capitals.',
		fr: 'Écrivez en minuscules. Les sigles et les noms d’opérations militaires gardent leurs majuscules.',
	},
	variants: {
		letters: {
			severity: 'info',
			message: {
				en: 'These letters are symbols that look like letters.',
				fr: 'Ces lettres sont des symboles qui ressemblent à des lettres.',
			},
			reason: {
				en: 'A screen reader names each symbol or skips it, and a search does not find the word.',
				fr: 'Un lecteur d’écran nomme chaque symbole ou le saute, et la recherche ne trouve pas le mot.',
			},
			remedy: {en: 'Write plain letters.', fr: 'Écrivez des lettres ordinaires.'},
			source: accessibleSocialMedia,
		},
		emoji: {
			severity: 'info',
			message: {
				en: 'This text holds {emoji} emoji.',
				fr: 'Ce texte compte {emoji} émojis.',
			},
			reason: {
				en: 'A screen reader says the name of every emoji, and the message is lost among them.',
				fr: 'Un lecteur d’écran dit le nom de chaque émoji, et le message se perd parmi eux.',
			},
			remedy: {
				en: 'Keep {most} at most, at the end of the text.',
				fr: 'Gardez-en {most} au plus, à la fin du texte.',
			},
			source: accessibleSocialMedia,
		},
		repeated: {
			severity: 'info',
			message: {
				en: 'The same emoji stands several times in a row.',
				fr: 'Le même émoji est répété plusieurs fois de suite.',
			},
			reason: {
				en: 'A screen reader says the name of every emoji, each time.',
				fr: 'Un lecteur d’écran dit le nom de chaque émoji, chaque fois.',
			},
			remedy: {en: 'Keep one.', fr: 'Gardez-en un seul.'},
			source: accessibleSocialMedia,
		},
		bullets: {
			severity: 'info',
			message: {
				en: 'Emoji stand as bullets in this list.',
				fr: 'Des émojis servent de puces dans cette liste.',
			},
			reason: {
				en: 'A screen reader says the name of the emoji before each item of the list.',
				fr: 'Un lecteur d’écran dit le nom de l’émoji avant chaque élément de la liste.',
			},
			remedy: {en: 'Start the items with a hyphen.', fr: 'Commencez les éléments par un tiret.'},
			source: accessibleSocialMedia,
		},
		'emoji-word': {
			severity: 'info',
			message: {
				en: 'This emoji stands for a word.',
				fr: 'Cet émoji tient lieu de mot.',
			},
			reason: {
				en: 'A screen reader says the name of the emoji, which is not the word, and translation tools drop it.',
				fr: 'Un lecteur d’écran dit le nom de l’émoji, qui n’est pas le mot, et les outils de traduction l’omettent.',
			},
			remedy: {en: 'Write the word.', fr: 'Écrivez le mot.'},
			source: accessibleSocialMedia,
		},
	},
	source: contentStyleGuideCapitals,
	examples: {
		flags: [
			{draft: {text: 'REGISTER TODAY for the winter season of the public pool.'}, quote: 'REGISTER TODAY'},
			{draft: {text: 'The new counter is NOW OPEN EVERY DAY until eight.'}, quote: 'NOW OPEN EVERY DAY'},
			{draft: {text: 'Passez nous voir : NOUVELLES HEURES dès samedi.'}, quote: 'NOUVELLES HEURES'},
			{
				draft: {text: 'INSCRIVEZ-VOUS AUJOURD’HUI à la saison d’hiver de la piscine.'},
				quote: 'INSCRIVEZ-VOUS AUJOURD’HUI',
			},
			{draft: {text: 'Our 𝗻𝗲𝘄 𝘁𝗿𝗮𝗶𝗹 opens on Saturday.'}, quote: '𝗻𝗲𝘄 𝘁𝗿𝗮𝗶𝗹'},
			{draft: {text: 'Notre 𝓃ℴ𝓊𝓋ℯ𝒶𝓊 sentier ouvre samedi.'}},
			{draft: {text: 'Ｏｐｅｎ on Saturday for the whole family.'}, quote: 'Ｏｐｅｎ'},
			{draft: {text: 'Free skating tonight ⛸️❄️🎶🎉🌟'}},
			{draft: {text: 'Patinage gratuit ce soir ⛸️⛸️⛸️'}, quote: '⛸️⛸️⛸️'},
			{draft: {text: 'Bring:\n✅ skates\n✅ a helmet\n✅ a friend'}, quote: '✅'},
			{draft: {text: 'Nous ❤️ nos bénévoles de Kelowna.'}, quote: '❤️'},
		],
		passes: [
			{draft: {text: 'The RCMP and the CBSA met with NATO partners in Halifax.'}},
			{draft: {text: 'La GRC et l’ASFC ont rencontré des partenaires de l’OTAN à Halifax.'}},
			{draft: {text: 'Operation REASSURANCE and Exercise MAPLE RESOLVE continue this month.'}},
			{draft: {text: 'L’opération NANOOK NUNALIVUT commence ce mois-ci au Nunavut.'}},
			{draft: {text: 'HMCS MONTRÉAL sails for CFB ESQUIMALT. NAV CANADA issued a notice.'}},
			{draft: {text: 'Do NOT leave a child alone near water. This is a MUST for parents.'}},
			{draft: {text: 'LIVE NOW: the launch of the satellite. / EN DIRECT : le lancement du satellite.'}},
			{draft: {text: 'TORNADO WARNING for Barrie: TAKE SHELTER NOW in a basement.'}},
			{draft: {text: 'Happy Canada Day! 🇨🇦🎆 / Bonne fête du Canada! 🇨🇦🎆'}},
			{draft: {text: 'Le 1ᵉʳ juillet, eau à 20 °C, H₂O et m². Permis de classe Ⓜ.'}},
			{draft: {text: 'See our trail map ➡️ https://parks.canada.ca/NEWS/OPEN-DAILY ✅'}},
			{draft: {text: 'ᓄᓇᕗᑦ ᐅᓪᓗᖓ. Happy Nunavut Day! Bonne journée du Nunavut!'}},
			{draft: {text: 'SO HAPPY TODAY 🎉🎉🎉🎉', account: {mode: 'personal'}}},
		],
	},
});
