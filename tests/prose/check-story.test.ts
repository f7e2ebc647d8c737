import { describe, expect, it } from 'vitest';
import { listNames } from '../../src/editions/check-stories.ts';
import type { DataFile } from '../../src/editions/data-files.ts';
import { checkStory } from '../../src/prose/check-story.ts';
import type { ProseKind, ProseNames } from '../../src/prose/lookup.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';

const FILES: Readonly<Record<ProseKind, DataFile>> = {
	story: 'story/en.md',
	method: 'story/en-method.md',
	missile: 'story/en-missile.md',
};

function check(text: string, kind: ProseKind = 'story', names?: Partial<ProseNames>) {
	const given = { ...listNames(frozen, ENGLISH), ...names };
	return checkStory(text, { names: given, kind }, ENGLISH);
}

/** Checks the frozen text with one passage written otherwise; throws where the passage is not there. */
function edit(from: string, to: string, kind: ProseKind = 'story') {
	const text = readFrozen(FILES[kind]);
	if (!text.includes(from)) throw new Error(`The text does not hold ${from}.`);
	return check(text.replace(from, to), kind);
}

/** The problems in the words that an editor reads. */
function word(problems: ReturnType<typeof check>): readonly string[] {
	return problems.map(({ line, code, found, action }) => `${line} ${code} ${found} | ${action}`);
}

describe('the check of the story', () => {
	it.each(['story', 'method', 'missile'] as const)('finds nothing in the frozen text: %s', (kind) => {
		expect(word(check(readFrozen(FILES[kind]), kind))).toEqual([]);
	});

	it('tells everything at once, in the order of the lines', () => {
		const text = readFrozen('story/en.md')
			.replace('{growth}', '{grwth}')
			.replace('{{figure share}}', '{{figure shares}}');
		expect(word(check(text))).toEqual([
			'11 story.value {grwth} | Nothing is called grwth. Perhaps growth?',
			'38 story.part {{figure shares}} | There is no such part. Perhaps figure share?',
		]);
	});

	it('says what stands alone on a line where a part is unknown', () => {
		const [problem] = edit('{{figure share}}', '{{figure shares}}');
		expect(problem?.expected).toContain('{{claims}}, {{rows}}, {{examples}}, {{figure months}}');
		expect(problem?.expected).not.toContain('{{figure half-years}}');
	});
});

describe('a value in the story', () => {
	it.each([
		['{kn23-2024-h3}', 'Nothing is called kn23-2024-h3. Perhaps kn23-2024-h1?'],
		['{augst-september}', 'Nothing is called augst-september. Perhaps august-september?'],
		['{august}', 'Nothing is called august. Perhaps august-september?'],
		['{summer-autumn}', 'Nothing is called summer-autumn.'],
		// The method page alone may name it.
		['{readings-all}', 'Nothing is called readings-all.'],
	])('must be known: %s', (value, action) => {
		expect(word(edit('{growth} as many', `${value} as many`))).toEqual([
			`11 story.value ${value} | ${action}`,
		]);
	});

	it('of the method page may be more', () => {
		expect(word(edit('{readings-rising} find', '{readings-all} find', 'method'))).toEqual([]);
	});

	it.each([
		['{growth as many', '{growth as many. The newspaper [published its count]({source', 'growth'],
		['{ Growth } as many', '{ Growth }', 'growth'],
		['{Kn23-2024-H1} as many', '{Kn23-2024-H1}', 'kn23-2024-h1'],
		['{august september} as many', '{august september}', 'august-september'],
		['{growth}} as many', '}', null],
		['growth} as many', '}', null],
	])('has its braces: %s', (text, found, perhaps) => {
		const action = 'A brace is left over. Close it, or write the name without spaces and capitals.';
		expect(word(edit('{growth} as many', text))).toEqual([
			`11 story.brace ${found} | ${action}${perhaps === null ? '' : ` Perhaps ${perhaps}?`}`,
		]);
	});

	it('is told of every brace left over in a line', () => {
		const found = edit('{growth} as many', '{Growth} as {Many}').map((problem) => problem.found);
		expect(found).toEqual(['{Growth}', '{Many}']);
	});

	it('gives words in a sentence and an address in a link', () => {
		expect(word(edit('{growth} as many', '{source:article} as many'))).toEqual([
			'11 story.value {source:article} | source:article gives an address. Put it into the round brackets of a link.',
		]);
		expect(word(edit('({source:article})', '({growth})'))).toEqual([
			'11 story.value {growth} | growth gives words. Put it between the square brackets, or outside of the link.',
		]);
	});

	it('stands for one address', () => {
		// Two rows of the frozen files have this id: one among the counts, one on the timeline.
		expect(word(edit('{source:un-monitors-finding}', '{source:car-2024-09-11}'))).toEqual([
			'74 story.value {source:car-2024-09-11} | Rows of two files have this id and another address each. Give one of the two another id.',
		]);
	});
});

