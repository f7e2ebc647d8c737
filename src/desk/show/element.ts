type Part = Node | string | null;

/** Creates an HTML element with attributes, or a class alone, and content; text is always text, never HTML, and null is left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> | string,
	...parts: readonly Part[]
): HTMLElementTagNameMap[Name] {
	const created = document.createElement(name);
	const named = typeof attributes === 'string' ? { class: attributes } : attributes;
	for (const [key, value] of Object.entries(named)) created.setAttribute(key, value);
	created.append(...parts.filter((part) => part !== null));
	return created;
}

/** Creates a part of the result under a heading to which the verdict leads. */
export function createSection(id: string, heading: string, ...parts: readonly Part[]): HTMLElement {
	return element(
		'section',
		{ class: 'section', 'aria-labelledby': id },
		element('h3', { id, tabindex: '-1' }, heading),
		...parts,
	);
}

/** Folds parts under a line that says what they are. */
export function fold(summary: string, ...parts: readonly Part[]): HTMLElement {
	return element('details', 'folded', element('summary', {}, summary), ...parts);
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
export function createTable({ caption, columns, rows, isWordy }: TableContent): HTMLElement {
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
