const words: readonly (readonly string[])[] = [
	['zero', 'нуль', 'ноль'],
	['one', 'один', 'одна', 'одну'],
	['two', 'два', 'дві', 'две'],
	['three', 'три'],
	['four', 'чотири', 'четыре'],
	['five', "п'ять", 'п’ять', 'пять'],
	['six', 'шість', 'шесть'],
	['seven', 'сім', 'семь'],
	['eight', 'вісім', 'восемь'],
	['nine', "дев'ять", 'дев’ять', 'девять'],
	['ten', 'десять'],
	['eleven', 'одинадцять', 'одиннадцать'],
	['twelve', 'дванадцять', 'двенадцать'],
	['thirteen', 'тринадцять', 'тринадцать'],
	['fourteen', 'чотирнадцять', 'четырнадцать'],
	['fifteen', "п'ятнадцять", 'п’ятнадцять', 'пятнадцать'],
	['sixteen', 'шістнадцять', 'шестнадцать'],
	['seventeen', 'сімнадцять', 'семнадцать'],
	['eighteen', 'вісімнадцять', 'восемнадцать'],
	['nineteen', "дев'ятнадцять", 'дев’ятнадцять', 'девятнадцать'],
	['twenty', 'двадцять', 'двадцать'],
];

/** Number of an English, Ukrainian or Russian word from zero to twenty, in digits; null for any other text. */
export function numberOfWord(text: string): string | null {
	const value = words.findIndex((names) => names.includes(text.toLowerCase()));
	return value === -1 ? null : String(value);
}
