type Part = Node | string | null;

/** Creates an HTML element with attributes and content; text is always text, never HTML, and null is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>>,
	...parts: readonly Part[]
): HTMLElementTagNameMap[Name] {
	const created = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
	created.append(...parts.filter((part) => part !== null));
	return created;
}

/** What a table says; the first cell of a row is its heading. The box has a role that makes no landmark: a result has many tables. */
export interface TableContent {
	readonly caption: string;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Creates a table in a box that scrolls sideways by itself, also with the keyboard. */
export function createTable({ caption, columns, rows }: TableContent): HTMLElement {
	const head = element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)));
	const body = rows.map(([first = '', ...cells]) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, first),
			...cells.map((cell) => element('td', {}, cell)),
		),
	);
	return element(
		'div',
		{ class: 'scroll', role: 'group', 'aria-label': caption, tabindex: '0' },
		element(
			'table',
			{},
			element('caption', {}, caption),
			element('thead', {}, head),
			element('tbody', {}, ...body),
		),
	);
}
