import type { CheckedClaim } from '../../claims/check-claim.ts';
import { wordClaim, wordComputed, wordPrinted } from '../../figures/claims/claim-words.ts';
import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';
import { findWord } from '../../words/messages.ts';
import type { EditionChanges } from '../record/edition.ts';

type Cell = EditionChanges['cells'][number];

/** What the words of a change are taken from: the files as they are now. */
export type ChangedStory = Pick<Story, 'claims' | 'facts' | 'others' | 'places'>;

/** Says in sentences for readers what an edition changed; of the months only how many rows, since their sums stand in a table. */
export function wordChanges(
	changes: EditionChanges,
	story: ChangedStory,
	language: Language,
): readonly string[] {
	const { paragraphs } = changes;
	const { editions } = language.messages.data;
	return [
		...wordRows(changes, language),
		...wordClaimMoves(changes, story, language),
		...changes.cells.flatMap((cell) => wordCell(cell, story, language)),
		...(paragraphs > 0 ? [editions.paragraphs(language.format.count(paragraphs))] : []),
	];
}

/** Says in sentences which claims the table gives another value for: `Share of all missiles, July–December 2024: 6.7% → 6.6%.` */
export function wordClaimMoves(
	{ claims }: EditionChanges,
	story: ChangedStory,
	language: Language,
): readonly string[] {
	const { move, change, nothing } = language.messages.data.editions;
	return claims.map(({ id, before, after }) => {
		const checked = story.claims.find(({ claim }) => claim.id === id);
		const value = (given: typeof before) => {
			if (given === null) return nothing;
			const { computed } = given;
			return checked ? wordComputed({ ...checked, computed }, language) : computed;
		};
		return change(nameClaim(checked, id, language), move(value(before), value(after)));
	});
}

function wordRows(
	{ newer, changed, gone, added }: EditionChanges,
	{ messages, format }: Language,
): string[] {
	const { newer: wordNewer, newerDay, rows, row } = messages.data.editions;
	const sentences: string[] = [];
	if (newer) {
		const count = format.count(newer.rows);
		const [first, last] = [format.day(newer.first), format.day(newer.last)];
		sentences.push(first === last ? newerDay(count, first) : wordNewer(count, first, last));
	}
	const counts = { changed, gone, added };
	const parts = (['changed', 'gone', 'added'] as const)
		.filter((fate) => counts[fate] > 0)
		.map((fate) => row[fate](format.count(counts[fate])));
	return parts.length > 0 ? [...sentences, rows(format.list(parts))] : sentences;
}

function wordCell(cell: Cell, story: ChangedStory, language: Language): string[] {
	const { editions: words } = language.messages.data;
	const { file, column, before, after } = cell;
	// What was printed before is told by what is printed now.
	if (column?.startsWith('earlier.')) return [];
	const subject = nameSubject(cell, story, language);
	if (column === null) {
		const kind = findWord(words.files, file) ?? file;
		return [before === null ? words.fresh(kind, subject) : words.gone(kind, subject)];
	}
	const word = createWording(cell, story, language);
	const [old, next] = [word(before), word(after)];
	const name = findWord(words.columns, column) ?? column;
	const what = name === '' ? subject : words.cell(subject, name);
	return [words.change(what, words.move(old, next))];
}

function nameSubject({ file, id }: Cell, story: ChangedStory, language: Language): string {
	const { messages, format } = language;
	if (file === 'models.csv') return id;
	if (file === 'context.csv') return story.facts.get(id)?.who ?? nameId(id);
	if (file === 'places.csv')
		return story.places.find((place) => place.id === id)?.name ?? nameId(id);
	if (file === 'counts-elsewhere.csv') {
		const count = story.others.get(id);
		return count ? messages.data.editions.cell(count.who, format.day(count.date)) : nameId(id);
	}
	if (file !== 'claims.json') return nameId(id);
	if (id === 'article') return messages.data.editions.article;
	return nameClaim(
		story.claims.find(({ claim }) => claim.id === id),
		id,
		language,
	);
}

function nameClaim(checked: CheckedClaim | undefined, id: string, language: Language): string {
	return checked ? wordClaim(checked, language, null).name : nameId(id);
}

/** Makes what words the values of a cell. */
function createWording({ file, id, column }: Cell, story: ChangedStory, language: Language) {
	const { format, messages } = language;
	const isPrinted = file === 'claims.json' && column === 'printed';
	const checked = isPrinted ? story.claims.find(({ claim }) => claim.id === id) : undefined;
	const isNumber = file === 'context.csv' && column === 'value';
	const unit = isNumber ? UNITS.find((name) => name === story.facts.get(id)?.unit) : undefined;
	return (value: string | null): string => {
		if (value === null || value === '') return messages.data.editions.nothing;
		if (checked)
			return wordPrinted({ ...checked, claim: { ...checked.claim, printed: value } }, language);
		if (unit) return `${format.digits(value)}\u00a0${unit}`;
		return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
	};
}

const UNITS = ['km', 'm', 'kg'];

// An id is words joined by hyphens, in which a day may stand: `strike-2023-12-30`.
function nameId(id: string): string {
	return id.replace(/-(?!\d)|(?<!\d)-/g, ' ');
}
