import { cyrillicCharacters, latinCharacters } from '../../render/characters.ts';

// Heights above and below the line, in parts of the size, as Google's release of both fonts has them;
// the lines of a page stand where these put them.
const heights = { 'Source Serif 4': [1.036, 0.335], 'Source Sans 3': [1.024, 0.4] } as const;
type Family = keyof typeof heights;

const faces: readonly [family: Family, weight: string, name: string][] = [
	['Source Serif 4', '400 600', 'source-serif-4-SCRIPT'],
	['Source Sans 3', '400', 'source-sans-3-SCRIPT-400'],
	['Source Sans 3', '600', 'source-sans-3-SCRIPT-600'],
];

// A system font stands in where the file has not come in time. It is scaled to the width of the letters
// that it stands for, so that labels keep their room. Widths of an average English letter, in thousandths
// of the size, as @capsizecss/metrics 3.5.0 weighs them; those of DejaVu by the ratio of both widths over
// the text of the article.
const standIns: readonly [Family, weight: number, name: string, local: string[], ratio: number][] =
	[
		['Source Serif 4', 400, '', ['Georgia', 'Gelasio'], 479 / (913 / 2.048)],
		['Source Serif 4', 400, ' android', ['Noto Serif'], 479 / 481],
		['Source Serif 4', 400, ' linux', ['DejaVu Serif'], 479 / 522],
		['Source Serif 4', 600, '', ['Georgia Bold', 'Gelasio Bold'], 486 / (1062 / 2.048)],
		['Source Serif 4', 600, ' android', ['Noto Serif Bold'], 486 / 512],
		['Source Serif 4', 600, ' linux', ['DejaVu Serif Bold'], 486 / 576],
		['Source Sans 3', 400, '', ['Arial', 'Liberation Sans'], 418 / (913 / 2.048)],
		['Source Sans 3', 400, ' android', ['Roboto'], 418 / (911 / 2.048)],
		['Source Sans 3', 400, ' linux', ['DejaVu Sans'], 418 / 512],
		['Source Sans 3', 600, '', ['Arial Bold', 'Liberation Sans Bold'], 431 / (983 / 2.048)],
		['Source Sans 3', 600, ' android', ['Roboto Bold'], 431 / (926 / 2.048)],
		['Source Sans 3', 600, ' linux', ['DejaVu Sans Bold'], 431 / 580],
	];

/** The style sheet that names the font files, and their fallbacks among the fonts of the reader; a rule a line. */
export function createFontFaces(): string {
	const scripts = { latin: latinCharacters, cyrillic: cyrillicCharacters };
	const rules = Object.entries(scripts).flatMap(([script, characters]) =>
		faces.map(([family, weight, name]) => [
			`font-family: '${family}'`,
			`font-weight: ${weight}`,
			// A font that comes late waits for the next page: nothing that is being read moves.
			'font-display: optional',
			`src: url('/fonts/${name.replace('SCRIPT', script)}.woff2') format('woff2')`,
			`unicode-range: ${formatRanges(characters)}`,
			...formatHeights(family, 1),
		]),
	);
	const local = standIns.map(([family, weight, name, fonts, ratio]) => [
		`font-family: '${family} fallback${name}'`,
		`font-weight: ${weight}`,
		`src: ${fonts.map((font) => `local('${font}')`).join(', ')}`,
		`size-adjust: ${formatPercent(ratio)}`,
		...formatHeights(family, ratio),
	]);
	const lines = [...rules, ...local].map((rule) => `@font-face { ${rule.join('; ')} }\n`);
	return `/* Made by \`npm run fonts\`; change src/cli/fonts/font-faces.ts instead. */\n${lines.join('')}`;
}

function formatHeights(family: Family, ratio: number): string[] {
	const [ascent, descent] = heights[family];
	return [
		`ascent-override: ${formatPercent(ascent / ratio)}`,
		`descent-override: ${formatPercent(descent / ratio)}`,
		'line-gap-override: 0%',
	];
}

function formatPercent(share: number): string {
	return `${(share * 100).toFixed(2)}%`;
}

/** Characters as CSS writes them: `U+41-5A, U+2019`. */
function formatRanges(characters: string): string {
	const codes = [...new Set(characters)].map((letter) => letter.codePointAt(0) ?? 0);
	const ranges: [number, number][] = [];
	for (const code of codes.sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last !== undefined && last[1] === code - 1) last[1] = code;
		else ranges.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return ranges
		.map(([first, last]) => `U+${hex(first)}${last === first ? '' : `-${hex(last)}`}`)
		.join(', ');
}
