/** Grades in sentences: landing pages of every year, fire services, summaries without grade lines, news. */
import { describe, expect, it } from 'vitest';
import { codes, ETHICAL, FAIR, grades, LANDING, NEWS, PILLAR, Q1, readHtml, readText } from './support.js';

const at = (path: string) => `https://hmicfrs.justiceinspectorates.gov.uk${path}`;
const landing = (title: string, lines: string[], url: string) =>
  readHtml(`<main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`, url);

describe('landing pages', () => {
  it.each<[string, string, string, string[], Record<string, string>]>([
    [
      '2014',
      '/peel-assessments/peel-2014/surrey/',
      'Surrey 2014',
      [
        'in terms of its effectiveness, in general, the force is good at reducing crime and preventing offending, outstanding at tackling anti-social behaviour;',
        'the efficiency with which the force carries out its responsibilities is good; and',
        'the force is acting to achieve fairness and legitimacy in most of the practices that were examined this year.',
      ],
      {
        'effectiveness/preventing-crime': 'good',
        'effectiveness/tackling-anti-social-behaviour': 'outstanding',
        efficiency: 'good',
      },
    ],
    [
      '2015, the full name',
      '/peel-assessments/peel-2015/kent/',
      'Kent 2015',
      [
        'The extent to which Kent Police is effective at keeping people safe and reducing crime is good.',
        'The extent to which Kent Police is efficient at keeping people safe and reducing crime is outstanding.',
        'The extent to which Kent Police is legitimate at keeping people safe and reducing crime is outstanding.',
      ],
      { effectiveness: 'good', efficiency: 'outstanding', legitimacy: 'outstanding' },
    ],
    [
      '2016, interim',
      '/peel-assessments/peel-2016/dyfed-powys/',
      'Dyfed-Powys 2016',
      [
        'The extent to which the force is effective at keeping people safe and reducing crime: not yet graded.',
        'The extent to which the force is efficient at keeping people safe and reducing crime: requires improvement.',
        'The extent to which the force is legitimate at keeping people safe and reducing crime requires improvement.',
      ],
      {
        effectiveness: 'to-be-graded',
        efficiency: 'requires-improvement',
        legitimacy: 'requires-improvement',
      },
    ],
    [
      '2016, interim, “is:”',
      '/peel-assessments/peel-2016/norfolk/',
      'Norfolk 2016',
      [
        'The extent to which the constabulary is effective at keeping people safe and reducing crime is not yet graded.',
        'The extent to which the constabulary is efficient at keeping people safe and reducing crime is: good.',
        'The extent to which the constabulary is legitimate at keeping people safe and reducing crime is: good.',
      ],
      { effectiveness: 'to-be-graded', efficiency: 'good', legitimacy: 'good' },
    ],
    [
      '2017, one pillar that is never graded',
      '/peel-assessments/peel-2017/greater-manchester/',
      'Greater Manchester 2017',
      [
        'The extent to which the force is effective at keeping people safe and reducing crime requires improvement.',
        'The extent to which the force is efficient at keeping people safe and reducing crime is not graded.',
        'The extent to which the force is legitimate at keeping people safe and reducing crime is not graded.',
      ],
      { effectiveness: 'requires-improvement', efficiency: 'ungraded', legitimacy: 'ungraded' },
    ],
    [
      '2018/19, in lower case after an opening',
      '/peel-assessments/peel-2018/essex/',
      'Essex 2018/19',
      [
        'Essex Police was inspected in tranche one and we found:',
        'the extent to which the force is effective at reducing crime and keeping people safe is good.',
        'the extent to which the force operates efficiently and sustainably is good.',
        'the extent to which the force treats the public and its workforce legitimately is inadequate.',
      ],
      { effectiveness: 'good', efficiency: 'good', legitimacy: 'inadequate' },
    ],
    [
      'fire, round 1',
      '/frs-assessment/frs-2018/essex/',
      'Essex 2018/19',
      [
        'The extent to which the service is effective at keeping people safe and secure from fire and other risks requires improvement.',
        'The extent to which the service is efficient at keeping people safe and secure from fire and other risks is good.',
        'The extent to which the service looks after its people is inadequate.',
      ],
      { effectiveness: 'requires-improvement', efficiency: 'good', people: 'inadequate' },
    ],
    [
      'fire, round 2',
      '/frs-assessment/frs-2021/london/',
      'London 2021/22',
      [
        'The extent to which the brigade is effective at keeping people safe and secure from fire and other risks is good.',
        'The extent to which the brigade is efficient at keeping people safe and secure from fire and other risks is good.',
        'The extent to which the brigade looks after its people requires improvement.',
      ],
      { effectiveness: 'good', efficiency: 'good', people: 'requires-improvement' },
    ],
  ])('%s', async (_name, path, title, lines, expected) => {
    const reading = await landing(title, lines, at(path));
    expect(grades(reading)).toEqual(expected);
    expect(reading.report.judgments.every((one) => one.readFrom === 'sentence')).toBe(true);
    // The same as a list, and as plain text.
    const listed = await readHtml(
      `<main><h1>${title}</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></main>`,
      at(path),
    );
    expect(grades(listed)).toEqual(expected);
    expect(grades(await readText(`${title}\n\n${lines.join('\n\n')}\n`, at(path)))).toEqual(expected);
    expect(
      grades(await readText(`${title}\n${lines.map((line) => `- ${line}`).join('\n')}\n`, at(path))),
    ).toEqual(expected);
  });

  it('a landing page’s sentence and its pillar card are one judgment; a difference is none', async () => {
    const card = (grade: string) =>
      `<main><h1>Kent 2017</h1><p>The extent to which the force is legitimate at keeping people safe and reducing crime is good.</p><h2>Legitimacy</h2><p>How legitimate is the force at keeping people safe and reducing crime?</p><p>${grade}</p><p>It is fair.</p></main>`;
    expect(grades(await readHtml(card('Good'), LANDING))).toEqual({ legitimacy: 'good' });
    const differs = await readHtml(card('Inadequate'), LANDING);
    expect(grades(differs)).toEqual({ legitimacy: 'not-shown' });
    expect(codes(differs)).toContain('clues-disagree');
  });
});

