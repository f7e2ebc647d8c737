import { numberOfWord } from './number-words.ts';

/** Words that the article printed, split at the part that gives the figure. */
export interface Quote {
	readonly before: string;
	readonly figure: string;
	readonly after: string;
}

/** A quotation is short: what is longer is told in our own words. */
export const MOST_WORDS = 12;

/** Splits words such as `as much as [over nine times] during July`; null unless exactly one part stands in square brackets. */
export function splitQuote(text: string): Quote | null {
	const [, before, figure, after] = /^([^[\]]*)\[([^[\]]*\S[^[\]]*)\]([^[\]]*)$/.exec(text) ?? [];
	if (before === undefined || figure === undefined || after === undefined) return null;
	return { before, figure, after };
}

/** Counts the words of a quotation. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Tells whether the part in brackets gives these digits, as digits or as a word: `[Eight]` gives 8. */
export function isQuoting(text: string, printed: string): boolean {
	return listNumbers(splitQuote(text)?.figure ?? '').includes(printed);
}

/** Puts other digits in place of the number in brackets, as the newspaper does when it corrects itself. */
export function correctQuote(text: string, from: string, to: string): string {
	const quote = splitQuote(text);
	if (!quote) return text;
	const figure = quote.figure.replace(NUMBERS, (found) =>
		readNumber(found) === from ? to : found,
	);
	return `${quote.before}[${figure}]${quote.after}`;
}

const NUMBERS = /\d+(?:\.\d+)?|\p{L}+/gu;

function listNumbers(text: string): readonly string[] {
	return (text.match(NUMBERS) ?? []).map(readNumber);
}

function readNumber(found: string): string {
	return numberOfWord(found) ?? found;
}
