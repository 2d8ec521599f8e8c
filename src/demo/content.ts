/**
 * What the invented inspectorate has to say: eight reports on four forces over two cycles, as data. The web pages and the PDF
 * are made from this, so that every rendition says the same.
 *
 * All of it is invented for the demo: forces, places, findings, numbers.
 */

export type Grade = 'Outstanding' | 'Good' | 'Requires improvement' | 'Inadequate' | 'To be graded';

export interface DemoFinding {
  text: string;
  points?: string[];
}

export interface DemoQuestion {
  question: string;
  grade: Grade;
  /** Cycle whose judgment stands, where the question was not inspected. */
  carriedOver?: string;
  findings: DemoFinding[];
  /** Paragraphs, or a heading (`# …`) over those that follow. */
  text: string[];
}

export interface DemoPillar {
  id: 'prevention' | 'fairness';
  name: string;
  question: string;
  grade: Grade;
  summary: string[];
  questions: DemoQuestion[];
}

export interface DemoReport {
  force: string;
  slug: string;
  cycle: '2019/20' | '2022/23';
  /** As the page writes it. */
  published: string;
  /** How its grades stand in the markup: sites are not written by one hand. */
  markup: 'line' | 'badge' | 'image' | 'definition' | 'table';
  /** A page for the force and one for each pillar, or all on one page. */
  layout: 'pages' | 'single';
  pillars: [DemoPillar, DemoPillar];
}

const QUESTIONS = {
  neighbourhoods: 'How well does the force work with neighbourhoods?',
  investigation: 'How well does the force investigate crime?',
  victims: 'How well does the force look after victims?',
  public: 'How fairly does the force treat the public?',
  workforce: 'How fairly does the force treat its workforce?',
};

type Asked = Omit<DemoQuestion, 'question' | 'findings'> & { findings?: DemoFinding[] };

function prevention(
  grade: Grade,
  summary: string[],
  asked: Record<'neighbourhoods' | 'investigation' | 'victims', Asked>,
): DemoPillar {
  return {
    id: 'prevention',
    name: 'Prevention',
    question: 'How well does the force keep people safe?',
    grade,
    summary,
    questions: (['neighbourhoods', 'investigation', 'victims'] as const).map((key) => ({
      findings: [],
      ...asked[key],
      question: QUESTIONS[key],
    })),
  };
}

function fairness(grade: Grade, summary: string[], asked: Record<'public' | 'workforce', Asked>): DemoPillar {
  return {
    id: 'fairness',
    name: 'Fairness',
    question: 'How fairly does the force treat people?',
    grade,
    summary,
    questions: (['public', 'workforce'] as const).map((key) => ({
      findings: [],
      ...asked[key],
      question: QUESTIONS[key],
    })),
  };
}

const first = { cycle: '2019/20', published: '5 February 2020' } as const;
const second = { cycle: '2022/23', published: '14 March 2023' } as const;

