/** Invented pillar pages in the manner of HMICFRS, and the ways in which they go wrong. The sentences are our own. */

const AREAS = [
  [
    'fairness and respect',
    'To what extent does the force treat all of the people it serves with fairness and respect?',
  ],
  ['conduct', 'How well does the force ensure that its workforce behaves ethically and lawfully?'],
  ['the workforce', 'To what extent does the force treat its workforce with fairness and respect?'],
] as const;

export interface PageWords {
  force?: string;
  /** Of the pillar and of its three questions; `null`: no grade line. */
  grades?: (string | null)[];
  findings?: string[];
  /** How many of the three questions it has. */
  questions?: number;
  /** One more paragraph. */
  note?: string;
  updated?: string;
  embargo?: string;
  /** Markup that changes from one answer to the next. */
  noise?: string;
}

/** A whole page about the legitimacy of a force in PEEL 2018/19. */
export function pillarPage(words: PageWords = {}): string {
  const { force = 'Essex', findings = [], note, updated, embargo, noise = '' } = words;
  const [pillar = 'Good', ...rest] = words.grades ?? ['Good', 'Good', 'Good', 'Good'];
  const line = (grade: string | null | undefined) => (grade ? `<p>${grade}</p>` : '');
  const parts = AREAS.slice(0, words.questions ?? 3).map(([subject, question], index) => {
    const listed = index === 1 ? findings : [];
    return `<section><h3>${question}</h3>
${line(rest[index])}
<p>This invented passage is about ${subject} in ${force}. We spoke to people of every rank, read the records of the year, and looked at what was done about each of them. Most of it was done in good time.</p>
${listed.length > 0 ? `<h4>Areas for improvement</h4><ul>${listed.map((one) => `<li>${one}</li>`).join('')}</ul>` : ''}
<p>In another invented passage the force says what it has planned about ${subject}, who is to do it, and when it will be looked at again by its leaders.</p></section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${force} PEEL 2018 - HMICFRS</title></head>
<body data-noise="${noise}"><nav><a href="/peel-assessments/peel-2018/">PEEL 2018</a></nav><main>
<h1>${force} PEEL 2018</h1>
${embargo ? `<p>${embargo}</p>` : ''}
${updated ? `<p>Last updated ${updated}</p>` : ''}
<h2>Legitimacy</h2>
<h3>How legitimately does the force treat the public and its workforce?</h3>
${line(pillar)}
<p>${force} Police was looked at by invented people, who wrote down what they saw in words that say nothing of any real force.</p>
${note ? `<p>${note}</p>` : ''}
${parts.join('\n')}
</main></body></html>`;
}

export const pathOf = (force: string) => `/peel-assessments/peel-2018/${force}/legitimacy/`;
export const listingPath = '/peel-assessments/peel-2018/';

/** A listing that leads to these forces. */
export function listingOf(forces: string[]): string {
  const links = forces.map((one) => `<li><a href="${pathOf(one)}">${one}: legitimacy</a></li>`);
  return `<!doctype html><html lang="en"><head><title>PEEL 2018</title></head><body><main><h1>PEEL 2018</h1>
<p>Invented assessments of forces stand below, one beneath the other.</p><ul>${links.join('')}</ul></main></body></html>`;
}

/** A configuration that watches the listing and tells by e-mail. `subscribers` are YAML flow mappings. */
export const configText = (url: string, subscribers: string[], store = '{kind: files, path: kept}') =>
  [
    'contact: ops@example.org',
    'sites:',
    '  - profile: hmicfrs',
    `    baseUrl: ${url}`,
    '    allowPrivateAddresses: true',
    `    entryPoints: ["${listingPath}"]`,
    '    politeness: {intervalMs: 0, concurrency: 2}',
    `store: ${store}`,
    'mail: {from: "gradewatch <gradewatch@example.org>"}',
    'operator: {email: ops@example.org}',
    'subscribers:',
    ...subscribers.map((one) => `  - ${one}`),
    '',
  ].join('\n');
