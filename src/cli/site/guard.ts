import { mendSite } from './site-folders.ts';

// Waits for the end of the process that exchanges two sites. Where that was killed between its two
// renames, the last good site is brought back; in every other case there is nothing to do.
const [live = '', aside = '', discarded = ''] = process.argv.slice(2);
process.stdin.on('end', () => mendSite({ live, aside, discarded }));
process.stdin.resume();
process.stdout.write('ready');
