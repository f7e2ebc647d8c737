import { TABLE } from '../editions/record/data-files.ts';
import { site } from './edition.ts';

/** The data files that are offered, as text: in the one way in which the project keeps them, whose sums the edition names. */
export const DATA_FILES = { table: site.texts[TABLE], models: site.texts['models.csv'] };
