import { inspectWords } from '../../editions/check/inspect-texts.ts';
import type { Handover } from '../../editions/record/handover.ts';

/** Letters that a sentence has at least, as `data:accept` asks. */
const SHORTEST = 10;

/** Writes the file that an editor hands to whoever has a terminal; `data:import` takes it. */
export function writeHandover(handover: Omit<Handover, 'kind'>): string {
	return `${JSON.stringify({ kind: 'table with its note', ...handover } satisfies Handover, null, '\t')}\n`;
}

/** Says what is wrong with a sentence for the readers, as `data:accept` would, `short` of one that is none; null where nothing is. */
export function inspectSentence(text: string, short: string): string | null {
	const sentence = text.trim();
	return sentence.length < SHORTEST ? short : inspectWords(sentence);
}
