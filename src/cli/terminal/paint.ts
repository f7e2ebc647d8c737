/** The styles that the commands use. */
export type Style = 'bold' | 'red' | 'green' | 'yellow';

const RULES: readonly (readonly [pattern: RegExp, style: Style])[] = [
	[/^\d+ errors? stops? the build$/gm, 'red'],
	[/^\d+ warnings?$/gm, 'yellow'],
	[/^ {2}gone .*$/gm, 'red'],
	[/^ {2}new .*$/gm, 'green'],
	[/^ {2}changed .*$/gm, 'yellow'],
	[/\b(DIFFERS|NOT COMPUTABLE)\b/g, 'red'],
	[/^ {2}npm run .*$/gm, 'bold'],
];

/** Colours the text of a command by what its lines say; `paint` does it, or leaves a text plain. */
export function paintText(text: string, paint: (style: Style, part: string) => string): string {
	return RULES.reduce(
		(painted, [pattern, style]) => painted.replace(pattern, (part) => paint(style, part)),
		text,
	);
}
