/** Invented pages in the shape of the 2018/19 assessments, written from the description of the site alone. */

export interface Question {
  asks: string;
  grade: string;
  improve: string[];
}

export const fairness =
  'To what extent does the force treat all of the people it serves with fairness and respect?';
export const ethics = 'How well does the force ensure that its workforce behaves ethically and lawfully?';

/** A pillar page: the number of a question stands in its heading. */
export function legitimacyOf(force: string, questions: Question[], furniture = ''): string {
  const asked = questions.map(
    ({ asks, grade, improve }, index) => `
      <section><h3><span>${index + 1}</span> ${asks}</h3><p class="grade">${grade}</p>
      ${improve.length > 0 ? `<h4>Areas for improvement</h4><ul>${improve.map((one) => `<li>${one}</li>`).join('')}</ul>` : ''}
      <p>Supervisors of ${force} look at a sample of records each month and tell officers what they found.</p></section>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${force} PEEL 2018 – HMICFRS</title></head>
    <body><a href="#main">Skip to content</a>${furniture}<main id="main">
    <h1>${force} PEEL 2018</h1><h2>Legitimacy</h2>
    <h2>How legitimately does the force treat the public and its workforce?</h2>
    <p>Last updated 02/05/2019</p><p class="grade">Good</p>
    <p>The force treats people fairly, and its leaders behave as they ask others to.</p>
    <h2>Questions for Legitimacy</h2>${asked.join('')}</main></body></html>`;
}

export const panel = {
  quarterly: 'The force should make sure that its scrutiny panel looks at stop and search every quarter.',
  monthly:
    'The force should make sure that its independent scrutiny panel looks at stop and search and at force every month.',
};

export function listingOf(forces: string[]): string {
  const links = forces.map(
    (force) =>
      `<li><a href="/peel-assessments/peel-2018/${force.toLowerCase()}/legitimacy/">${force}: legitimacy</a></li>`,
  );
  return `<!doctype html><html><head><title>PEEL 2018/19</title></head><body><main><h1>PEEL 2018/19</h1><ul>${links.join('')}</ul></main></body></html>`;
}
