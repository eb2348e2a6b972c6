import type {Pack} from '../engine/pack.ts';
import {canadaFederal} from './canada-federal/index.ts';

/** Every pack that ships. */
export const packs: readonly Pack[] = [canadaFederal];