describe('summaries that restate their question', () => {
  const page = (sentence: string) =>
    readHtml(`<main><h1>Kent PEEL 2018</h1><h3>${Q1}</h3><p>${sentence}</p></main>`, PILLAR);
  it.each<[string, string]>([
    ['Kent Police is good at treating all of the people it serves with fairness and respect.', 'good'],
    [
      'The force is outstanding at treating the people it serves with fairness and respect. It listens.',
      'outstanding',
    ],
    [
      'Kent Police requires improvement in treating the people it serves with fairness and respect.',
      'requires-improvement',
    ],
    [
      'The force is judged to be good at treating all of the people it serves with fairness and respect.',
      'good',
    ],
    ['Kent Police is good at listening.', 'not-shown'],
    ['The force’s work with victims is outstanding.', 'not-shown'],
    [
      'Staff told us that the force is good at treating the people it serves with fairness and respect.',
      'not-shown',
    ],
    ['In 2016 the force was good at treating the people it serves with fairness and respect.', 'not-shown'],
    ['Essex Police is good at treating all of the people it serves with fairness and respect.', 'not-shown'],
    [
      'The force could be good at treating all of the people it serves with fairness and respect.',
      'not-shown',
    ],
    ['The force is not good at treating all of the people it serves with fairness and respect.', 'not-shown'],
    [
      'If Kent Police is good at treating all of the people it serves with fairness and respect, it should show it.',
      'not-shown',
    ],
  ])('%s', async (sentence, grade) => {
    expect(grades(await page(sentence))).toEqual({ [FAIR]: grade });
  });

  it('fire: “…’s overall effectiveness requires improvement.”', async () => {
    const reading = await readHtml(
      '<main><h1>Avon 2018/19</h1><h2>Effectiveness</h2><p>How effective is the service at keeping people safe and secure from fire and other risks?</p><p>Avon Fire and Rescue Service’s overall effectiveness requires improvement.</p></main>',
      at('/frs-assessment/frs-2018/avon/effectiveness/'),
    );
    expect(grades(reading)).toEqual({ effectiveness: 'requires-improvement' });
  });

  it('fire, round 2: the previous grade in words is a previous judgment, never the grade', async () => {
    const reading = await readHtml(
      '<main><h1>London 2021/22</h1><h3>Understanding the risk of fire and other emergencies</h3><p>London Fire Brigade was good in its 2018/19 assessment.</p>' +
        '<h3>Preventing fires and other risks</h3><p>Requires improvement</p><p>London Fire Brigade required improvement in its 2018/19 assessment.</p></main>',
      at('/frs-assessment/frs-2021/london/effectiveness/'),
    );
    expect(grades(reading)).toEqual({
      'effectiveness/understanding-risk': 'not-shown',
      'effectiveness/preventing-fires': 'requires-improvement',
    });
    expect(
      reading.report.previousJudgments.map(({ area, grade, inspectedIn }) => [area, grade, inspectedIn]),
    ).toEqual([
      ['effectiveness/understanding-risk', 'good', '2018/19'],
      ['effectiveness/preventing-fires', 'requires-improvement', '2018/19'],
    ]);
  });
});

