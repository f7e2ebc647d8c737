import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createFontFiles } from './fonts/font-files.ts';

// Cuts the fonts out of their packages: public/fonts for pages, src/render/fonts for PNGs, and the
// style sheet that names them. Needed only after a change of fonts or of characters.
for (const { path, content } of await createFontFiles()) {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	console.log(`${path}  ${content.length} bytes`);
}
