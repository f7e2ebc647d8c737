const drawn = ['calendar', 'table', 'counting', 'claims', 'context', 'charts', 'words', 'figures'];
const told = [...drawn, 'story', 'render', 'editions'];
const built = [...told, 'site'];
const printed = [...built, 'outputs', 'enhance', 'desk', 'styles'];

/** Which other rooms of src/ each room may import: the one direction from the table to the pages. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
	calendar: [],
	table: ['calendar'],
	counting: ['calendar', 'table'],
	claims: ['calendar', 'table', 'counting'],
	context: ['calendar', 'table'],
	charts: [],
	words: ['calendar', 'counting'],
	figures: ['calendar', 'table', 'counting', 'claims', 'context', 'charts', 'words'],
	story: [...drawn],
	render: [...drawn],
	editions: [...drawn, 'story', 'render'],
	styles: [],
	site: [...told, 'styles'],
	outputs: built,
	enhance: [],
	desk: [...drawn, 'story', 'editions'],
	cli: [...told],
	components: printed,
	layouts: [...printed, 'components'],
	pages: [...printed, 'components', 'layouts'],
};

/** Which rooms alone may import a package, or the modules of Node; `fs` are the files. */
export const packages: Readonly<Record<string, readonly string[]>> = {
	papaparse: ['table'],
	'@e965/xlsx': ['table'],
	d3: ['charts', 'figures'],
	linkedom: ['render', 'cli'],
	'@resvg/resvg-js': ['render'],
	'subset-font': ['cli'],
	fontkitten: ['cli'],
	node: ['cli', 'render', 'site', 'outputs'],
	fs: ['cli', 'render'],
};
