import type { Language } from '../../figures/figure.ts';

/** The terms as which the figures of the table are treated: CC BY-NC-SA 4.0. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by-nc-sa/4.0/';

/** What every file of JSON says of its terms. */
export function describeLicence({ messages }: Language) {
	const { name, line } = messages.data.licence;
	return { licence: { name, url: LICENCE_URL }, credit: line };
}
