// Derives the federal organizations' names in both languages, their former names and their abbreviations: `npm run train`.
import {writeFileSync} from 'node:fs';
import type {Organization} from '../engine/names/organizations.ts';
import {commaRecordsOf, dataPresent, recordsOf} from './lexicon-corpus.ts';

/** Rows that name an office, a program or an international body, that repeat another row, or that pair two bodies. */
const LEFT_OUT =
	/(?:, The|Commissoner| in Canada Hub)$|^(?:Director|Staff of|Federal Judges|Registrar|Registry|Physical Resources|Federal Court|House of Commons of|International (?!Development Research)|African|Asian|Caribbean|European|Inter-American|Multilateral|Lake of|Office of the Communications Security|Office of the Information|Office of the Superintendent of Bankruptcy$|Office of the Superintendent of Financial Institutions$|Social Sciences and Humanities Research Council$|Pacific Economic Development Agency of|National Arts Centre Corporation|Communication Canada|\d|Youth|Labour Program|Democratic Institutions|Passport Program|Canada Pension Plan|Prime Minister|Governor General of Canada|Leader of|Intergovernmental Affairs|Blue Water|Canadian Armed Forces Jobs|Department not listed|Government of|Indigenous Services Canada & |Natural Sciences and Engineering Research Canada|National Museum of|Translation Bureau|Treasury Board Secretariat$)/;

/** Names that organizations no longer bear, by the applied title of what took their place. Facts of public record; see `docs/data.md`. */
const FORMER: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	'Innovation, Science and Economic Development Canada': [['Industry Canada', 'Industrie Canada']],
	'Environment and Climate Change Canada': [['Environment Canada', 'Environnement Canada']],
	'Global Affairs Canada': [
		[
			'Foreign Affairs and International Trade Canada',
			'Affaires étrangères et Commerce international Canada',
		],
		[
			'Foreign Affairs, Trade and Development Canada',
			'Affaires étrangères, Commerce et Développement Canada',
		],
		['Foreign Affairs Canada', 'Affaires étrangères Canada'],
		['Canadian International Development Agency', 'Agence canadienne de développement international'],
	],
	'Immigration, Refugees and Citizenship Canada': [
		['Citizenship and Immigration Canada', 'Citoyenneté et Immigration Canada'],
		['Passport Canada', 'Passeport Canada'],
	],
	'Employment and Social Development Canada': [
		[
			'Human Resources and Skills Development Canada',
			'Ressources humaines et Développement des compétences Canada',
		],
		['Human Resources and Social Development Canada', 'Ressources humaines et Développement social Canada'],
		['Human Resources Development Canada', 'Développement des ressources humaines Canada'],
	],
	'Crown-Indigenous Relations and Northern Affairs Canada': [
		['Indigenous and Northern Affairs Canada', 'Affaires autochtones et du Nord Canada'],
		[
			'Aboriginal Affairs and Northern Development Canada',
			'Affaires autochtones et Développement du Nord Canada',
		],
		['Indian and Northern Affairs Canada', 'Affaires indiennes et du Nord Canada'],
		['Indian Affairs', 'Affaires indiennes'],
	],
	'Public Services and Procurement Canada': [
		['Public Works and Government Services Canada', 'Travaux publics et Services gouvernementaux Canada'],
		['Public Works Canada', 'Travaux publics Canada'],
	],
	'Women and Gender Equality Canada': [['Status of Women Canada', 'Condition féminine Canada']],
	'Prairies Economic Development Canada': [
		['Western Economic Diversification Canada', 'Diversification de l’économie de l’Ouest Canada'],
	],
	'Impact Assessment Agency of Canada': [
		['Canadian Environmental Assessment Agency', 'Agence canadienne d’évaluation environnementale'],
	],
	'Canada Energy Regulator': [['National Energy Board', 'Office national de l’énergie']],
	'Housing, Infrastructure and Communities Canada': [['Infrastructure Canada', 'Infrastructure Canada']],
	'Canada Revenue Agency': [
		['Canada Customs and Revenue Agency', 'Agence des douanes et du revenu du Canada'],
		['Revenue Canada', 'Revenu Canada'],
	],
	'Parole Board of Canada': [
		['National Parole Board', 'Commission nationale des libérations conditionnelles'],
	],
	'Polar Knowledge Canada': [['Canadian Polar Commission', 'Commission canadienne des affaires polaires']],
	'Military Grievances External Review Committee': [
		['Canadian Forces Grievance Board', 'Comité des griefs des Forces canadiennes'],
	],
	'Office of the Intelligence Commissioner': [
		[
			'Office of the Communications Security Establishment Commissioner',
			'Bureau du commissaire du Centre de la sécurité des télécommunications',
		],
	],
	'Canadian Nuclear Safety Commission': [
		['Atomic Energy Control Board', 'Commission de contrôle de l’énergie atomique'],
	],
	'Canada-Newfoundland and Labrador Offshore Energy Regulator': [
		[
			'Canada-Newfoundland and Labrador Offshore Petroleum Board',
			'Office Canada-Terre-Neuve-et-Labrador des hydrocarbures extracôtiers',
		],
	],
	'Canada-Nova Scotia Offshore Energy Regulator': [
		[
			'Canada-Nova Scotia Offshore Petroleum Board',
			'Office Canada-Nouvelle-Écosse des hydrocarbures extracôtiers',
		],
	],
	'Canadian Museum of History': [['Canadian Museum of Civilization', 'Musée canadien des civilisations']],
};

