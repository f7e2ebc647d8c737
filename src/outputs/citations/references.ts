import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';
import { wholeAddress } from '../../site/address.ts';
import { findTitle } from '../../site/title.ts';

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

/** What there is to cite: this site in its edition, and the table that it counts. */
export function createReferences(
	{ facts }: Story,
	{ date, lastDay, sha256 }: EditionNews,
	language: Language,
): readonly [page: Reference, table: Reference] {
	const { cite } = language.messages.data;
	const { day } = language.format;
	const id = `kn-23-${sha256.slice(0, 8)}`;
	const page: Reference = {
		id: `${id}-page`,
		type: 'webpage',
		author: { literal: cite.maintainers },
		title: findTitle(language),
		issued: date,
		version: cite.version(day(date), sha256.slice(0, 12)),
		publisher: null,
		url: wholeAddress(''),
		note: '',
	};
	const table: Reference = {
		id: `${id}-table`,
		type: 'dataset',
		author: cite.compiler,
		title: cite.tableTitle,
		issued: lastDay,
		version: cite.dataTo(day(lastDay)),
		publisher: 'Kaggle',
		url: facts.get('kaggle-table')?.url ?? null,
		note: cite.asReported(cite.airForce),
	};
	return [page, table];
}
