import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { DataFault } from '../editions/record/data-fault.ts';
import { finishWriting } from './files/replace-files.ts';
import type { World } from './terminal/world.ts';

/** A command: its help text, its options, and what it does with them. */
export interface Command<Options extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> {
	readonly help: string;
	readonly options: Options;
	/** As few and as many files as it takes. */
	readonly files: readonly [fewest: number, most: number];
	/** Resolves to the exit code. */
	run(given: Given<Options>, world: World): Promise<number> | number;
}

/** What was typed after the command's name, read. */
export interface Given<Options extends ParseArgsOptionsConfig> {
	readonly values: ReturnType<typeof parseArgs<{ options: Options }>>['values'];
	readonly files: readonly string[];
}

/** Runs a command with its arguments; 0 for `--help`, 2 with the help text where it was called wrongly. */
export async function runCommand(
	command: Command,
	args: readonly string[],
	world: World,
): Promise<number> {
	if (args.includes('--help') || args.includes('-h')) {
		world.print(command.help);
		return 0;
	}
	const given = readArguments(command, args);
	if (typeof given === 'string') {
		world.print(`${given}\n\n${command.help}`);
		return 2;
	}
	try {
		const finished = finishWriting(world.root);
		if (finished.length > 0 && !args.includes('--json'))
			world.print(
				`A command was broken off while it wrote; now written: ${finished.join(', ')}.\n`,
			);
		return await command.run(given, world);
	} catch (fault) {
		if (!(fault instanceof DataFault)) throw fault;
		world.print(fault.message);
		return 2;
	}
}

function readArguments(
	{ options, files: [fewest, most] }: Command,
	args: readonly string[],
): Given<ParseArgsOptionsConfig> | string {
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		if (positionals.length < fewest) return 'The name of a file is missing.';
		if (positionals.length > most) return `What is ${positionals[most]} for?`;
		return { values, files: positionals };
	} catch (fault) {
		return fault instanceof Error ? fault.message : String(fault);
	}
}
