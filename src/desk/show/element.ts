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
	/** Whether a row becomes a card on a phone, since its cells are words that want room. */
	readonly isWordy?: boolean;
}

/** Creates a table in a box that scrolls sideways by itself, also with the keyboard. Its roles are named, since a table laid out as cards is to be read out as a table all the same. */
export function createTable({
	caption,
	columns,
	rows,
	isWordy = false,
}: TableContent): HTMLElement {
	const head = columns.map((name) => element('th', { scope: 'col', role: 'columnheader' }, name));
	const body = rows.map(([first = '', ...cells]) =>
		createRow(
			element('th', { scope: 'row', role: 'rowheader' }, first),
			// On a card, a cell says by itself what it is.
			...cells.map((cell, at) =>
				element('td', { role: 'cell', 'data-name': columns[at + 1] ?? '' }, cell),
			),
		),
	);
	return element(
		'div',
		{ class: 'scroll', role: 'group', 'aria-label': caption, tabindex: '0' },
		element(
			'table',
			isWordy ? { class: 'cards', role: 'table' } : { role: 'table' },
			element('caption', {}, caption),
			element('thead', { role: 'rowgroup' }, createRow(...head)),
			element('tbody', { role: 'rowgroup' }, ...body),
		),
	);
}

function createRow(...cells: readonly HTMLElement[]): HTMLElement {
	return element('tr', { role: 'row' }, ...cells);
}
