/** The scripted weeks of the torture: what an invented site shows in each pass, as it follows from a seed. */
import { listingOf, listingPath, type PageWords, pathOf, pillarPage } from './documents.js';

export type Pages = Map<string, string>;
const FORCES = ['essex', 'kent', 'surrey'] as const;
const GRADES = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

/** What the site shows in each pass of a week. */
export function weekOf(seed: number, most = Number.POSITIVE_INFINITY): Pages[] {
  const random = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = new Map<string, PageWords>(
    FORCES.map((force) => [
      force,
      { force: capital(force), grades: ['Good', 'Good', 'Good', 'Good'], findings: [] },
    ]),
  );
  words.delete('surrey');
  let hidden: string | null = null;
  const shown = (change: (pages: Pages) => void = () => {}): Pages => {
    const pages: Pages = new Map([[listingPath, listingOf([...words.keys()])]]);
    for (const [force, one] of words) if (force !== hidden) pages.set(pathOf(force), pillarPage(one));
    change(pages);
    return pages;
  };
  const passes = [shown()];
  let matter = 0;
  const steps: Record<string, () => void> = {
    grade: () => {
      const one = words.get(pick(['essex', 'kent']))!;
      const at = 1 + Math.floor(random() * 3);
      one.grades = one.grades!.map((old, index) =>
        index === at ? pick(GRADES.filter((g) => g !== old)) : old,
      );
      passes.push(shown());
    },
    finding: () => {
      const one = words.get(pick(['essex', 'kent']))!;
      matter += 1;
      one.findings = [
        ...one.findings!,
        `The force should look into matter ${seed}-${matter} and say what came of it.`,
      ];
      passes.push(shown());
    },
    both: () => {
      for (const force of ['essex', 'kent']) {
        matter += 1;
        words.get(force)!.note = `An invented sentence about matter ${seed}-${matter}.`;
      }
      passes.push(shown());
    },
    report: () => {
      words.set('surrey', { force: 'Surrey', grades: ['Good', 'Inadequate', 'Good', 'Good'], findings: [] });
      passes.push(shown());
    },
    withdrawn: () => {
      hidden = 'essex';
      passes.push(shown(), shown());
      hidden = null;
      passes.push(shown());
    },
    slip: () => {
      hidden = 'kent';
      passes.push(shown());
      hidden = null;
      passes.push(shown());
    },
    suspect: () => {
      passes.push(
        shown((pages) => pages.set(pathOf('kent'), pillarPage({ ...words.get('kent')!, questions: 0 }))),
        shown(),
      );
    },
    noise: () => {
      passes.push(
        shown((pages) =>
          pages.set(pathOf('kent'), pillarPage({ ...words.get('kent')!, noise: `n${matter}` })),
        ),
      );
    },
  };
  const order = [...shuffled(Object.keys(steps), random), 'grade', 'finding'];
  for (const step of order.slice(0, most)) steps[step]!();
  return passes;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

function shuffled<T>(from: T[], random: () => number): T[] {
  return from
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
