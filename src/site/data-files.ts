import models from '../../data/models.csv?raw';
import { writeTable } from '../launches/write-table.ts';
import { site } from './edition.ts';

/** The data files that are offered, as text: the table in the one way in which the project writes it, whose sum the edition names. */
export const DATA_FILES = { table: writeTable(site.story.launches), models };
