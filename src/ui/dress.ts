import {browser} from '../platform/browser.ts';
import {locale, localeOf, speak, t} from '../platform/i18n.ts';
import type {Settings} from '../platform/settings.ts';

/** Gives an extension page the user's language: what is said from now on, its `lang` and its title. */
export const dress = (
	settings: Settings,
	title: 'extensionName' | 'optionsTitle' | 'workbenchTitle' | 'diagnosticsTitle' = 'extensionName',
): void => {
	speak(localeOf(settings.locale, browser.i18n.getUILanguage()));
	document.documentElement.lang = locale();
	document.title = t(title);
};
