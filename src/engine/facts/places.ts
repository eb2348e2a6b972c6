/**
 * Places that official posts name, with their English and French forms: `English=French`, other forms after `/`; one form
 * stands for both languages. Names are as the Canadian government writes them. `!` marks towns, which both versions must
 * name; a country or province may be understood, and Ottawa stand for the government. `~` marks people and adjectives.
 */
export const PLACES: readonly string[] = `
~Prince Edward Island=Prince Edward Islander/Prince Edward Islanders
Saint John River=fleuve Saint-Jean
Ottawa River=rivière des Outaouais
Bay of Fundy=baie de Fundy
Red River=rivière Rouge
Peace River=rivière de la Paix
Great Slave Lake=Grand lac des Esclaves
Great Bear Lake=Grand lac de l'Ours
Lake of the Woods=lac des Bois
Thousand Islands=Mille-Îles
Strait of Georgia=détroit de Georgia
Northwest Passage=passage du Nord-Ouest
Magdalen Islands=Îles de la Madeleine/Îles-de-la-Madeleine
~Magdalen Islands=Madelinot/Madelinots/Madelinote/Madelinotes
Canada
~Canada=Canadian/Canadians/canadien/canadienne/canadiens/canadiennes/canado
British Columbia/BC/B.C./Brit. Columbia=Colombie-Britannique/C.-B.
~British Columbia=British Columbian/British Columbians/Britanno-Colombien/britanno-colombiens/britanno-colombienne
Alberta/Alta.=Alberta/Alb.
~Alberta=Albertan/Albertans/Alberta's/albertain/albertaine/albertains/albertaines
Saskatchewan/Sask.=Saskatchewan
~Saskatchewan=saskatchewanais/saskatchewanaise/saskatchewanaises
Manitoba
~Manitoba=Manitoban/Manitobans/manitobain/manitobaine/manitobains/manitobaines
Ontario/Ont.=Ontario
~Ontario=Ontarian/Ontarians/ontarien/ontarienne/ontariens/ontariennes/franco-ontarien
Quebec/Québec/Quebec City/City of Québec/Que.=Québec/Ville de Québec/Qc
~Quebec=Quebecer/Quebecers/Quebecker/Quebeckers/Québécois/Québécoise/Québécoises/Quebec's
New Brunswick/N.B.=Nouveau-Brunswick/N.-B.
~New Brunswick=New Brunswicker/New Brunswickers/néo-brunswickois/néo-brunswickoise/néo-brunswickoises
Nova Scotia/N.S.=Nouvelle-Écosse/N.-É.
~Nova Scotia=Nova Scotian/Nova Scotians/néo-écossais/néo-écossaise/néo-écossaises
Prince Edward Island/PEI/P.E.I.=Île-du-Prince-Édouard/île de Prince Édouard/Î.-P.-É./ÎPÉ/IPE
Newfoundland and Labrador/Newfoundland & Labrador/Newfoundland/NL/N.L.=Terre-Neuve-et-Labrador/Terre-Neuve/T.-N.-L.
~Newfoundland and Labrador=Newfoundlander/Newfoundlanders/terre-neuvien/terre-neuviens/terre-neuvienne
Labrador
Yukon
~Yukon=Yukoner/Yukoners/yukonnais/yukonnaise/yukonnaises
Northwest Territories/NWT/N.W.T.=Territoires du Nord-Ouest/T.N.-O.
Nunavut
~Nunavut=Nunavummiut/nunavois/nunavoise
Nunavik
Nunatsiavut
Ottawa
!Toronto/GTA/Greater Toronto Area=Toronto/RGT/Grand Toronto
~Toronto=Torontonian/Torontonians/torontois/torontoise/torontoises
!Montreal/Montréal=Montréal/Mtl
~Montreal=Montrealer/Montrealers/montréalais/montréalaise/montréalaises
!Vancouver
~Vancouver=Vancouverite/Vancouverites/vancouvérois/vancouvéroise
Vancouver Island=île de Vancouver/Île de Vancouver
!Calgary
!Edmonton
!Winnipeg
!Halifax
!Regina
!Saskatoon
!Fredericton
!Moncton
!Saint John
!St. John's/St John's=St. John's/Saint-Jean de Terre-Neuve
!Charlottetown
!Whitehorse
!Yellowknife
!Iqaluit
!Hamilton
!London=Londres
!Windsor
!Kitchener
!Waterloo
!Mississauga
!Brampton
!Markham
!Richmond Hill
!Oakville
!Burlington
!Kingston
!Sudbury/Greater Sudbury=Sudbury/Grand Sudbury
!Thunder Bay
!Sault Ste. Marie/Sault Ste Marie=Sault Ste. Marie/Sault-Sainte-Marie
!North Bay
!Timmins
!Barrie
!Guelph
!Peterborough
!Belleville
!Cornwall
!Brockville
!Petawawa
!Pembroke
!Niagara Falls
!St. Catharines
!Sarnia
!Oshawa
!Gatineau
!Laval
!Longueuil
!Sherbrooke
!Saguenay
!Lévis=Lévis
!Trois-Rivières
!Drummondville
!Rimouski
!Sept-Îles
!Rouyn-Noranda
!Val-d'Or
!Saint-Hyacinthe
!Granby
!Lac-Mégantic
!Bagotville
!Valcartier
Victoria
!Kelowna
!Kamloops
!Nanaimo
!Prince George
!Prince Rupert
!Surrey
!Burnaby
!Abbotsford
!Richmond
!Coquitlam
!Esquimalt
!Red Deer
!Lethbridge
!Medicine Hat
!Fort McMurray
!Grande Prairie
!Banff
!Jasper
!Cold Lake
!Moose Jaw
!Prince Albert
!Brandon
!Churchill
!Thompson
!Gander
!Goose Bay
!Corner Brook
!Gagetown
!Shearwater
!Dartmouth
!Bathurst
!Miramichi
!Edmundston
!Caraquet
!Dieppe
!Summerside
!Sydney
Cape Breton=Cap-Breton/île du Cap-Breton
!Truro
!Inuvik
!Tuktoyaktuk
!Hay River
!Rankin Inlet
!Cambridge Bay
!Baker Lake
!Pangnirtung
!Dawson City=Dawson/Dawson City
!Attawapiskat
!Kashechewan
!Wendake
!Kahnawake/Kahnawà:ke=Kahnawake
!Akwesasne
!Kuujjuaq
Atlantic Canada=Canada atlantique
~Atlantic Canada=Atlantic Canadian/Atlantic Canadians/atlantique
Western Canada=Ouest canadien/Ouest du Canada
Hudson Bay=baie d'Hudson
James Bay=baie James/Baie-James
Great Lakes=Grands Lacs
St. Lawrence=Saint-Laurent
Fraser River=fleuve Fraser/Fraser
Rideau Canal=canal Rideau
Parliament Hill=Colline du Parlement/colline du Parlement
United States/United States of America/U.S./US/USA/U.S.A.=États-Unis/É.-U./États-Unis d'Amérique
~United States=American/Americans/américain/américaine/américains/américaines
United Kingdom/UK/U.K./Great Britain/Britain=Royaume-Uni/R.-U./Grande-Bretagne
~United Kingdom=British/britannique/britanniques
England=Angleterre
New England=Nouvelle-Angleterre
Scotland=Écosse
Wales=Pays de Galles/pays de Galles/Galles
Ireland=Irlande
~Ireland=Irish/irlandais/irlandaise/irlandaises
France
Germany=Allemagne
~Germany=German/Germans/allemand/allemande/allemands/allemandes
Italy=Italie
~Italy=Italian/Italians/italien/italienne/italiens/italiennes
Spain=Espagne
~Spain=Spanish/espagnol/espagnole/espagnols/espagnoles
Portugal
~Portugal=Portuguese/portugais/portugaise/portugaises
Netherlands/Holland=Pays-Bas/Hollande
~Netherlands=Dutch/néerlandais/néerlandaise/néerlandaises
Belgium=Belgique
~Belgium=Belgian/belge/belges
Luxembourg
Switzerland=Suisse
~Switzerland=Swiss/suisse/suisses
Austria=Autriche
Denmark=Danemark
Norway=Norvège
~Norway=Norwegian/norvégien/norvégienne/norvégiens
Sweden=Suède
~Sweden=Swedish/suédois/suédoise
Finland=Finlande
~Finland=Finnish/finlandais/finlandaise
Iceland=Islande
Greenland=Groenland
Greece=Grèce
~Greece=Greek/grec/grecque/grecs
Poland=Pologne
~Poland=Polish/polonais/polonaise
Czech Republic/Czechia=République tchèque/Tchéquie
Hungary=Hongrie
Romania=Roumanie
Bulgaria=Bulgarie
Croatia=Croatie
Serbia=Serbie
Kosovo
Estonia=Estonie
Latvia=Lettonie
Lithuania=Lituanie
Ukraine
~Ukraine=Ukrainian/Ukrainians/ukrainien/ukrainienne/ukrainiens/ukrainiennes
Russia/Russian Federation=Russie/Fédération de Russie
~Russia=Russian/Russians/russe/russes
Belarus=Bélarus/Biélorussie
Moldova=Moldavie/Moldova
Turkey/Türkiye=Turquie/Türkiye
~Turkey=Turkish/turc/turque/turcs/turques
Israel=Israël
~Israel=Israeli/Israelis/israélien/israélienne/israéliens/israéliennes
Palestine
~Palestine=Palestinian/Palestinians/palestinien/palestinienne/palestiniens/palestiniennes
Gaza
Lebanon=Liban
~Lebanon=Lebanese/libanais/libanaise/libanaises
Syria=Syrie
~Syria=Syrian/Syrians/syrien/syrienne/syriens/syriennes
Iraq=Irak/Iraq
~Iraq=Iraqi/irakien/irakienne
Iran
~Iran=Iranian/Iranians/iranien/iranienne/iraniens/iraniennes
Jordan=Jordanie
Saudi Arabia=Arabie saoudite
United Arab Emirates/UAE=Émirats arabes unis/EAU
Qatar
Kuwait=Koweït
Yemen=Yémen
Egypt=Égypte
~Egypt=Egyptian/égyptien/égyptienne
Libya=Libye
Tunisia=Tunisie
Algeria=Algérie
Morocco=Maroc
Sudan=Soudan
South Sudan=Soudan du Sud
Ethiopia=Éthiopie
Somalia=Somalie
Kenya
Uganda=Ouganda
~Uganda=Ugandan/Ugandans/ougandais/ougandaise
Rwanda
Tanzania=Tanzanie
Mozambique
South Africa=Afrique du Sud
Nigeria=Nigéria/Nigeria
Ghana
Senegal=Sénégal
Mali
Niger
Burkina Faso
Cameroon=Cameroun
Ivory Coast/Côte d'Ivoire=Côte d'Ivoire
Democratic Republic of the Congo/Congo=République démocratique du Congo/Congo
Afghanistan
~Afghanistan=Afghan/Afghans/afghan/afghane/afghans/afghanes
Pakistan
India=Inde
~India=indien/indienne/indiens/indiennes
Bangladesh
Sri Lanka
Nepal=Népal
China/People's Republic of China=Chine/République populaire de Chine
~China=Chinese/chinois/chinoise/chinoises
Hong Kong
Taiwan=Taïwan/Taiwan
Japan=Japon
~Japan=Japanese/japonais/japonaise/japonaises
South Korea/Republic of Korea=Corée du Sud/République de Corée
North Korea=Corée du Nord
~South Korea=Korean/Koreans/coréen/coréenne/coréens/coréennes
Vietnam/Viet Nam=Vietnam/Viêt Nam
Thailand=Thaïlande
Philippines/Philippine=Philippines
~Philippines=Filipino/Filipinos/philippin/philippine/philippins
Indonesia=Indonésie
Malaysia=Malaisie
Singapore=Singapour
Myanmar/Burma=Myanmar/Birmanie
Cambodia=Cambodge
Australia=Australie
~Australia=Australian/Australians/australien/australienne/australiens
New Zealand=Nouvelle-Zélande
Mexico=Mexique
~Mexico=Mexican/Mexicans/mexicain/mexicaine/mexicains
Cuba
Haiti=Haïti
~Haiti=Haitian/Haitians/haïtien/haïtienne/haïtiens/haïtiennes
Jamaica=Jamaïque
Barbados=Barbade
Bahamas
Dominican Republic=République dominicaine
Trinidad and Tobago=Trinité-et-Tobago
Guatemala
Honduras
Nicaragua
Costa Rica
Panama
Colombia=Colombie
Venezuela
~Venezuela=Venezuelan/Venezuelans/vénézuélien/vénézuéliens/vénézuélienne
Guyana
Brazil=Brésil
~Brazil=Brazilian/brésilien/brésilienne/brésiliens
Ecuador=Équateur
Peru=Pérou
Bolivia=Bolivie
Chile=Chili
Argentina=Argentine
Uruguay
Paraguay
Europe
~Europe=European/Europeans/européen/européenne/européens/européennes
Africa=Afrique
~Africa=African/Africans/africain/africaine/africains/africaines
Asia=Asie
~Asia=Asian/asiatique/asiatiques
Latin America=Amérique latine
North America=Amérique du Nord
~North America=North American/nord-américain/nord-américaine/nord-américains
Antarctica=Antarctique
Arctic=Arctique
~Arctic=arctique/arctiques
Atlantic Ocean=océan Atlantique
Pacific Ocean=océan Pacifique
United Nations/UN=Nations Unies/Nations unies/ONU
European Union/EU=Union européenne/UE
NATO/North Atlantic Treaty Organization=OTAN/Organisation du Traité de l'Atlantique Nord
Organization of American States/OAS=Organisation des États américains/OEA
World Health Organization/WHO=Organisation mondiale de la Santé/OMS
Francophonie
Commonwealth
!New York
Washington
!Paris
!Geneva=Genève
Brussels=Bruxelles
!Rome
!Berlin
!Vienna=Vienne
!Warsaw=Varsovie
!Kyiv/Kiev=Kyiv/Kiev
Moscow=Moscou
Beijing=Pékin/Beijing
!Tokyo
!Seoul=Séoul
!New Delhi=New Delhi/Delhi
!Mexico City=Mexico/ville de Mexico
!Port-au-Prince
!Havana=La Havane
!Vimy
!Juno Beach=plage Juno/Juno Beach
Normandy=Normandie
`
	.trim()
	.split('\n');
