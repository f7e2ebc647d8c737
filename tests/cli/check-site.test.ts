import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSite } from '../../src/cli/site/check-site.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'site-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

function write(name: string, words: string): void {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), words);
}

describe('checkSite', () => {
	test('says so when there is no first page', () => {
		expect(checkSite(folder)).toEqual(['There is no index.html.']);
	});

	test('finds nothing in a whole site, links to other hosts and into a page included', () => {
		write(
			'index.html',
			`<html>${policy}<a href="/method/#how">x</a><a href="https://example.org/no">y</a></html>\n`,
		);
		write(
			'method/index.html',
			`<html>${policy}<a href="../">x</a><a href="#how">y</a></html><script src="/a.js"></script>\n`,
		);
		write('a.js', '');
		expect(checkSite(folder)).toEqual([]);
	});

	test('names each link that leads nowhere, once, and a page that breaks off', () => {
		write(
			'index.html',
			`<html>${policy}<a href="/gone/">x</a><a href="/gone/">y</a><img src="a.png"></html>`,
		);
		write('method/index.html', `<html>${policy}<p>Half a`);
		expect(checkSite(folder)).toEqual([
			'index.html points to /gone/, which is not there.',
			'index.html points to a.png, which is not there.',
			'method/index.html breaks off before its end.',
		]);
	});

	test('names each link that a browser would run, or that is no page at all', () => {
		write(
			'index.html',
			`<html>${policy}<a href="javascript:alert(1)">x</a><a href=" JavaScript:alert(2)">x</a><a href="data:text/html,x">x</a><a href="https://a.org/">x</a></html>`,
		);
		expect(checkSite(folder)).toEqual([
			'index.html leads to javascript:alert(1), which is no page.',
			'index.html leads to  JavaScript:alert(2), which is no page.',
			'index.html leads to data:text/html,x, which is no page.',
		]);
	});

	test('counts a link without the base path as leading nowhere', () => {
		write(
			'index.html',
			`<html>${policy}<a href="/kn-23/data.csv">x</a><a href="/data.csv">y</a></html>`,
		);
		write('data.csv', 'a');
		expect(checkSite(folder, { base: '/kn-23' })).toEqual([
			'index.html points to /data.csv, which is not there.',
		]);
	});
});

describe('the policy of a page', () => {
	test('is missed where there is none, or one that allows what is not the site’s own', () => {
		write('index.html', '<html></html>');
		write('loose/index.html', policy.replace("'none'", "'self' https:").concat('</html>'));
		expect(checkSite(folder)).toEqual([
			'index.html has no policy that forbids what is not its own.',
			'loose/index.html has no policy that forbids what is not its own.',
		]);
	});
});
