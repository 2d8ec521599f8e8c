/** Words of the pages: what is not shown, carried over or not comparable is said so. */
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { bodyPage, bodyPath, indexPage, reportPath } from '../../src/review/pages.js';
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
    $(`tr:has(th:contains("${cycle}"))`)
      .toArray()
      .map((line) => $(line).text().replace(/\s+/g, ' '));
  expect(cells('2016')[0]).toContain('not shown in this document');
  expect(cells('2021/22')[0]).toContain('not comparable');
  expect(cells('2021/22')[0]).toContain('cannot be set against the four');
  expect(cells('2018/19').some((line) => line.includes('good (carried over from 2017)'))).toBe(true);
  expect(cells('2018/19').some((line) => line.includes('▼ declined'))).toBe(true);
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
  expect(reportPath('hmicfrs', '..--..')).toBe('hmicfrs/documents/_--...html');
});