/** Near misses that were never a name, by the applied title they miss: English, then French. */
const MISTAKEN: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	'Statistics Canada': [['Statistic Canada', 'Statistiques Canada']],
	'Canadian Heritage': [['Heritage Canada', 'Patrimoine Canada']],
	'Agriculture and Agri-Food Canada': [['Agriculture Canada', '']],
	'Veterans Affairs Canada': [['Veteran Affairs Canada', 'Affaires des anciens combattants Canada']],
	'Correctional Service Canada': [['Correctional Services Canada', 'Services correctionnels Canada']],
	'Canada Border Services Agency': [
		['Canadian Border Services Agency', 'Agence canadienne des services frontaliers'],
	],
	'Canada Revenue Agency': [['Canadian Revenue Agency', 'Agence canadienne du revenu']],
	'Canadian Food Inspection Agency': [
		['Canada Food Inspection Agency', 'Agence d’inspection des aliments du Canada'],
	],
	'Canadian Space Agency': [['Canada Space Agency', 'Agence spatiale du Canada']],
	'Public Health Agency of Canada': [
		['Canadian Public Health Agency', 'Agence canadienne de la santé publique'],
	],
	'Public Services and Procurement Canada': [
		['Public Services and Procurements Canada', 'Services publics et Approvisionnements Canada'],
	],
	'Fisheries and Oceans Canada': [['Oceans and Fisheries Canada', 'Pêche et Océans Canada']],
	'Library and Archives Canada': [['Library and Archive Canada', 'Bibliothèques et Archives Canada']],
	'National Research Council Canada': [['', 'Conseil national de recherche Canada']],
};

/** Abbreviations of three letters that everyone knows and that stand for nothing else. */
const KNOWN_SHORT = new Set(['GRC', 'CRA', 'DND', 'MDN', 'DFO', 'TSB']);

const clean = (name: string): string =>
	name
		.replaceAll('\u00A0', ' ')
		.replaceAll("'", '’')
		.replace(/^(?:The|L’|Le|La|Les)\s?(?=\p{Lu})/u, '')
		.replace(/^(.*) \(Office of the\)$/, 'Office of the $1')
		.replace(/^(.*) \(Department of\)$/, 'Department of $1')
		.replace(/^(.*), Ministère de(s| la)$/, 'Ministère de$2 $1')
		.trim();

/** A name the automaton can look for: words, no brackets, and not the end of a clause within it. */
const isLookedFor = (name: string): boolean => name.includes(' ') && /^[\p{L}\p{N} ,’/&-]+$/u.test(name);

interface Row {
	readonly en: string;
	readonly fr: string;
	readonly abbreviationEn: string;
	readonly abbreviationFr: string;
}

const rows = (): readonly Row[] => [
	...commaRecordsOf('policy/infobase_igoc.csv')
		.filter(({status}) => status === 'a')
		.map((row) => ({
			en: row.applied_title_en || row.legal_title_en || '',
			fr: row.applied_title_fr || row.legal_title_fr || '',
			abbreviationEn: row.abbr_en ?? '',
			abbreviationFr: row.abbr_fr ?? '',
		}))
		// A legal title without "Canada" may be a province's too.
		.filter(
			({en}) => !/^(?:Department of (?!Finance Canada|Justice Canada)|Port of|.* Port Authority$)/.test(en),
		),
	...recordsOf('corpora/departments.tsv').map((row) => ({
		en: row.name_en ?? '',
		fr: row.name_fr ?? '',
		abbreviationEn: row.abbr_en ?? '',
		abbreviationFr: row.abbr_fr ?? '',
	})),
	...commaRecordsOf('policy/cds-snc_gc-organisations_all.csv').map((row) => ({
		en: row['English/Anglais'] ?? '',
		fr: row['French/Français'] ?? '',
		abbreviationEn: '',
		abbreviationFr: '',
	})),
];

