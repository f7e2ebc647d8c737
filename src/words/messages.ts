import type { en } from './en/english.ts';

/** A message catalogue: every wording of pages and figures, so that the compiler names what a language lacks. */
export type Messages = typeof en;
