/**
 * The invented inspectorate's web pages, in the kinds of markup that real ones use: a grade on a line of its own, a badge
 * with hidden words, a picture with alternative text, a definition list, a table, a sentence.
 */
import type { Day, DemoFinding, DemoPillar, DemoQuestion, DemoReport, Grade } from './content.js';

/** What is different on every page each day though nothing has changed. */
export interface Noise {
  banner: string | null;
  nonce: string;
  lastUpdated: string;
}

export function noiseOf(day: Day): Noise {
  return {
    banner: [
      null,
      'We are consulting on our inspection programme for 2024. Tell us what you think by 30 June.',
      'Our offices are closed on Monday 12 June.',
    ][day - 1]!,
    nonce: ['pT3vQ0', 'x9LmZ2', 'b7RkW5'][day - 1]!,
    lastUpdated: ['05/06/2023', '06/06/2023', '07/06/2023'][day - 1]!,
  };
}

export function forcePath(report: DemoReport): string {
  return report.layout === 'single'
    ? `/reports/${report.slug}-${inPath(report.cycle)}/`
    : `/assessments/${inPath(report.cycle)}/${report.slug}/`;
}

export function pillarPath(report: DemoReport, pillar: DemoPillar): string {
  return `${forcePath(report)}${pillar.id}/`;
}

function inPath(cycle: string): string {
  return cycle.replace('/', '-');
}

/** A force's page: what it is, a sentence for each pillar, links to the pillars. */
export function forcePage(report: DemoReport, noise: Noise): string {
  const sentences = report.pillars
    .map(
      (pillar) =>
        `<li>the extent to which the force ${pillar.id === 'prevention' ? 'keeps people safe' : 'treats people fairly'} ${
          pillar.grade === 'Requires improvement'
            ? 'requires improvement'
            : `is ${pillar.grade.toLowerCase()}`
        }.</li>`,
    )
    .join('\n');
  const links = report.pillars
    .map(
      (pillar) =>
        `<p class="more"><a href="${pillarPath(report, pillar)}">Read more about ${pillar.name.toLowerCase()}</a></p>`,
    )
    .join('\n');
  return page(
    `${report.force} CARE ${report.cycle}`,
    `<p>This is our CARE assessment of ${report.force}. We found:</p>
<ul>
${sentences}
</ul>
${published(report)}
<h2>HM Inspector’s observations</h2>
${report.pillars.map((pillar) => paragraphs(pillar.summary)).join('\n')}
${links}`,
    noise,
  );
}

/** A pillar of a force's report on a page of its own. */
export function pillarPage(report: DemoReport, pillar: DemoPillar, noise: Noise): string {
  return page(
    `${report.force} CARE ${report.cycle}: ${pillar.name.toLowerCase()}`,
    `<h2>${pillar.question}</h2>
${grade(pillar.grade, report.markup)}
${published(report)}
${paragraphs(pillar.summary)}
<h2>Questions for ${pillar.name.toLowerCase()}</h2>
${pillar.questions.map((question, index) => questionPart(question, index + 1, 'h3', report.markup)).join('\n')}`,
    noise,
  );
}

/** A whole report on one page. */
export function reportPage(report: DemoReport, noise: Noise): string {
  const table =
    report.markup === 'table'
      ? `<h2>Our judgments</h2>
<table>
<thead><tr><th scope="col">Question</th><th scope="col">Grade</th></tr></thead>
<tbody>
${report.pillars
  .flatMap((pillar) => [pillar, ...pillar.questions])
  .map((judged) => `<tr><td>${judged.question}</td><td>${judged.grade}</td></tr>`)
  .join('\n')}
</tbody>
</table>`
      : '';
  return page(
    `${report.force} CARE ${report.cycle}`,
    `${published(report)}
<p>This report sets out what we found when we inspected ${report.force}.</p>
${table}
${report.pillars
  .map(
    (pillar) => `<section aria-labelledby="${pillar.id}">
<h2 id="${pillar.id}">${pillar.name}</h2>
<p>${pillar.question}</p>
${report.markup === 'table' ? '' : grade(pillar.grade, report.markup)}
${paragraphs(pillar.summary)}
${pillar.questions.map((question, index) => questionPart(question, index + 1, 'h3', report.markup)).join('\n')}
</section>`,
  )
  .join('\n')}
<h2>About the data</h2>
<p>The figures in this report are those that the force gave us. Where we counted ourselves, we say so.</p>`,
    noise,
  );
}

function questionPart(
  question: DemoQuestion,
  number: number,
  heading: string,
  markup: DemoReport['markup'],
): string {
  const lower = heading === 'h3' ? 'h4' : 'h5';
  return `<div class="question">
<p class="question__number">${number}</p>
<${heading}>${question.question}</${heading}>
${markup === 'table' ? '' : grade(question.grade, markup)}
${findingList(question.findings, lower)}
${question.text.map((text) => (text.startsWith('# ') ? `<${lower}>${text.slice(2)}</${lower}>` : `<p>${text}</p>`)).join('\n')}
</div>`;
}

