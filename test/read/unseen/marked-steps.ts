/** Grade scales of which one step is marked: each way to mark it in nine ways to build a scale, one below each area. Synthetic. */
import { LATE_AREAS as AREAS, late } from './pages.js';
import type { Unseen } from './shape.js';

const STEPS = ['Outstanding', 'Good', 'Adequate', 'Requires improvement', 'Inadequate'];
/** How a scale is built: what holds it, each step, and what stands in a step around its words. */
const BUILT = [
  ['ul', 'li', []],
  ['ul', 'li', ['span', 'span']],
  ['ol', 'li', ['div', 'span']],
  ['div', 'div', []],
  ['div', 'div', ['div', 'div', 'p']],
  ['p', 'span', ['span']],
  ['table', 'td', ['span']],
  ['table', 'td', ['div', 'span']],
  ['div', 'a', ['span']],
] as const;

/** How the step that holds is marked: attributes of the step, of what is in it, words before and behind, an element around. */
interface Mark {
  on?: string;
  off?: string;
  inner?: string;
  before?: string;
  behind?: string;
  around?: string;
}
const MARKS: Record<string, Mark> = {
  'a class of the step': { on: 'class="step step--selected"', off: 'class="step"' },
  'a class in the step': { inner: 'class="is-active"' },
  'aria-current in the step': { inner: 'aria-current="step"' },
  'aria-checked': { on: 'role="radio" aria-checked="true"', off: 'role="radio" aria-checked="false"' },
  data: { on: 'data-state="active"', off: 'data-state="inactive"' },
  'a label': { on: 'aria-label="Good (current grade)"' },
  'bold letters': { around: 'strong' },
  'a style': { on: 'style="font-weight:700"' },
  'a tick': { behind: '<span class="t">✔</span>' },
  'a box with a cross': { before: '☑ ' },
  'a picture of a tick': { behind: '<img src="t.png" alt="Selected">' },
  'a drawing of a tick': { before: '<svg><title>Selected</title><path d=""/></svg>' },
  'an icon': { before: '<i class="fa fa-check"></i>' },
  'hidden words behind it': { behind: ' <span class="visually-hidden">(this grade)</span>' },
  'hidden words before it': { before: '<span class="sr-only">Current grade: </span>' },
  words: { behind: ' (our grade)' },
  'an arrow': { before: '► ' },
};

function scale([outer, step, inner]: (typeof BUILT)[number], mark: Mark | null, at: number): string {
  const steps = STEPS.map((words, index) => {
    const holds = mark !== null && index === at;
    let html = holds && mark.around ? `<${mark.around}>${words}</${mark.around}>` : words;
    if (holds) html = `${mark.before ?? ''}${html}${mark.behind ?? ''}`;
    const own = holds ? (mark.on ?? (inner.length === 0 ? mark.inner : undefined)) : mark?.off;
    for (const name of [...inner].reverse())
      html = `<${name}${holds && mark.inner ? ` ${mark.inner}` : ''}>${html}</${name}>`;
    return `<${step}${own ? ` ${own}` : ''}>${html}</${step}>`;
  });
  return `<${outer}>${outer === 'table' ? `<tr>${steps.join('')}</tr>` : steps.join(outer === 'p' ? ' ' : '')}</${outer}>`;
}

function page(mark: Mark | null): [string, Record<string, string>] {
  const judgments: Record<string, string> = {};
  const parts = AREAS.map(([name, id], index) => {
    const at = (index * 2 + 1) % STEPS.length;
    judgments[id] = mark === null ? 'not-shown' : STEPS[at]!.toLowerCase().replace(' ', '-');
    return `<h2>${name}</h2>${scale(BUILT[index]!, mark, at)}<p>The force works on this with others.</p>`;
  });
  return [parts.join(''), judgments];
}

const around = (tag: string, said: Record<string, string>) =>
  `<div>${STEPS.map((words) => `<${tag}>${words}${said[words] ? ` <em>${said[words]}</em>` : ''}</${tag}>`).join('')}</div>`;

export const markedSteps: Unseen[] = [
  ...Object.entries(MARKS).map(([name, mark]) => late(`marked by ${name}`, ...page(mark))),
  late('no step is marked', ...page(null)),
  late(
    'steps with words beside them that do not mark them, two marked steps, and steps to choose from: none is a grade',
    `<h2>Preventing crime</h2>${around('div', { Good: 'Essex Police is here' })}<p>Text.</p><h2>Investigating crime</h2>${around('p', { 'Requires improvement': 'Essex Police' })}<p>Text.</p><h2>Workforce</h2><ul><li class="selected">Outstanding</li><li class="selected"><b>Good</b></li><li>Adequate</li><li>Requires improvement</li><li>Inadequate</li></ul><p>Text.</p><h2>Managing offenders</h2><ul>${STEPS.map((words, at) => `<li${at === 1 ? ' class="active"' : ''}><a href="?grade=${at}">${words}</a></li>`).join('')}</ul><p>Text.</p><h2>Treating the public</h2>${around('div', { Good: 'Last inspection', Adequate: 'This inspection' })}<p>Text.</p>`,
    {
      'preventing-crime': 'not-shown',
      'investigating-crime': 'not-shown',
      workforce: 'not-shown',
      'managing-offenders': 'not-shown',
      'treating-the-public': '?adequate',
    },
    { previous: ['*'] },
  ),
];
