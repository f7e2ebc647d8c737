import { columnDamage } from './column-damage.ts';
import { countDamage } from './count-damage.ts';
import { dateDamage } from './date-damage.ts';
import { fileShapes } from './file-shapes.ts';
import { harmless } from './harmless.ts';
import type { Mutation } from './mutation.ts';
import { nameDamage } from './name-damage.ts';
import { otherFiles } from './other-files.ts';
import { rowDamage } from './row-damage.ts';

/** Every named damage, by its kind. */
export const corpus: Readonly<Record<string, readonly Mutation[]>> = {
	'a file that is no table': otherFiles,
	'a table in another shape': fileShapes,
	columns: columnDamage,
	dates: dateDamage,
	counts: countDamage,
	names: nameDamage,
	rows: rowDamage,
	'what is harmless': harmless,
};