describe('a part of the story', () => {
	it.each([
		['{{figur share}}', 'story.part', 'There is no such part. Perhaps figure share?'],
		['{{ figure share }}', 'story.part', 'Write {{figure share}} alone on its line'],
		['See {{figure share}}', 'story.part', 'Write {{figure share}} alone on its line'],
		['{{growth}}', 'story.part', 'There is no such part. A value has one brace on each side.'],
		['{{told share}}', 'story.part', 'There is no such part.'],
		['{{figure half-years}}', 'story.part', 'There is no such part.'],
		['{{figure share}', 'story.brace', 'A brace is missing or left over. Perhaps figure share?'],
		['{figure share}}', 'story.brace', 'A brace is missing or left over. Perhaps figure share?'],
		['{{figure reach}}', 'story.part', 'It stands above already.'],
		['{{figure months-share}}', 'story.part', 'It stands above already.'],
	])('is known, alone and whole: %s', (text, code, action) => {
		const problems = edit('{{figure share}}', text);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ code, action: expect.stringContaining(action) });
	});

	it.each(['{{claims}}', '{{rows}}'])('is not left out where the page needs it: %s', (part) => {
		expect(edit(part, '')).toMatchObject([
			{ code: 'story.part', line: null, expected: `${part} alone on a line` },
		]);
	});

	it('may be left out where it is a figure', () => {
		expect(word(edit('{{figure share}}', ''))).toEqual([]);
	});

	it('that is told has its steps below', () => {
		expect(edit('1. **To March.**', '**To March.**')).toMatchObject([
			{ code: 'story.steps', line: 21, found: '{{told months}}' },
		]);
	});
});

describe('a number typed into the story', () => {
	it.each([
		['48 missiles', '48'],
		['1,107 missiles', '1,107'],
		['in 2024.', '2024'],
		['about ½ of them', '½'],
		['six times as many', 'six'],
		['twelve reports', 'twelve'],
		['Seventy-four missiles', 'Seventy-four'],
		['dozens of missiles', 'dozens'],
		['twice as many', 'twice'],
		['ninefold', 'ninefold'],
		['three missiles', 'three'],
	])('ought to be a value: %s', (words, found) => {
		expect(edit('All together were', `${words} All together were`)).toMatchObject([
			{ code: 'story.number', line: 32, found, action: expect.stringContaining('--values') },
		]);
	});

	it.each([
		'the KN-23, the X-101/X-555, the Hwasong-11Ga and S-300',
		'in the first half and the second',
		'one of the two half-years, and of three reasons one',
		'[so it says](https://example.org/2024/06/19)',
	])('is none where nothing is counted: %s', (words) => {
		expect(word(edit('All together were', `${words} All together were`))).toEqual([]);
	});

	it('may stand in the title, which is an editor’s own sentence', () => {
		expect(word(edit('Eight, then seventy-four', '8, then 74 missiles'))).toEqual([]);
	});
});

describe('the sections of the story', () => {
	it.each([
		[
			'## share',
			'## shares',
			[
				'30 story.section ## shares | No page has a section of this name. Perhaps share?',
				'null story.section  | The page needs this section: bring it back.',
			],
		],
		[
			'## share',
			'## label',
			[
				'40 story.section ## label | Another “## label” stands above. Put the text of both under one of them.',
				'null story.section  | The page needs this section: bring it back.',
			],
		],
		[
			'## title',
			'Words\n\n## title',
			['1 story.section Words | Put the text into a section: nothing outside of one is printed.'],
		],
		[
			'Eight, then seventy-four',
			'',
			[
				'1 story.section ## title | Write the text, or bring the last accepted one back with `npm run restore`.',
			],
		],
	])('are known, once each and filled: %s → %s', (from, to, told) => {
		expect([...word(edit(from, to))].sort()).toEqual([...told].sort());
	});

	it('begin with those that the page sets apart', () => {
		const text = readFrozen('story/en.md');
		const end = text.indexOf('## standfirst');
		expect(word(check(`${text.slice(end)}\n${text.slice(0, end)}`))).toEqual([
			'1 story.section ## standfirst | Put these three sections first, in this order.',
		]);
	});

	it.each(['{kn23-2024-h1}, then {kn23-2024-h2}', '*Eight*, then', 'Eight,\n\nthen'])(
		'have one line of plain words for a title, not %s',
		(title) => {
			expect(edit('Eight, then seventy-four', title)).toMatchObject([{ code: 'story.title' }]);
		},
	);
});

describe('marks in the story', () => {
	it.each([
		['[a](http://example.org)', 'story.link'],
		['[a](javascript:alert)', 'story.link'],
		['[a] (https://example.org)', 'story.link'],
		['https://example.org', 'story.link'],
		['www.example.org', 'story.link'],
		['[a][b]', 'story.link'],
		['![a](https://example.org/a.png)', 'story.link'],
		['<b>bold</b>', 'story.html'],
		['<https://example.org>', 'story.link'],
		['### More', 'story.mark'],
		['##share', 'story.mark'],
		['---', 'story.mark'],
		['    indented', 'story.mark'],
		['| a | b |', 'story.mark'],
		['`code`', 'story.mark'],
		['**bold', 'story.mark'],
		['an *unclosed star', 'story.mark'],
	])('are refused where they print nothing good: %s', (text, code) => {
		const problems = edit('The launches came in waves.', `\n\n${text}\n\nThe launches came.`);
		expect(problems.map((problem) => problem.code)).toContain(code);
	});

	it('may be italics, bold, a list, a quotation and a link', () => {
		const text =
			'*a* and **b**.\n\n* one\n* another\n\n- one\n\n> said\n\n[a](https://example.org/a_(b))';
		expect(word(edit('The launches came in waves.', text))).toEqual([]);
	});
});
