import editions from '../../data/editions.json?raw';
import { type DataTexts, mapFiles } from '../editions/record/data-files.ts';

/** Text of the list of editions. */
export const EDITION_LIST: string = editions;

const copies = import.meta.glob<string>(['../../data/accepted/*', '../../data/accepted/*/*'], {
	query: '?raw',
	import: 'default',
	eager: true,
});

/** Every published file as it was accepted last; an editor may have changed those of data/ since. */
export const ACCEPTED_FILES: DataTexts = mapFiles((file) => {
	const text = copies[`../../data/accepted/${file}`];
	if (text === undefined) throw new Error(`data/accepted/${file} is not there`);
	return text;
});
