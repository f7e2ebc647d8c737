/** The two palettes of the style sheets. */
export type Theme = 'light' | 'dark';

/** The style sheets of drawings as text: custom properties and the rules that use them. */
export interface StyleSheets {
	readonly tokens: string;
	readonly chart: string;
}

interface Rule {
	readonly head: string;
	readonly body: string;
}

/**
 * Gives the rules of drawings for one theme with every `var()` resolved, one a line, so that a file
 * alone and a program without variables can use them. States of a pointer and conditions other
 * than the theme are left out. Throws on an unknown variable and on nested rules.
 */
export function resolveStyles({ tokens, chart }: StyleSheets, theme: Theme): string {
	const values = readTokens(tokens, theme);
	return listRules(chart, theme)
		.flatMap(({ head, body }) => {
			if (body.includes('{')) throw new Error(`A rule within a rule cannot be resolved: ${head}`);
			const selectors = head.split(',').filter((selector) => !selector.includes(':'));
			if (selectors.length === 0) return [];
			return [`${tidy(selectors.join(','))}{${tidy(resolve(body, values))}}`];
		})
		.join('\n');
}

/** Reads the custom properties of the root element for one theme, `--paper` to its value; throws where one refers to an unknown one. */
export function readTokens(css: string, theme: Theme): ReadonlyMap<string, string> {
	const values = new Map<string, string>();
	for (const { body } of listRules(css, theme).filter(({ head }) => head === ':root')) {
		for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)) {
			values.set(name, tidy(value));
		}
	}
	for (const [name, value] of values) values.set(name, resolve(value, values));
	return values;
}

// Top-level rules, and those that hold under the theme alone, in the order of the sheet.
function listRules(css: string, theme: Theme): Rule[] {
	return splitRules(css.replaceAll(/\/\*.*?\*\//gs, '')).flatMap((rule) => {
		if (!rule.head.startsWith('@')) return [rule];
		const isOfTheme = rule.head.replaceAll(/\s/g, '') === `@media(prefers-color-scheme:${theme})`;
		return isOfTheme ? splitRules(rule.body) : [];
	});
}

function splitRules(css: string): Rule[] {
	const rules: Rule[] = [];
	let rest = css;
	for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
		const close = findClose(rest, open);
		rules.push({ head: tidy(rest.slice(0, open)), body: rest.slice(open + 1, close) });
		rest = rest.slice(close + 1);
	}
	return rules;
}

function findClose(css: string, open: number): number {
	let depth = 0;
	for (let at = open; at < css.length; at += 1) {
		if (css[at] === '{') depth += 1;
		if (css[at] === '}') depth -= 1;
		if (depth === 0) return at;
	}
	throw new Error('A style sheet breaks off within a rule.');
}

function resolve(text: string, values: ReadonlyMap<string, string>): string {
	const innermost = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/;
	let resolved = text;
	for (let found = innermost.exec(resolved); found; found = innermost.exec(resolved)) {
		const [reference, name = '', fallback] = found;
		const value = values.get(name) ?? fallback;
		if (value === undefined) throw new Error(`No style sheet gives a value to ${name}.`);
		if (value.includes(`var(${name})`)) throw new Error(`${name} refers to itself.`);
		resolved = resolved.replace(reference, () => tidy(value));
	}
	return resolved;
}

function tidy(css: string): string {
	return css.replaceAll(/\s+/g, ' ').replace(/;\s*$/, '').trim();
}
