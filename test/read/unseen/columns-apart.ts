/** Questions in one column and their grades in another. Synthetic. */
import { EFF, EFFECTIVENESS, effectiveness18 } from './pages.js';
import type { Unseen } from './shape.js';

export const columnsApart: Unseen[] = [
  effectiveness18(
    'two lists side by side: questions, grades; of one length',
    `<div class="cols"><ul><li>${EFFECTIVENESS.prevent}</li><li>${EFFECTIVENESS.investigate}</li><li>${EFFECTIVENESS.soc}</li></ul><ul><li>Good</li><li>Requires improvement</li><li>Outstanding</li></ul></div><p>Text.</p>`,
    {
      [`${EFF}preventing-crime`]: 'good',
      [`${EFF}investigating-crime`]: 'requires-improvement',
      [`${EFF}serious-and-organised-crime`]: 'outstanding',
    },
  ),
  effectiveness18(
    'two columns of paragraphs, of one length, with headings over them',
    `<div class="row"><div class="col-8"><h3>Question</h3><p>${EFFECTIVENESS.prevent}</p><p>${EFFECTIVENESS.investigate}</p></div><div class="col-4"><h3>Grade</h3><p>Good</p><p>Inadequate</p></div></div><p>Text.</p>`,
    { [`${EFF}preventing-crime`]: '?good', [`${EFF}investigating-crime`]: '?inadequate' },
    { problems: ['*'] },
  ),
  effectiveness18(
    'two lists side by side of different lengths: nothing is certain',
    `<div class="cols"><ul><li>${EFFECTIVENESS.prevent}</li><li>${EFFECTIVENESS.investigate}</li><li>${EFFECTIVENESS.soc}</li></ul><ul><li>Good</li><li>Requires improvement</li></ul></div><p>Text.</p>`,
    {
      [`${EFF}preventing-crime`]: 'not-shown',
      [`${EFF}investigating-crime`]: 'not-shown',
      [`${EFF}serious-and-organised-crime`]: 'not-shown',
    },
    { problems: ['*'] },
  ),
  effectiveness18(
    'one row of two cells: the questions on lines, the grades on lines',
    `<table><tr><th>Question</th><th>Grade</th></tr><tr><td>${EFFECTIVENESS.prevent}<br>${EFFECTIVENESS.soc}</td><td>Good<br>Requires improvement</td></tr></table><p>Text.</p>`,
    { [`${EFF}preventing-crime`]: '?good', [`${EFF}serious-and-organised-crime`]: '?requires-improvement' },
    { problems: ['*'] },
  ),
];
