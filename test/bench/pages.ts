/**
 * Synthetic pages for measuring: an inspectorate's anatomy with invented sentences, of any length. The same seed always
 * gives the same page.
 */

const WORDS =
  'the force has improved how it plans and reviews its work with partners so that people who are at risk receive a better service although some teams still lack time training and supervision to record decisions and share what they learn across the area'.split(
    ' ',
  );
const PILLARS = {
  legitimacy: {
    headline: 'How legitimately does the force treat the public and its workforce?',
    questions: [
      'To what extent does the force treat all of the people it serves with fairness and respect?',
      'How well does the force ensure that its workforce behaves ethically and lawfully?',
      'To what extent does the force treat its workforce with fairness and respect?',
    ],
  },
  effectiveness: {
    headline: 'How effective is the force at keeping people safe and reducing crime?',
    questions: [
      'How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?',
      'How effective is the force at investigating crime and reducing re-offending?',
      'How effective is the force at tackling serious and organised crime?',
    ],
  },
  efficiency: {
    headline: 'How efficiently does the force operate and how sustainable are its services?',
    questions: [
      'How well does the force use its resources to meet the demand it faces?',
      'How well does the force plan for the future?',
    ],
  },
};
export type Pillar = keyof typeof PILLARS;
const GRADES = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

function random(seed: number): () => number {
  let state = seed + 0x9e3779b9;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0;
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
    state = (state ^ (state >>> 16)) >>> 0;
    return state / 2 ** 32;
  };
}

function sentence(next: () => number): string {
  const words = Array.from(
    { length: 12 + Math.floor(next() * 14) },
    () => WORDS[Math.floor(next() * WORDS.length)]!,
  );
  const text = words.join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** A pillar page of about `kilobytes`, with markup around the words as content systems write it. */
export function pageOf(
  name: string,
  seed: number,
  kilobytes: number,
  options: { banner?: string; edited?: number; year?: string; pillar?: Pillar } = {},
): string {
  const pillar = options.pillar ?? 'legitimacy';
  const { headline, questions } = PILLARS[pillar];
  const next = random(seed);
  const parts: string[] = [];
  let length = 0;
  const add = (html: string) => {
    parts.push(html);
    length += html.length;
  };
  add(
    `<h1>${name} PEEL ${options.year ?? '2018'}</h1><h2>${pillar[0]!.toUpperCase()}${pillar.slice(1)}</h2>`,
  );
  add(`<p class="headline">${headline}</p>`);
  add(`<p class="meta">Last updated 02/05/2019</p><p class="grade">${GRADES[Math.floor(next() * 4)]}</p>`);
  const each = (kilobytes * 1024 - 1500) / questions.length;
  const edits = random(seed + 7_000_003);
  questions.forEach((question, index) => {
    const upTo = length + each;
    add(`<section class="question"><p class="number">${index + 1}</p><h3>${question}</h3>`);
    add(`<p class="grade">${GRADES[Math.floor(next() * 4)]}</p><h4>Areas for improvement</h4><ul>`);
    for (let i = 0; i < 3; i += 1) {
      add(
        `<li>The force should ensure that ${sentence(next).toLowerCase()}<ul><li>${sentence(next)}</li></ul></li>`,
      );
    }
    add('</ul><p>We set out our detailed findings below.</p>');
    while (length < upTo) {
      if (next() < 0.2)
        add(`<h4>Working on ${WORDS[Math.floor(next() * WORDS.length)]} ${Math.floor(next() * 90)}</h4>`);
      const text = Array.from({ length: 2 + Math.floor(next() * 4) }, () => sentence(next)).join(' ');
      const changed = edits() < (options.edited ?? 0);
      add(`<p class="body-text">${changed ? `${text} A sentence was added here later on.` : text}</p>`);
    }
    add('</section>');
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name} – ${pillar}</title></head><body>${
    options.banner ?? ''
  }<header><nav><ul><li><a href="/">Home</a></li><li><a href="/publications/">Publications</a></li></ul></nav></header><main>${parts.join(
    '\n',
  )}</main><footer><p>Crown copyright</p></footer></body></html>`;
}
