// Loaded before a command: to it, today is the day in REHEARSAL_DAY, so that the rehearsal is the same
// on every day. Nothing else in the commands asks what time it is.
const now = Date.parse(`${process.env['REHEARSAL_DAY']}T12:00:00Z`);

globalThis.Date = class extends Date {
	constructor(...given: readonly unknown[]) {
		super(...((given.length === 0 ? [now] : given) as [number]));
	}

	static override now(): number {
		return now;
	}
} as DateConstructor;
