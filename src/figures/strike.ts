import { drawReportRow, type ReportRow } from '../charts/report-row.ts';
import type { Launch } from '../launches/launch.ts';
import { createFigure, type Language } from './figure.ts';
import { describeSource } from './source.ts';
import type { Story } from './story.ts';

interface Strike {
	/** The report in question; null where the table does not have it. */
	readonly row: Launch | null;
	/** Who said what of the missiles of that day, by the ids of the facts. */
	readonly voices: readonly { readonly id: string; readonly who: string; readonly url: string }[];
}

const DAY = '2024-01-02';
const LABEL = 'C-300/C-400 and Iskander-M';
const VOICES = ['car-kharkiv-2024-01-02', 'un-monitors-finding', 'un-monitors-dispute'];

/** The report of 2 January 2024 as it stands in the table, beside what was said of the missiles of that day. */
export const strike = createFigure<Strike>({
	id: 'strike',
	select: ({ launches, facts }: Story) => ({
		row: launches.find(({ start, weapon }) => start.day === DAY && weapon.text === LABEL) ?? null,
		voices: VOICES.flatMap((id) => {
			const fact = facts.get(id);
			return fact ? [{ id, who: fact.who, url: fact.url }] : [];
		}),
	}),
	describe(data, language, story) {
		const { strike: words } = language.messages.limits;
		const { format } = language;
		const { row } = data;
		const cells = createCells(data, language);
		return {
			title: row?.launched ? words.headline(format.count(row.launched)) : words.headlineNone,
			subtitle: words.subtitle(format.day(DAY)),
			description: words.description({
				day: format.day(DAY),
				label: LABEL,
				launched: wordCount(row?.launched, language),
				destroyed: wordCount(row?.destroyed, language),
			}),
			source: describeSource(story, language),
			table: {
				columns: [words.columns.who, words.columns.what, words.columns.page],
				rows: [
					...cells.map(({ name, value }) => [`${words.list}: ${name}`, value, '']),
					...data.voices.map(({ id, who, url }) => [who, words.voices[id] ?? '', url]),
				],
			},
		};
	},
	draw: (data, words, { language, stage }) =>
		drawReportRow(createRow(data, language), words, stage),
});

function createRow(data: Strike, language: Language): ReportRow {
	const { strike: words } = language.messages.limits;
	return {
		count: data.row?.launched ?? 0,
		label: data.row ? data.row.weapon.text : words.headlineNone,
		cells: createCells(data, language).slice(1),
		voicesTitle: words.said,
		voices: data.voices.map(({ id, who }) => ({
			who: who.replace(/ \(.*\)$/, ''),
			what: words.voices[id] ?? '',
		})),
	};
}

function createCells({ row }: Strike, language: Language): ReportRow['cells'] {
	const { rows: names } = language.messages.pages;
	if (!row) return [];
	const { format } = language;
	return [
		{ name: names.label, value: row.weapon.text },
		{
			name: names.day,
			value: [format.day(row.start.day), row.start.time].filter(Boolean).join(', '),
		},
		{ name: names.launched, value: wordCount(row.launched, language) },
		{ name: names.destroyed, value: wordCount(row.destroyed, language) },
		{ name: names.place, value: row.launchPlace || names.blank },
	];
}

function wordCount(value: number | null | undefined, { messages, format }: Language): string {
	return typeof value === 'number' ? format.count(value) : messages.pages.rows.blank;
}
