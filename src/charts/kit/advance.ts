// How wide a letter runs, in parts of the font size: Source Sans 3, semibold, rounded up. The first pattern that fits counts.
const ADVANCES: readonly (readonly [pattern: RegExp, advance: number])[] = [
	[/[ \u00a0\u202f]/, 0.21],
	[/[ijlI.,:;'’|!]/, 0.28],
	[/[frt()\-/]/, 0.37],
	[/[csz]/, 0.46],
	[/[aegkvxy0-9JLF–]/, 0.53],
	[/[mwMW%]/, 0.84],
	[/[a-z]/, 0.57],
	[/[A-Z]/, 0.67],
	[/[\u2e80-\uffef]/, 1],
];

// Cyrillic and everything else.
const OTHER = 0.66;

/** Estimates the width of a short label in pixels, letter by letter and rather too wide, since no server can measure text; for choosing its place. */
export function estimateAdvance(line: string, fontSize: number): number {
	const advances = [...line].map(
		(letter) => ADVANCES.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER,
	);
	return fontSize * advances.reduce((sum, advance) => sum + advance, 0);
}
