import type { WeaponLabel } from '../launch.ts';
import type { ModelCatalogue } from '../models/model-catalogue.ts';
import { type Finding, finding } from '../problems/create-problem.ts';
import { explainLabel } from './explain-label.ts';
import { hasLostLetters, isGarbled } from './inspect-cell.ts';
import { parseLabel } from './parse-label.ts';
import { accept, type Parsed, reject } from './parsed.ts';

/** Reads a model cell whose edges are trimmed; every name in it must be listed in data/models.csv. */
export function parseModel(text: string, models: ModelCatalogue): Parsed<WeaponLabel> {
	if (text === '') return reject(finding('model.blank'));
	const parsed = parseLabel(text, models);
	if (parsed === null) {
		const isLost = hasLostLetters(text) || isGarbled(text);
		return reject(isLost ? finding('cell.lost-letters') : explainLabel(text, models));
	}
	if (parsed.repeated !== null) return reject(finding('model.repeated', { name: parsed.repeated }));
	const notes: Finding[] = [];
	if (parsed.usesAlias) notes.push(finding('note.alias'));
	else if (parsed.isReordered) notes.push(finding('note.part-order'));
	return accept(parsed.label, notes);
}
