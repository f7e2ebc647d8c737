import type { EditionNews } from '../../editions/record/list-editions.ts';

/** Describes the corrections among editions for schema.org; says nothing where there is none, since a correction would be claimed. */
export function describeCorrections(editions: readonly EditionNews[]) {
	const corrections = editions.filter(({ kind }) => kind === 'correction');
	if (corrections.length === 0) return {};
	return {
		correction: corrections.map(({ date, note }) => ({
			'@type': 'CorrectionComment',
			datePublished: date,
			text: note,
		})),
	};
}
