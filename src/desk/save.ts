import { element } from './show/element.ts';

/** Hands a file to the browser, which saves it as a download. */
export function save(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	element('a', { href: address, download: name }).click();
	// The browser has the file long before; until then the address keeps it in memory.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
