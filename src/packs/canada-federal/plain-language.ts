import type {Account} from '../../engine/draft.ts';
import {defineRule} from '../../engine/rule.ts';
import {
	contentStyleGuideAbbreviations,
	contentStyleGuideFamiliarWords,
	contentStyleGuideShortSentences,
} from './sources.ts';

const english: Account = {mode: 'official', owes: ['en']};
const french: Account = {mode: 'official', owes: ['fr']};

export const plainLanguage = defineRule({
	id: 'plain-language',
	severity: 'warning',
	modes: ['official'],
	spares: ['hazard-notice'],
	check: 'plain-language',
	params: {
		// The guides call "under 15 to 20 words" optimal, in French "under 20": twenty is not itself a breach.
		longest: {en: 34, fr: 40},
		long: {en: 20, fr: 22},
		jargon: {
			en: [
				{plain: 'before', phrases: ['prior to', 'in advance of']},
				{plain: 'after', phrases: ['subsequent to', 'following the conclusion of']},
				{plain: 'to', phrases: ['in order to', 'with a view to', 'for the purpose of']},
				{plain: 'must have', phrases: ['shall have']},
				{plain: 'must apply', phrases: ['shall apply']},
				{plain: 'must provide', phrases: ['shall provide']},
				{plain: 'must submit', phrases: ['shall submit']},
				{plain: 'ask', phrases: ['make a request', 'submit a request']},
				{plain: 'apply', phrases: ['make an application']},
				{plain: 'help', phrases: ['provide assistance (to|)', 'be of assistance to']},
				{plain: 'consider', phrases: ['give consideration to', 'take into consideration']},
				{plain: 'investigate', phrases: ['conduct an investigation (of|into)']},
				{
					plain: 'about',
					phrases: ['(with|in) respect to', '(with|in) regard(s|) to', 'pertaining to', 'in relation to'],
				},
				{plain: 'under', phrases: ['pursuant to']},
				{
					plain: 'because',
					phrases: [
						'(due|owing) to the fact that',
						'in (light|view) of the fact that',
						'for the reason that',
					],
				},
				{plain: 'if', phrases: ['in the event that', 'in the (eventuality|case) that']},
				{plain: 'although', phrases: ['notwithstanding (the fact|) that']},
				{plain: 'despite', phrases: ['notwithstanding the']},
				{
					plain: 'now',
					phrases: ['at (this|the present) (point in time|time|moment in time)', 'at this juncture'],
				},
				{plain: 'soon', phrases: ['in the near future']},
				{plain: 'until', phrases: ['until such time as']},
				{plain: 'except', phrases: ['with the exception of']},
				{plain: 'more than', phrases: ['in excess of']},
				{plain: 'instead of', phrases: ['in lieu of']},
				{plain: 'every year', phrases: ['on (an annual|a yearly) basis']},
				{plain: 'every month', phrases: ['on a monthly basis']},
				{plain: 'every week', phrases: ['on a weekly basis']},
				{plain: 'every day', phrases: ['on a daily basis']},
				{plain: 'regularly', phrases: ['on a regular basis']},
				{plain: 'a year', phrases: ['per annum']},
				{plain: 'use', phrases: ['(utilize|utilise|utilization|utilisation)', 'make use of']},
				{plain: 'used', phrases: ['(utilized|utilised)']},
				{plain: 'using', phrases: ['(utilizing|utilising)']},
				{plain: 'start', phrases: ['(commence|commencement)']},
				{plain: 'starts', phrases: ['commences']},
				{plain: 'started', phrases: ['commenced']},
				{plain: 'starting', phrases: ['commencing']},
				{plain: 'made', phrases: ['effectuated']},
				{plain: 'make', phrases: ['effectuate']},
				{plain: 'pay', phrases: ['remuneration']},
				{plain: 'find out', phrases: ['ascertain']},
				{plain: 'try to', phrases: ['endeavo(u|)r to']},
				{plain: 'aware of', phrases: ['cognizant of']},
				{plain: 'speed up', phrases: ['expedite']},
				{plain: 'can', phrases: ['(has|have) the ability to', '(is|are) in a position to']},
				{
					phrases: [
						'(aforementioned|abovementioned|above-mentioned|hereinafter|heretofore|herein|thereof|therein|thereto|wherein|hereto|hereunder|inter alia|mutatis mutandis)',
						'(you|applicants|clients|employees|employers|visitors|recipients|participants|persons|individuals) shall',
						'please be advised (that|)',
						'it (is|should be) (important|) (to note|noted) that',
						'it is incumbent (on|upon)',
						'(operationalize|operationalizing|operationalized|incentivize|incentivizing|synergize|synergies|synergistic)',
						'(key deliverables|paradigm shift|value proposition|low-hanging fruit|boil the ocean|circle back|touch base|move the needle|deep dive)',
						'(stakeholder|citizen) engagement',
						'horizontal (initiative|initiatives|governance|collaboration)',
						'whole-of-government',
					],
				},
				{
					light: true,
					phrases: [
						'(obtain|obtained|obtaining|facilitate|facilitates|facilitated|facilitating|implement|implemented|implementing|implementation|initiate|initiated|terminate|terminated|termination|disseminate|disseminated|dissemination|leverage|leveraged|leveraging|optimize|optimized|optimization|maximize|prioritize|streamline|streamlined|harmonize|robust|holistic|seamless)',
						'(stakeholder|stakeholders|deliverable|deliverables|modality|modalities|framework|frameworks|governance|adjudication|eligibility|jurisdiction|jurisdictions|compliance|disbursement|disbursements|remittance|remittances|procurement|attestation|forthwith|hereby|adverse)',
						'(in accordance with|in compliance with|in conjunction with|in collaboration with|in the context of|in the framework of|as a result of|in terms of|in the amount of|for a period of|the majority of|a large number of|going forward|moving forward|fiscal period|fiscal year|capacity building|best practices|value-added|evidence-based|is required to|are required to)',
					],
				},
			],
			fr: [
				{plain: 'avant la', phrases: ['(préalablement|antérieurement) à la']},
				{plain: 'avant le', phrases: ['(préalablement|antérieurement) au']},
				{plain: 'avant les', phrases: ['(préalablement|antérieurement) aux']},
				{plain: 'avant l’', phrases: ['(préalablement|antérieurement) à l’']},
				{plain: 'avant', phrases: ['(préalablement|antérieurement)']},
				{plain: 'après la', phrases: ['(postérieurement|subséquemment) à la']},
				{plain: 'après le', phrases: ['(postérieurement|subséquemment) au']},
				{plain: 'ensuite', phrases: ['subséquemment']},
				{plain: 'pour', phrases: ['dans (le but|l’objectif|l’optique) (de|d’)', 'aux fins de']},
				{plain: 'si', phrases: ['dans (la mesure|l’éventualité|l’hypothèse) où']},
				{plain: 'demander', phrases: ['(faire|présenter) une requête', 'effectuer une demande']},
				{plain: 'assez de', phrases: ['un nombre suffisant de']},
				{plain: 'tous les deux ans', phrases: ['bisannuellement']},
				{plain: 'chaque année', phrases: ['sur une base annuelle']},
				{plain: 'chaque mois', phrases: ['sur une base mensuelle']},
				{plain: 'chaque semaine', phrases: ['sur une base hebdomadaire']},
				{plain: 'chaque jour', phrases: ['sur une base quotidienne']},
				{plain: 'régulièrement', phrases: ['sur une base régulière']},
				{plain: 'malgré', phrases: ['nonobstant']},
				{
					plain: 'parce que',
					phrases: ['(en raison du|étant donné le|compte tenu du|à cause du|vu le) fait que', 'attendu que'],
				},
				{plain: 'maintenant', phrases: ['au moment présent', 'à l’heure actuelle', 'à ce moment-ci']},
				{plain: 'bientôt', phrases: ['dans un avenir (rapproché|proche)']},
				{plain: 'pendant', phrases: ['pour une (période|durée) de']},
				{plain: 'au lieu de', phrases: ['en lieu et place de']},
				{plain: 'en plus de', phrases: ['en sus de']},
				{plain: 'avec', phrases: ['(de concert|conjointement) avec']},
				{plain: 'par', phrases: ['par le biais de', 'par l’entremise de']},
				{plain: 'peut', phrases: ['est en mesure (de|d’)', 'a la (capacité|possibilité) (de|d’)']},
				{plain: 'peuvent', phrases: ['sont en mesure (de|d’)', 'ont la (capacité|possibilité) (de|d’)']},
				{plain: 'pouvez', phrases: ['êtes en mesure (de|d’)', 'avez la (capacité|possibilité) (de|d’)']},
				{plain: 'pouvons', phrases: ['sommes en mesure (de|d’)']},
				{plain: 'aider', phrases: ['(apporter|fournir|prêter) (une aide|une assistance|assistance) à']},
				{
					phrases: [
						'(susmentionné|susmentionnée|susmentionnés|susmentionnées|susdit|susdite|précité|précitée|précités|précitées|ledit|ladite|lesdits|lesdites|dudit|desdits|desdites|afférent|afférente|afférents|afférentes)',
						'il y (a|aura|aurait) lieu (de|d’)',
						'il est à noter (que|qu’)',
						'force est de constater',
						'(eu égard|relativement) (à|au|aux)',
						'en ce qui a trait (à|au|aux)',
						'(soyez|veuillez être) (avisé|avisée|avisés) (que|qu’)',
						'la présente (vise|a pour)',
						'dans le cadre de la mise en œuvre',
						'(opérationnaliser|opérationnalisation|synergie|synergies)',
						'changement de paradigme',
						'(mobilisation|engagement) des (parties prenantes|intervenants)',
						'(initiative|initiatives|gouvernance|collaboration) (horizontale|horizontales)',
						'approche pangouvernementale',
					],
				},
				{
					light: true,
					phrases: [
						'(obtention|facilitation|optimisation|optimiser|maximiser|prioriser|priorisation|implantation|bonification|bonifier|arrimage|arrimer|rationalisation|harmonisation|dissémination|robuste|holistique|ultérieurement)',
						'(parties prenantes|partie prenante|intervenants|livrable|livrables|modalités|gouvernance|admissibilité|décaissement|décaissements|versement|versements|approvisionnement|attestation|rémunération|conformité|processus)',
						'(en vertu|dans le cadre|en vue|à l’égard|au niveau|en fonction|à la suite) (de|du|des|d’)',
						'(mise en œuvre|mettre en œuvre|mis en œuvre|mise en place|renforcement des capacités|pratiques exemplaires|exercice financier|un grand nombre de|de manière à|dans les meilleurs délais)',
						'la majorité (de|des)',
						'à compter (de|du)',
						'il convient (de|d’)',
						'veuillez (noter|prendre note) (que|qu’)',
						'en ce qui (concerne|a trait|touche)',
						'(conformément|procéder|procède|procédera|procédons|procéderons|procéderont) (à|au|aux)',
					],
				},
			],
		},
		common:
			'GST HST PST QST TPS TVH TVQ TVP CAN USA USD CAD EUR PDF FAQ URL GPS DIY CEO PDG RSVP SVP PIN NIP SIN NAS ATM DVD CD USB HIV VIH AIDS SIDA DNA ADN RNA ARN MRI IRM BMI IMC ICU ADHD TDAH PTSD TSPT LGBT LGBTQ LGBTQI LGBTQIA 2SLGBTQI 2ELGBTQI 2SLGBTQIA 2ELGBTQIA BIPOC PANDC STEM STIM NATO OTAN UNESCO UNICEF NASA ESA WHO OMS UNO ONU OECD OCDE IMF FMI NORAD NATOs COVID SARS CNN CBC TVA TVO BBC NHL LNH CFL LCF NBA MLB NFL FIFA IIHF IOC CIO COC CPAC ASL LSQ LGBTQ2 HMCS NCSM CFB BFC CAF FAC RCAF MIL PPE EPI EST EDT PST PDT MST MDT CST CDT AST ADT NST NDT HNE HAE HNP HAP HNR HAR HNC HAC HNA HAA HNT HAT UTC GMT AM PM MP MPP MLA MNA BC AB SK MB ON QC NB NS PE PEI NL NT NU YT IPE TNO TNL CFA SUV VUS EV VE ZEV VZE GHG GES CO2 GBA ACS MMIWG FFADA UNDRIP DNUDPA NWT GTA GTHA YVR YYZ YUL YOW VIA TTC STM OC EI AE CPP RPC OAS SV GIS SRG RRSP REER TFSA CELI RESP REEE RDSP REEI FHSA CELIAPP CERB PCU CCB ACE NETFILE RSS SMS API AED DEA CPR RCR FASD TSAF SOS VIP DJ BBQ ID TV PC HDMI LED DEL LCD QR VHF HR RH TBA TBD ETA AI IA NDP NPD GPC PVC PPC CPC PCC LPC PLC NDA UK EU UE US'.split(
				' ',
			),
	},
	message: {
		en: 'This sentence holds {words} words.',
		fr: 'Cette phrase compte {words} mots.',
	},
	reason: {
		en: 'Short sentences with one idea each are understood at the first reading, on any screen.',
		fr: 'Une phrase courte, qui ne porte qu’une idée, se comprend à la première lecture, sur tout écran.',
	},
	remedy: {
		en: 'Split it: one idea a sentence, under 20 words where you can.',
		fr: 'Coupez-la : une idée par phrase, en moins de 20 mots autant que possible.',
	},
	variants: {
		long: {severity: 'info'},
		heavy: {
			message: {
				en: 'This sentence is long ({words} words) and heavy (“{first}”).',
				fr: 'Cette phrase est longue ({words} mots) et lourde (« {first} »).',
			},
			remedy: {
				en: 'Say who does what, in everyday words and shorter sentences.',
				fr: 'Dites qui fait quoi, en mots de tous les jours et en phrases plus courtes.',
			},
		},
		plain: {
			message: {
				en: '“{quote}” has a plainer form: “{better}”.',
				fr: '« {quote} » se dit plus simplement : « {better} ».',
			},
			reason: {
				en: 'Everyday words are understood by the most people, and translated best.',
				fr: 'Les mots de tous les jours sont compris du plus grand nombre, et mieux traduits.',
			},
			remedy: {en: 'Write “{better}”.', fr: 'Écrivez « {better} ».'},
			source: contentStyleGuideFamiliarWords,
		},
		jargon: {
			message: {
				en: '“{quote}” is the language of the administration.',
				fr: '« {quote} » relève du jargon administratif.',
			},
			reason: {
				en: 'Everyday words are understood by the most people, and translated best.',
				fr: 'Les mots de tous les jours sont compris du plus grand nombre, et mieux traduits.',
			},
			remedy: {
				en: 'Say it as you would to someone at the counter.',
				fr: 'Dites-le comme vous le diriez à une personne au comptoir.',
			},
			source: contentStyleGuideFamiliarWords,
		},
		abbreviations: {
			message: {
				en: 'Nothing explains these abbreviations: {abbreviations}.',
				fr: 'Rien n’explique ces abréviations : {abbreviations}.',
			},
			reason: {
				en: 'An abbreviation is clear only to those who know it already.',
				fr: 'Une abréviation n’est claire que pour qui la connaît déjà.',
			},
			remedy: {
				en: 'Write each in full at its first mention, or say it in other words.',
				fr: 'Écrivez chacune au long à la première mention, ou dites-le autrement.',
			},
			source: contentStyleGuideAbbreviations,
		},
	},
	source: contentStyleGuideShortSentences,
	examples: {
		flags: [
			{draft: {text: 'Book your campsite prior to the long weekend.', account: english}, quote: 'prior to'},
			{
				draft: {text: 'In the event that it rains, the concert moves indoors.', account: english},
				quote: 'In the event that',
			},
			{
				draft: {text: 'The aforementioned trails reopen on Saturday.', account: english},
				quote: 'aforementioned',
			},
			{
				draft: {
					text: 'The counter opens at nine. Staff will provide assistance to visitors on a daily basis.',
					account: english,
				},
				quote: 'provide assistance to visitors on a daily basis',
			},
			{draft: {text: 'Send the RTD form with your NOB before you leave.', account: english}, quote: 'RTD'},
			{
				draft: {
					text: 'With a view to the implementation of the new framework, stakeholders in every jurisdiction are required to submit their attestation forms before the end of the fiscal period.',
					account: english,
				},
			},
			{
				draft: {
					text: 'The park, which has been closed since the storm of last spring because of the trees that fell on its paths and its two bridges, will open again on Saturday morning for all who wish to walk there with their friends.',
					account: english,
				},
			},
			{
				draft: {
					text: 'Réservez votre emplacement préalablement à la longue fin de semaine.',
					account: french,
				},
				quote: 'préalablement à la',
			},
			{
				draft: {text: 'Dans l’éventualité où il pleut, le concert aura lieu à l’intérieur.', account: french},
				quote: 'Dans l’éventualité où',
			},
			{draft: {text: 'Les sentiers susmentionnés rouvrent samedi.', account: french}},
			{
				draft: {
					text: 'Le personnel est en mesure de vous répondre sur une base quotidienne.',
					account: french,
				},
				quote: 'est en mesure de vous répondre sur une base quotidienne',
			},
			{
				draft: {text: 'Envoyez le formulaire DVR avec votre RPN avant de partir.', account: french},
				quote: 'DVR',
			},
			{
				draft: {
					text: 'Dans le cadre de la mise en œuvre des nouvelles modalités, les intervenants de chaque région procéderont à l’optimisation de leurs processus d’attestation avant la fin de l’exercice financier.',
					account: french,
				},
			},
			{
				draft: {
					text: 'Le parc, qui est fermé depuis la tempête du printemps dernier à cause des arbres tombés sur ses sentiers et ses deux ponts, ouvrira de nouveau samedi matin pour toutes les personnes qui veulent venir y marcher en famille ou avec leurs amis.',
					account: french,
				},
			},
		],
		passes: [
			{draft: {text: 'At eleven we stop for two minutes. They shall not be forgotten.', account: english}},
			{
				draft: {
					text: 'Book your campsite before the long weekend. You must show your permit at the gate.',
					account: english,
				},
			},
			{draft: {text: 'Obtain a permit before you fish. The framework is online.', account: english}},
			{
				draft: {
					text: 'The Canada Revenue Agency (CRA) pays the credit in July. Call the CRA for help.',
					account: english,
				},
			},
			{draft: {text: 'Apply for the GST credit, the CPP and a TFSA with your SIN.', account: english}},
			{
				draft: {
					text: 'The judge wrote: “Pursuant to the aforementioned section, the claim shall be heard.”',
					account: english,
				},
			},
			{
				draft: {
					text: 'With the Honourable Marie-Claude Desrosiers-Tremblay, Minister of Environment and Climate Change Canada, we opened the Rouge National Urban Park Welcome Centre in Scarborough this morning.',
					account: english,
				},
			},
			{
				draft: {
					text: 'Notwithstanding is a long word. #InOrderTo https://www.canada.ca/prior-to.html',
					account: english,
				},
			},
			{
				draft: {
					text: 'Réservez votre emplacement avant la longue fin de semaine. Vous devez montrer votre permis à l’entrée.',
					account: french,
				},
			},
			{draft: {text: 'Les modalités sont en ligne. Le versement se fait en juillet.', account: french}},
			{
				draft: {
					text: 'L’Agence du revenu du Canada (ARC) verse le crédit en juillet. Appelez l’ARC.',
					account: french,
				},
			},
			{draft: {text: 'Demandez le crédit pour la TPS, le RPC et un CELI avec votre NAS.', account: french}},
			{
				draft: {
					text: 'La juge a écrit : « Nonobstant l’article susmentionné, il y a lieu d’entendre la demande. »',
					account: french,
				},
			},
			{draft: {text: 'Pursuant to the aforementioned policy, I shall nap.', account: {mode: 'personal'}}},
		],
	},
});
