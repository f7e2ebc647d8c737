import type { DeskParts } from './desk-parts.ts';

/** What becomes of files. */
interface Receiver {
	readonly take: (file: File) => void;
	readonly refuse: (why: 'several' | 'nothing') => void;
}

/** Hands over the file that is chosen, or dropped anywhere on the page. */
export function listenForFiles({ input }: Pick<DeskParts, 'input'>, receiver: Receiver): void {
	input.addEventListener('change', () => {
		const file = input.files?.[0];
		// The same file can be chosen again after it was mended.
		input.value = '';
		if (file) receiver.take(file);
	});
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
		receive(event.dataTransfer?.files, receiver);
	});
}

function receive(files: FileList | undefined, { take, refuse }: Receiver): void {
	const [file, ...more] = files ?? [];
	if (!file) refuse('nothing');
	else if (more.length > 0) refuse('several');
	else take(file);
}
