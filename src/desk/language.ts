import type { Language } from '../figures/figure.ts';
import { en } from '../words/en/english.ts';
import { createFormat } from '../words/format.ts';

/** The language of figures and claims at the desk: English, in which problems are told. */
export const ENGLISH: Language = { messages: en, format: createFormat(en) };
