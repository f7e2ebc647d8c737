import { cyrillicCharacters, latinCharacters } from '../../render/characters.ts';
import { readFontFacts } from '../../render/font-file.ts';

/** A file that `npm run fonts` makes: where it stands and what it holds. */
export type FontFile = { readonly path: string; readonly content: Buffer };

interface StandIn {
	readonly family: string;
	readonly weight: number;
	/** Of an average English letter, in thousandths of the size. */
	readonly width: number;
	/** Fonts of a reader's system by the names they may have, with the same width of their letters. */
	readonly local: Readonly<
		Record<string, { readonly names: readonly string[]; readonly width: number }>
	>;
}

// A system font stands in where the file has not come in time. It is scaled to the width of the letters
// that it stands for, so that labels keep their room. Widths as @capsizecss/metrics 3.5.0 weighs them; those of
// DejaVu by the ratio of both widths over the text of the article.
const standIns: readonly StandIn[] = [
	{
		family: 'Source Serif 4',
		weight: 400,
		width: 479,
		local: {
			fallback: { names: ['Georgia', 'Gelasio'], width: 913 / 2.048 },
			'fallback android': { names: ['Noto Serif'], width: 481 },
			'fallback linux': { names: ['DejaVu Serif'], width: 522 },
		},
	},
	{
		family: 'Source Serif 4',
		weight: 600,
		width: 486,
		local: {
			fallback: { names: ['Georgia Bold', 'Gelasio Bold'], width: 1062 / 2.048 },
			'fallback android': { names: ['Noto Serif Bold'], width: 512 },
			'fallback linux': { names: ['DejaVu Serif Bold'], width: 576 },
		},
	},
	{
		family: 'Source Sans 3',
		weight: 400,
		width: 418,
		local: {
			fallback: { names: ['Arial', 'Liberation Sans'], width: 913 / 2.048 },
			'fallback android': { names: ['Roboto'], width: 911 / 2.048 },
			'fallback linux': { names: ['DejaVu Sans'], width: 512 },
		},
	},
	{
		family: 'Source Sans 3',
		weight: 600,
		width: 431,
		local: {
			fallback: { names: ['Arial Bold', 'Liberation Sans Bold'], width: 983 / 2.048 },
			'fallback android': { names: ['Roboto Bold'], width: 926 / 2.048 },
			'fallback linux': { names: ['DejaVu Sans Bold'], width: 580 },
		},
	},
];

const faces = [
	{ family: 'Source Serif 4', name: 'source-serif-4-SCRIPT', weight: '400 600' },
	{ family: 'Source Sans 3', name: 'source-sans-3-SCRIPT-400', weight: '400' },
	{ family: 'Source Sans 3', name: 'source-sans-3-SCRIPT-600', weight: '600' },
];

/** The style sheet that names the font files, and their fallbacks among the fonts of the reader. */
export function createFontFaces(files: readonly FontFile[]): string {
	const scripts = { latin: latinCharacters, cyrillic: cyrillicCharacters };
	const rules = Object.entries(scripts).flatMap(([script, characters]) =>
		faces.map(({ family, name, weight }) =>
			formatRule({
				'font-family': `'${family}'`,
				'font-style': 'normal',
				'font-weight': weight,
				// A font that comes late waits for the next page: nothing that is being read moves.
				'font-display': 'optional',
				src: `url('/fonts/${name.replace('SCRIPT', script)}.woff2') format('woff2')`,
				'unicode-range': formatRanges(characters),
			}),
		),
	);
	const local = standIns.flatMap((standIn) => createStandIns(standIn, files));
	return `/* Made by \`npm run fonts\`; change src/cli/font-faces.ts instead. */\n${[...rules, ...local].join('\n')}`;
}

function createStandIns(
	{ family, weight, width, local }: StandIn,
	files: readonly FontFile[],
): string[] {
	const path = `src/render/fonts/${family.toLowerCase().replaceAll(' ', '-')}-${weight}.ttf`;
	const file = files.find((candidate) => candidate.path === path);
	if (file === undefined) throw new Error(`There is no ${path} to measure.`);
	const { unitsPerEm, ascent, descent } = readFontFacts(file.content);
	const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
	return Object.entries(local).map(([name, { names, width: own }]) => {
		const scale = width / own;
		return formatRule({
			'font-family': `'${family} ${name}'`,
			'font-style': 'normal',
			'font-weight': String(weight),
			src: names.map((candidate) => `local('${candidate}')`).join(', '),
			'size-adjust': percent(scale),
			'ascent-override': percent(ascent / unitsPerEm / scale),
			'descent-override': percent(-descent / unitsPerEm / scale),
			'line-gap-override': '0%',
		});
	});
}

function formatRule(properties: Record<string, string>): string {
	const lines = Object.entries(properties).map(([name, value]) => `\t${name}: ${value};\n`);
	return `@font-face {\n${lines.join('')}}\n`;
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
