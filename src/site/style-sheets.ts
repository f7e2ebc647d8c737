import tokens from '../styles/tokens.css?raw';

const sheets = import.meta.glob<string>('../styles/chart*.css', {
	query: '?raw',
	import: 'default',
	eager: true,
});

// The general sheet goes before those of single subjects, as on the pages.
const names = Object.keys(sheets).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));

/** The style sheets of drawings as text, for files that carry them in themselves. */
export const STYLE_SHEETS = { tokens, chart: names.map((name) => sheets[name]).join('\n') };
