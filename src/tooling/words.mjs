import {localeOf} from '../cli/locale.mjs';

const downloadCommand = 'npx playwright-core install chromium';

/** What the set-up, `npm start` and `npm test` say. */
const words = {
	en: {
		nodeTooOld: (/** @type {string} */ version) =>
			`Aplomb needs Node 20.19 or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`,
		installing: 'Installing the dependencies…',
		building: 'Building the extension and the command line…',
		browserInstalling: 'Installing Chromium with apt-get…',
		failed: (/** @type {string} */ command) => `This command failed: ${command}`,
		browserMissing: (/** @type {string} */ asked) =>
			`APLOMB_BROWSER names “${asked}”, and there is no such file. Correct it, or unset it to let Aplomb look for a browser.`,
		firefoxInstalling: 'Installing Firefox with apt-get…',
		firefoxMissing: (/** @type {string} */ asked) =>
			`APLOMB_FIREFOX names “${asked}”, and there is no such file. Correct it, or unset it to let Aplomb look for Firefox.`,
		firefoxSkipped:
			'skipped: end to end in Firefox, which is not here. Install Firefox 142 or newer (https://www.mozilla.org/firefox, or sudo apt-get install firefox-esr), or name it in APLOMB_FIREFOX.',
		browserNeeded: `No browser was found that can load the extension. Install Chromium with this command, then try again:\n\n    ${downloadCommand}\n\nIf Chromium stands in an unusual place, name it in APLOMB_BROWSER.`,
		browserNeededApt: `No browser was found that can load the extension. Install Chromium with this command, then try again:\n\n    sudo apt-get install chromium\n\nIf your system has no such package, use this one:\n\n    ${downloadCommand}`,
		chromeCannotServe:
			'Google Chrome is here, but since version 137 it no longer loads an extension from its command line. To try the extension in it, open chrome://extensions, turn on Developer mode, choose “Load unpacked” and pick the folder dist/chrome.',
		practiceOpen:
			'The practice page is open in a browser of its own, with the extension in it. Nothing you post there goes anywhere. Close the browser, or press Ctrl+C here, to end.',
		noDisplay: 'There is no display here, so the browser runs without a window.',
		sampleDraft: 'The north campground opens on May 16. I think you will love the new trails.',
		sampleWritten: 'On the practice page, an official account that owes both languages writes:',
		extensionSays: 'Before it is posted, Aplomb says:',
		pictureAt: (/** @type {string} */ path) => `A picture of it is in ${path}`,
		types: 'types',
		engineTypes: 'types of the engine, which knows no browser',
		lint: 'lint and format',
		unit: 'unit tests',
		inChromium: 'end to end, in Chromium',
		inFirefox: 'end to end, in Firefox',
		stagePassed: (/** @type {string} */ name, /** @type {string} */ seconds) =>
			`passed: ${name} (${seconds} s)`,
		stageFailed: (/** @type {string} */ name, /** @type {string} */ seconds) =>
			`failed: ${name} (${seconds} s)`,
	},
	fr: {
		nodeTooOld: (/** @type {string} */ version) =>
			`Aplomb exige Node 20.19 ou une version plus récente; celle-ci est Node ${version}. Installez-en une plus récente à partir de https://nodejs.org, puis réessayez.`,
		installing: 'Installation des dépendances…',
		building: 'Construction de l’extension et de la ligne de commande…',
		browserInstalling: 'Installation de Chromium au moyen d’apt-get…',
		failed: (/** @type {string} */ command) => `Cette commande a échoué : ${command}`,
		browserMissing: (/** @type {string} */ asked) =>
			`APLOMB_BROWSER désigne « ${asked} », et ce fichier n’existe pas. Corrigez cette variable, ou supprimez-la pour qu’Aplomb cherche un navigateur.`,
		firefoxInstalling: 'Installation de Firefox au moyen d’apt-get…',
		firefoxMissing: (/** @type {string} */ asked) =>
			`APLOMB_FIREFOX désigne « ${asked} », et ce fichier n’existe pas. Corrigez cette variable, ou supprimez-la pour qu’Aplomb cherche Firefox.`,
		firefoxSkipped:
			'omis : tests de bout en bout dans Firefox, qui n’est pas installé. Installez Firefox 142 ou une version plus récente (https://www.mozilla.org/firefox ou sudo apt-get install firefox-esr), ou indiquez-le dans APLOMB_FIREFOX.',
		browserNeeded: `Aucun navigateur capable de charger l’extension n’a été trouvé. Installez Chromium au moyen de cette commande, puis réessayez :\n\n    ${downloadCommand}\n\nSi Chromium se trouve dans un endroit inhabituel, indiquez-le dans APLOMB_BROWSER.`,
		browserNeededApt: `Aucun navigateur capable de charger l’extension n’a été trouvé. Installez Chromium au moyen de cette commande, puis réessayez :\n\n    sudo apt-get install chromium\n\nSi votre système n’offre pas ce paquet, utilisez plutôt cette commande :\n\n    ${downloadCommand}`,
		chromeCannotServe:
			'Google Chrome est installé, mais depuis sa version 137, il ne charge plus d’extension à partir de sa ligne de commande. Pour y essayer l’extension, ouvrez chrome://extensions, activez le mode développeur, choisissez « Charger l’extension non empaquetée » et indiquez le dossier dist/chrome.',
		practiceOpen:
			'La page d’exercice est ouverte dans son propre navigateur, avec l’extension. Rien de ce que vous y publiez ne va ailleurs. Pour terminer, fermez le navigateur ou appuyez ici sur Ctrl+C.',
		noDisplay: 'Il n’y a pas d’écran ici; le navigateur fonctionne donc sans fenêtre.',
		sampleDraft: 'Le camping du nord ouvre le 16 mai. À mon avis, les nouveaux sentiers vous plairont.',
		sampleWritten:
			'Sur la page d’exercice, un compte officiel qui doit publier dans les deux langues écrit :',
		extensionSays: 'Avant la publication, Aplomb indique :',
		pictureAt: (/** @type {string} */ path) => `Une image se trouve dans ${path}`,
		types: 'types',
		engineTypes: 'types du moteur, qui ne connaît aucun navigateur',
		lint: 'style et mise en forme du code',
		unit: 'tests unitaires',
		inChromium: 'tests de bout en bout, dans Chromium',
		inFirefox: 'tests de bout en bout, dans Firefox',
		stagePassed: (/** @type {string} */ name, /** @type {string} */ seconds) =>
			`réussi : ${name} (${seconds} s)`,
		stageFailed: (/** @type {string} */ name, /** @type {string} */ seconds) =>
			`échec : ${name} (${seconds} s)`,
	},
};

/** The words for whoever runs the script. */
export const say = words[localeOf(process.env)];
