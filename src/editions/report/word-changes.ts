import { wordClaim, wordComputed, wordPrinted } from '../../figures/claims/claim-words.ts';
import type { Language } from '../../figures/figure.ts';
import type { Story } from '../../figures/story.ts';
import { findWord } from '../../words/messages.ts';
import type { ClaimValue, EditionChanges } from '../record/edition.ts';
import type { EditionRun } from '../record/list-editions.ts';

type Cell = EditionChanges['cells'][number];

/** What the words of a change are taken from: the files as they are now. */
export type ChangedStory = Pick<Story, 'claims' | 'facts' | 'others' | 'places'>;

/** Says in sentences for readers what an edition changed; of the months only how many rows, since their sums stand in a table. */
export function wordChanges(
	changes: EditionChanges,
	story: ChangedStory,
	language: Language,
): readonly string[] {
	const { messages, format } = language;
	const { paragraphs } = changes;
	return [
		...wordNewer(changes, language),
		...wordRows(changes, language),
		...wordClaimMoves(changes, story, language),
		...changes.cells.flatMap((cell) => wordCell(cell, story, language)),
		...(paragraphs > 0 ? [messages.data.editions.paragraphs(format.count(paragraphs))] : []),
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
		const checked = findClaim(id, story);
		const value = (given: ClaimValue) => {
			if (given === null) return nothing;
			const { computed } = given;
			return checked ? wordComputed({ ...checked, computed }, language) : computed;
		};
		return change(nameClaim(id, story, language), move(value(before), value(after)));
	});
}

/** Names editions in a row: `2 to 4, of 24 November 2026 to 1 December 2026`. */
export function wordEditions({ first, last }: EditionRun, { messages, format }: Language): string {
	const { run, range } = messages.claims.history;
	const join = (start: string, end: string) => (start === end ? start : range(start, end));
	return run(
		join(format.count(first.number), format.count(last.number)),
		join(format.day(first.date), format.day(last.date)),
	);
}

function wordNewer({ newer }: EditionChanges, { messages, format }: Language): readonly string[] {
	if (!newer) return [];
	const words = messages.data.editions;
	const count = format.count(newer.rows);
	const [first, last] = [format.day(newer.first), format.day(newer.last)];
	return [first === last ? words.newerDay(count, first) : words.newer(count, first, last)];
}

function wordRows(changes: EditionChanges, { messages, format }: Language): readonly string[] {
	const { rows, row } = messages.data.editions;
	const parts = (['changed', 'gone', 'added'] as const)
		.filter((fate) => changes[fate] > 0)
		.map((fate) => row[fate](format.count(changes[fate])));
	return parts.length > 0 ? [rows(format.list(parts))] : [];
}

function wordCell(cell: Cell, story: ChangedStory, language: Language): readonly string[] {
	const { editions: words } = language.messages.data;
	const { file, column, before, after } = cell;
	// What was printed before is told by what is printed now.
	if (column?.startsWith('earlier.')) return [];
	const subject = nameSubject(cell, story, language);
	if (column === null) {
		const kind = findWord(words.files, file) ?? file;
		return [before === null ? words.fresh(kind, subject) : words.gone(kind, subject)];
	}
	const [old, next] = [before, after].map((value) => wordValue(value, cell, { story, language }));
	const name = findWord(words.columns, column) ?? column;
	const what = name === '' ? subject : words.cell(subject, name);
	return [words.change(what, words.move(old ?? '', next ?? ''))];
}

function nameSubject({ file, id }: Cell, story: ChangedStory, language: Language): string {
	const { article, cell } = language.messages.data.editions;
	const count = story.others.get(id);
	const names: Readonly<Record<string, string | undefined>> = {
		'models.csv': id,
		'context.csv': story.facts.get(id)?.who,
		'places.csv': story.places.find((place) => place.id === id)?.name,
		'counts-elsewhere.csv': count && cell(count.who, language.format.day(count.date)),
		'claims.json': id === 'article' ? article : nameClaim(id, story, language),
	};
	return names[file] ?? nameId(id);
}

function findClaim(id: string, { claims }: ChangedStory) {
	return claims.find(({ claim }) => claim.id === id);
}

function nameClaim(id: string, story: ChangedStory, language: Language): string {
	const checked = findClaim(id, story);
	return checked ? wordClaim(checked, language, null).name : nameId(id);
}

function wordValue(
	value: string | null,
	{ file, id, column }: Cell,
	{ story, language }: { readonly story: ChangedStory; readonly language: Language },
): string {
	const { format, messages } = language;
	if (value === null || value === '') return messages.data.editions.nothing;
	const checked = findClaim(id, story);
	if (checked && file === 'claims.json' && column === 'printed')
		return wordPrinted({ ...checked, claim: { ...checked.claim, printed: value } }, language);
	const unit = file === 'context.csv' && column === 'value' ? story.facts.get(id)?.unit : null;
	if (unit && ['km', 'm', 'kg'].includes(unit)) return `${format.digits(value)}\u00a0${unit}`;
	return /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value) : value;
}

// An id is words joined by hyphens, in which a day may stand: `strike-2023-12-30`.
function nameId(id: string): string {
	return id.replace(/-(?!\d)|(?<!\d)-/g, ' ');
}
