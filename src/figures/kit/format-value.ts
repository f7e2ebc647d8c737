import type { Language } from '../figure.ts';
import type { FigureColumn, FigureValue } from './table.ts';

/** Words a value for a page: `1,115`, `6.7%`, `×9.3`, `15 February 2024`. */
export function formatValue(
	value: FigureValue | undefined,
	{ kind, digits = 0, none }: FigureColumn,
	{ messages, format }: Language,
): string {
	if (value === null || value === undefined) return none ?? messages.figures.notReported;
	if (typeof value === 'string') {
		if (kind === 'day') return format.day(value);
		return kind === 'month' ? format.month(value) : value;
	}
	if (kind === 'share') return format.percent(value.toFixed(digits));
	if (kind === 'ratio') return messages.figures.times(format.digits(value.toFixed(digits)));
	return kind === 'length' ? messages.figures.kilometres(format.count(value)) : format.count(value);
}
