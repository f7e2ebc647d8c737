import { globSync } from 'node:fs';
import ts from 'typescript';
import type { Ending } from '../project-copy.ts';

/** Makes a check of the types of every module below `folder`; each time it looks only at what has changed since, and at what hangs on it. */
export function createTypeCheck(folder: string): () => Ending {
	const { config } = ts.readConfigFile(`${folder}/tsconfig.json`, ts.sys.readFile);
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
	const types = ['node', 'astro/client'];
	const parsed = new Map<string, ts.SourceFile>();
	let program: ts.EmitAndSemanticDiagnosticsBuilderProgram | undefined;
	return () => {
		const files = globSync(`${folder}/src/**/*.ts`);
		const host = ts.createIncrementalCompilerHost({ ...options, types, incremental: true });
		const parse = host.getSourceFile;
		host.getSourceFile = (name, ...rest) => {
			const last = parsed.get(name);
			const file = last?.text === host.readFile(name) ? last : parse(name, ...rest);
			if (file) parsed.set(name, file);
			return file;
		};
		const create = ts.createEmitAndSemanticDiagnosticsBuilderProgram;
		program = create(files, { ...options, types, incremental: true }, host, program);
		const said = program
			.getSemanticDiagnostics()
			.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
			.join('\n');
		return { code: said === '' ? 0 : 1, said };
	};
}
