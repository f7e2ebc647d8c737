import { packages, rooms } from './rooms.ts';

const folder = (name) => `^src/${name}/`;
const anyOf = (names) => `^src/(${names.join('|')})/`;

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
	name: `${room}-imports`,
	comment: `src/${room} may import ${allowed.join(', ') || 'no other room'}; see tests/rooms.ts.`,
	severity: 'error',
	from: { path: folder(room) },
	to: { path: '^(src|tests|data)/', pathNot: anyOf([room, ...allowed]) },
}));

const target = (name) => {
	if (name === 'node') return { dependencyTypes: ['core'] };
	if (name === 'fs') return { dependencyTypes: ['core'], path: '^(node:)?fs(/|$)' };
	return { path: `(^|/)node_modules/(@types/)?${name}/` };
};

const packageRules = Object.entries(packages).map(([name, owners]) => ({
	name: `only-${owners.join('-or-')}-imports-${name}`,
	comment: `${name} stays behind src/${owners.join(', src/')}, so that one place knows it.`,
	severity: 'error',
	from: { path: '^src/', pathNot: anyOf(owners) },
	to: target(name),
}));

// src/site is the one place where the build reads data/.
const forSite = roomRules.find((rule) => rule.name === 'site-imports');
forSite.to.pathNot = `${forSite.to.pathNot}|^data/`;

export default {
	forbidden: [
		...roomRules,
		...packageRules,
		{
			name: 'charts-know-only-d3',
			comment: 'A chart is a drawing: data, text and size in, an element out.',
			severity: 'error',
			from: { path: folder('charts') },
			to: { pathNot: `${folder('charts')}|(^|/)node_modules/(@types/)?d3` },
		},
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'resolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^astro(:|$)' },
		},
		{
			name: 'no-dev-package-on-a-page',
			comment: 'What a page or the desk needs stands in dependencies.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/cli/' },
			to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'default'],
		},
	},
};
