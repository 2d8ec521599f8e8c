/** What reading one PDF may take; both sides of the process know it. */

/** Megabytes of resident memory of the process that reads. */
export const MOST_MEGABYTES = 1000;
/** Seconds of its processor time. */
export const MOST_SECONDS = 60;

/** Why a document was given up. */
export type TooMuch = 'memory' | 'time';

/** How the process says so, as the last that it writes. */
export const lastWord = (what: TooMuch) => `given up: ${what}\n`;
