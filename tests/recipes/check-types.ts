import { globSync } from 'node:fs';
import ts from 'typescript';
import type { Ending } from '../project-copy.ts';

/** Makes a check of the types of every module below `folder`, which looks again only at what has changed since it looked last. */
export function createTypeCheck(folder: string): () => Ending {
	const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
	let program: ts.Program | undefined;
	return () => {
		const files = globSync(`${folder}/src/**/*.ts`);
		const types = ['node', 'astro/client'];
		program = ts.createProgram(files, { ...options, types }, undefined, program);
		const said = ts
			.getPreEmitDiagnostics(program)
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
			.join('\n');
		return { code: said === '' ? 0 : 1, said };
	};
}
