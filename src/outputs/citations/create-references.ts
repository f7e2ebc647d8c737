import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';
import { wholeAddress } from '../../site/address.ts';
import { findTitle } from '../../site/title.ts';
import type { Reference } from './reference.ts';

/** What there is to cite: this site in its edition, and the table that it counts. */
export function createReferences(
	story: Story,
	edition: EditionNews,
	language: Language,
): readonly [page: Reference, table: Reference] {
	const { cite } = language.messages.data;
	const { format } = language;
	const id = `kn-23-${edition.sha256.slice(0, 8)}`;
	const page: Reference = {
		id: `${id}-page`,
		type: 'webpage',
		author: { literal: cite.maintainers },
		title: findTitle(language),
		issued: edition.date,
		version: cite.version(format.day(edition.date), edition.sha256.slice(0, 12)),
		publisher: null,
		url: wholeAddress(''),
		note: '',
	};
	const table: Reference = {
		id: `${id}-table`,
		type: 'dataset',
		author: cite.compiler,
		title: cite.tableTitle,
		issued: edition.lastDay,
		version: cite.dataTo(format.day(edition.lastDay)),
		publisher: 'Kaggle',
		url: story.facts.get('kaggle-table')?.url ?? null,
		note: cite.asReported(cite.airForce),
	};
	return [page, table];
}
