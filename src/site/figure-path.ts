const PAGES: Readonly<Record<string, string>> = {
	reach: 'missile/',
	'flight-path': 'missile/',
	interceptions: 'missile/',
	readings: 'method/',
};

/** Gives the place at which a figure stands among its words, below the address of the site: `#share`, `missile/#reach`. */
export function pathOfFigure(id: string): string {
	return `${PAGES[id] ?? ''}#${id}`;
}
