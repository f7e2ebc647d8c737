import { describe, expect, it } from 'vitest';
import { listNames } from '../../src/editions/check/check-stories.ts';
import type { DataFile } from '../../src/editions/record/data-files.ts';
import { checkStory } from '../../src/story/check/check-story.ts';
import type { ProseKind } from '../../src/story/values/lookup.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';

const FILES: Readonly<Record<ProseKind, DataFile>> = {
	story: 'story/en.md',
	method: 'story/en-method.md',
	missile: 'story/en-missile.md',
};
const names = listNames(frozen, ENGLISH);

function check(text: string, kind: ProseKind = 'story') {
	return checkStory(text, { names, kind }, ENGLISH);
}

/** A passage of the frozen text, and what is written instead. */
type Edit = readonly [from: string | RegExp, to: string, kind?: ProseKind];

/** Checks the frozen text with one passage written otherwise; throws where that changes nothing. */
function edit(...[from, to, kind = 'story']: Edit) {
	const text = readFrozen(FILES[kind]);
	const edited = text.replace(from, to);
	if (edited === text) throw new Error(`The text does not hold ${from}.`);
	return check(edited, kind);
}

/** The problems in the words that an editor reads. */
function word(problems: ReturnType<typeof check>): readonly string[] {
	return problems.map(({ line, code, found, action }) => `${line} ${code} ${found} | ${action}`);
}

// Passages of the frozen text: a value, a part, the steps, a heading, words that count nothing, a line of its own.
const VALUE = '{growth} as many';
const PART = '{{figure share}}';
const STEPS = '{{steps months}}';
const SECOND = '2. **Silence.** From';
const HEADING = 'When they came {#months}';
const WORDS = 'By this list, Russia';
const LINE = 'A count has to choose.';

describe('the check of the story', () => {
	it.each(['story', 'method', 'missile'] as const)(
		'finds nothing in the frozen text: %s',
		(kind) => {
			expect(word(check(readFrozen(FILES[kind]), kind))).toEqual([]);
		},
	);

	it('tells everything at once, in the order of the lines', () => {
		const text = readFrozen('story/en.md').replace('{growth}', '{grwth}');
		expect(word(check(text.replace(PART, '{{figure shares}}')))).toEqual([
			'7 story.value {grwth} | Nothing is called grwth. Perhaps growth?',
			'44 story.part {{figure shares}} | There is no such part. Perhaps figure share?',
		]);
	});

	it.each([
		['story', PART, '{{examples}}, {{steps months}}, {{figure months}}'],
		['missile', '{{ranges}}', '{{ranges}}, {{figure months}}'],
		['method', '{{cuts}}', '{{named}}, {{cuts}}, {{readings}}, {{words}}'],
	] as const)(
		'says what stands alone on a line where a part is unknown: %s',
		(kind, part, known) => {
			const [problem] = edit(part, '{{figure shares}}', kind).filter(({ line }) => line !== null);
			expect(problem?.expected).toContain(known);
			// It opens the article already.
			expect(problem?.expected).not.toContain('{{figure half-years}}');
		},
	);
});

