import { afterEach, beforeEach, vi } from 'vitest';

// A warning is a defect that nobody has looked at yet: a test that causes one fails.
const said: string[] = [];

beforeEach(() => {
	said.length = 0;
	for (const level of ['warn', 'error'] as const) {
		vi.spyOn(console, level).mockImplementation((...parts) => {
			said.push(`console.${level}: ${parts.map(String).join(' ')}`);
		});
	}
});

afterEach(() => {
	vi.restoreAllMocks();
	const messages = said.splice(0);
	if (messages.length > 0) throw new Error(messages.join('\n'));
});
