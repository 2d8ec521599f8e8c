/** What is a grade, in every way a page could mark one, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { codes, ETHICAL, FAIR, grades, PILLAR, Q1, Q2, REPORT_2021, readHtml, readText } from './support.js';

const head = '<h1>Kent PEEL 2018</h1>';
const page = (inner: string) => readHtml(`<main>${head}${inner}</main>`);

describe('every way a grade can be marked', () => {
  it.each<[string, string, string]>([
    ['a line', `<h3>${Q2}</h3><p>Good</p>`, 'grade-line'],
    ['a bold line with a full stop', `<h3>${Q2}</h3><p><b>Good.</b></p>`, 'grade-line'],
    ['a line in capitals', `<h3>${Q2}</h3><p>GOOD</p>`, 'grade-line'],
    ['a line with the digit of a footnote', `<h3>${Q2}</h3><p>Good2</p>`, 'grade-line'],
    ['a line in quotes', `<h3>${Q2}</h3><p>‘Good’</p>`, 'grade-line'],
    ['a line with a no-break space', `<h3>${Q2}</h3><p>&nbsp;Good&nbsp;</p>`, 'grade-line'],
    ['a labelled line', `<h3>${Q2}</h3><p>Grade: Good</p>`, 'grade-line'],
    ['a sentence of its own', `<h3>${Q2}</h3><p>Our judgment is good</p>`, 'grade-line'],
    ['a label and a grade apart', `<h3>${Q2}</h3><p>Judgment</p><p>Good</p>`, 'grade-line'],
    ['a heading', `<h3>${Q2}</h3><h4>Good</h4>`, 'grade-line'],
    ['behind a number', `<p>2</p><h3>${Q2}</h3><p>Good</p>`, 'grade-line'],
    ['behind a date', `<h3>${Q2}</h3><p>Last updated 02/05/2019</p><p>Good</p>`, 'grade-line'],
    ['after a line break', `<h3>${Q2}</h3><p>Last updated 02/05/2019<br>Good</p>`, 'grade-line'],
    ['one item of a list', `<h3>${Q2}</h3><ul><li>Good</li></ul>`, 'grade-line'],
    ['inside the heading', `<h3>${Q2} <span>Good</span></h3>`, 'heading'],
    ['inside the heading, after a colon', `<h3>Ethical and lawful workforce behaviour: Good</h3>`, 'heading'],
    ['inside the heading, in brackets', `<h3>Ethical and lawful workforce behaviour (good)</h3>`, 'heading'],
    ['inside the heading, after a dash', `<h3>Ethical and lawful workforce behaviour – good</h3>`, 'heading'],
    ['a definition list', `<h3>${Q2}</h3><dl><dt>Grade</dt><dd>Good</dd></dl>`, 'table'],
    ['a definition list of areas', `<dl><dt>${Q2}</dt><dd>Good</dd></dl>`, 'table'],
    ['a definition list in divisions', `<dl><div><dt>${Q2}</dt><dd>Good</dd></div></dl>`, 'table'],
    ['a table row', `<table><tr><td>${Q2}</td><td>Good</td></tr></table>`, 'table'],
    ['a row with a number', `<table><tr><td>2</td><td>${Q2}</td><td>Good</td></tr></table>`, 'table'],
    ['a row header', `<table><tr><th scope="row">${Q2}</th><td>Good</td></tr></table>`, 'table'],
    [
      'a picture in a row',
      `<table><tr><td>${Q2}</td><td><img src="g.png" alt="Good"></td></tr></table>`,
      'image-alt',
    ],
    ['a class on a cell', `<table><tr><td>${Q2}</td><td class="grade-good"></td></tr></table>`, 'class'],
    ['a class on a row', `<table><tr class="grade-good"><td>${Q2}</td><td></td></tr></table>`, 'class'],
    ['a picture', `<h3>${Q2}</h3><img src="g.png" alt="Good">`, 'image-alt'],
    [
      'a picture in a link',
      `<h3>${Q2}</h3><a href="/x/"><img src="g.png" alt="Graded good"></a>`,
      'image-alt',
    ],
    ['a picture in the heading', `<h3>${Q2} <img src="g.png" alt="Good"></h3>`, 'image-alt'],
    ['a drawing', `<h3>${Q2}</h3><svg role="img"><title>Good</title></svg>`, 'label'],
    ['a drawing with aria-label', `<h3>${Q2}</h3><svg aria-label="Grade: good"></svg>`, 'label'],
    ['a drawing with text', `<h3>${Q2}</h3><svg viewBox="0 0 1 1"><text x="1">Good</text></svg>`, 'label'],
    ['aria-label', `<h3>${Q2}</h3><div aria-label="Grade: good"></div>`, 'label'],
    ['title', `<h3>${Q2}</h3><span title="Good"></span>`, 'label'],
    ['hidden text', `<h3>${Q2}</h3><span class="visually-hidden">Grade: good</span>`, 'label'],
    ['hidden text in the heading', `<h3>${Q2}<span class="sr-only"> graded good</span></h3>`, 'label'],
    ['a class', `<h3>${Q2}</h3><div class="grade grade--good"></div>`, 'class'],
    ['a class in camel case', `<h3>${Q2}</h3><div class="gradeGood"></div>`, 'class'],
    ['a class on the heading', `<h3 class="judgment-good">${Q2}</h3>`, 'class'],
    ['a class on the section', `<section class="question grade-good"><h3>${Q2}</h3></section>`, 'class'],
    ['a data attribute', `<h3>${Q2}</h3><span data-grade="good"></span>`, 'class'],
    ['a data attribute on the section', `<section data-judgement="good"><h3>${Q2}</h3></section>`, 'class'],
    ['inside details', `<details><summary>${Q2}</summary><p>Good</p></details>`, 'grade-line'],
    [
      'an accordion button',
      `<h3><button aria-expanded="false">${Q2} <span>Good</span></button></h3>`,
      'heading',
    ],
    ['before the heading, in one card', `<div><span>Good</span><h3>${Q2}</h3></div>`, 'grade-line'],
    ['beside the heading', `<div><h3>${Q2}</h3><span>Good</span></div>`, 'grade-line'],
    ['a web component', `<h3>${Q2}</h3><grade-badge>Good</grade-badge>`, 'grade-line'],
  ])('%s', async (_name, html, readFrom) => {
    const reading = await page(html);
    expect(grades(reading)).toEqual({ [ETHICAL]: 'good' });
    expect(reading.report.judgments[0]).toMatchObject({ readFrom });
    expect(reading.report.judgments[0]!.quote).toMatch(/good/i);
  });

  it.each([
    'Good – no change since 2017',
    'Good (unchanged)',
    'Good. No change since our last inspection.',
    'Good, as in 2017',
    'Good (same grade as 2017)',
    'Good – improved since 2017',
    'Good – up one grade',
    'Good ↑',
    'Good (↓)',
    '→ Good',
    'Still good',
    'Remains good',
    'No change: Good',
    'Good – see note 3',
    'Good (corrected 21 June 2019)',
    'Good – graded for the first time',
  ])('with a remark on it: %s', async (line) => {
    expect(grades(await page(`<h3>${Q2}</h3><p>${line}</p>`))).toEqual({ [ETHICAL]: 'good' });
  });

  it.each([
    'Good – up from requires improvement in 2017',
    'Good (upgraded from requires improvement)',
    'Good, improved from requires improvement',
  ])('with the grade that it moved from: %s', async (line) => {
    const reading = await page(`<h3>${Q2}</h3><p>${line}</p>`);
    expect(grades(reading)).toEqual({ [ETHICAL]: 'good' });
    expect(reading.report.previousJudgments).toMatchObject([{ grade: 'requires-improvement' }]);
  });

  it.each([
    'No longer good',
    'Not yet good',
    'Good (provisional)',
    'Nearly good',
    'Good – the same as Essex',
    'Up to good',
  ])('is not shown where a remark denies it, or is none: %s', async (line) => {
    expect(grades(await page(`<h3>${Q2}</h3><p>${line}</p>`))).toEqual({ [ETHICAL]: 'not-shown' });
  });

  it('says not shown, with a problem, where nothing marks it', async () => {
    const reading = await page(`<h3>${Q2}</h3><p>The force has a plan.</p>`);
    expect(grades(reading)).toEqual({ [ETHICAL]: 'not-shown' });
    expect(codes(reading)).toContain('grade-not-shown');
  });
});

describe('clues that disagree', () => {
  it.each([
    ['line and class', `<h3>${Q2}</h3><p class="grade grade--inadequate">Good</p>`],
    ['line and picture', `<h3>${Q2}</h3><p>Good</p><img src="g.png" alt="Outstanding">`],
    [
      'table and chapter',
      `<table><tr><td>${Q2}</td><td>Good</td></tr></table><h3>${Q2}</h3><p>Inadequate</p>`,
    ],
    ['two lines', `<h3>${Q2}</h3><p>Good</p><p>Inadequate</p>`],
    [
      'line and sentence',
      `<h3>${Q2}</h3><p>Good</p><p>Kent Police is inadequate at ensuring its workforce behaves ethically and lawfully.</p>`,
    ],
  ])('%s: not shown, and both are named', async (_name, html) => {
    const reading = await page(html);
    expect(grades(reading)).toEqual({ [ETHICAL]: 'not-shown' });
    const problem = reading.problems.find((one) => one.code === 'clues-disagree');
    expect(problem?.where).toBe(ETHICAL);
    expect(problem?.detail).toMatch(/good/i);
    expect(problem?.detail).toMatch(/inadequate|outstanding/i);
  });
});

describe('words that look like grades and are not', () => {
  it.each([
    ['good practice', '<h4>Good practice</h4><p>There is good practice here.</p>'],
    ['adequate standard', '<p>Custody reached an adequate standard.</p>'],
    ['good outcomes for victims', '<p>Good outcomes for victims are common.</p>'],
    ['outstanding suspects', '<h4>Outstanding suspects</h4><p>Outstanding suspects are found.</p>'],
    [
      'a list of praise',
      '<ul><li>good at finding out what people think;</li><li>outstanding at fairness.</li></ul>',
    ],
    ['praise of a part', '<p>Kent Police is good at identifying issues that undermine confidence.</p>'],
    ['praise of a plan', '<p>The force has good plans, and requires improvement only in small things.</p>'],
    ['last year', '<p>In 2017, Kent Police was graded as outstanding.</p>'],
    ['last year, the other way round', '<p>The force was judged to be inadequate in 2016.</p>'],
    [
      'another force',
      '<p>Essex Police is inadequate at ensuring its workforce behaves ethically and lawfully.</p>',
    ],
    [
      'another force, in a row',
      '<table><tr><td>Essex Police</td><td>Inadequate</td></tr><tr><td>Surrey Police</td><td>Good</td></tr></table>',
    ],
    ['a quote of an earlier report', '<blockquote><p>Inadequate</p></blockquote>'],
    ['feel-good class', '<div class="feel-good goodbye good-news-banner"><p>Hello.</p></div>'],
    ['a class of layout', '<div class="is-good-looking not-inadequate"></div>'],
    ['a footer in the section', '<p>Requires improvement plan</p>'],
    ['an alt text of a person', '<img src="z.jpg" alt="A good officer at work">'],
    ['an alt text of a chart', '<img src="z.jpg" alt="Chart: 40 forces good, 3 inadequate">'],
    ['a label of a link', '<a href="/y/" title="Good practice guide">Guide</a>'],
    [
      'a legend in a list',
      '<ul><li>Outstanding</li><li>Good</li><li>Requires improvement</li><li>Inadequate</li></ul>',
    ],
    [
      'a legend in lines',
      '<p>Outstanding: far above.</p><p>Good: as expected.</p><p>Requires improvement: below.</p><p>Inadequate: far below.</p>',
    ],
    [
      'a legend in terms',
      '<dl><dt>Outstanding</dt><dd>far above</dd><dt>Good</dt><dd>as expected</dd><dt>Inadequate</dt><dd>far below</dd></dl>',
    ],
    [
      'a legend in a table',
      '<table><tr><th>Grade</th><th>Meaning</th></tr><tr><td>Outstanding</td><td>far above</td></tr><tr><td>Good</td><td>as expected</td></tr><tr><td>Inadequate</td><td>below</td></tr></table>',
    ],
    [
      'a legend in one line',
      '<p>Forces are graded as outstanding, good, requires improvement or inadequate.</p>',
    ],
    [
      'a legend in pictures',
      '<img alt="Outstanding" src="1"><img alt="Good" src="2"><img alt="Requires improvement" src="3"><img alt="Inadequate" src="4">',
    ],
    [
      'a legend in spans',
      '<div class="key"><span>Outstanding</span> <span>Good</span> <span>Requires improvement</span> <span>Inadequate</span></div>',
    ],
    [
      'a legend by classes',
      '<ul class="key"><li class="grade grade--outstanding">Outstanding</li><li class="grade grade--good">Good</li><li class="grade grade--inadequate">Inadequate</li></ul>',
    ],
    ['a filter', '<form><select><option>Good</option><option>Inadequate</option></select></form>'],
    [
      'a script',
      '<script>const grade = "inadequate"</script><style>.grade{content:"Good"}</style><noscript>Good</noscript><template><p>Good</p></template>',
    ],
    ['a comment', '<!-- <p>Inadequate</p> -->'],
    [
      'a related report',
      '<h2>Related reports</h2><ul><li><a href="/e/">Essex legitimacy</a> Inadequate</li></ul>',
    ],
    ['another force’s card', '<h2>Other forces</h2><div><h3>Essex Police</h3><p>Inadequate</p></div>'],
    [
      'history',
      '<h2>Previous grades</h2><table><tr><th>Year</th><th>Grade</th></tr><tr><td>2016</td><td>Inadequate</td></tr></table>',
    ],
  ])('%s', async (_name, html) => {
    const reading = await page(`<h3>${Q2}</h3><p>Good</p><p>We visited the force.</p>${html}`);
    expect(grades(reading)).toEqual({ [ETHICAL]: 'good' });
    expect(codes(reading)).not.toContain('clues-disagree');
    // The same words where the grade itself is not shown give no grade either.
    const bare = await page(`<h3>${Q2}</h3><p>We visited the force.</p>${html}`);
    expect(grades(bare)).toEqual({ [ETHICAL]: 'not-shown' });
  });

  it('a banner, a cookie notice, a footer and a navigation are not content', async () => {
    const reading = await readHtml(
      `<div id="cookie-banner"><p>Good</p></div><nav><a href="/">Inadequate</a></nav><div role="banner">Outstanding</div>` +
        `<div><h1>Kent PEEL 2018</h1><h3>${Q2}</h3><p>The force has a plan.</p></div><footer><p>Good</p></footer>`,
    );
    expect(grades(reading)).toEqual({ [ETHICAL]: 'not-shown' });
  });

  it('a grade that the scale of the cycle does not have is a problem, not a grade', async () => {
    const reading = await page(`<h3>${Q2}</h3><p>Adequate</p>`);
    expect(grades(reading)).toEqual({ [ETHICAL]: 'not-shown' });
    expect(codes(reading)).toContain('grade-not-on-scale');
  });

  it('a comparison with last year in a table gives this year’s grade', async () => {
    const reading = await page(
      `<table><tr><th>Question</th><th>2017</th><th>2018/19</th></tr><tr><td>${Q2}</td><td>Outstanding</td><td>Requires improvement</td></tr></table>`,
    );
    expect(grades(reading)).toEqual({ [ETHICAL]: 'requires-improvement' });
    expect(reading.report.previousJudgments).toMatchObject([
      { area: ETHICAL, grade: 'outstanding', inspectedIn: '2017' },
    ]);
  });

  it('a previous grade beside the present one is not a second voice', async () => {
    const reading = await page(
      `<h3>${Q2}</h3><p>Good</p><p>Previous grade: Outstanding</p><p>We visited the force.</p>`,
    );
    expect(grades(reading)).toEqual({ [ETHICAL]: 'good' });
  });
});

describe('ungraded, to be graded and not shown stay apart', () => {
  it.each([
    ['Ungraded', 'ungraded'],
    ['Not graded', 'ungraded'],
    ['Not being graded', 'ungraded'],
    ['This area is not graded.', 'ungraded'],
    ['We don’t grade this area', 'ungraded'],
    ['To be graded', 'to-be-graded'],
    ['Not yet graded', 'to-be-graded'],
    ['Yet to be graded', 'to-be-graded'],
    ['The force was visited in May.', 'not-shown'],
    ['To be graded on a curve is unpleasant for anybody.', 'not-shown'],
  ])('%s', async (words, kind) => {
    expect(grades(await page(`<h3>${Q2}</h3><p>${words}</p>`))).toEqual({ [ETHICAL]: kind });
  });

  it('carried over: the grade stands, with the year it was inspected', async () => {
    const reading = await page(
      `<h3>${Q1}</h3><p>Good</p><p>This question was not subject to inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.</p>` +
        `<h3>${Q2}</h3><p>Requires improvement</p><p>The force has a plan.</p>`,
    );
    expect(reading.report.judgments).toMatchObject([
      { area: FAIR, carriedOver: true, inspectedIn: '2017', grade: { grade: 'good' } },
      { area: ETHICAL, carriedOver: false, inspectedIn: null, grade: { grade: 'requires-improvement' } },
    ]);
  });
});

describe('text of the page in other spellings', () => {
  it.each([
    ['Requires improvement', 'requires-improvement'],
    ['requires  improvement', 'requires-improvement'],
    ['**Requires improvement**', 'requires-improvement'],
    ['### Requires improvement', 'requires-improvement'],
    ['#### **Requires improvement**', 'requires-improvement'],
    ['<b>Requires improvement</b>', 'requires-improvement'],
    ['\u200bRequires improvement\u00ad', 'requires-improvement'],
    ['\u202bGood\u202c', 'good'],
    ['Grade – good', 'good'],
  ])('%s', async (words, grade) => {
    const reading = await readText(`# Kent PEEL 2018\n\n## ${Q2}\n\n${words}\n\nThe force has a plan.\n`);
    expect(grades(reading)).toEqual({ [ETHICAL]: grade });
  });
});

describe('configured surprises', () => {
  const reading = { main: null, drop: [], grade: null, gradeValues: {} };
  it('a class that stands for a grade', async () => {
    const result = await readHtml(
      `<main>${head}<h3>${Q2}</h3><i class="r r-3"></i><p>Text.</p></main>`,
      PILLAR,
      {
        reading: { ...reading, gradeValues: { 'r-3': 'requires-improvement' } },
      },
    );
    expect(grades(result)).toEqual({ [ETHICAL]: 'requires-improvement' });
  });
  it('an element that carries a grade in any attribute', async () => {
    const result = await readHtml(
      `<main>${head}<h3>${Q2}</h3><x-dial level="3"></x-dial><p>Text.</p></main>`,
      PILLAR,
      {
        reading: { ...reading, grade: 'x-dial', gradeValues: { '3': 'inadequate' } },
      },
    );
    expect(grades(result)).toEqual({ [ETHICAL]: 'inadequate' });
  });
  it('things to drop, and where the content is', async () => {
    const html = `<div class="c">${head}<h3>${Q2}</h3><p class="old">Outstanding</p><p>Good</p></div><div><h3>${Q1}</h3><p>Good</p></div>`;
    const result = await readHtml(html, PILLAR, { reading: { ...reading, main: '.c', drop: ['.old'] } });
    expect(grades(result)).toEqual({ [ETHICAL]: 'good' });
  });
  it('a selector that matches nothing, and one that is none, are problems', async () => {
    const result = await readHtml(`<main>${head}</main>`, PILLAR, {
      reading: { ...reading, main: '.nowhere', drop: ['!!'] },
    });
    expect(codes(result)).toEqual(expect.arrayContaining(['main-selector-empty', 'selector-invalid']));
    const unusable = await readHtml(`<main>${head}</main>`, PILLAR, {
      reading: { ...reading, main: 'div[' },
    });
    expect(codes(unusable)).toContain('selector-invalid');
  });
});

describe('the five-tier pages', () => {
  it('reads areas without pillars, and holds the announced count against what was read', async () => {
    const intro =
      '<h2>Our judgments</h2><p>Our inspection assessed how good Kent Police is in 10 areas of policing. We make graded judgments in 2 of these 10 as follows:</p>';
    const areas =
      '<h2>Preventing crime</h2><p>Adequate</p><p>Text.</p><h2>Investigating crime</h2><p>Good</p><p>Text.</p>';
    const sound = await readHtml(
      `<main><h1>PEEL 2021/22 – An inspection of Kent Police</h1>${intro}${areas}</main>`,
      REPORT_2021,
    );
    expect(grades(sound)).toEqual({ 'preventing-crime': 'adequate', 'investigating-crime': 'good' });
    expect(codes(sound)).not.toContain('grade-count-differs');
    const short = await readHtml(
      `<main><h1>PEEL 2021/22 – An inspection of Kent Police</h1>${intro.replace('in 2 of', 'in nine of')}${areas}</main>`,
      REPORT_2021,
    );
    const problem = short.problems.find((one) => one.code === 'grade-count-differs');
    expect(problem?.detail).toMatch(/9|nine/);
    expect(problem?.detail).toMatch(/2|two/);
  });
});

it('a grade with that of an earlier inspection opens no section, however it is set', async () => {
  for (const set of ['h4', 'p']) {
    const reading = await page(
      `<h3>${Q2}</h3><${set}><b>Good (2016: Inadequate)</b></${set}><p>We found it.</p>`,
    );
    expect(grades(reading)).toEqual({ [ETHICAL]: 'good' });
    expect(reading.report.sections.map(({ heading }) => heading)).toEqual(['Kent PEEL 2018', Q2]);
  }
});

it('a year with a grade, cut off from the grade of now, is no area', async () => {
  const reading = await page(
    `<h3>${Q2}</h3><h4>Good</h4><p>We found it.</p><h4>(2016: Inadequate)</h4><p>We did.</p>`,
  );
  expect(Object.keys(grades(reading))).toEqual([ETHICAL]);
});
