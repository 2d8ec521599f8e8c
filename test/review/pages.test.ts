/** Words of the pages: what is not shown, carried over or not comparable is said so. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { FindingLife } from '../../src/model.js';
import { bodyPage, indexPage } from '../../src/review/pages.js';
import { bodyPath, questionPath, reportPath, tablePath } from '../../src/review/paths.js';
import { questionPage } from '../../src/review/questions.js';
import { view } from './example.js';

test('a body page marks what is not shown, carried over and not comparable, and keeps areas apart', () => {
  const $ = load(bodyPage(view(), 'northmoor'));
  const captions = $('#history').parent().find('caption').toArray();
  expect(captions.map((caption) => $(caption).text())).toEqual([
    'Legitimacy',
    'Legitimacy: ethical and lawful workforce',
    'Legitimacy: treating the public fairly',
  ]);
  const cells = (cycle: string) =>
    $('#history')
      .parent()
      .find(`tr:has(th:contains("${cycle}"))`)
      .toArray()
      .map((line) => $(line).text().replace(/\s+/g, ' '));
  expect(cells('2016')[0]).toContain('not shown in this document');
  expect(cells('2021/22')[0]).toContain('not comparable');
  expect(cells('2021/22')[0]).toContain('cannot be set against the four');
  expect(cells('2018/19').some((line) => line.includes('good (carried over from 2017)'))).toBe(true);
  expect(cells('2018/19').some((line) => line.includes('▼ declined'))).toBe(true);
});

test('a body page opens with its grades by cycle, earliest first, the parts of a pillar beneath it', () => {
  const $ = load(bodyPage(view(), 'northmoor'));
  const lines = $('.grid tr')
    .toArray()
    .map((line) =>
      $(line)
        .find('th, td')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
  expect(lines).toEqual([
    ['Question', '2015', '2016', '2018/19', '2021/22'],
    ['Legitimacy', 'good', 'not shown in this document', 'good', ''],
    [
      'Ethical and lawful workforce',
      '',
      'good',
      'requires improvement ▼ declined',
      'adequate not comparable',
    ],
    ['Treating the public fairly', '', '', 'good (carried over from 2017)', ''],
  ]);
  expect($('.grid .under').length).toBe(2);
});

test('a question has a page with all bodies that were asked it', () => {
  const $ = load(questionPage(view(), 'legitimacy/ethical-and-lawful-workforce'));
  expect($('h1').text()).toBe('Legitimacy: ethical and lawful workforce');
  expect($('.grid tbody th a').attr('href')).toBe('../../example/northmoor.html');
  expect($('main').text()).toContain('cannot be set against the four');
});

test('findings: causes of concern and deadlines first; those of earlier reports, and those no longer listed, apart', () => {
  const life = (text: string, over: Partial<FindingLife>): FindingLife => ({
    id: `f-${text}`,
    body: 'northmoor',
    programme: 'PEEL',
    kind: 'area-for-improvement',
    area: 'legitimacy',
    text,
    points: [],
    cycles: ['2018/19'],
    state: 'listed',
    doubtful: false,
    deadlines: [],
    events: [],
    ...over,
  });
  const lives = [
    life('plain', {}),
    life('gone', { state: 'no-longer-listed' }),
    life('dated', { deadlines: [{ text: 'by 31 May 2019', date: '2019-05-31' }] }),
    life('grave', { kind: 'cause-of-concern' }),
  ];
  const $ = load(bodyPage({ ...view(), lives }, 'northmoor'));
  const section = $('#findings').parent();
  const shown = (within: string) =>
    section
      .find(`${within} > .cards > li > blockquote`)
      .toArray()
      .map((quote) => $(quote).text());
  expect(
    section
      .children('.cards')
      .find('blockquote')
      .toArray()
      .map((quote) => $(quote).text()),
  ).toEqual(['grave', 'dated', 'plain']);
  expect(shown('details')).toEqual(['gone']);
  expect(section.text()).toContain('31 May 2019, which has passed');
  expect(section.find('summary').text()).toContain('does not say that it was dealt with');
});

test('the first page tells the latest changes with their bodies, most important first', () => {
  const $ = load(indexPage([view()]));
  const headlines = $('.cards > li > strong')
    .toArray()
    .map((headline) => $(headline).text());
  expect(headlines[0]).toBe('Eastvale Constabulary: new report, Eastvale PEEL 2018: legitimacy');
  expect(headlines).toContain('Northmoor Police: ethical and lawful workforce, good → requires improvement');
});

test('no id leads out of the folder', () => {
  expect(bodyPath('../..', '../../etc/passwd').split('/')).toEqual(['__..', '__.._etc_passwd.html']);
  expect(questionPath('x', '../a')).toBe('x/questions/__a.html');
  expect(tablePath('x', 'judgments', { body: '../a' })).toBe('x/tables/bodies/__a-judgments.csv');
  expect(reportPath('hmicfrs', '..--..')).toBe('hmicfrs/documents/_--...html');
});