describe('nothing is told where', () => {
	it.each<readonly [about: string, edited: Edit]>([
		['the story has values of others', [VALUE, `{own:hur-2024-12-02}, {readings-all} ${VALUE}`]],
		['the page of the missile has', ['{intercepted-kn23}, or', '{growth}, or', 'missile']],
		['the method page has', ['Any one of', '{august-september}. Any one of', 'method']],
		['nothing hangs on a part: it is left out', [PART, '']],
		['nothing hangs on the examples', ['{{examples}}', '']],
		['nothing hangs on the ranges', ['{{ranges}}', '', 'missile']],
		['blank lines part the steps', ['\n2. **Silence.**', '\n\n2. **Silence.**']],
		['digits are names', [WORDS, `the KN-23, the X-101/X-555, the Hwasong-11Ga, S-300 ${WORDS}`]],
		['halves are no numbers', [WORDS, `one of the two half-years, of three reasons one ${WORDS}`]],
		['digits are an address', [WORDS, `[so it says](https://example.org/2024/06/19) ${WORDS}`]],
		['the title has a number', ['Eight, then seventy-four', '8, then 74 missiles']],
		['a heading has one', ['Why eight is probably', 'Why 8 is probably']],
		['a section is more', [LINE, `${LINE}\n\n## And {year} once more {#again}\n\nWords.`]],
		['sections are fewer', [/## When they came[\s\S]*/, '']],
		['words are set apart', [LINE, '*a* and **b**.\n\n* one\n* two\n\n- one\n\n> said']],
		['a link has brackets', [LINE, '[a](https://example.org/a_(b))']],
	])('%s', (_, edited) => {
		expect(word(edit(...edited))).toEqual([]);
	});
});

describe('a value in the story', () => {
	it.each([
		['{kn23-2024-h3}', 'Nothing is called kn23-2024-h3. Perhaps kn23-2024-h1?'],
		['{augst-september}', 'Nothing is called augst-september. Perhaps august-september?'],
		['{august}', 'Nothing is called august. Perhaps august-september?'],
		['{summer-autumn}', 'Nothing is called summer-autumn.'],
		['{own:hur-2024-12-03}', 'Nothing is called own:hur-2024-12-03. Perhaps own:hur-2024-12-02?'],
		// No missile of the first half has that label and no other, so there is no multiple.
		[
			'{reading:exact:times}',
			'The table no longer gives reading:exact:times, so the sentence around it no longer holds. Write the sentence anew.',
		],
		[
			'{source:article}',
			'source:article gives an address. Put it into the round brackets of a link.',
		],
		// Two rows of the frozen files have this id: one among the counts, one on the timeline.
		[
			'{source:car-2024-09-11}',
			'Rows of two files have this id and another address each. Give one of the two another id.',
		],
	])('must be known, of words and of one meaning: %s', (value, action) => {
		expect(word(edit(VALUE, `${value} as many`))).toEqual([`7 story.value ${value} | ${action}`]);
	});

	it('gives no words where a link wants an address', () => {
		expect(word(edit('({source:article})', '({growth})'))).toEqual([
			'11 story.value {growth} | growth gives words. Put it between the square brackets, or outside of the link.',
		]);
	});

	it.each([
		['{growth as many', ['{growth as many North Korean missiles fired at Ukraine in la'], 'growth'],
		['{ Growth } as many', ['{ Growth }'], 'growth'],
		['{Kn23-2024-H1} as many', ['{Kn23-2024-H1}'], 'kn23-2024-h1'],
		['{august september} as many', ['{august september}'], 'august-september'],
		['{growth}} as many', ['}'], null],
		['growth} as many', ['}'], null],
		['{Growths} as {Manyfold}', ['{Growths}', '{Manyfold}'], 'growth'],
	])('has its braces: %s', (text, found, perhaps) => {
		const problems = edit(VALUE, text);
		expect(problems.map((problem) => problem.found)).toEqual(found);
		expect(problems[0]).toMatchObject({
			code: 'story.brace',
			line: 7,
			action: `A brace is left over. Close it, or write the name without spaces and capitals.${perhaps === null ? '' : ` Perhaps ${perhaps}?`}`,
		});
	});
});

describe('a part of the story', () => {
	const ONE_BRACE = 'There is no such part. A value has one brace on each side.';
	const MISSING = 'A brace is missing or left over. Perhaps figure share?';

	it.each([
		['{{figur share}}', 'story.part', 'There is no such part. Perhaps figure share?'],
		['{{ figure share }}', 'story.part', 'Write {{figure share}} alone on its line'],
		['See {{figure share}}', 'story.part', 'Write {{figure share}} alone on its line'],
		['{{growth}}', 'story.part', ONE_BRACE],
		['{{ranges}}', 'story.part', ONE_BRACE],
		['{{steps share}}', 'story.part', 'There is no such part.'],
		['{{figure half-years}}', 'story.part', 'There is no such part.'],
		['{{figure share}', 'story.brace', MISSING],
		['{figure share}}', 'story.brace', MISSING],
		['{{examples}}', 'story.part', 'It stands above already.'],
		['{{figure strike}}', 'story.part', 'It stands above already.'],
		// The steps draw it.
		['{{figure months}}', 'story.part', 'It stands above already.'],
	])('is known, alone and whole: %s', (text, code, action) => {
		expect(edit(PART, text)).toMatchObject([{ code, action: expect.stringContaining(action) }]);
	});

	it.each(['{{named}}', '{{cuts}}', '{{readings}}'])(
		'is not left out where the page needs it: %s',
		(part) => {
			expect(edit(part, '', 'method')).toMatchObject([
				{ code: 'story.part', line: null, expected: `${part} alone on a line` },
			]);
		},
	);

	it('is not left out where it is all that its section has', () => {
		expect(word(edit('{{words}}', '', 'method'))).toEqual([
			'null story.part  | The page needs this part: bring it back.',
			'59 story.section ## words | Write the text, or bring the last accepted one back with `npm run restore`.',
		]);
	});
});

describe('the steps of the months', () => {
	it.each<readonly [string, string | RegExp, string, number, string]>([
		['no list', /\n1\. \*\*The label[\s\S]*?(?=\nThe newspaper dates)/, '', 29, STEPS],
		['words between it and the list', `${STEPS}\n`, `${STEPS}\n\nWords.\n`, 29, STEPS],
		['three steps', /4\. \*\*The rest.*/, '', 29, STEPS],
		['five steps', /(?=4\. \*\*The rest)/, '4. **Once more.** Words.\n', 29, STEPS],
		['a step on two lines', SECOND, '2. **Silence.**\nFrom', 29, STEPS],
		['a step without a title', SECOND, '2. Silence. From', 32, '2. Silence. From'],
		['a step without words', /2\. \*\*Silence.*/, '2. **Silence.**', 32, '2. **Silence.**'],
		['a step with an empty title', SECOND, '2. **** From', 32, '2. **** From'],
	])('are four with a title and words each: %s', (_, from, ...[to, line, found]) => {
		const problems = edit(from, to).filter(({ code }) => code !== 'story.mark');
		expect(problems).toMatchObject([
			{ code: 'story.steps', line, found: expect.stringContaining(found) },
		]);
	});

	it('are told by the figure of the months alone', () => {
		expect(edit(STEPS, '{{steps share}}')).toMatchObject([{ code: 'story.part', line: 29 }]);
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
		['two entries', 'two'],
	])('ought to be a value: %s', (words, found) => {
		expect(edit(WORDS, `${words} ${WORDS}`)).toMatchObject([
			{ code: 'story.number', line: 42, found, action: expect.stringContaining('--values') },
		]);
	});
});

describe('the sections of the story', () => {
	const NO_ID =
		'Write the words of the heading, and its id in braces at the end: small letters, digits and hyphens.';
	const TWICE =
		'Another section above has this id. Give one of the two another: addresses lead to it.';
	const MISSING = 'null story.section  | The page needs this section: bring it back.';
	const OUTSIDE = 'Put the text into a section: nothing outside of one is printed.';
	const EMPTY = 'Write the text, or bring the last accepted one back with `npm run restore`.';
	const UNKNOWN = 'No page has a section of this name. Perhaps total?';

	it.each<readonly [edited: Edit, told: readonly string[]]>([
		[[HEADING, 'When they came'], [`27 story.section ## When they came | ${NO_ID}`]],
		[[HEADING, 'months'], [`27 story.section ## months | ${NO_ID}`]],
		[[HEADING, '{#months}'], [`27 story.section ## {#months} | ${NO_ID}`]],
		[[HEADING, 'They came {#Months}'], [`27 story.section ## They came {#Months} | ${NO_ID}`]],
		[[HEADING, 'They came {#months'], [`27 story.section ## They came {#months | ${NO_ID}`]],
		[[HEADING, 'standfrst'], [`27 story.section ## standfrst | ${NO_ID} Perhaps standfirst?`]],
		[[HEADING, 'They came {#label}'], [`27 story.section ## They came | ${TWICE}`]],
		[['## title', '## Title {#title}'], [`1 story.section ## Title | ${NO_ID} Perhaps title?`]],
		[['## title', 'Words\n\n## title'], [`1 story.section Words | ${OUTSIDE}`]],
		[['Eight, then seventy-four', ''], [`1 story.section ## title | ${EMPTY}`]],
		[
			['## total', '## totals', 'method'],
			[MISSING, `7 story.section ## totals | ${UNKNOWN}`],
		],
		[
			['## total', '## The total {#total}', 'method'],
			[`7 story.section ## The total | ${UNKNOWN}`],
		],
		[
			['## total', '## rule', 'method'],
			[MISSING, `7 story.section ## rule | ${TWICE}`],
		],
	])('have words and an id of their own: %j', (edited, told) => {
		expect(word(edit(...edited))).toEqual(told);
	});

	it.each([
		['story', 'title'],
		['story', 'standfirst'],
		['missile', 'title'],
		['method', 'total'],
	] as const)('are all that the page needs: %s, %s', (kind, id) => {
		expect(edit(new RegExp(`^## ${id}\n[\\s\\S]*?(?=^## )`, 'm'), '', kind)).toMatchObject([
			{ code: 'story.section', line: null, expected: `a section “## ${id}”` },
		]);
	});

	it.each([
		// The standfirst before the title, and another section before both.
		[/(## title[\s\S]*?)(## standfirst[\s\S]*?)(?=## What)/, '$2$1', '## standfirst'],
		[/([\s\S]*?)(## What[\s\S]*)/, '$2\n$1', '## What the newspaper found'],
	])('begin with those that the page sets apart: %s', (from, to, found) => {
		expect(word(edit(from, to))).toEqual([
			`1 story.section ${found} | Put these two sections first, in this order.`,
		]);
	});

	it.each([
		['In {yaer}', 'story.value', '{yaer}'],
		['In {year', 'story.brace', '{year'],
		['[In]({growth})', 'story.value', '{growth}'],
		['{{figure share}}', 'story.part', '{{figure share}}'],
		['<b>Bold</b>', 'story.html', '<b>'],
		['*Unclosed', 'story.mark', '*Unclosed'],
		['[In](http://example.org)', 'story.link', 'http://example.org'],
	])('have headings that are checked as sentences are: %s', (words, code, found) => {
		expect(edit(HEADING, `${words} {#months}`)[0]).toMatchObject({ code, line: 27, found });
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
		['### More', 'story.mark'],
		['##share', 'story.mark'],
		['---', 'story.mark'],
		['    indented', 'story.mark'],
		['| a | b |', 'story.mark'],
		['`code`', 'story.mark'],
		['**bold', 'story.mark'],
		['an *unclosed star', 'story.mark'],
	])('are refused where they print nothing good: %s', (text, code) => {
		const problems = edit(LINE, `\n\n${text}\n\n${LINE}`);
		expect(problems.map((problem) => problem.code)).toContain(code);
	});
});
