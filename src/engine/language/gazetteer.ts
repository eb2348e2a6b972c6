// Places of Canada, and given and family names common there: written alike in English and in French text, or
// left as they are. None is a word that begins a sentence in either language.
const places = `abbotsford acadia acadie airdrie ajax alberta amos antigonish arviat aurora baffin baie-comeau banff barrie
bathurst beauce belleville boucherville brampton brandon brantford bromont brossard burlington burnaby calgary cambridge
campbellton canada canmore caraquet cariboo charlottetown châteauguay chatham chicoutimi chilliwack churchill cobourg
coquitlam cornwall courtenay dartmouth dauphin dawson delta dieppe drummondville edmonton edmundston esquimalt estevan
etobicoke flin fredericton gander gaspé gaspésie gatineau glace granby guelph haida halifax hamilton iqaluit inuvik
jasper joliette jonquière kamloops kanata kelowna kenora kingston kirkland kitchener kitimat kuujjuaq labrador lachine
lanaudière langley laval leamington lethbridge lévis lloydminster london longueuil lunenburg manitoba markham matane
milton mirabel miramichi mississauga moncton mont-laurier mont-tremblant montreal montréal montmagny nanaimo napanee
nelson newmarket nipissing nunavik nunavut oakville okanagan ontario orillia oshawa ottawa outaouais papineau peterborough
pickering pictou qikiqtarjuaq quebec québec regina repentigny richelieu richmond rimouski rivière-du-loup roberval
rouyn-noranda saguenay saint-boniface saint-hyacinthe saint-jean saint-jérôme saint-laurent sainte-foy sarnia saskatchewan
saskatoon sault scarborough scotia sept-îles shawinigan shediac sherbrooke squamish stratford sudbury sudbury summerside
surrey sydney tadoussac terrebonne thetford thompson timmins tofino toronto trois-rivières truro tuktoyaktuk ungava vancouver
vaudreuil vaughan vernon verdun victoria victoriaville waterloo welland whistler whitby whitehorse windsor winnipeg yarmouth
yellowknife yukon paris washington london tokyo beijing berlin rome geneva kyiv gaza`;

const people = `adam adèle adrien ahmed alain alexandre alexis ali alice amélie amir andré andrea andrew angela anita anna anne
annie anthony antoine arif ariane arthur ashley aurélie barbara benjamin benoît bernard brenda brian bruno caroline catherine
cédric céline chantal charles charlotte chloé christian christine christopher claude colette craig cynthia daniel danielle david
deborah denis diane dominique donald dylan édouard elena eli éliane elizabeth émilie emily emma éric erin étienne eugène eva
fatima felix félix fernand florence françois françoise frédéric gabriel gaétan gary geneviève geoffrey georges gérard ghislain
gilles gisèle grégoire guillaume gurpreet guy hadrien hannah harjit harpreet hassan heather hélène henri hugo ian ibrahim irène
isabelle jacob jacqueline jacques jagmeet james janet jason jasmine jean jeanne jeff jennifer jérémie jérôme jessica joanne joël
johanne john jonathan joseph josée joshua josiane julia julie julien justin karen karim karine katherine kathleen kevin kim
kimberly kyle laila larry laura laurent leah léa leila léo liam linda lise lisa louis louise luc lucas lucie lucien lynn
madeleine manon marc marcel margaret marguerite maria marie marie-claude marie-ève marie-josée mario mathieu matthew maurice
maxime mélanie mélissa michael michel michèle michelle mireille mohamed mohammed monique muhammad nadia nancy natalie nathalie
nathan nicolas nicole noah noémie normand olivia olivier omar oscar pascal pascale patricia patrick paul pauline peter philippe
pierre priya rachel ralph raymond rebecca réjean rené renée richard robert roger roland ronald ruth ryan sabrina samantha samuel
sandra sarah sean sébastien serge sharon simon sophie stephen stéphane stéphanie steven susan suzanne sylvain sylvie tanya teresa
théo thérèse thomas tyler valérie vanessa véronique victor vincent virginie walter wayne william xavier yan yannick yves yvette
yvon zachary zoé anderson bachand beaulieu bélanger bergeron bernier bernard bélisle blanchet boucher bouchard brown campbell
caron carney castonguay chan chen chrétien cloutier cormier côté couture cyr demers deschamps desjardins dion dubé dufour
duplessis dupuis evans fortin fournier fraser freeland gagné gagnon garcia garneau gauthier gill gingras girard giroux goodale
graham grenier grewal guay hébert hernandez ivanov jackson johnson johnston jones kaur kelly kennedy khan lachance lalonde lam
lambert landry langlois lapointe lapierre lavoie leblanc leclerc lee lefebvre legault lemieux leroux lessard lévesque li liu
macdonald mackenzie mclean mcdonald mckenzie mclaughlin mitchell moore morin morrison murphy murray nadeau nguyen o'brien o'connor
ouellet paquette paré patel pearson pelletier peters petit-clerc picard poilievre poirier poulin quinn reid rheault roberts
robertson robinson ross rousseau roy ryan saint-pierre sauvé savard scheer scott sharma sidhu simard singh smith st-pierre
stewart sylvestre taylor tanguay tessier théberge therrien thibault tremblay trudeau trudel turcotte tran vachon vaillancourt
vézina wang watson williams wilson wong wright wu yang zhang`;

const names = new Set(`${places} ${people}`.split(/\s+/u));

/** Whether `word`, with its capital, is the name of a person or a place, or joins two of them. */
export const isName = (word: string): boolean =>
	/^\p{Lu}/u.test(word) &&
	(names.has(word.toLowerCase()) ||
		(word.includes('-') && word.split('-').every((part) => names.has(part.toLowerCase()))));
