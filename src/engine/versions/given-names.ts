/**
 * Given names common in Canada, which no version translates; the word with a capital after one is a family name.
 * Names that are also words of either language (Grace, Noël, Bill, Guy, France) are not here.
 */
const givenNames = `
	aaron abdul abigail adam adele adrian adriana agnes ahmad ahmed aidan aiden aileen aisha alain alan alana albert alec
	alejandro alex alexa alexander alexandra alexandre alexis alfred ali alice alicia alina alison allison alyssa amanda
	amandeep amelie amina amir amrit amy ana anastasia andre andrea andrew angela angelique anik anika anil anita anjali
	anna annabelle anne annette annick annie anouk anthony antoine antonio ariane arjun arthur ashley audree audrey
	aurelie ayesha balwinder barbara bashir beatrice becky belinda benedict benjamin benoit bernadette bernadine bernard
	beth bethany betty beverley beverly bianca bob bobby bonnie brad bradley brandon brandy breanna brenda brendan brent
	brett brian bridget brigitte brittany bruce bruno bryan bryce byron caitlin camille candace carl carla carlo carlos
	carmen carole caroline carolyn carrie cassandra cathal catherine cathy cecile cedric celia celine cesar chantal
	charles charlotte chelsea cheryl chloe chris christian christina christine christopher cindy claude claudette cody
	colin colleen connie corey corinne courtney craig cynthia cyril cyrus damian damien daniel daniele danielle danika
	danny darcy darlene darrell darren darryl dave david davinder deanna deborah debra deepak delphine denis denise dennis
	derek desmond diana diane dimitri dmitri dolores dominic dominik dominique donald donna donovan doreen doris dorothy
	doug douglas dustin dwayne dwight dylan eddie edgar edith edmond edna edouard eduardo edward eileen elaine eleanor
	elena eli elias elijah elisabeth elise elizabeth ella ellen elliot elliott elodie elsa elvira emile emilie emilio
	emily emma emmanuel emmanuelle enrique eric erica erik erika erin ernest ernie esteban estelle esther ethan ethel
	etienne eugene eugenie eva evan evelyn fabien fabienne farah fatima felicia felix fernand fernanda fiona frances
	francesca francis francois francoise fred freddy frederic frederick frederique gabriel gabriella gabrielle gaetan gail
	gary gavin genevieve geoffrey george georges gerald geraldine gerard gertrude gilbert gilles gillian ginette giovanni
	gisele giselle giuseppe gladys glen glenn gloria gordon graeme graham greg gregory greta guadalupe guillaume gurpreet
	gustave gwen gwendolyn hailey hanna hannah hans harinder harjit harold harpreet harry hassan hayden heather hector
	heidi helen helena helene henri henry herbert herve hilda hiroshi hubert hugh hugo hugues hussein ian ibrahim ingrid
	irena irene irina isaac isabel isabella isabelle ismael ivan jacinthe jack jackie jacob jacqueline jacques jagmeet
	jaime jake jamal james jamie jane janelle janet janice janis jared jasmeet jasmin jasmine jason jaspreet jayden jean
	jeanine jeanne jeannette jeff jeffery jeffrey jenna jennifer jenny jeremy jerome jerry jessica jill jim jo joan joann
	joanna joanne jocelyn jocelyne jodi jody joe joel joelle joey johanna johanne john johnny jon jonathan jorge jose
	josee joseph josephine josh joshua josiah josiane joyce juan judith judy julia julian juliana julianna julie julien
	juliette justin justine kaitlyn kara karan karen karim karine karl kate katelyn katherine kathleen kathryn kathryne
	kathy katie katrina katy kayla keith kelly kelsey ken kendra kenji kenneth kenny kerry kevin khalid kim kimberly
	kirsten kristen kristin kristina kristine kristy kurt kyle kylie lachlan lana lara larry lars latoya laura lauren
	laurence laurent laurie lawrence leah leanne leila leo leon leonard leopold leroy lesley leslie lester liam liette
	lila liliana lillian linda lindsay lindsey lionel lisa lise lloyd loic lois loretta lorna lorraine louis louise
	louisette luc lucas lucie lucien lucienne lucy luis luke lydia lyne lynn lynne maddie madeleine magali maggie mahmoud
	maisie malcolm mallory mandeep mandy manon manuela marc marcel marcelle marcia marco margaret margot marguerite maria
	marian mariana marianne marie marilou marilyn marina mario marion marisa marissa marjorie marko marlene marlon marsha
	martha martin martine marty marvin mary maryse mathieu mathilde matt matteo matthew mattias maude maureen maurice
	maxime maxwell maya megan mehdi mei melanie melinda melissa meredith micah michael michaela micheal michel micheline
	michelle mickey miguel mike mikhail mildred miranda mireille miriam mohamed mohammad mohammed mohsen molly monica
	monika monique muhammad muriel myra myriam nadia nadine nancy naomi naomie nasir natalie natasha nathalie nathan
	nathaniel neil nelly nicholas nick nicola nicolas nicole nicolette nigel nikita nikki nina noah noemie nora noreen
	norman normand odette odile olaf oleg olga oliver olivia olivier omar oscar osman otto owen pablo pam pamela parminder
	pascal pascale patrice patricia patrick patsy patti paul paula paulette pauline paulo pedro peggy penelope pete peter
	petra phil philip philippe phillip phyllis pierre pierrette priscilla priya quentin rachel rafael rajesh rajinder
	ralph ramon randall randy raoul raphael raphaelle rashid raul ravi raymond raymonde rebecca reginald rejean rejeanne
	renata renaud rene renee reuben reza rhea rhonda ricardo richard rick ricky rita robbie robert roberta roberto robyn
	roderick rodney rodolfo rodrigue roger rohan roland ron ronald ronnie rosalie rosanne roseanne rosemarie rosemary ross
	roxane roxanne rudolf rudy rupert russell ruth ryan sabine sabrina sacha sadie saleh salim sally salma sam samantha
	samir sammy samuel sandeep sandra sandrine sanjay sara sarah sasha scarlett scott sean sebastien selena serge sergei
	sergio shane shannon shari sharon shaun shawn sheila sheldon shelley shelly sherri sherry shirley silvia simeon simon
	simona simone simran skyler sofia solange sonia sonja sonya sophia sophie stacey stacy stanislas stefan steph stephane
	stephanie stephen steve steven stuart sukhdeep sunita surinder susan susanne suzanne suzette suzie sylvain sylvester
	sylvia sylvie tabitha tamara tammy tania tanya tara tariq ted teddy teresa terrence terri terry tessa thea theo
	theodore theresa therese thibault thierry thomas tiffanie tiffany tim timmy timothy tina tobias todd tom toni tony
	tracey tracy travis trent trevor tricia trina trish tristan trudy tyler tyrone ursula valerie vanda vanessa vasily
	veronica veronique vicki vicky victor vijay vincent violaine virginia vivian viviane vladimir walt walter wanda warren
	wayne wei wendy wilfred wilfrid william wilma xavier yan yann yannick yasmin yasmina yolande yuki yuri yusuf yvan yves
	yvette yvon yvonne zach zachariah zachary zahra zain zoe zuzana
`;

/** Folded given names. */
export const sharedGivenNames: ReadonlySet<string> = new Set(givenNames.trim().split(/\s+/));
