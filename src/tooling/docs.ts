/** Writes the pages that are made from the packs: `npm run docs`. */
import {writeRulePages} from './rule-pages.ts';

writeRulePages();
