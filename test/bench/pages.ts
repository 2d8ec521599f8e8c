/**
 * Synthetic pages for measuring: an inspectorate's anatomy with invented sentences, of any length. The same seed always
 * gives the same page.
 */

const SMALL =
  'the of and to in a is that for it with as its on by this are has from which have not be at who more their was when some'.split(
    ' ',
  );
const WORDS =
  'access account action advice agency analysis answer appraisal area arrest assault assessment asset attendance audit backlog barrier behaviour benefit board bodyworn borough briefing budget burglary calls camera capability capacity care caseload cell challenge chief child citizen clinic code commander commissioner community compliance computer concern conduct confidence consent constable contact control conviction corruption council counselling court coverage crime culture custody cyber data deadline debrief delay demand deployment deputy detainee detective deterrent digital director disclosure dispatch diversity domestic drone duty education effort element email emergency employee enforcement engagement enquiry equality equipment estate ethics evaluation evidence exercise exploitation expense expertise extremism failure family feedback figure file finance finding firearm fleet forecast forensic forum framework fraud funding gang gap goal governance grievance group guidance handler harassment harm hate headquarters health hearing helpline homicide hospital hotline house hub incident income indicator induction informant infrastructure initiative injury inspection inspector insight integrity intelligence interpreter interview inventory investigation investment journey judge justice keyworker knifepoint laboratory language leader leaflet learning lease legal lesson liaison licence line listening location log machine magistrate maintenance management manager mapping meeting member mentor message method mobile model money monitoring morale motorway murder neighbourhood network newsletter notice nurse objective offence offender officer operation opinion order outcome overtime panel parent partner partnership patrol pattern payroll penalty people performance permit personnel phone pilot plan platform policy portal post powers practice prediction premises prevention priority prison privacy probation problem procedure process procurement profile programme progress promotion property prosecutor protection protocol proxy public purchase quality quarter question queue radio rape record recruit referral reform register rehearsal report reserve resident resilience resource response restraint result retention review reward risk robbery role roster rural safeguarding safety sample sanction satisfaction saving scene schedule school screening search secondment sector security sentence sergeant server service session shift shop signal skill software specialist spending sponsor staff stalking standard station statement station strategy stress student summary supervisor supplier support survey suspect system target taskforce taser team technology template tenancy terminal test theft threat ticket toolkit tracing traffic trainer training transfer transition translator transport treatment trend trial trust turnover undercover uniform union unit vacancy van vehicle vetting victim video violence visit volunteer vulnerability waiting warning warrant watch website welfare wellbeing witness workforce workload workplace workshop youth zone'.split(
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
/** One thing that an editor did to a page, by the kind of change that it is. */
export type Edit =
  | 'judgment-changed'
  | 'finding-added'
  | 'finding-removed'
  | 'finding-reworded'
  | 'text-changed';
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
  const of = (words: string[]) => words[Math.floor(next() * words.length)]!;
  // Every other word is a small one, as in prose: what two sentences share by chance is little.
  const words = Array.from({ length: 12 + Math.floor(next() * 14) }, (_, at) => of(at % 2 ? WORDS : SMALL));
  const text = words.join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/**
 * A pillar page of about `kilobytes`, with markup around the words as content systems write it. `edited` is the share of
 * paragraphs that were added to; `edit` one thing that was done under its second question.
 */
export function pageOf(
  name: string,
  seed: number,
  kilobytes: number,
  options: {
    banner?: string;
    edited?: number;
    edit?: Edit | null;
    year?: string;
    pillar?: Pillar;
  } = {},
): string {
  const pillar = options.pillar ?? 'legitimacy';
  const { headline, questions } = PILLARS[pillar];
  const next = random(seed);
  const parts: string[] = [];
  let length = 0;
  /** An edited page is as long as the same page unedited would be: `unedited` is what counts. */
  const add = (html: string, unedited = html) => {
    parts.push(html);
    length += unedited.length;
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
    const edit = index === 1 ? options.edit : null;
    const grade = Math.floor(next() * 4);
    const given = GRADES[edit === 'judgment-changed' ? (grade + 1) % 4 : grade];
    add(`<p class="grade">${given}</p>`, `<p class="grade">${GRADES[grade]}</p>`);
    add('<h4>Areas for improvement</h4><ul>');
    for (let i = 0; i < 3; i += 1) {
      const [ensure, point] = [sentence(next).toLowerCase(), sentence(next)];
      const item = (more: string) =>
        `<li>The force should ensure that ${ensure.slice(0, -1)}${more}.<ul><li>${point}</li></ul></li>`;
      if (i === 1 && edit === 'finding-removed') add('', item(''));
      else if (i === 1 && edit === 'finding-reworded') add(item(' within six months'), item(''));
      else add(item(''));
    }
    if (edit === 'finding-added')
      add('<li>The force should publish what it learns from complaints about stop and search.</li>', '');
    add('</ul><p>We set out our detailed findings below.</p>');
    let touched = false;
    while (length < upTo) {
      if (next() < 0.2)
        add(`<h4>Working on ${WORDS[Math.floor(next() * WORDS.length)]} ${Math.floor(next() * 90)}</h4>`);
      const text = Array.from({ length: 2 + Math.floor(next() * 4) }, () => sentence(next)).join(' ');
      const drawn = edits() < (options.edited ?? 0);
      const changed: boolean = drawn || (edit === 'text-changed' && !touched);
      touched ||= changed;
      const paragraph = (more: string) => `<p class="body-text">${text}${more}</p>`;
      add(paragraph(changed ? ' A sentence was added here later on.' : ''), paragraph(''));
    }
    add('</section>');
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name} – ${pillar}</title></head><body>${
    options.banner ?? ''
  }<header><nav><ul><li><a href="/">Home</a></li><li><a href="/publications/">Publications</a></li></ul></nav></header><main>${parts.join(
    '\n',
  )}</main><footer><p>Crown copyright</p></footer></body></html>`;
}
