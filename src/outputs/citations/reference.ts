/** A work to cite, before any format. */
export interface Reference {
	/** Key for reference managers: letters, digits and hyphens. */
	readonly id: string;
	readonly type: 'webpage' | 'dataset';
	/** A person by both names, or a body by one. */
	readonly author:
		| { readonly family: string; readonly given: string }
		| { readonly literal: string };
	readonly title: string;
	/** ISO day of the edition. */
	readonly issued: string;
	readonly version: string;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly note: string;
}

/** Writes a reference as one line to read: author (year). Title. Version. Publisher. Note. Address. */
export function formatReference(reference: Reference): string {
	const { title, issued, version, publisher, url, note } = reference;
	const parts = [
		`${nameAuthor(reference)} (${issued.slice(0, 4)})`,
		title,
		version,
		publisher,
		note,
	].filter((part): part is string => Boolean(part));
	return `${parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ')}${url ? ` ${url}` : ''}`;
}

/** Gives an author as a list writes them: `Ivaniuk, Petro`, or a body as it is called. */
export function nameAuthor({ author }: Reference): string {
	return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
