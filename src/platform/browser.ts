/** The browser's extension interface, promises everywhere. Importing it outside an extension throws. */
export {default as browser} from 'webextension-polyfill';
