import type { Language } from '../figures/figure.ts';
import { en } from '../i18n/en.ts';
import { createFormat } from '../i18n/format.ts';

/** The language in which the commands speak and check. */
export const ENGLISH: Language = { messages: en, format: createFormat(en) };
