import { formatHex, recogniseFile } from './recognise-file.ts';

/** Turns the page's list of sums into a check of a chosen or dropped file, which never leaves the machine. */
export function enhanceCheck(document: Document): void {
	const place = document.querySelector<HTMLElement>('.check');
	if (!place || !globalThis.crypto?.subtle) return;
	const { choose = '', stays = '' } = place.dataset;
	const input = document.createElement('input');
	input.type = 'file';
	const label = document.createElement('label');
	// A file dropped on the field is chosen by the browser itself.
	label.append(choose, input);
	const note = document.createElement('p');
	note.className = 'small';
	note.textContent = stays;
	const told = document.createElement('output');
	place.append(label, note, told);
	input.addEventListener('change', () => {
		const file = input.files?.[0];
		if (file) void tellFile(file, place, told);
	});
}

async function tellFile(file: File, place: HTMLElement, told: HTMLElement): Promise<void> {
	const words = place.dataset;
	const fill = (text: string | undefined) => (text ?? '').replaceAll('{name}', () => file.name);
	told.textContent = fill(words['reading']);
	try {
		const sum = formatHex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
		const found = recogniseFile(sum, [
			...place.ownerDocument.querySelectorAll<HTMLElement>('tr[data-sum]'),
		]);
		const verdict = fill(words[found.kind])
			.replace('{file}', found.file)
			.replace('{day}', found.day);
		told.textContent = `${verdict}\n${(words['sum'] ?? '').replace('{sum}', sum)}`;
	} catch {
		told.textContent = fill(words['failed']);
	}
}
