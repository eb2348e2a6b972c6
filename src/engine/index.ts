/** The public face of the engine: what judges drafts, and the types a host needs. */

export * from './draft.ts';
export * from './finding.ts';
export {check} from './judge.ts';
export * from './span.ts';
export * from './verdict.ts';
