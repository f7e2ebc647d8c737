const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
const punctuation = '’‘“”«»–—…×°½¼¾·−±©§•↑↓′″€£№\u00a0\u2009';
const accented = 'éèüöäñç';
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёґєії';

/** The characters of the Latin font files: what the pages and figures are written in. */
export const latinCharacters = ascii + punctuation.replace('№', '') + accented;

/** The characters of the Cyrillic font files: Ukrainian and Russian letters. */
export const cyrillicCharacters = `${cyrillic}${cyrillic.toUpperCase()}№`;
