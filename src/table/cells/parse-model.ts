import type { WeaponLabel } from '../launch.ts';
import type { ModelCatalogue } from '../models/model-catalogue.ts';
import { type Finding, finding } from '../problems/create-problem.ts';
import { explainLabel } from './explain-label.ts';
import { hasLostLetters } from './inspect-cell.ts';
import { parseLabel } from './parse-label.ts';
import { accept, type Reading, reject } from './reading.ts';

/** Creates a reader of model cells that looks at each text once: a table has few different ones. */
export function createModelReader(models: ModelCatalogue): (text: string) => Reading<WeaponLabel> {
	const known = new Map<string, Reading<WeaponLabel>>();
	return (text) => {
		const reading = known.get(text) ?? parseModel(text, models);
		known.set(text, reading);
		return reading;
	};
}

/** Reads a model cell whose edges are trimmed; every name in it must be listed in data/models.csv. */
export function parseModel(text: string, models: ModelCatalogue): Reading<WeaponLabel> {
	if (text === '') return reject(finding('model.blank'));
	const parsed = parseLabel(text, models);
	if (parsed === null) {
		return reject(hasLostLetters(text) ? finding('cell.lost-letters') : explainLabel(text, models));
	}
	if (parsed.repeated !== null) return reject(finding('model.repeated', { name: parsed.repeated }));
	const notes: Finding[] = [];
	if (parsed.usesAlias) notes.push(finding('note.alias'));
	else if (parsed.isReordered) notes.push(finding('note.part-order'));
	return accept(parsed.label, notes);
}
