const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const origin: string | undefined = import.meta.env.SITE;

/** The address of a page or file of the site on its own host: `data/` becomes `/data/`, or `/base/data/` under a base path. */
export function addressOf(path: string): string {
	return base + path;
}

/** The whole address of a page or file; null where the build was not told its host. */
export function wholeAddress(path: string): string | null {
	return origin ? new URL(addressOf(path), origin).href : null;
}

/** The whole address where the host is known, else the address on its own host. */
export function bestAddress(path: string): string {
	return wholeAddress(path) ?? addressOf(path);
}

/** The address of a claim's proof, the page of that claim. */
export function claimAddress(id: string): string {
	return addressOf(`claims/${id}/`);
}
