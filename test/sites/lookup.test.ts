/** What labels, grade words, titles and grades mean, by the profile's data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/model.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import {
  areaById,
  compareGrades,
  cycleOf,
  findArea,
  findBody,
  findCycle,
  findUnlistedCycle,
  gradeFromWords,
  type PlacedGrade,
  scaleFor,
} from '../../src/sites/lookup.js';

const contextOf = (area: Area) => ({ programme: area.programmes[0]!, cycle: area.cycles?.[0] ?? null });
const everyWording = hmicfrs.areas.flatMap((area) => area.wordings.map((wording) => ({ area, wording })));
const idOf = (label: string, context: Parameters<typeof findArea>[2] = {}) =>
  findArea(label, hmicfrs, context)?.area.id ?? null;

describe('findArea', () => {
  it('finds every wording of every area', () => {
    for (const { area, wording } of everyWording) {
      expect(findArea(wording, hmicfrs, contextOf(area)), wording).toEqual({ area, score: 1 });
      expect([area.id, null], `${wording} without context`).toContain(idOf(wording));
    }
  });

  it.each([
    // One question, three names.
    [
      'To what extent does the force treat all of the people it serves with fairness and respect?',
      'legitimacy/treating-the-public-fairly',
    ],
    ['Treating the public fairly', 'legitimacy/treating-the-public-fairly'],
    ['Fair treatment of the public', 'legitimacy/treating-the-public-fairly'],
    // Small differences.
    [
      'How effective is Essex Police at investigating crime & reducing reoffending',
      'effectiveness/investigating-crime',
    ],
    ['HOW WELL DOES THE CONSTABULARY PLAN FOR THE FUTURE?', 'efficiency/planning-for-the-future'],
    ['**Ethical and lawful workforce behaviour**', 'legitimacy/ethical-and-lawful-workforce'],
    [
      '2. How well does the force ensure that its workforce behaves ethically and lawfully?',
      'legitimacy/ethical-and-lawful-workforce',
    ],
    [
      'Question 3: To what extent does the force treat its workforce with fairness and respect?',
      'legitimacy/treating-the-workforce-fairly',
    ],
    [
      'How effective is the force at tackling serious organised crime?',
      'effectiveness/serious-and-organised-crime',
    ],
    ['Legitimacy: How legitimately does the force treat the public and its workforce?', 'legitimacy'],
    ['Legitimacy – Treating the workforce fairly', 'legitimacy/treating-the-workforce-fairly'],
    // Inside sentences.
    ['in how legitimately it keeps people safe and reduces crime', 'legitimacy'],
    ['the efficiency with which it keeps people safe and reduces crime', 'efficiency'],
  ])('places %j in a report of 2018/19', (label, expected) => {
    expect(idOf(label, { programme: 'PEEL', cycle: '2018/19' })).toBe(expected);
  });

  it.each([
    ['How well does Avon Fire and Rescue Service look after its people?', 'people'],
    [
      'How effectively does the service respond to fires and other emergencies?',
      'effectiveness/responding-to-fires',
    ],
    ['Making Avon FRS affordable now and in the future', 'efficiency/affordability'],
    ['Understanding the risk of fire & other emergencies', 'effectiveness/understanding-risk'],
    ['Responding to major and multi agency incidents', 'effectiveness/responding-to-major-incidents'],
  ])('places %j in a fire and rescue report', (label, expected) => {
    expect(idOf(label, { programme: 'FRS' })).toBe(expected);
  });

  const smallWords = /\b(?:the|at|is|to|of|in|and|its|that|all)\b ?/gi;
  const edits: ((text: string, pick: number) => string)[] = [
    (text, pick) => {
      const found = [...text.matchAll(smallWords)];
      const one = found[pick % Math.max(1, found.length)];
      return one ? text.slice(0, one.index) + text.slice(one.index + one[0].length) : text;
    },
    (text) =>
      text.replace(/\bthe force\b/i, 'Thames Valley Police').replace(/\bthe FRS\b/i, 'London Fire Brigade'),
    (text) => text.replace(/\bthe force\b/i, 'the constabulary').replace(/\bthe FRS\b/i, 'the service'),
    (text) => text.replace(/’/g, "'"),
    (text) => text.replace(/\band\b/, '&'),
    (text) => text.replace(/-/g, '‑'),
    (text) => text.replace(/,/g, '').replace(/\?$/, ''),
    (text) => `“${text}”`,
    (text, pick) => `${(pick % 9) + 1}  ${text}`,
    (text) => text.toUpperCase(),
    (text) => text.replace(/ /g, '\u00a0 '),
  ];

  it('still finds them after small edits of words and signs', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyWording),
        fc.uniqueArray(fc.tuple(fc.constantFrom(...edits), fc.nat(50)), {
          minLength: 1,
          maxLength: 3,
          selector: ([edit]) => edit,
        }),
        ({ area, wording }, chosen) => {
          const label = chosen.reduce((text, [edit, pick]) => edit(text, pick), wording);
          expect(idOf(label, contextOf(area)), label).toBe(area.id);
        },
      ),
      { numRuns: 1500 },
    );
  });

  const headings = [
    'Maintaining an ethical culture',
    'Working with others',
    'Investigation quality',
    'Force in context',
    'Summary',
    'Annex A – About the data',
    'Tackling corruption',
    'Responding to incidents',
    'Catching criminals',
    'Future workforce',
    'Supporting vulnerable victims',
    'Understanding and identifying vulnerability',
    'Leadership and workforce development',
    'Assessing current demand',
    'Assessing future demand for services',
    'Understanding the threat and responding to it',
    'Workforce capabilities',
    'Areas for improvement',
    'Overall summary',
    'HM Inspector’s observations',
    'Essex Police',
    'The force should ensure that its counter-corruption unit:',
    'The constabulary needs to improve the time it takes to record crimes',
    'Good',
    'the force',
    '',
    '…',
  ];
  it.each(headings)('does not take %j for an area', (heading) => {
    for (const context of [
      {},
      { programme: 'PEEL' },
      { programme: 'FRS' },
      ...hmicfrs.cycles.map(({ programme, id }) => ({ programme, cycle: id })),
    ]) {
      expect(idOf(heading, context), JSON.stringify(context)).toBeNull();
    }
  });

  it('tells the two PEEL frameworks apart by cycle, or by the pillar in hand, and otherwise not at all', () => {
    expect(idOf('Investigating crime', { programme: 'PEEL', cycle: '2018/19' })).toBe(
      'effectiveness/investigating-crime',
    );
    expect(idOf('Investigating crime', { programme: 'PEEL', cycle: '2023-25' })).toBe('investigating-crime');
    expect(idOf('Investigating crime', { programme: 'PEEL', pillar: 'effectiveness' })).toBe(
      'effectiveness/investigating-crime',
    );
    expect(idOf('Investigating crime', { programme: 'PEEL' })).toBeNull();
    expect(idOf('Investigating crime', { programme: 'FRS' })).toBeNull();
  });

  it('prefers what was asked in the cycle, and lets a report turn back to what was asked before', () => {
    const inCycle = (label: string, cycle: string) => idOf(label, { programme: 'PEEL', cycle });
    expect(inCycle('How well does the force use its resources to meet demand?', '2015')).toBe(
      'efficiency/using-resources',
    );
    expect(inCycle('How well does the force use its resources to meet demand?', '2018/19')).toBe(
      'efficiency/meeting-current-demands',
    );
    expect(inCycle('How well does the force use its resources to manage current demand?', '2018/19')).toBe(
      'efficiency/using-resources',
    );
    // Leadership was a theme of its own in 2015 and 2016, never graded; in 2018/19 it is a heading like any other.
    expect(inCycle('Leadership', '2016')).toBe('leadership');
    expect(inCycle('Leadership', '2018/19')).toBeNull();
  });

  it('lets a document turn to another pillar', () => {
    expect(idOf('Legitimacy', { programme: 'PEEL', cycle: '2018/19', pillar: 'effectiveness' })).toBe(
      'legitimacy',
    );
    expect(
      idOf('Planning for the future', { programme: 'PEEL', cycle: '2018/19', pillar: 'legitimacy' }),
    ).toBe('efficiency/planning-for-the-future');
  });

  it('keeps to the kind of body', () => {
    expect(findArea('Effectiveness', hmicfrs, { bodyKind: 'fire' })?.area.programmes).toEqual(['FRS']);
    expect(findArea('Effectiveness', hmicfrs, { bodyKind: 'police' })?.area.programmes).toEqual(['PEEL']);
    expect(idOf('People', { bodyKind: 'police' })).toBeNull();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void findArea(text, hmicfrs)),
    );
    expect(idOf('how effective '.repeat(5000))).toBeNull();
  });
});

describe('areaById', () => {
  it('tells apart pillars of one id by programme', () => {
    expect(areaById('effectiveness', hmicfrs, 'FRS')?.bodyKinds).toEqual(['fire']);
    expect(areaById('effectiveness', hmicfrs, 'PEEL')?.bodyKinds).toEqual(['police']);
    expect(areaById('nothing', hmicfrs)).toBeNull();
  });
});

describe('gradeFromWords', () => {
  const four = hmicfrs.scales.find((scale) => scale.id === 'peel-4')!;
  const five = hmicfrs.scales.find((scale) => scale.id === 'peel-5')!;

  it.each([
    ['Good', 'good'],
    ['**Good**', 'good'],
    ['### Good', 'good'],
    ['#### **Good**', 'good'],
    ['‘good’', 'good'],
    ['"Outstanding".', 'outstanding'],
    ['[Good](#)', 'good'],
    ['<b>Inadequate</b>', 'inadequate'],
    ['Requires improvement', 'requires-improvement'],
    ['requires-improvement', 'requires-improvement'],
    ['REQUIRES\u00a0 IMPROVEMENT', 'requires-improvement'],
    ['required improvement', 'requires-improvement'],
    ['assessed as requires improvement', 'requires-improvement'],
    ['as requiring improvement', 'requires-improvement'],
  ])('reads %j as %s', (text, grade) => {
    expect(gradeFromWords(text, four)).toBe(grade);
  });

  it.each([
    'good practice',
    'The force is good',
    'Good 2017/18',
    'goods',
    'To be graded',
    'Ungraded',
    'not yet graded',
    'Improvement',
    'Adequate',
    '',
    '**',
  ])('reads no grade of the four-tier scale from %j', (text) => {
    expect(gradeFromWords(text, four)).toBeNull();
  });

  it('knows adequate where the scale has it', () => {
    expect(gradeFromWords('Adequate', five)).toBe('adequate');
  });
});

describe('findBody', () => {
  it.each([
    ['Essex PEEL 2018', 'essex'],
    ['An inspection of Essex Police', 'essex'],
    ['Essex Police’s overall effectiveness is good.', 'essex'],
    ['Dorset & Wiltshire FRS', 'dorset-and-wiltshire'],
    ['Essex County FRS', 'essex-frs'],
    ['Essex Fire and Rescue Service 2018/19', 'essex-frs'],
    ['Avon and Somerset Constabulary', 'avon-and-somerset'],
    ['Avon fire and rescue service', 'avon'],
    ['County Durham and Darlington Fire and Rescue Service', 'durham-and-darlington'],
    ['Durham Constabulary', 'durham'],
    ['Thames Valley is good', 'thames-valley'],
    ['Devon and Cornwall Police', 'devon-and-cornwall'],
    ['City of London Police', 'city-of-london'],
    ['London Fire Brigade was good in its 2018/19 assessment.', 'london'],
    ['PEEL 2021/22 – An inspection of Hampshire Constabulary', 'hampshire-and-isle-of-wight'],
    ['An inspection of Northamptonshire Police', 'northamptonshire'],
    ['concerns-over-west-midlands-police-performance', 'west-midlands'],
    ['Kent Police: what Essex can learn', 'kent'],
    ['Civil Nuclear Constabulary', 'civil-nuclear-constabulary'],
  ])('finds in %j %s', (text, id) => {
    expect(findBody(text, hmicfrs)?.id).toBe(id);
  });

  it.each([
    'Essex Police and Kent Police',
    'Essex 2018/19',
    'All 43 police forces in England and Wales',
    'a metropolitan borough of Yorkshire',
    'the PEEL inspection of the force',
    'Kentish',
    '',
  ])('finds none for sure in %j', (text) => {
    expect(findBody(text, hmicfrs)).toBeNull();
  });

  it('takes the kind it is told', () => {
    expect(findBody('Essex 2018/19', hmicfrs, 'police')?.id).toBe('essex');
    expect(findBody('Essex 2018/19', hmicfrs, 'fire')?.id).toBe('essex-frs');
    expect(findBody('Essex Police', hmicfrs, 'fire')).toBeNull();
    expect(findBody('Devon and Cornwall Police', hmicfrs, 'fire')).toBeNull();
  });

  it('finds every body by its name and each of its names that is its own', () => {
    for (const body of hmicfrs.bodies) {
      for (const name of [body.name, ...(body.aliases ?? [])]) {
        expect(findBody(`An inspection of ${name}`, hmicfrs, body.kind)?.id, name).toBe(body.id);
      }
    }
  });

  it('never finds a name inside a word', () => {
    const names = hmicfrs.bodies.map((body) => body.name.split(' ')[0]!);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom('x', 'North', 'ton'), (name, extra) => {
        expect(findBody(`${extra}${name.toLowerCase()}${extra}`, hmicfrs)).toBeNull();
      }),
    );
  });
});

describe('findCycle', () => {
  it.each([
    ['Essex PEEL 2018', 'PEEL', '2018/19'],
    ['Essex 2018/19', 'PEEL', '2018/19'],
    ['Police effectiveness, efficiency and legitimacy 2018/19', 'PEEL', '2018/19'],
    ['PEEL 2021/22 – An inspection of Essex Police', 'PEEL', '2021/22'],
    ['PEEL 2023–2025: An inspection of Essex Police', 'PEEL', '2023-25'],
    ['peel-2017', 'PEEL', '2017'],
    ['Essex PEEL 2016', 'PEEL', '2016'],
    ['Last inspected 2017/18', 'PEEL', '2017'],
    ['2018/19 PEEL assessment, updated 2 May 2019', 'PEEL', '2018/19'],
    ['frs-2018', 'FRS', '2018/19'],
    ['frs-assessment-2021-22', 'FRS', '2021/22'],
    ['Effectiveness, efficiency and people 2023/25 – Avon', 'FRS', '2023-25'],
    ['PEEL 2018/19, following our 2017 inspection', 'PEEL', '2018/19'],
    ['PEEL 2025–27', 'PEEL', '2025-27'],
  ])('finds in %j of %s %s', (text, programme, id) => {
    expect(findCycle(text, hmicfrs, programme)?.id).toBe(id);
  });

  it.each([
    ['Published on 2 May 2018', 'PEEL'],
    ['Last updated 02/05/2018', 'PEEL'],
    ['captured 2017-05-02', 'PEEL'],
    ['between 2016 and 2017', 'PEEL'],
    ['PEEL 2019/20', 'PEEL'],
    ['PEEL 2018', 'FRS'],
    ['20181', 'PEEL'],
    ['no year', 'PEEL'],
  ])('finds none for sure in %j of %s', (text, programme) => {
    expect(findCycle(text, hmicfrs, programme)).toBeNull();
  });

  it('says nothing where two programmes could be meant', () => {
    expect(findCycle('Essex 2018/19', hmicfrs, null)).toBeNull();
    expect(findCycle('Essex PEEL 2018/19', hmicfrs, null)?.programme).toBe('PEEL');
    expect(findCycle('Essex 2017', hmicfrs, null)?.id).toBe('2017');
  });
});

describe('a cycle that the profile does not list', () => {
  it.each([
    ['PEEL 2027–2029: An inspection of Kent Police', 'PEEL', '2027-29'],
    ['PEEL 2028/29 – An inspection of Gwent Police', 'PEEL', '2028/29'],
    ['Kent PEEL 2031', 'PEEL', '2031'],
    ['Effectiveness, efficiency and people 2028–2030: Kent', 'FRS', '2028-30'],
    ['Fire and rescue inspections, round 5: Kent', 'FRS', 'round 5'],
    ['PEEL 2023–25: An inspection of Kent Police', 'PEEL', null],
    ['FRS round 2: Kent', 'FRS', null],
    ['Kent 2031', 'PEEL', null],
    ['PEEL 2027–29 and PEEL 2029–31', 'PEEL', null],
    ['A report published on 3 March 2028', 'PEEL', null],
  ])('%s', (title, programme, id) => {
    expect(findUnlistedCycle(title, hmicfrs, programme)?.id ?? null).toBe(id);
  });

  it('stands between its neighbours by its years, on the scale of the one before it, and compares with none', () => {
    const order = [
      '2013',
      '2014',
      '2018/19',
      '2019/20',
      '2021/22',
      '2023-25',
      '2025-27',
      '2027-29',
      '2029-31',
    ];
    const cycles = [...order].reverse().map((id) => cycleOf(hmicfrs, 'PEEL', id)!);
    expect(cycles.sort((a, b) => a.order - b.order).map((cycle) => cycle.id)).toEqual(order);
    expect(cycles.filter((cycle) => cycle.unlisted).map(({ id, scale }) => `${id} ${scale}`)).toEqual([
      '2013 peel-4',
      '2019/20 peel-4',
      '2027-29 peel-5',
      '2029-31 peel-5',
    ]);
    const grade = { grade: 'good', scale: 'peel-5', programme: 'PEEL', area: 'preventing-crime' };
    const compared = compareGrades(hmicfrs, { ...grade, cycle: '2025-27' }, { ...grade, cycle: '2027-29' });
    expect(compared.direction).toBe('not-comparable');
    expect(compared.caveat).toContain('The cycle 2027-29 is not known');
  });
});

describe('scaleFor', () => {
  it.each([
    ['PEEL', '2018/19', undefined, 'peel-4'],
    ['PEEL', '2021/22', undefined, 'peel-5'],
    ['FRS', '2021/22', undefined, 'frs-4'],
    ['FRS', '2023-25', undefined, 'frs-5'],
    ['PEEL', null, 'legitimacy', 'peel-4'],
    ['PEEL', null, 'recording-data-about-crime', 'peel-5'],
    ['PEEL', null, undefined, undefined],
    ['PEEL', '2031-33', undefined, undefined],
    [null, '2018/19', undefined, undefined],
  ])('of %s %s, area %s: %s', (programme, cycle, area, id) => {
    expect(scaleFor(hmicfrs, programme, cycle, area)?.id).toBe(id);
  });
});

describe('compareGrades', () => {
  const area = 'legitimacy/ethical-and-lawful-workforce';
  const placed = (grade: string, cycle: string | null, more: Partial<PlacedGrade> = {}): PlacedGrade => ({
    grade,
    scale: 'peel-4',
    programme: 'PEEL',
    cycle,
    area,
    ...more,
  });
  const compare = (before: PlacedGrade, after: PlacedGrade) => compareGrades(hmicfrs, before, after);

  it('gives the direction on one page over time and over cycles that compare', () => {
    expect(compare(placed('good', '2017'), placed('requires-improvement', '2018/19'))).toEqual({
      direction: 'declined',
      caveat: null,
    });
    expect(compare(placed('inadequate', '2016'), placed('requires-improvement', '2017')).direction).toBe(
      'improved',
    );
    expect(compare(placed('good', '2015'), placed('good', '2018/19')).direction).toBe('same');
    expect(compare(placed('good', '2018/19'), placed('outstanding', '2018/19')).direction).toBe('improved');
    expect(compare(placed('good', null), placed('inadequate', null)).direction).toBe('declined');
  });

  it('gives the direction within one cycle on the five-tier scale, and no other', () => {
    const five = { scale: 'peel-5', area: 'workforce' };
    expect(compare(placed('good', '2023-25', five), placed('adequate', '2023-25', five)).direction).toBe(
      'declined',
    );
    const across = compare(placed('good', '2021/22', five), placed('adequate', '2023-25', five));
    expect(across.direction).toBe('not-comparable');
    expect(across.caveat).toContain('outcomes');
  });

  it('never compares four tiers with five, even for the same word', () => {
    const before = placed('good', '2018/19', { area: 'effectiveness/preventing-crime' });
    for (const grade of ['good', 'adequate', 'outstanding']) {
      const result = compare(before, placed(grade, '2021/22', { scale: 'peel-5', area: 'preventing-crime' }));
      expect(result.direction).toBe('not-comparable');
      expect(result.caveat).toContain('five tiers');
    }
    const fire = { programme: 'FRS', area: 'people/values-and-culture' };
    expect(
      compare(
        placed('good', '2021/22', { ...fire, scale: 'frs-4' }),
        placed('adequate', '2023-25', { ...fire, scale: 'frs-5' }),
      ).direction,
    ).toBe('not-comparable');
    expect(
      compare(
        placed('good', '2018/19', { ...fire, scale: 'frs-4' }),
        placed('inadequate', '2021/22', { ...fire, scale: 'frs-4' }),
      ).direction,
    ).toBe('declined');
  });

  it('does not compare with 2014, and says why', () => {
    const result = compare(placed('good', '2014'), placed('outstanding', '2015'));
    expect(result.direction).toBe('not-comparable');
    expect(result.caveat).toContain('2014');
  });

  it('does not guess a cycle', () => {
    expect(compare(placed('good', null), placed('inadequate', '2018/19')).direction).toBe('not-comparable');
    expect(compare(placed('good', '2031/32'), placed('inadequate', '2018/19')).direction).toBe(
      'not-comparable',
    );
  });

  it('compares areas that go on from each other only where grades carry over', () => {
    const using = placed('good', '2017', { area: 'efficiency/using-resources' });
    expect(
      compare(using, placed('inadequate', '2018/19', { area: 'efficiency/meeting-current-demands' }))
        .direction,
    ).toBe('declined');
    expect(
      compare(using, placed('inadequate', '2018/19', { area: 'efficiency/planning-for-the-future' }))
        .direction,
    ).toBe('not-comparable');
    expect(
      compare(
        placed('good', '2015', { area: 'legitimacy/engagement' }),
        placed('inadequate', '2016', { area: 'legitimacy/treating-the-public-fairly' }),
      ).direction,
    ).toBe('not-comparable');
  });

  it('does not compare programmes, unknown scales or unknown grades', () => {
    expect(
      compare(
        placed('good', '2018/19'),
        placed('inadequate', '2018/19', { programme: 'FRS', scale: 'frs-4' }),
      ).direction,
    ).toBe('not-comparable');
    expect(
      compare(placed('good', '2018/19', { scale: 'x' }), placed('inadequate', '2018/19', { scale: 'x' }))
        .direction,
    ).toBe('not-comparable');
    expect(compare(placed('good', '2018/19'), placed('excellent', '2018/19')).direction).toBe(
      'not-comparable',
    );
  });

  it('turns round with its sides, and gives a caveat exactly where it does not compare', () => {
    const any = fc.record({
      grade: fc.constantFrom('outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate'),
      scale: fc.constantFrom('peel-4', 'peel-5', 'frs-4'),
      programme: fc.constantFrom('PEEL', 'FRS', null),
      cycle: fc.constantFrom('2014', '2015', '2016', '2017', '2018/19', '2021/22', '2023-25', null),
      area: fc.constantFrom(
        'legitimacy',
        'efficiency/using-resources',
        'efficiency/meeting-current-demands',
        'workforce',
      ),
    });
    const turned = {
      improved: 'declined',
      declined: 'improved',
      same: 'same',
      'not-comparable': 'not-comparable',
    };
    fc.assert(
      fc.property(any, any, (a, b) => {
        const there = compare(a, b);
        expect(compare(b, a).direction).toBe(turned[there.direction]);
        expect(there.caveat === null).toBe(there.direction !== 'not-comparable');
      }),
      { numRuns: 2000 },
    );
  });
});
