import type { Language } from '../../figures/figure.ts';
import { en } from '../../words/en/english.ts';
import { createFormat } from '../../words/format.ts';

/** The language in which the commands speak and check. */
export const ENGLISH: Language = { messages: en, format: createFormat(en) };
