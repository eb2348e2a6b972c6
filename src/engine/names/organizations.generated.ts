/** Federal organizations, a line each, as `organizations` reads them. Written by `npm run train`; do not edit. */
export const packedOrganizations = `Accessibility Standards Canada|Normes d’accessibilité Canada|CASDO|OCENA
Administrative Tribunals Support Service of Canada|Service canadien d’appui aux tribunaux administratifs|ATSSC|SCDATA
Agriculture and Agri-Food Canada|Agriculture et Agroalimentaire Canada|AAFC|?AAC||Agriculture Canada=
Asia-Pacific Foundation of Canada|Fondation Asie-Pacifique du Canada
Association of Canada Lands Surveyors|Association des Arpenteurs des Terres du Canada
Atlantic Canada Opportunities Agency|Agence de promotion économique du Canada atlantique|ACOA|APECA
Atlantic Pilotage Authority Canada|Administration de pilotage de l’Atlantique Canada
Atomic Energy of Canada Limited|Énergie atomique du Canada limitée|AECL|EACL
Bank of Canada|Banque du Canada
Bank of Canada Museum|Musée de la Banque du Canada
Build Canada Homes|Maisons Canada
Business Development Bank of Canada|Banque de développement du Canada
Calgary Airport Authority|Administration aéroportuaire de Calgary
Canada Agricultural Review Tribunal|Commission de révision agricole du Canada|CART|CRAC
Canada Agriculture and Food Museum|Musée de l’agriculture et de l’alimentation du Canada
Canada Aviation and Space Museum|Musée de l’aviation et de l’espace du Canada
Canada Border Services Agency|Agence des services frontaliers du Canada|CBSA|ASFC||Canadian Border Services Agency=Agence canadienne des services frontaliers
Canada Council for the Arts|Conseil des Arts du Canada|?CCA|?CA
Canada Deposit Insurance Corporation|Société d’assurance-dépôts du Canada|CDIC|SADC
Canada Development Investment Corporation|Corporation de développement des investissements du Canada
Canada Economic Development for Quebec Regions|Développement économique Canada pour les régions du Québec|?CED|?DEC
Canada Emission Reduction Incentives Agency|Agence canadienne pour l’incitation à la réduction des émissions
Canada Employment Insurance Commission|Commission de l’assurance-emploi du Canada
Canada Energy Regulator|Régie de l’énergie du Canada|?CER|?REC|National Energy Board=Office national de l’énergie
Canada Firearms Centre|Centre des armes à feu Canada
Canada Foundation for Innovation|Fondation canadienne pour l’innovation
Canada Foundation for Sustainable Development Technology|Fondation du Canada pour l’appui technologique au développement durable
Canada Games Council|Conseil des Jeux du Canada
Canada Industrial Relations Board|Conseil canadien des relations industrielles|CIRB|CCRI
Canada Infrastructure Bank|Banque de l’infrastructure du Canada
Canada Investment and Savings|Placements Épargne Canada
Canada Lands Company Limited|Société immobilière du Canada limitée
Canada Media Fund|Fonds des médias du Canada
Canada Mortgage and Housing Corporation|Société canadienne d’hypothèques et de logement|CMHC|SCHL
Canada Post|Postes Canada|?CPC|?SCP
Canada Research Chairs|Chaires de recherche du Canada
Canada Revenue Agency|Agence du revenu du Canada|CRA|?ARC|Canada Customs and Revenue Agency=Agence des douanes et du revenu du Canada+Revenue Canada=Revenu Canada|Canadian Revenue Agency=Agence canadienne du revenu
Canada School of Public Service|École de la fonction publique du Canada|CSPS|EFPC
Canada Science and Technology Museum|Musée des sciences et de la technologie du Canada
Canada Water Agency|Agence canadienne de l’eau|?CWA|?AEC
Canada-Newfoundland and Labrador Offshore Energy Regulator|Régie Canada-Terre-Neuve et Labrador de l’énergie extracôtière|||Canada-Newfoundland and Labrador Offshore Petroleum Board=Office Canada-Terre-Neuve-et-Labrador des hydrocarbures extracôtiers
Canada-Nova Scotia Offshore Energy Regulator|Régie Canada-Nouvelle-Écosse de l’énergie extracôtière|||Canada-Nova Scotia Offshore Petroleum Board=Office Canada-Nouvelle-Écosse des hydrocarbures extracôtiers
Canadian Air Transport Security Authority|Administration canadienne de la sûreté du transport aérien|CATSA|ACSTA
Canadian Army|Armée canadienne|?CA|?AC
Canadian Broadcasting Corporation|Société Radio-Canada|?CBC|?SRC
Canadian Centre for Occupational Health and Safety|Centre canadien d’hygiène et de sécurité au travail|CCOHS|CCHST
Canadian Centre on Substance Use and Addictions|Centre canadien sur les dépendances et l’usage de substances
Canadian Coast Guard|Garde côtière canadienne
Canadian Commercial Corporation|Corporation commerciale canadienne
Canadian Conservation Institute|Institut canadien de conservation
Canadian Cultural Property Export Review Board|Commission canadienne d’examen des exportations de biens culturels|CPERB|CCEEBC
Canadian Dairy Commission|Commission canadienne du lait|?CDC|?CCL
Canadian Digital Service|Service numérique canadien|?CDS|?SNC
Canadian Food Inspection Agency|Agence canadienne d’inspection des aliments|CFIA|ACIA||Canada Food Inspection Agency=Agence d’inspection des aliments du Canada
Canadian Forces Housing Agency|Agence de logement des Forces canadiennes
Canadian Grain Commission|Commission canadienne des grains|?CGC|?CCG
Canadian Heritage|Patrimoine canadien||||Heritage Canada=Patrimoine Canada
Canadian Heritage Information Network|Réseau canadien d’information sur le patrimoine
Canadian Human Rights Commission|Commission canadienne des droits de la personne|CHRC|CCDP
Canadian Human Rights Tribunal|Tribunal canadien des droits de la personne|CHRT|TCDP
Canadian Institutes of Health Research|Instituts de recherche en santé du Canada|CIHR|IRSC
Canadian Intellectual Property Office|Office de la propriété intellectuelle du Canada
Canadian Intergovernmental Conference Secretariat|Secrétariat des conférences intergouvernementales canadiennes|CICS|SCIC
Canadian International Trade Tribunal|Tribunal canadien du commerce extérieur|CITT|TCCE
Canadian Judicial Council|Conseil canadien de la magistrature|?CJC|?CCM
Canadian Livestock Records Corporation|Société canadienne d’enregistrement des animaux
Canadian Museum for Human Rights|Musée canadien pour les droits de la personne|CMHR|MCDP
Canadian Museum of History|Musée canadien de l’histoire|?CMH|?MCH|Canadian Museum of Civilization=Musée canadien des civilisations
Canadian Museum of Immigration at Pier 21|Musée canadien de l’immigration du Quai 21|CMIP|MCIQ
Canadian Museum of Nature|Musée canadien de la nature|?CMN|?MCN
Canadian Northern Economic Development Agency|Agence canadienne de développement économique du Nord
Canadian Nuclear Safety Commission|Commission canadienne de sûreté nucléaire|CNSC|CCSN|Atomic Energy Control Board=Commission de contrôle de l’énergie atomique
Canadian Pari-Mutuel Agency|Agence canadienne du pari mutuel
Canadian Police College|Collège canadien de police|?CPC|?CCP
Canadian Race Relations Foundation|Fondation canadienne des relations raciales
Canadian Radio-television and Telecommunications Commission|Conseil de la radiodiffusion et des télécommunications canadiennes
Canadian Security Intelligence Service|Service canadien du renseignement de sécurité|CSIS|SCRS
Canadian Space Agency|Agence spatiale canadienne|?CSA|?ASC||Canada Space Agency=Agence spatiale du Canada
Canadian Special Operations Forces Command|Commandement des Forces d’opérations spéciales du Canada|?CANSOFCOM|?COMFOSCAN
Canadian Sport Institute Ontario|Institut canadien du sport Ontario
Canadian Trade Commissioner Service|Service des délégués commerciaux du Canada|?TCS|?SDC
Canadian Transportation Agency|Office des transports du Canada|?CTA|?OTC
Canadian War Museum|Musée canadien de la guerre
Civilian Review and Complaints Commission for the RCMP|Commission civile d’examen et de traitement des plaintes relatives à la GRC|CRCC|CCETP
Coaching Association of Canada|Association canadienne des entraîneurs
Commissioner of Canada Election|Commissaire aux élections fédérales
Communications Research Centre Canada|Centre de recherches sur les communications Canada
Communications Security Establishment Canada|Centre de la sécurité des télécommunications Canada|CSEC|CSTC
Competition Bureau Canada|Bureau de la concurrence Canada|COBU|BUCO
Competition Tribunal|Tribunal de la concurrence
Copyright Board Canada|Commission du droit d’auteur Canada|?CB|?CDA
Correctional Investigator Canada|Enquêteur correctionnel Canada|?OCI|?BEC
Correctional Service Canada|Service correctionnel Canada|?CSC|?SCC||Correctional Services Canada=Services correctionnels Canada
Court Martial Appeal Court of Canada|Cour d’appel de la cour martiale du Canada|CMAC|CACM
Courts Administration Service|Service administratif des tribunaux judiciaires|?CAS|SATJ
Crown-Indigenous Relations and Northern Affairs Canada|Relations Couronne-Autochtones et Affaires du Nord Canada|CIRNAC|RCAANC|Indigenous and Northern Affairs Canada=Affaires autochtones et du Nord Canada+Aboriginal Affairs and Northern Development Canada=Affaires autochtones et Développement du Nord Canada+Indian and Northern Affairs Canada=Affaires indiennes et du Nord Canada+Indian Affairs=Affaires indiennes
Defence Construction Canada|Construction de Défense Canada
Defence Investment Agency|Agence de l’investissement pour la défense|?DIA|?AID
Defence Research and Development Canada|Recherche et développement pour la Défense Canada
Department of Finance Canada|Ministère des Finances Canada
Department of Justice Canada|Ministère de la Justice Canada
Digital Museums Canada|Musées numériques Canada|?DMC|?MNC
Elections Canada|Élections Canada|?Elections|?Élections
Employment and Social Development Canada|Emploi et Développement social Canada|ESDC|EDSC|Human Resources and Skills Development Canada=Ressources humaines et Développement des compétences Canada+Human Resources and Social Development Canada=Ressources humaines et Développement social Canada+Human Resources Development Canada=Développement des ressources humaines Canada
Energy Supplies Allocation Board|Office de répartition des approvisionnements d’énergie
Environment and Climate Change Canada|Environnement et Changement climatique Canada|||Environment Canada=Environnement Canada
Environmental Protection Review Canada|Révision de la protection de l’environnement Canada|EPRC|RPEC
Environmental Protection Tribunal of Canada|Tribunal de la protection de l’environnement du Canada|EPTC|TPEC
Export Development Canada|Exportation et développement Canada
Farm Credit Canada|Financement agricole Canada|?FCC|?FAC
Farm Products Council of Canada|Conseil des produits agricoles du Canada|FPCC|CPAC
Federal Bridge Corporation|Société des ponts fédéraux|FBCL|SPFL
Federal Economic Development Agency for Northern Ontario|Agence fédérale de développement économique pour le Nord de l’Ontario
Federal Economic Development Agency for Southern Ontario|Agence fédérale de développement économique pour le Sud de l’Ontario
Financial Consumer Agency of Canada|Agence de la consommation en matière financière du Canada|FCAC|ACFC
Financial Transactions and Reports Analysis Centre of Canada|Centre d’analyse des opérations et déclarations financières du Canada|?FINTRAC|CANAFE
Fisheries and Oceans Canada|Pêches et Océans Canada|DFO|?MPO||Oceans and Fisheries Canada=Pêche et Océans Canada
Freshwater Fish Marketing Corporation|Office de commercialisation du poisson d’eau douce|FFMC|OCPED
Global Affairs Canada|Affaires mondiales Canada|?GAC|?AMC|Foreign Affairs and International Trade Canada=Affaires étrangères et Commerce international Canada+Foreign Affairs, Trade and Development Canada=Affaires étrangères, Commerce et Développement Canada+Foreign Affairs Canada=Affaires étrangères Canada+Canadian International Development Agency=Agence canadienne de développement international
Great Lakes Pilotage Authority Canada|Administration de pilotage des Grands Lacs Canada
Greater Toronto Airports Authority|Autorité aéroportuaire du Grand Toronto
Halifax International Airport Authority|Administration de l’aéroport international d’Halifax
Health Canada|Santé Canada|?HC|?SC
Health Emergency Readiness Canada|Préparation aux crises sanitaires Canada|HERC|PCSC
Historic Sites and Monuments Board of Canada|Commission des lieux et monuments historiques du Canada|HSMBC|CLMHC
House of Commons|Chambre des communes|?HC|?CC
Housing, Infrastructure and Communities Canada|Logement, Infrastructure et Collectivités Canada|HICC|LICC|Infrastructure Canada=Infrastructure Canada
Immigration and Refugee Board of Canada|Commission de l’immigration et du statut de réfugié du Canada|?IRB|CISR
Immigration, Refugees and Citizenship Canada|Immigration, Réfugiés et Citoyenneté Canada|||Citizenship and Immigration Canada=Citoyenneté et Immigration Canada+Passport Canada=Passeport Canada
Impact Assessment Agency of Canada|Agence d’évaluation d’impact du Canada|IAAC|AEIC|Canadian Environmental Assessment Agency=Agence canadienne d’évaluation environnementale
Independent Review Panel for Defence Acquisition|Commission indépendante d’examen des acquisitions de la Défense|IRPDA|CIEAD
Indian Oil and Gas Canada|Pétrole et gaz des Indiens du Canada
Indigenous Services Canada|Services aux Autochtones Canada|?ISC|?SAC
Industrial Technologies Office|Office des technologies industrielles|?ITO|?OTI
Innovation, Science and Economic Development Canada|Innovation, Sciences et Développement économique Canada|ISED|ISDE|Industry Canada=Industrie Canada
Internal Trade Secretariat Corporation|Corporation du Secrétariat du commerce intérieur
International Development Research Centre|Centre de recherches pour le développement international|IDRC|CRDI
Invest in Canada|Investir au Canada
Jacques Cartier and Champlain Bridges|Ponts Jacques-Cartier et Champlain|JCCBI|?PJCCI
Judicial Compensation and Benefits Commission|Commission d’examen de la rémunération des juges
Laurentian Pilotage Authority Canada|Administration de pilotage des Laurentides Canada
Law Commission of Canada|Commission du droit du Canada
Leaders’ Debates Commission|Commission des débats des chefs
Library and Archives Canada|Bibliothèque et Archives Canada|?LAC|?BAC||Library and Archive Canada=Bibliothèques et Archives Canada
Library of Parliament|Bibliothèque du Parlement
Major Projects Office|Bureau des grands projets|?MPO|?BGP
Management Advisory Board for the RCMP|Conseil consultatif de gestion pour la GRC|?MAB|?CCG
Marine Atlantic|Marine Atlantique|?MarineAtlantic|?MarineAtlantique
Maritime Forestry Complex Corporation|Société du complexe forestier des Maritimes
Measurement Canada|Mesures Canada
Military Grievances External Review Committee|Comité externe d’examen des griefs militaires|MGERC|CEEGM|Canadian Forces Grievance Board=Comité des griefs des Forces canadiennes
Military Police Complaints Commission of Canada|Commission d’examen des plaintes concernant la police militaire du Canada|MPCC|CPPM
Miscarriage of Justice Review Commission|Commission d’examen des erreurs du système judiciaire
National Arts Centre|Centre national des arts|?NAC|?CNA
National Battlefields Commission|Commission des champs de bataille nationaux|?NBC|CCBN
National Capital Commission|Commission de la capitale nationale|?NCC|?CCN
National Defence|Défense nationale|DND|MDN
National Film Board|Office national du film|?NFB|?ONF
National Gallery of Canada|Musée des beaux-arts du Canada|?NGC|MBAC
National Research Council Canada|Conseil national de recherches Canada|?NRC|CNRC||=Conseil national de recherche Canada
National Security and Intelligence Review Agency|Office de surveillance des activités en matière de sécurité nationale et de renseignement|NSIRA|OSSNR
National Security and Intelligence Review Agency Secretariat|Secrétariat de l’Office de surveillance des activités en matière de sécurité nationale et de renseignement
National Seniors Council|Conseil national des aînés|?NSC|?CNA
Natural Resources Canada|Ressources naturelles Canada|?NRCan|?RNCan
Natural Sciences and Engineering Research Council of Canada|Conseil de recherches en sciences naturelles et en génie du Canada|?NSERC|?CRSNG
Northern Pipeline Agency Canada|Administration du pipe-line du Nord Canada|?NPA|?APN
Occupational Health and Safety Tribunal Canada|Tribunal de santé et sécurité au travail Canada|OHSTC|TSSTC
Office of the Auditor General of Canada|Bureau du vérificateur général du Canada|?OAG|?BVG
Office of the Chief Accessibility Officer|Bureau de la dirigeante principale de l’accessibilité|OCAO|BDPA
Office of the Chief Electoral Officer|Bureau du directeur général des élections
Office of the Chief Military Judge|Le cabinet du juge militaire en chef|OCMJ|CJMC
Office of the Commissioner for Federal Judicial Affairs Canada|Commissariat à la magistrature fédérale Canada|?FJA|?CMF
Office of the Commissioner of Lobbying of Canada|Commissariat au lobbying du Canada|?OCL|?CAL
Office of the Commissioner of Official Languages|Commissariat aux langues officielles|OCOL|?CLO
Office of the Conflict of Interest and Ethics Commissioner|Commissariat aux conflits d’intérêts et à l’éthique|?OEC|CCIE
Office of the Federal Ombudsperson for Victims Of Crime|Bureau de l’ombudsman fédéral des victimes d’actes criminels|OFOVC|BOFVAC
Office of the Intelligence Commissioner|Bureau du commissaire au renseignement|||Office of the Communications Security Establishment Commissioner=Bureau du commissaire du Centre de la sécurité des télécommunications
Office of the Ombudsman for the Department of National Defence and the Canadian Armed Forces|Bureau de l’ombudsman de la Défense nationale et des Forces armées canadiennes
Office of the Parliamentary Budget Officer|Bureau du directeur parlementaire du budget
Office of the Privacy Commissioner of Canada|Commissariat à la protection de la vie privée du Canada|?OPC|CPVP
Office of the Procurement Ombudsman|Bureau de l’ombudsman de l’approvisionnement|?OPO|?BOA
Office of the Public Sector Integrity Commissioner of Canada|Commissariat à l’intégrité du secteur public du Canada|PSIC|ISPC
Office of the Secretary to the Governor General|Bureau du secrétaire du gouverneur général|?OSGG|?BSGG
Office of the Superintendent of Bankruptcy Canada|Bureau du surintendant des faillites Canada|?OSB|?BSF
Office of the Superintendent of Financial Institutions Canada|Bureau du surintendant des institutions financières Canada|OSFI|BSIF
Office of the Taxpayers’ Ombudsperson|Bureau de l’ombudsman des contribuables|?OTO|?BOC
Office of the Veterans’ Ombudsman|Ombudsman des vétérans
Offices of the Information and Privacy Commissioners of Canada|Commissariats à l’information et à la protection de la vie privée du Canada|OIPC|CIVP
Ottawa International Airport Authority|Administration de l’aéroport international d’Ottawa
Ouranos Consortium|Consortium Ouranos
Pacific Economic Development Canada|Développement économique Canada pour le Pacifique
Pacific Pilotage Authority Canada|Administration de pilotage du Pacifique Canada
Parks Canada|Parcs Canada
Parliament of Canada|Parlement du Canada
Parliamentary Protective Service|Service de protection parlementaire|?PPS|?SPP
Parole Board of Canada|Commission des libérations conditionnelles du Canada|?PBC|CLCC|National Parole Board=Commission nationale des libérations conditionnelles
Patented Medicine Prices Review Board Canada|Conseil d’examen du prix des médicaments brevetés Canada|PMPRB|CEPMB
Polar Knowledge Canada|Savoir polaire Canada|?POLAR|?POLAIRE|Canadian Polar Commission=Commission canadienne des affaires polaires
Prairie Farm Rehabilitation Administration|Administration du rétablissement agricole des Prairies
Prairies Economic Development Canada|Développement économique Canada pour les Prairies|||Western Economic Diversification Canada=Diversification de l’économie de l’Ouest Canada
Prince George 2015 Canada Winter Games Host Society|Société hôtesse des Jeux d’hiver du Canada Prince George 2015
Privy Council Office|Bureau du Conseil privé|?PCO|?BCP
Public Health Agency of Canada|Agence de la santé publique du Canada|PHAC|ASPC||Canadian Public Health Agency=Agence canadienne de la santé publique
Public Prosecution Service of Canada|Service des poursuites pénales du Canada|PPSC|SPPC
Public Safety Canada|Sécurité publique Canada|?PS|?SP
Public Sector Pension Investment Board|Office d’investissement des régimes de pensions du secteur public
Public Servants Disclosure Protection Tribunal Canada|Tribunal de la protection des fonctionnaires divulgateurs Canada|PSDPT|TPFD
Public Service Commission of Canada|Commission de la fonction publique du Canada|?PSC|?CFP
Public Service Labour Relations and Employment Board|Commission des relations de travail et de l’emploi dans la fonction publique|PSLREB|CRTEFP
Public Services and Procurement Canada|Services publics et Approvisionnement Canada|PSPC|SPAC|Public Works and Government Services Canada=Travaux publics et Services gouvernementaux Canada+Public Works Canada=Travaux publics Canada|Public Services and Procurements Canada=Services publics et Approvisionnements Canada
RCMP External Review Committee|Comité externe d’examen de la GRC|?ERC|?CEE
Roosevelt Campobello International Park Commission|Commission du parc international Roosevelt de Campobello
Royal Canadian Air Force|Aviation royale canadienne|RCAF|?ARC
Royal Canadian Mint|Monnaie royale canadienne|?Mint|?Monnaie
Royal Canadian Mounted Police|Gendarmerie royale du Canada|RCMP|GRC
Royal Canadian Mounted Police External Review Committee|Comité externe d’examen de la Gendarmerie royale du Canada|?ERC|?CEE
Royal Canadian Navy|Marine royale canadienne|?RCN|?MRC
Royal Military College of Canada|Collège militaire royal du Canada|?RMC|?CMR
Secretariat of the National Security and Intelligence Committee of Parliamentarians|Secrétariat du Comité des parlementaires sur la sécurité nationale et le renseignement
Senate Ethics Officer|Conseiller sénatorial en éthique|OSEO|?CSE
Shared Services Canada|Services partagés Canada|?SSC|?SPC
Social Sciences and Humanities Research Council of Canada|Conseil de recherches en sciences humaines du Canada|SSHRC|CRSH
Social Security Tribunal of Canada|Tribunal de la sécurité sociale du Canada|?SST|?TSS
Sport Dispute Resolution Centre of Canada|Centre de règlement des différends sportifs du Canada
Standards Council of Canada|Conseil canadien des normes
Statistics Canada|Statistique Canada||||Statistic Canada=Statistiques Canada
Statistics Survey Operations|Opérations des enquêtes statistiques
Supreme Court of Canada|Cour suprême du Canada|?SCC|?CSC
Tax Court of Canada|Cour canadienne de l’impôt|?TCC|?CCI
Telefilm Canada|Téléfilm Canada|CFDC|?Telefilm
Toronto Organizing Committee for the 2015 Pan American and Parapan American Games|Comité d’organisation des Jeux panaméricains et parapanaméricains de Toronto 2015
Transport Canada|Transports Canada
Transportation Appeal Tribunal of Canada|Tribunal d’appel des transports du Canada
Transportation Safety Board of Canada|Bureau de la sécurité des transports du Canada|TSB|?BST
Treasury Board of Canada Secretariat|Secrétariat du Conseil du Trésor du Canada|?TBS|?SCT
Vancouver International Airport Authority|Administration de l’Aéroport de Vancouver
Veterans Affairs Canada|Anciens Combattants Canada|?VAC|?ACC||Veteran Affairs Canada=Affaires des anciens combattants Canada
Veterans Review and Appeal Board|Tribunal des anciens combattants révision et appel
Victoria Airport Authority|Autorité aéroportuaire de Victoria
Wildlife Habitat Canada|Habitat faunique Canada
Windsor-Detroit Bridge Authority|Autorité du pont Windsor-Détroit|WDBA|APWD
Women and Gender Equality Canada|Femmes et Égalité des genres Canada|?WAGE|FEGC|Status of Women Canada=Condition féminine Canada
World Anti-Doping Agency|Agence mondiale antidopage`;
