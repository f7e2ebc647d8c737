/** The families that a drawing may ask for when it becomes a PNG, by the names that Adobe's files have. */
export const families = {
	'Source Sans 3': 'SourceSans3VF',
	'Source Serif 4': 'Source Serif 4 Variable',
} as const;

const names = Object.keys(families) as (keyof typeof families)[];

/** The font files for PNGs, as paths from the root of the project. `npm run fonts` makes them. */
export const drawnFonts = names.flatMap((family) =>
	[400, 600].map((weight) => {
		const name = family.toLowerCase().replaceAll(' ', '-');
		return { family, weight, path: `src/render/fonts/${name}-${weight}.ttf` };
	}),
);