describe('news', () => {
  const news = (inner: string, title = 'Kent Police judged by inspectors', url = NEWS) =>
    readHtml(
      `<main><h1>${title}</h1>${inner}<h2>Notes to editors</h2><p>Forces are graded as outstanding, good, requires improvement or inadequate.</p></main>`,
      url,
    );

  it('a judgment inside the inspector’s quotation', async () => {
    const reading = await news(
      '<p>“I have judged Kent Police to be ‘outstanding’ in how legitimately it keeps people safe and reduces crime.”</p>',
      'Kent Police PEEL legitimacy 2017',
    );
    expect(grades(reading)).toEqual({ legitimacy: 'outstanding' });
    expect(reading.report.judgments[0]).toMatchObject({ readFrom: 'sentence' });
  });

  it('praise is no judgment', async () => {
    const reading = await news(
      '<ul><li>is good at identifying issues that might undermine confidence;</li><li>has good plans.</li></ul><p>HMICFRS found good practice and outstanding staff.</p>',
    );
    expect(grades(reading)).toEqual({});
  });

  it('another force’s grade is not this one’s', async () => {
    const reading = await news(
      '<p>Essex Police was judged to be ‘inadequate’ in how legitimately it keeps people safe and reduces crime.</p>',
      'Kent Police PEEL legitimacy 2017',
    );
    expect(grades(reading)).toEqual({});
  });

  it('a combined release has a heading per force', async () => {
    const reading = await news(
      '<h3>Kent Police</h3><ul><li>is ‘good’ at investigating crime; and</li><li>‘requires improvement’ in protecting vulnerable people.</li></ul><h3>Essex Police</h3><ul><li>is ‘inadequate’ at investigating crime.</li></ul>',
      'PEEL 2018/19: second group published',
      at('/news/news-feed/second-group-published/'),
    );
    expect(reading.report.body).toBeNull();
    expect(grades(reading)).toEqual({
      'essex effectiveness/investigating-crime': 'inadequate',
      'kent effectiveness/investigating-crime': 'good',
      'kent effectiveness/protecting-vulnerable-people': 'requires-improvement',
    });
  });

  it('counts per grade that do not add up are a problem that names both sides', async () => {
    const text = (total: string) =>
      `<p>HMICFRS graded Kent Police’s performance across ${total} areas of policing and found it was ‘good’ in two areas, ‘adequate’ in one area and ‘inadequate’ in three areas.</p>`;
    expect(codes(await news(text('six')))).not.toContain('news-count-differs');
    const wrong = await news(text('eight'));
    const problem = wrong.problems.find((one) => one.code === 'news-count-differs');
    expect(problem?.detail).toMatch(/8/);
    expect(problem?.detail).toMatch(/6/);
    expect(grades(wrong)).toEqual({});
  });
});

describe('the summary table of a PDF against its chapters', () => {
  const text = (chapter: string) =>
    `# PEEL\n\n## Police effectiveness, efficiency and legitimacy 2018/19\n\nAn inspection of Kent Police\n\n# Overall summary\n\nLegitimacy\tGood\tLast inspected\nFair treatment of the public\tGood\t2017/18\nEthical and lawful workforce behaviour\tRequires improvement\t2018/19\n\n# Legitimacy\n\n## Ethical and lawful workforce behaviour\n\n### ${chapter}\n\nThe force has a plan.\n`;
  it('agrees', async () => {
    const reading = await readText(text('Requires improvement'), null);
    expect(grades(reading)).toMatchObject({ [ETHICAL]: 'requires-improvement', [FAIR]: 'good' });
    expect(reading.report.judgments.find((one) => one.area === FAIR)).toMatchObject({
      carriedOver: true,
      inspectedIn: '2017',
    });
    expect(reading.report.judgments.find((one) => one.area === ETHICAL)).toMatchObject({
      carriedOver: false,
    });
  });
  it('disagrees: no pick', async () => {
    const reading = await readText(text('Good'), null);
    expect(grades(reading)).toMatchObject({ [ETHICAL]: 'not-shown' });
    expect(codes(reading)).toContain('clues-disagree');
  });
});
