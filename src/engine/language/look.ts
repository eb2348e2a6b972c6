import {remembered} from '../remembered.ts';
import {isName} from './gazetteer.ts';
import {type Leaning, leaningOf} from './model.ts';

/** What a word shows by itself, wherever it stands. */
export interface Look {
	/** Whether it is written in Latin letters, so that its spelling has to tell its language. */
	readonly latin: boolean;
	/** Whether it begins with a capital. */
	readonly capital: boolean;
	/** Whether it is written as the part of a name is, an elided article aside. */
	readonly partOfName: boolean;
	/** Whether it may join the parts of a name. */
	readonly joint: boolean;
	/** Whether it names somebody, a place or a brand, and so says nothing of the language of a text. */
	readonly name: boolean;
	readonly acronym: boolean;
	/** Whether it is all in capitals. */
	readonly loud: boolean;
	/** Whether it may open the French name of a law, a body, a place or an event. */
	readonly opensTitle: boolean;
	/** What its letters say of its language, of `l’Acadie` only the article. */
	readonly leaning: Leaning;
}

// The small words that join the parts of a name, in both languages.
const joints = new Set(
	"a and at d' de del der des du et for in l' la le les of on sur the to van von à y &".split(' '),
);

// An acronym says nothing of the language, unless it stands among words that are in capitals too.
const acronym = /^\p{Lu}[\p{Lu}'’-]{1,4}$/u;
const loud = /^\p{Lu}[\p{Lu}'’-]+$/u;

// A capital within the word makes it a name: iPhone, YouTube.
const brand = /\p{Ll}\p{Lu}/u;

// The first words of the French names of laws, bodies, places and events that English text leaves in French.
const titleHeads = new Set(
	(
		'accord agence alliance archives assemblée association autorité barreau bibliothèque bloc bureau caisse carnaval ' +
		'centre chambre charte code collège comité commissariat commission confédération conseil convention cour cégep ' +
		'directeur directrice déclaration entente faculté festival fondation fonds fédération grand grande hôpital institut ' +
		'journée loi maison ministère ministre musée office ordre orchestre palais parc parti place politique prix ' +
		'programme protecteur protocole règlement régie réseau secrétariat semaine service services société sûreté ' +
		'théâtre traité tribunal union université vérificateur vérificatrice école'
	).split(' '),
);

const article = /^[dl]['’]/iu;

const heardOf = (word: string): string => {
	const elided = article.exec(word)?.[0];
	return elided !== undefined && isName(word.slice(elided.length)) ? elided : word;
};

export const lookOf = remembered((word: string): Look => {
	const lower = word.toLowerCase();
	return {
		latin: /\p{Script=Latin}/u.test(word),
		capital: /^\p{Lu}/u.test(word),
		partOfName: /^(?:[dl][’'])?\p{Lu}/u.test(word),
		joint: joints.has(lower),
		name: isName(word) || brand.test(word),
		acronym: acronym.test(word),
		loud: loud.test(word),
		opensTitle: titleHeads.has(lower),
		leaning: leaningOf(heardOf(word)),
	};
});
