const drawn = ['launches', 'analysis', 'claims', 'context', 'charts', 'i18n', 'figures'];
const told = [...drawn, 'prose', 'render', 'editions'];
const built = [...told, 'site'];
const printed = [...built, 'downloads', 'machines', 'enhance', 'desk', 'styles'];

/** Which other rooms of src/ each room may import: the one direction from the table to the pages. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
	launches: [],
	analysis: ['launches'],
	claims: ['launches', 'analysis'],
	context: ['launches'],
	charts: [],
	i18n: ['analysis'],
	figures: ['launches', 'analysis', 'claims', 'context', 'charts', 'i18n'],
	prose: [...drawn],
	render: [...drawn],
	editions: [...drawn, 'prose', 'render'],
	site: [...told, 'styles'],
	downloads: built,
	machines: [...built, 'downloads'],
	enhance: [],
	desk: [...drawn, 'prose', 'editions'],
	cli: [...told],
	styles: [],
	components: printed,
	layouts: [...printed, 'components'],
	pages: [...printed, 'components', 'layouts'],
};

/** Which rooms alone may import a package, or the modules of Node; `fs` are the files. */
export const packages: Readonly<Record<string, readonly string[]>> = {
	papaparse: ['launches'],
	'@e965/xlsx': ['launches'],
	d3: ['charts'],
	linkedom: ['render'],
	'@resvg/resvg-js': ['render'],
	'subset-font': ['cli'],
	node: ['cli', 'render', 'site', 'downloads'],
	fs: ['cli', 'render'],
};
