/** The parts of the desk's page that the script works with. */
export type DeskParts = ReturnType<typeof findParts>;

/** Finds the parts by their ids; throws an Error that names a missing one. */
export function findParts(document: Document) {
	const find = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
		const found = document.getElementById(id);
		if (!(found instanceof kind)) throw new Error(`the page has no #${id} of the kind expected`);
		return found;
	};
	const desk = find('desk', HTMLElement);
	const without = find('desk-without', HTMLElement);
	const intro = find('desk-intro', HTMLDetailsElement);
	const work = find('desk-work', HTMLElement);
	const status = find('desk-status', HTMLElement);
	const result = find('desk-result', HTMLElement);
	return {
		input: find('desk-file', HTMLInputElement),
		cancel: find('desk-cancel', HTMLButtonElement),
		result,
		/** Shows the desk in place of what stands there without a script. */
		open() {
			desk.hidden = false;
			without.hidden = true;
		},
		/** Folds the introduction to one line. */
		fold() {
			document.documentElement.classList.add('desk-used');
			intro.open = false;
		},
		/** Says something that a screen reader reads out; the same words not again. */
		say(text: string) {
			if (status.textContent !== text) status.textContent = text;
		},
		setBusy(isBusy: boolean) {
			work.hidden = !isBusy;
		},
		clear: () => result.replaceChildren(),
		/** Shows a result and moves the focus to its heading. */
		show(content: HTMLElement) {
			result.replaceChildren(content);
			content.querySelector('h2')?.focus();
		},
	};
}
