/**
 * Property tests try the same cases in every run, so that a test fails for what was changed and never by chance.
 * `PROPERTY_SEED=random npm test` looks for new ones; a number repeats a run. A failure prints its seed.
 */
import fc from 'fast-check';

const asked = process.env.PROPERTY_SEED ?? '20190502';
if (asked !== 'random') fc.configureGlobal({ seed: Number.parseInt(asked, 10) });
