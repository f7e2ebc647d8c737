/** Figures that stand in others now, by the ids under which other sites have framed them: an address once published goes on leading somewhere. */
export const MOVED: Readonly<Record<string, string>> = {
	'treaty-year': 'months',
	'months-share': 'share',
	'label-window': 'after',
};
