import type { DeskParts } from './show/desk-parts.ts';

/** What becomes of files. */
interface Receiver {
	readonly take: (file: File) => void;
	readonly refuse: (why: 'several' | 'nothing') => void;
}

/** Hands over the file that is chosen, or dropped anywhere on the page; the field goes on naming it. */
export function listenForFiles({ input }: Pick<DeskParts, 'input'>, receiver: Receiver): void {
	let taken: File | null = null;
	const take = (file: File) => {
		taken = file;
		nameFile(input, file);
		receiver.take(file);
	};
	// Emptied first, so that the same file can be chosen again after it was mended.
	input.addEventListener('click', () => {
		input.value = '';
	});
	input.addEventListener('cancel', () => taken && nameFile(input, taken));
	input.addEventListener('change', () => {
		const file = input.files?.[0];
		if (file) take(file);
	});
	listenForDrops((files) => receive(files, { ...receiver, take }));
}

function listenForDrops(drop: (files: FileList | undefined) => void): void {
	const root = document.documentElement;
	root.addEventListener('dragover', (event) => {
		event.preventDefault();
		root.classList.add('dropping');
	});
	root.addEventListener('dragleave', (event) => {
		if (event.relatedTarget === null) root.classList.remove('dropping');
	});
	// Without this the browser would open the file in place of the page.
	root.addEventListener('drop', (event) => {
		event.preventDefault();
		root.classList.remove('dropping');
		drop(event.dataTransfer?.files);
	});
}

function nameFile(input: HTMLInputElement, file: File): void {
	const list = new DataTransfer();
	list.items.add(file);
	input.files = list.files;
}

function receive(files: FileList | undefined, { take, refuse }: Receiver): void {
	const [file, ...more] = files ?? [];
	if (!file) refuse('nothing');
	else if (more.length > 0) refuse('several');
	else take(file);
}