/** Everything that is published by the first day. */
const published: DemoReport[] = [
  {
    ...first,
    force: 'Harrowdale Police',
    slug: 'harrowdale',
    markup: 'line',
    layout: 'pages',
    pillars: [
      prevention(
        'Good',
        ['Harrowdale Police knows its dale. Its officers are seen in the villages, and crime there is low.'],
        {
          neighbourhoods: {
            grade: 'Good',
            text: [
              'Each of the nine market towns has officers of its own. Residents told us their names without having to think.',
              'The force keeps a short list of problems for each town and works through it with the parish councils.',
            ],
          },
          investigation: {
            grade: 'Good',
            text: [
              'Detectives have workloads that they can manage, and supervisors look at each case every fortnight.',
            ],
          },
          victims: {
            grade: 'Good',
            findings: [
              {
                text: 'The force should tell every victim of crime what became of the case within five working days.',
              },
            ],
            text: ['Most victims whom we spoke to had been told how their case was going. A few had not.'],
          },
        },
      ),
      fairness('Good', ['The force treats people with courtesy, and it looks at itself when it has not.'], {
        public: {
          grade: 'Good',
          text: ['We read 120 records of stop and search. In 104 of them the grounds were recorded well.'],
        },
        workforce: {
          grade: 'Good',
          text: [
            'Officers and staff told us that they are listened to, and that sickness is taken seriously.',
          ],
        },
      }),
    ],
  },
  {
    ...first,
    force: 'Fenmarsh Constabulary',
    slug: 'fenmarsh',
    markup: 'badge',
    layout: 'single',
    pillars: [
      prevention('Requires improvement', ['The constabulary has lost sight of its small towns.'], {
        neighbourhoods: {
          grade: 'Requires improvement',
          findings: [
            { text: 'The constabulary should give its neighbourhood teams enough time to solve problems.' },
          ],
          text: ['Neighbourhood officers were taken for other duties on four shifts out of ten.'],
        },
        investigation: {
          grade: 'Requires improvement',
          findings: [
            {
              text: 'The constabulary should improve how it:',
              points: [
                'decides which crimes to investigate further;',
                'supervises investigations from the first day; and',
                'tells victims why a case was closed.',
              ],
            },
          ],
          text: ['One investigation in three that we read had no plan. Those that had one were sound.'],
        },
        victims: {
          grade: 'Good',
          text: ['Victims of domestic abuse are seen quickly and by officers who know what to do.'],
        },
      }),
      fairness('Good', ['People on the marsh are treated fairly by those who police it.'], {
        public: { grade: 'Good', text: ['Complaints are answered in plain words and within the time set.'] },
        workforce: {
          grade: 'Requires improvement',
          findings: [
            {
              text: 'The constabulary should make sure that supervisors have regular talks with those they lead.',
            },
          ],
          text: [
            'Half of those who answered our survey had not spoken with their supervisor for three months.',
          ],
        },
      }),
    ],
  },
  {
    ...first,
    force: 'Saltmere Police',
    slug: 'saltmere',
    markup: 'image',
    layout: 'single',
    pillars: [
      prevention('Good', ['Saltmere Police keeps a busy port and a quiet coast safe.'], {
        neighbourhoods: {
          grade: 'Good',
          text: ['The harbour team and the town team share a room, and it shows.'],
        },
        investigation: { grade: 'Good', text: ['Burglary is investigated with care, and often solved.'] },
        victims: { grade: 'Good', text: ['The force asks victims what they need, and writes it down.'] },
      }),
      fairness('Requires improvement', ['The force does not yet know whether it treats everyone alike.'], {
        public: {
          grade: 'Requires improvement',
          findings: [
            { text: 'The force should publish what it finds out about its use of stop and search, and why.' },
          ],
          text: ['Figures on stop and search are gathered, but no one has been asked to look at them.'],
        },
        workforce: { grade: 'Good', text: ['A staff council meets each month with the chief constable.'] },
      }),
    ],
  },
  {
    ...first,
    force: 'Northwold Police',
    slug: 'northwold',
    markup: 'table',
    layout: 'single',
    pillars: [
      prevention('Inadequate', ['Northwold Police does not keep people safe enough.'], {
        neighbourhoods: {
          grade: 'Requires improvement',
          findings: [{ text: 'The force should decide what its neighbourhood teams are for.' }],
          text: ['Neighbourhood teams spend most of their time answering calls.'],
        },
        investigation: {
          grade: 'Inadequate',
          findings: [
            {
              text: 'The force should immediately make sure that it:',
              points: [
                'allocates every crime to someone who can investigate it; and',
                'finds the crimes that it has not allocated.',
              ],
            },
          ],
          text: ['On the day of our visit 412 crimes had been allocated to nobody.'],
        },
        victims: {
          grade: 'Requires improvement',
          text: ['Victims who wrote to the force waited a month for an answer.'],
        },
      }),
      fairness(
        'Requires improvement',
        ['There is good will in the force, but little that turns it into practice.'],
        {
          public: {
            grade: 'Requires improvement',
            text: ['Body-worn video is looked at only after a complaint.'],
          },
          workforce: {
            grade: 'Requires improvement',
            text: ['The last survey of the workforce was in 2014.'],
          },
        },
      ),
    ],
  },
  {
    ...second,
    force: 'Harrowdale Police',
    slug: 'harrowdale',
    markup: 'line',
    layout: 'pages',
    pillars: [
      prevention(
        'Good',
        [
          'Harrowdale Police is still a force that is close to the people it serves.',
          'It has moved officers from investigation to the towns, and it will have to watch what that does to its investigations.',
        ],
        {
          neighbourhoods: {
            grade: 'Good',
            carriedOver: '2019/20',
            findings: [],
            text: [
              'This question was not inspected in 2022/23, and our judgment from the 2019/20 inspection has been carried over.',
            ],
          },
          investigation: {
            grade: 'Good',
            findings: [
              {
                text: 'The force should make sure that digital evidence is examined before the date on which a suspect answers bail.',
              },
            ],
            text: [
              '# How cases are allocated',
              'The force allocates cases by how much harm was done and by what can still be found out. Officers told us that the rules are clear, and the cases that we read bear them out.',
              '# How cases are supervised',
              'Supervisors write down what they want done and by when. In 41 of the 60 cases that we read they had come back to see whether it had been.',
            ],
          },
          victims: {
            grade: 'Good',
            text: [
              'In our 2019/20 report we said that the force should tell every victim what became of the case. It now does so in nine cases out of ten.',
              'A small team calls victims who live alone once a week for as long as they wish.',
            ],
          },
        },
      ),
      fairness('Outstanding', ['The force is a model for others in how it treats the people of the dale.'], {
        public: {
          grade: 'Outstanding',
          text: [
            'Every record of stop and search is read by a panel of residents, who write to the officer concerned. Officers told us that they look forward to the letters, and the quality of the records has risen in each of the last six quarters.',
          ],
        },
        workforce: {
          grade: 'Good',
          text: ['The force has halved the time that it takes to settle a grievance.'],
        },
      }),
    ],
  },
  {
    ...second,
    force: 'Fenmarsh Constabulary',
    slug: 'fenmarsh',
    markup: 'badge',
    layout: 'pages',
    pillars: [
      prevention('Good', ['The constabulary has found its small towns again.'], {
        neighbourhoods: {
          grade: 'Good',
          text: [
            'Neighbourhood officers now stay in their towns: they were taken for other duties on fewer than one shift in twenty.',
          ],
        },
        investigation: {
          grade: 'Requires improvement',
          findings: [
            {
              text: 'The constabulary should improve how it supervises investigations, from the first day to the last.',
            },
            { text: 'The constabulary should make sure that officers know when to ask for forensic help.' },
          ],
          text: [
            'Plans are now made for most investigations. They are not always followed, and supervisors do not always notice.',
          ],
        },
        victims: {
          grade: 'Good',
          text: ['The constabulary asks each victim how they would like to be told things, and keeps to it.'],
        },
      }),
      fairness(
        'Good',
        ['The constabulary treats the public fairly, and has begun to treat its workforce better.'],
        {
          public: {
            grade: 'Good',
            text: [
              'Its use of force is recorded, read and talked about. What it learns it puts into training.',
            ],
          },
          workforce: {
            grade: 'Good',
            findings: [
              {
                text: 'The constabulary should review its promotion process so that officers and staff from all backgrounds have confidence in it.',
              },
            ],
            text: [
              'Supervisors now meet those they lead every month. Those we spoke to valued it.',
              'Fewer than half of those who had sought promotion thought that the process had been fair to them.',
            ],
          },
        },
      ),
    ],
  },
  {
    ...second,
    force: 'Saltmere Police',
    slug: 'saltmere',
    markup: 'definition',
    layout: 'single',
    pillars: [
      prevention('Good', ['Saltmere Police keeps people safe, on land and in the harbour.'], {
        neighbourhoods: {
          grade: 'Outstanding',
          text: [
            'The force has given each ward a page on which anyone may see what was reported and what was done.',
          ],
        },
        investigation: {
          grade: 'Good',
          findings: [{ text: 'The force should train more of its detectives in fraud.' }],
          text: [
            'Serious cases are led well. Fraud waits too long, since only two detectives know how to go about it.',
          ],
        },
        victims: { grade: 'Good', text: ['Victims speak well of the officers who came to them.'] },
      }),
      fairness('Good', ['The force has put right most of what we found in 2019/20.'], {
        public: {
          grade: 'Good',
          text: ['What the force finds out about stop and search is now on its web site, every quarter.'],
        },
        workforce: {
          grade: 'To be graded',
          text: ['We asked the workforce in a survey of our own, which closed after our visit to the force.'],
        },
      }),
    ],
  },
];

