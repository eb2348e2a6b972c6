/**
 * Given names common in Canada, which no version translates; the word with a capital after one is a family name.
 * Names that are also words of either language (Grace, Noël, Bill, Guy, France) are not here.
 */
const givenNames = `
	adam adrian agnes ahmad ahmed aisha alain alan albert alejandro alex alexandra alexandre alexander alexis ali alice
	alicia alison allison amanda amandeep amina amir amrit amy ana andre andrea andrew angela angelique anita anna
	annabelle anne annette annie anthony antoine antonio ariane arjun arthur audrey barbara benjamin benoit bernadette
	bernard bianca bob bonnie brenda brent brian brigitte bruce bruno bryan camille carl carla carlos carole caroline
	carolyn catherine cathy cecile celine chantal charles charlotte cheryl chloe chris christian christina christine
	christopher claude claudette colin colleen connie corinne craig cynthia damien daniel daniele danielle darren dave
	david deborah debra denis denise dennis derek diana diane dominic dominique donald donna doris dorothy doug douglas
	edith edouard eduardo edward eileen elaine eleanor eli elijah elisabeth elise elizabeth ella ellen emily emilie emma
	emmanuel eric erica erin ernest estelle ethan etienne eugene evan evelyn fatima felix fernand frances francis
	francois francoise frederic gabriel gabrielle gary genevieve geoffrey george georges gerald gerard gilbert gilles
	gillian ginette gisele glen glenn gordon graham greg gregory guillaume gurpreet gustave hannah hans harold harpreet
	harry hassan heather helen helene henri henry hubert hugo ian ibrahim ingrid irene isaac isabel isabelle ivan jack
	jackie jacob jacqueline jacques jagmeet james jamie jane janet janice jason jasmine jasmin jaspreet jean jeanne jeff
	jeffrey jennifer jenny jeremy jerome jerry jessica jill jim joan joanne joe joel johanne john jonathan jose joseph
	josee joshua joyce juan judith judy julia julian julie julien justin karen karim karine kate katherine kathleen
	kathryn kathy katie keith kelly ken kenneth kevin khalid kim kimberly kristen kyle lara larry laura laurence laurent
	laurie lawrence leah leila leo leon leonard leslie liam lila linda lisa lise lloyd lois lorraine louis louise luc
	lucas lucie lucy luis luke lynn lynne madeleine malcolm manon marc marcel margaret maria marianne marie marilyn mario
	marion marlene martha martin martine mary maryse mathieu matthew maurice maxime maya megan mei melanie melissa mehdi
	michael michel micheline michelle mike mireille mohamed mohammad mohammed monica monique myriam nadia nadine nancy
	naomi natalie nathalie nathan nicholas nick nicolas nicole noah noemie norman normand odette olga oliver olivia
	olivier omar oscar owen pablo pamela pascal pascale patricia patrick paul paula pauline pedro peggy peter philip
	philippe phillip pierre priya rachel rajesh ralph ravi raymond rebecca rene renee reza richard rick rita robert
	roberta rodney roger roland ron ronald rosemary ross roxanne russell ruth ryan sabrina sally sam samantha samir
	samuel sandra sandrine sanjay sara sarah scott sean sebastien serge shannon sharon shawn sheila shelley sherry
	shirley simon simone simran sofia solange sonia sophia sophie stephane stephanie stephen steve steven stuart sukhdeep
	susan suzanne suzie sylvain sylvie tanya tara ted teresa terry theodore theresa therese thomas tiffany tim timothy
	tina todd tom tony tracy trevor tyler valerie vanessa veronica veronique victor vincent virginia vivian walter wanda
	warren wayne wei wendy wilfrid william xavier yan yannick yasmin yolande yuki yves yvette yvon yvonne zachary zoe
`;

/** Folded given names. */
export const sharedGivenNames: ReadonlySet<string> = new Set(givenNames.trim().split(/\s+/));
