/**
 * Canadian parties and their people, as choices of a phrase: public facts of 2026-11-22, federal first, then the
 * legislatures'. Handles and slogans are those seen in use since 2019; leaders change, so each name is one of several; a surname that many share needs its first name.
 */
export const parties = {
	/** Members, as a group: with a capital in English they are a party's. */
	members: {
		en: '(Liberals|Conservatives|Tories|New Democrats|NDPers|Dippers|Greens|Bloquistes|Péquistes|Caquistes|Grits)',
		fr: '(libéraux|conservateurs|néo-démocrates|bloquistes|péquistes|caquistes|solidaires)',
	},
	/** Names that are a party's whatever stands around them. */
	names: {
		en: '(NDP|LPC|CPC|PPC|UCP|CAQ|PQ|PLQ|QS|BQ|Liberal Party|Conservative Party|Green Party|New Democratic Party|People’s Party|Bloc Québécois|Parti Québécois|Québec solidaire|Coalition Avenir Québec|Saskatchewan Party|United Conservative Party|Progressive Conservatives|Progressive Conservative Party)',
		fr: '(NPD|PLC|PCC|PPC|CAQ|PQ|PLQ|QS|BQ|PVC|PCQ|Parti libéral|Parti conservateur|Parti vert|Nouveau Parti démocratique|Parti populaire|Bloc québécois|Parti québécois|Québec solidaire|Coalition Avenir Québec)',
	},
	/** Adjectives, before a government, a candidate, a plan. */
	adjectives: {
		en: '(Liberal|Conservative|NDP|New Democrat|Tory|Green|Bloc|PPC|UCP|CAQ|Péquiste|Progressive Conservative|PC)',
		fr: '(libéral|libérale|libéraux|libérales|conservateur|conservatrice|conservateurs|conservatrices|néo-démocrate|néo-démocrates|du NPD|du Bloc|bloquiste|bloquistes|caquiste|caquistes|péquiste|péquistes|du PPC|du PLC|du PCC|solidaire|vert|verte)',
	},
	/** Leaders since 2019: their names are innocent beside their office. */
	leaders:
		'(Trudeau|Scheer|Poilievre|O’Toole|Jagmeet Singh|Maxime Bernier|Yves-François Blanchet|Mark Carney|François Legault|Paul St-Pierre Plamondon|Jagmeet)',
	handles:
		'(@liberal_party|@parti_liberal|@CPC_HQ|@PCC_HQ|@NDP|@NPD_QG|@BlocQuebecois|@CanadianGreens|@LesVertsCanada|@peoplespca|@ppopulaireca|@OntLiberal|@OntarioPCParty|@ABNDP|@Alberta_NDP|@coalitionavenir|@partiquebecois|@QuebecSolidaire)',
	leaderHandles:
		'(@JustinTrudeau|@AndrewScheer|@theJagmeetSingh|@MaximeBernier|@yfblanchet|@ElizabethMay|@MayElizabeth|@PierrePoilievre|@MarkJCarney|@erinotoole|@francoislegault|@PaulPlamondon)',
	/** Hashtags that campaign by themselves. */
	hashtags:
		'(#ChooseForward|#ChoisirDAvancer|#ChoisirAvancer|#NotAsAdvertised|#PasCeluiQuIlPrétendaitÊtre|#PasCeluiQuilPretendaitÊtre|#InItForYou|#OnSeBatPourVous|#UpRiSingh|#ForwardTV|#AvancerTV|#TeamTrudeau|#ÉquipeTrudeau|#TrudeauMustGo|#CarneyMustGo|#PoilievreMustGo|#ScheerCuts|#StopScheer|#NeverPoilievre|#AxeTheTax|#BringItHome|#VoteLiberal|#VoteConservative|#VoteNDP|#VotePPC|#VoteGreen|#VotezNPD|#VotezLibéral|#VotezBloc|#VotezConservateur|#PPC2019|#PPC2021|#PPC2025|#LPC|#CPC|#NDP|#NPD|#PLC|#PCC|#PPC|#BQ|#CAQ|#GPC|#PVC|#TeamScheer|#TeamSingh|#TeamCarney|#CPCMajority|#LibCon|#LibConCorruption|#PowerHungryLibCons|#GetAhead|#votingLiberal|#votingConservative|#votingNDP|#LiberalLies|#ConservativeCuts|#PeoplesPartyOfCanada|#Forward|#Avancer|#LetsGetAhead|#FordFailed|#FireFord)',
} as const;
