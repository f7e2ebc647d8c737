// The Cyrillic Н looks like H and is typed for N: КН-23 is written for KN-23, and no listed name has a capital H.
const pairs = 'АAВBЕEКKМMНNОOРPСCТTУYХXІIЈJЅSаaеeоoрpсcуyхxіiјjѕsΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo';

const latinOf = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) latinOf.set(pairs.charAt(at), pairs.charAt(at + 1));

/** Cyrillic and Greek letters that look like Latin ones as those; everything else as it was. */
export function latinLookAlikes(text: string): string {
	return Array.from(text, (letter) => latinOf.get(letter) ?? letter).join('');
}
