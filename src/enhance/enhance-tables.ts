import { type Direction, isHolding, orderRows } from './order-rows.ts';

/** Gives every complete table of launches a filter and sortable columns; without it the tables are all there. */
export function enhanceTables(document: Document): void {
	for (const table of document.querySelectorAll<HTMLTableElement>('table[data-filter]')) {
		addFilter(table);
		addSorting(table);
	}
}

function addFilter(table: HTMLTableElement): void {
	const { filter = '', shown = '', empty = '' } = table.dataset;
	const document = table.ownerDocument;
	const rows = listRows(table).map((row) => ({
		row,
		text: [...row.cells].map(({ textContent }) => textContent).join(' '),
	}));
	const input = document.createElement('input');
	input.type = 'search';
	const label = document.createElement('label');
	label.append(`${filter} `, input);
	const told = document.createElement('output');
	input.addEventListener('input', () => {
		const query = input.value.trim();
		for (const { row, text } of rows) row.hidden = query !== '' && !isHolding(text, query);
		const count = rows.filter(({ row }) => !row.hidden).length;
		const words = count === 0 ? empty : shown;
		told.textContent = words
			.replace('{shown}', String(count))
			.replace('{all}', String(rows.length));
	});
	// The page keeps room for it, so that nothing moves when it comes.
	table.closest('.scroll')?.previousElementSibling?.append(label, told);
}

function addSorting(table: HTMLTableElement): void {
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	for (const [column, head] of heads.entries()) {
		if (head.dataset['plain'] !== undefined) continue;
		const button = table.ownerDocument.createElement('button');
		button.type = 'button';
		button.title = `${table.dataset['sort'] ?? ''} ${head.textContent ?? ''}`;
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const direction = head.ariaSort === 'ascending' ? 'descending' : 'ascending';
			for (const other of heads) other.removeAttribute('aria-sort');
			head.ariaSort = direction;
			sortRows(table, column, direction);
		});
	}
}

function sortRows(table: HTMLTableElement, column: number, direction: Direction): void {
	const body = table.tBodies[0];
	body?.append(...orderRows(listRows(table), (row) => readKey(row.cells[column]), direction));
}

// What a cell is worth to a machine stands in its time or data element; a number that is not given has none.
function readKey(cell: HTMLTableCellElement | undefined): string {
	const told = cell?.querySelector('time, data');
	const machine = told?.getAttribute('datetime') ?? told?.getAttribute('value');
	if (machine) return machine;
	return cell?.classList.contains('number-cell') ? '' : (cell?.textContent ?? '').trim();
}

function listRows(table: HTMLTableElement): HTMLTableRowElement[] {
	return [...(table.tBodies[0]?.rows ?? [])];
}