function findingList(findings: DemoFinding[], heading: string): string {
  if (findings.length === 0) return '';
  const items = findings.map(
    (finding) =>
      `<li>${finding.text}${
        finding.points
          ? `\n<ul>\n${finding.points.map((point) => `<li>${point}</li>`).join('\n')}\n</ul>\n`
          : ''
      }</li>`,
  );
  return `<${heading}>${findings.length === 1 ? 'Area for improvement' : 'Areas for improvement'}</${heading}>
<ul class="findings">
${items.join('\n')}
</ul>`;
}

function grade(value: Grade, markup: DemoReport['markup']): string {
  const slug = value.toLowerCase().replaceAll(' ', '-');
  switch (markup) {
    case 'badge':
      return `<p><span class="badge"><span class="visually-hidden">Our judgment:</span> ${value}</span></p>`;
    case 'image':
      return `<figure class="judgment"><img src="/images/${slug}.svg" alt="${value}" width="180" height="40"></figure>`;
    case 'definition':
      return `<dl class="judgment"><dt>Our judgment</dt><dd>${value}</dd></dl>`;
    default:
      return `<p class="judgment">${value}</p>`;
  }
}

/** A publication: what was published when, and where to get it. */
export function publicationPage(report: DemoReport, pdfPath: string, noise: Noise): string {
  return page(
    `${report.force}: CARE ${report.cycle}`,
    `<p>Published on: ${report.published}</p>
<p>Police forces: ${report.force}</p>
<p>This publication is the full report of our inspection of ${report.force}.</p>
<h2>Get the report</h2>
<p><a href="${forcePath(report)}">Read the report online</a></p>
<p><a href="${pdfPath}">Download the report</a> (PDF document)</p>`,
    noise,
  );
}

export function newsPage(noise: Noise): string {
  return page(
    'Fenmarsh Constabulary has found its small towns again',
    `<p>14 March 2023</p>
<p>Neighbourhood officers on the marsh are once more where people can find them, inspectors said today.</p>
<p>The Inspectorate of Policing for the Isles has published its CARE report on Fenmarsh Constabulary. It welcomed what the constabulary has done since 2019/20, and named what remains to be done in its investigations.</p>
<p>HM Inspector Ada Thorne said:</p>
<blockquote><p>“When we were last on the marsh, people told us that they did not know who their officer was. This time they told us stories about them.”</p></blockquote>
<p><a href="/assessments/2022-23/fenmarsh/">Fenmarsh Constabulary CARE 2022/23</a></p>
<h2>Notes to editors</h2>
<ol>
<li>CARE stands for community, accountability and results examination.</li>
<li>The full report is on our web site.</li>
</ol>`,
    noise,
  );
}

/** The listing of all reports, newest cycle first, a cycle a page. */
export function listingPage(reports: DemoReport[], number: number, noise: Noise): string {
  const cycle = number === 1 ? '2022/23' : '2019/20';
  const cards = reports
    .filter((report) => report.cycle === cycle)
    .map(
      (report) => `<li class="card">
<h3><a href="${forcePath(report)}">${report.force} CARE ${report.cycle}</a></h3>
<p>Report — ${report.published}</p>
</li>`,
    );
  return page(
    'All assessments',
    `<h2>CARE ${cycle}</h2>
<ul class="cards">
${cards.join('\n')}
</ul>
<p class="paging">${number === 1 ? '<a href="/assessments/page/2/">Older</a>' : '<a href="/assessments/">Newer</a>'}</p>
<p><a href="/publications/fenmarsh-care-2022-23/">Full report on Fenmarsh Constabulary</a></p>`,
    noise,
  );
}

export function newsListing(noise: Noise): string {
  return page(
    'News',
    '<ul class="cards"><li><a href="/news/fenmarsh-has-found-its-small-towns-again/">Fenmarsh Constabulary has found its small towns again</a></li></ul>',
    noise,
  );
}

/** What the server shows while it is being looked after, with status 200 as such pages often have. */
export const maintenanceNotice = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Inspectorate of Policing for the Isles</title></head>
<body><h1>We will be back soon</h1>
<p>This site is down for planned maintenance. Please try again later.</p></body></html>
`;

function published(report: DemoReport): string {
  return `<p class="date">Published on ${report.published}</p>`;
}

function paragraphs(texts: string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

function page(title: string, main: string, noise: Noise): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-${noise.nonce}'">
<title>${title} – Inspectorate of Policing for the Isles</title>
<link rel="stylesheet" href="/style.css?v=${noise.nonce}">
<script nonce="${noise.nonce}">window.page = '${noise.nonce}';</script>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header><p>Inspectorate of Policing for the Isles</p>
<nav aria-label="Main"><ul><li><a href="/assessments/">Assessments</a></li><li><a href="/news/">News</a></li></ul></nav>
</header>
<main id="content">
${noise.banner ? `<div class="banner" role="status"><p>${noise.banner}</p></div>` : ''}
<h1>${title}</h1>
<p class="updated">Last updated ${noise.lastUpdated}</p>
${main}
</main>
<footer><p>Crown copyright is not claimed: all of this is invented.</p></footer>
</body>
</html>
`;
}
