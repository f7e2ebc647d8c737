/** The terms as which the figures of the table are treated: CC BY-NC-SA 4.0. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by-nc-sa/4.0/';
