/** Federal institutions as people name them in a sentence; the start of a long name is enough. */
const english =
	'ESDC|IRCC|CRA|CBSA|PSPC|DFO|ECCC|NRCan|ISED|TBS|PCO|DND|GAC|PHAC|CIRNAC|ISC|SSC|StatCan|AAFC|CFIA|CSPS|RCMP|VAC|NRC|PSC|CIHR|CMHC|Canada Mortgage and Housing|Treasury Board|Privy Council Office|Canada Revenue Agency|Service Canada|Statistics Canada|Transport Canada|Health Canada|Parks Canada|Passport Canada|Passport Office|Global Affairs|Public Safety|Environment Canada|Immigration Canada|Veterans Affairs|National Defence|Fisheries and Oceans|Natural Resources Canada|Indigenous Services|Canadian Heritage|Justice Canada|Finance Canada|Shared Services Canada|Border Services|Canada Border Services|Employment and Social Development|Public Health Agency|Coast Guard|Agriculture Canada|Infrastructure Canada|Canadian Food Inspection Agency|Library and Archives Canada|Elections Canada|Department of Finance|Department of Justice|Department of Fisheries|Department of Transport|Department of National Defence|federal government|Government of Canada|public service';
const french =
	'EDSC|IRCC|ARC|ASFC|SPAC|MPO|ECCC|RNCan|ISDE|SCT|BCP|MDN|AMC|ASPC|RCAANC|SAC|SPC|StatCan|AAC|ACIA|EFPC|GRC|ACC|CNRC|CFP|SCHL|Conseil du Trésor|Secrétariat du Conseil|Bureau du Conseil privé|Agence du revenu|Emploi et Développement social|Service Canada|Statistique Canada|Transports Canada|Santé Canada|Parcs Canada|Affaires mondiales|Sécurité publique|Environnement Canada|Immigration Canada|Anciens Combattants|Défense nationale|Pêches et Océans|Services aux Autochtones|Patrimoine canadien|Justice Canada|Finances Canada|Agence des services frontaliers|Agence de la santé|Garde côtière|Agriculture Canada|Infrastructure Canada|Bibliothèque et Archives Canada|Bureau des passeports|ministère des Finances|ministère de la Justice|ministère des Pêches|ministère des Transports|ministère de la Défense|gouvernement fédéral|gouvernement du Canada|fonction publique';

/** Federal institutions as choices of a phrase, and in English as owners of what follows. */
export const institutions = {
	en: `(the|) (${english})`,
	fr: `(${french})`,
	owners: `(the|) (${english.replaceAll('|', '’s|')}’s)`,
} as const;