/** Published on the third day. */
const northwold2022: DemoReport = {
  force: 'Northwold Police',
  slug: 'northwold',
  cycle: '2022/23',
  published: '7 June 2023',
  markup: 'line',
  layout: 'single',
  pillars: [
    prevention('Requires improvement', ['Northwold Police is on its way back, and has some way to go.'], {
      neighbourhoods: {
        grade: 'Good',
        text: ['Neighbourhood teams have their own officers again, and a purpose that they can state.'],
      },
      investigation: {
        grade: 'Requires improvement',
        findings: [
          {
            text: 'The force should make sure that it:',
            points: [
              'reviews every investigation that has been open for more than six months; and',
              'closes none without a reason that a supervisor has agreed to.',
            ],
          },
        ],
        text: ['Every crime is now allocated. Old ones are still open that should not be.'],
      },
      victims: {
        grade: 'Requires improvement',
        findings: [{ text: 'The force should answer letters from victims within ten working days.' }],
        text: ['The time that victims wait for an answer has fallen from a month to sixteen days.'],
      },
    }),
    fairness('Good', ['Good will has become practice.'], {
      public: { grade: 'Good', text: ['A sergeant in each district looks at ten body-worn videos a month.'] },
      workforce: {
        grade: 'Good',
        text: ['The force asks its workforce every year and publishes the answers.'],
      },
    }),
  ],
};

