/** Further ways in which a page can mark a grade, one small page each, around the same two questions. Synthetic. */
import type { Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const PREVENT =
  'How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?';
const PROTECT =
  'How effective is the force at protecting those who are vulnerable from harm, and supporting victims?';

/** A pillar page of 2017 with two questions; each mark is what stands for the grade of the pillar and of each question. */
function pillar(marks: {
  pillar: string;
  first: string;
  second: string;
  head?: string;
  foot?: string;
}): string {
  return `<!doctype html><html lang="en"><head><title>Surrey PEEL 2017 - Effectiveness - HMICFRS</title>${marks.head ?? ''}</head><body><div class="page"><h1>Surrey PEEL 2017</h1><h2>Effectiveness</h2><p class="headline">How effective is the force at keeping people safe and reducing crime?</p><p class="date">Last updated 22/03/2018</p>${marks.pillar}<p>We inspected how the force keeps people safe. Its officers know their communities, and there is more to do in some of its work with partners.</p><h3>Questions for Effectiveness</h3>
<div class="q"><h4>${PREVENT}</h4>${marks.first}<p>Neighbourhood teams do good work in most places, and partners speak well of them.</p></div>
<div class="q"><h4>${PROTECT}</h4>${marks.second}<p>The control room keeps to an adequate standard, and outcomes vary between teams.</p></div></div>${marks.foot ?? ''}</body></html>`;
}

const marked = (
  name: string,
  marks: Parameters<typeof pillar>[0],
  judgments: Record<string, string> = {
    effectiveness: 'good',
    'effectiveness/preventing-crime': 'outstanding',
    'effectiveness/protecting-vulnerable-people': 'requires-improvement',
  },
  more: Partial<Unseen['expect']> = {},
): Unseen => ({
  name,
  url: `${site}/peel-assessments/peel-2017/surrey/effectiveness/`,
  as: 'html',
  text: pillar(marks),
  expect: {
    body: 'surrey',
    programme: 'PEEL',
    cycle: '2017',
    pillar: 'effectiveness',
    lastUpdated: '2018-03-22',
    judgments,
    ...more,
  },
});

export const marks: Unseen[] = [
  marked('a description that is referenced: aria-describedby of an empty gauge', {
    pillar: '<div role="img" class="gauge" aria-describedby="d0"></div><span id="d0" hidden>Good</span>',
    first:
      '<div role="img" class="gauge" aria-describedby="d1"></div><span id="d1" hidden>Outstanding</span>',
    second:
      '<div role="img" class="gauge" aria-describedby="d2"></div><span id="d2" hidden>Requires improvement</span>',
  }),
  marked('an svg gauge: title of the whole scale, desc with the grade, four labels of which one is marked', {
    pillar: '<svg role="img"><title>Grade</title><desc>The force is graded good</desc><path d="M0"/></svg>',
    first:
      '<svg role="img"><title>Grade</title><desc>The force is graded outstanding</desc><path d="M0"/></svg>',
    second:
      '<svg role="img"><title>Grade</title><desc>The force is graded requires improvement</desc><path d="M0"/></svg>',
  }),
  marked('figure with an image without words and a caption', {
    pillar: '<figure><img src="/a.png" alt=""><figcaption>Judgment: Good</figcaption></figure>',
    first: '<figure><img src="/b.png" alt=""><figcaption>Judgment: Outstanding</figcaption></figure>',
    second:
      '<figure><img src="/c.png" alt=""><figcaption>Judgment: Requires improvement</figcaption></figure>',
  }),
  marked('data attribute with JSON', {
    pillar: `<div class="widget" data-props='{"type":"grade","grade":"good","label":"Good"}'></div>`,
    first:
      '<div class="widget" data-props="{&quot;type&quot;:&quot;grade&quot;,&quot;grade&quot;:&quot;outstanding&quot;}"></div>',
    second: `<div class="widget" data-props='{"type":"grade","grade":"requires_improvement"}'></div>`,
  }),
  marked(
    'only the name of an image file says the grade; the text is empty',
    {
      pillar: '<img src="/wp-content/themes/hmicfrs/img/grade-good.svg" alt="">',
      first: '<img src="/wp-content/themes/hmicfrs/img/grade-outstanding.svg" alt="">',
      second: '<img src="/wp-content/themes/hmicfrs/img/grade-requires-improvement.svg" alt="">',
    },
    {
      effectiveness: '?good',
      'effectiveness/preventing-crime': '?outstanding',
      'effectiveness/protecting-vulnerable-people': '?requires-improvement',
    },
  ),
  marked(
    'a background image in a style attribute',
    {
      pillar: '<div class="icon" style="background-image:url(/img/grade-good.svg)"></div>',
      first: '<div class="icon" style="background-image:url(/img/grade-outstanding.svg)"></div>',
      second: '<div class="icon" style="background-image:url(/img/grade-requires-improvement.svg)"></div>',
    },
    {
      effectiveness: '?good',
      'effectiveness/preventing-crime': '?outstanding',
      'effectiveness/protecting-vulnerable-people': '?requires-improvement',
    },
  ),
  marked('the scale as an ordered list, the current step by aria-current', {
    pillar:
      '<ol class="scale"><li>Outstanding</li><li aria-current="true">Good</li><li>Requires improvement</li><li>Inadequate</li></ol>',
    first:
      '<ol class="scale"><li aria-current="true">Outstanding</li><li>Good</li><li>Requires improvement</li><li>Inadequate</li></ol>',
    second:
      '<ol class="scale"><li>Outstanding</li><li>Good</li><li aria-current="true">Requires improvement</li><li>Inadequate</li></ol>',
  }),
  marked(
    'the scale as spans, one of them in strong; no other mark',
    {
      pillar:
        '<p class="scale"><span>Outstanding</span> <strong>Good</strong> <span>Requires improvement</span> <span>Inadequate</span></p>',
      first:
        '<p class="scale"><strong>Outstanding</strong> <span>Good</span> <span>Requires improvement</span> <span>Inadequate</span></p>',
      second:
        '<p class="scale"><span>Outstanding</span> <span>Good</span> <strong>Requires improvement</strong> <span>Inadequate</span></p>',
    },
    {
      effectiveness: '?good',
      'effectiveness/preventing-crime': '?outstanding',
      'effectiveness/protecting-vulnerable-people': '?requires-improvement',
    },
  ),
  marked(
    'the scale as spans, none of them marked: nothing is known',
    {
      pillar:
        '<p class="scale"><span>Outstanding</span> <span>Good</span> <span>Requires improvement</span> <span>Inadequate</span></p>',
      first:
        '<ul class="scale"><li>Outstanding</li><li>Good</li><li>Requires improvement</li><li>Inadequate</li></ul>',
      second:
        '<div class="scale"><div>Outstanding</div><div>Good</div><div>Requires improvement</div><div>Inadequate</div></div>',
    },
    {
      effectiveness: 'not-shown',
      'effectiveness/preventing-crime': 'not-shown',
      'effectiveness/protecting-vulnerable-people': 'not-shown',
    },
  ),
  marked('the scale with “is-active”, and dimmed others', {
    pillar:
      '<div class="wheel"><i class="seg is-dim">Outstanding</i><i class="seg is-active">Good</i><i class="seg is-dim">Requires improvement</i><i class="seg is-dim">Inadequate</i></div>',
    first:
      '<div class="wheel"><i class="seg is-active">Outstanding</i><i class="seg is-dim">Good</i><i class="seg is-dim">Requires improvement</i><i class="seg is-dim">Inadequate</i></div>',
    second:
      '<div class="wheel"><i class="seg is-dim">Outstanding</i><i class="seg is-dim">Good</i><i class="seg is-active">Requires improvement</i><i class="seg is-dim">Inadequate</i></div>',
  }),
  marked('hidden sentences for screen readers before and after', {
    pillar:
      '<p><span class="visually-hidden">The judgment for this pillar is </span>Good<span class="visually-hidden">. End of judgment.</span></p>',
    first: '<p><span class="visually-hidden">The judgment for this question is </span>Outstanding</p>',
    second:
      '<p><span class="visually-hidden">The judgment for this question is </span>Requires improvement</p>',
  }),
  marked('web component with attributes and an inert template', {
    pillar:
      '<grade-badge value="good" aria-label="Good"></grade-badge><template><grade-badge value="inadequate" aria-label="Inadequate"></grade-badge></template>',
    first: '<grade-badge value="outstanding" aria-label="Outstanding"></grade-badge>',
    second: '<grade-badge value="requires-improvement" aria-label="Requires improvement"></grade-badge>',
  }),
  marked('tooltip button: the grade, and what each grade means, in the tooltip', {
    pillar:
      '<p>Good <button type="button" aria-label="What does good mean?">?</button><span role="tooltip" class="tip">Outstanding, good, requires improvement and inadequate are our four grades. Good means that we expect it of every force.</span></p>',
    first:
      '<p>Outstanding <button type="button">?</button><span role="tooltip" class="tip">Outstanding means that the force exceeds what we expect. A force below this is good.</span></p>',
    second:
      '<p>Requires improvement <button type="button">?</button><span role="tooltip" class="tip">A force that requires improvement has shortcomings. One with serious shortcomings is inadequate.</span></p>',
  }),
  marked(
    'commented out and display:none leftovers of an earlier template',
    {
      pillar:
        '<!-- <p class="grade">Inadequate</p> --><p class="grade" style="display:none">Inadequate</p><p class="grade">Good</p>',
      first: '<!--[if lt IE 9]><p>Good</p><![endif]--><p class="grade">Outstanding</p>',
      second:
        '<noscript><img src="x" alt="Requires improvement"></noscript><p class="grade">Requires improvement</p>',
    },
    {
      effectiveness: '?good',
      'effectiveness/preventing-crime': 'outstanding',
      'effectiveness/protecting-vulnerable-people': 'requires-improvement',
    },
    { problems: ['*'] },
  ),
  marked('letter-spaced, soft-hyphenated, zero-width characters and full stops', {
    pillar: '<p>G&#8203;ood.</p>',
    first: '<p>Out&shy;standing</p>',
    second: '<p>Requires&nbsp;im&shy;prove&shy;ment</p>',
  }),
  marked('labels in several wordings', {
    pillar: '<p>Overall grade: <b>Good</b></p>',
    first: '<p>Grade for question 1 — Outstanding</p>',
    second: '<p>HMICFRS’s judgment: Requires Improvement</p>',
  }),
  marked('a link to the definition of the grade', {
    pillar: '<p><a href="/glossary/good/">Good</a></p>',
    first: '<p><a href="/our-work/article/how-we-grade/#outstanding">Outstanding</a></p>',
    second:
      '<p><a href="/glossary/requires-improvement/" title="What does requires improvement mean?">Requires improvement</a></p>',
  }),
  marked(
    'grade image with a long alt that names the scale, and a long description',
    {
      pillar: '<img src="a" alt="A dial with four grades, pointing at good">',
      first: '<img src="b" alt="A dial with four grades, pointing at outstanding">',
      second: '<img src="c" alt="A dial with four grades, pointing at requires improvement">',
    },
    {
      effectiveness: '?good',
      'effectiveness/preventing-crime': '?outstanding',
      'effectiveness/protecting-vulnerable-people': '?requires-improvement',
    },
  ),
  marked(
    'alt text of another kind: a photo of “outstanding officers”, an icon called “good practice”',
    {
      pillar:
        '<img src="a.jpg" alt="Outstanding officers at an awards evening"><img src="i.svg" alt="Good practice">',
      first:
        '<img src="b.jpg" alt="Good neighbours"><span class="icon icon-good-practice" title="Good practice"></span>',
      second: '<div class="outstanding-content highlight-good"></div>',
    },
    {
      effectiveness: 'not-shown',
      'effectiveness/preventing-crime': 'not-shown',
      'effectiveness/protecting-vulnerable-people': 'not-shown',
    },
  ),
  marked('progress through the scale: “Grade 2 of 4: good”', {
    pillar:
      '<div role="meter" aria-valuemin="1" aria-valuemax="4" aria-valuenow="2" aria-valuetext="Good"></div>',
    first: '<meter min="0" max="4" value="4" title="Outstanding">4 of 4</meter>',
    second: '<progress max="4" value="2" aria-label="Requires improvement">2 of 4</progress>',
  }),
  marked(
    'last year’s grade beside this year’s, in two columns with headings',
    {
      pillar:
        '<table><tr><th></th><th>2016</th><th>2017</th></tr><tr><th>Effectiveness</th><td>Requires improvement</td><td>Good</td></tr></table>',
      first:
        '<div class="two"><div><h5>2016</h5><p>Good</p></div><div><h5>2017</h5><p>Outstanding</p></div></div>',
      second: '<div class="two"><p>Last year: Good</p><p>This year: Requires improvement</p></div>',
    },
    undefined,
    {
      previous: [
        'effectiveness requires-improvement 2016',
        'effectiveness/preventing-crime good 2016',
        'effectiveness/protecting-vulnerable-people good null',
      ],
    },
  ),
];
