import { describe, expect, it } from 'vitest';
import { paintText } from '../../src/cli/terminal/paint.ts';

const text = [
	'Rows:',
	'  gone     2024-09-02  KN-23: launched 4',
	'  changed  2024-09-03  Kalibr: launched 3 → 4 (line 7)',
	'  new      2024-09-05  X-22: launched 1 (line 8)',
	'  share  22.2 % → 26.3 %; printed 22.2 %: DIFFERS',
].join('\n');

describe('paintText', () => {
	it('marks what is gone, changed and new, and a claim that falls', () => {
		expect(paintText(text, (style, part) => `<${style}>${part}</${style}>`)).toMatchInlineSnapshot(`
			"Rows:
			<red>  gone     2024-09-02  KN-23: launched 4</red>
			<yellow>  changed  2024-09-03  Kalibr: launched 3 → 4 (line 7)</yellow>
			<green>  new      2024-09-05  X-22: launched 1 (line 8)</green>
			  share  22.2 % → 26.3 %; printed 22.2 %: <red>DIFFERS</red>"
		`);
	});

	it('leaves the text as it is where there is no colour', () => {
		expect(paintText(text, (_, part) => part)).toBe(text);
	});
});