/** The reports as they stand on a day of the demo. The third day is the one on which something happens. */
export function reportsOn(day: Day): DemoReport[] {
  const reports = structuredClone(published);
  if (day < 3) return reports;

  // 1. A question falls from good to requires improvement; the pillar above it stays good.
  const investigation = questionOf(reports, 'harrowdale', 'prevention', QUESTIONS.investigation);
  investigation.grade = 'Requires improvement';
  // 2. An area for improvement with nested points appears.
  investigation.findings.push({
    text: 'The force should improve the supervision of its investigations so that supervisors:',
    points: [
      'set out what is to be done in the first 24 hours;',
      'come back to each case at least once a fortnight; and',
      'record why a line of enquiry was not followed.',
    ],
  });
  // 3. Another one is reworded.
  const workforce = questionOf(reports, 'fenmarsh', 'fairness', QUESTIONS.workforce);
  workforce.findings = [
    {
      text: 'By September 2023, the constabulary should review its promotion process so that officers and staff from all backgrounds have confidence that it is fair.',
    },
  ];
  // 4. A question that was to be graded is graded.
  questionOf(reports, 'saltmere', 'fairness', QUESTIONS.workforce).grade = 'Good';
  // 5. A new report is published.
  reports.push(structuredClone(northwold2022));
  return reports;
}

export type Day = 1 | 2 | 3;

function questionOf(
  reports: DemoReport[],
  slug: string,
  pillar: DemoPillar['id'],
  question: string,
): DemoQuestion {
  const found = reports
    .find((report) => report.slug === slug && report.cycle === '2022/23')
    ?.pillars.find((one) => one.id === pillar)
    ?.questions.find((one) => one.question === question);
  if (!found) throw new Error(`the demo has no question "${question}" for ${slug}`);
  return found;
}

/** What the third day's bulletin must tell, and nothing else: by kind of change, body and area. */
export const news: { kind: string; body: string; area: string | null }[] = [
  { kind: 'judgment-changed', body: 'harrowdale', area: 'prevention/investigation' },
  { kind: 'finding-added', body: 'harrowdale', area: 'prevention/investigation' },
  { kind: 'finding-reworded', body: 'fenmarsh', area: 'fairness/workforce' },
  { kind: 'judgment-first-given', body: 'saltmere', area: 'fairness/workforce' },
  { kind: 'report-published', body: 'northwold', area: null },
];