if (dataPresent()) {
	const byName = new Map<string, Row>();
	const taken = new Set<string>();
	for (const row of rows()) {
		const en = clean(row.en);
		const fr = clean(row.fr);
		if (LEFT_OUT.test(en) || !isLookedFor(en) || !isLookedFor(fr)) continue;
		if (en === fr && !FORMER[en]) continue;
		if (byName.has(en.toLowerCase()) || taken.has(fr.toLowerCase())) continue;
		byName.set(en.toLowerCase(), {...row, en, fr});
		taken.add(fr.toLowerCase());
	}
	const kept = [...byName.values()].sort((a, b) => (a.en < b.en ? -1 : 1));
	const bearers = new Map<string, Set<string>>();
	for (const {en, abbreviationEn, abbreviationFr} of rows())
		for (const abbreviation of [abbreviationEn, abbreviationFr])
			if (abbreviation) bearers.set(abbreviation, (bearers.get(abbreviation) ?? new Set()).add(clean(en)));
	const isSure = (abbreviation: string): boolean =>
		/^[A-Z]{3,6}$/.test(abbreviation) &&
		(abbreviation.length > 3 || KNOWN_SHORT.has(abbreviation)) &&
		abbreviation !== 'WAGE' &&
		abbreviation !== 'POLAR';
	const organizations = kept.map(({en, fr, abbreviationEn, abbreviationFr}): Organization => {
		const differ = abbreviationEn && abbreviationFr && abbreviationEn !== abbreviationFr;
		const sure = (abbreviation: string): boolean =>
			isSure(abbreviation) && bearers.get(abbreviation)?.size === 1;
		return {
			title: {en, fr},
			abbreviation: differ ? {en: abbreviationEn, fr: abbreviationFr} : null,
			told: differ ? [sure(abbreviationEn), sure(abbreviationFr)] : [false, false],
			former: FORMER[en] ?? [],
			mistaken: MISTAKEN[en] ?? [],
		};
	});
	const missing = [...Object.keys(FORMER), ...Object.keys(MISTAKEN)].filter(
		(title) => !organizations.some((organization) => organization.title.en === title),
	);
	if (missing.length > 0) throw new Error(`No organization bears the title ${missing.join(', ')}.`);
	const lineOf = ({title, abbreviation, told, former, mistaken}: Organization): string =>
		[
			title.en,
			title.fr,
			abbreviation ? `${told[0] ? '' : '?'}${abbreviation.en}` : '',
			abbreviation ? `${told[1] ? '' : '?'}${abbreviation.fr}` : '',
			former.map((pair) => pair.join('=')).join('+'),
			mistaken.map((pair) => pair.join('=')).join('+'),
		]
			.join('|')
			.replace(/\|+$/, '');
	const lines = organizations.map(lineOf);
	writeFileSync(
		'src/engine/names/organizations.generated.ts',
		`/** Federal organizations, a line each, as \`organizations\` reads them. Written by \`npm run train\`; do not edit. */
export const packedOrganizations = \`${lines.join('\n')}\`;
`,
	);
	const attested = new Set(
		[
			...commaRecordsOf('policy/infobase_goc-org-variants.csv').map((row) => row.org_name_variant ?? ''),
			...commaRecordsOf('policy/infobase_igoc.csv')
				.filter(({status}) => status !== 'a')
				.flatMap((row) => [row.applied_title_en || row.legal_title_en || '']),
		].map((name) => clean(name).toLowerCase()),
	);
	const former = organizations.flatMap((organization) => organization.former.map(([en]) => en!));
	const unattested = former.filter((name) => !attested.has(name.toLowerCase()));
	console.log(
		`Organizations: ${lines.length}; former names: ${former.length}, of which ${unattested.length} stand in no list we have: ${unattested.join('; ')}.`,
	);
} else {
	console.log(
		'Organizations: the reference data is not beside the project; the generated file stays as it is.',
	);
}
