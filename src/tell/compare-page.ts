/**
 * What `gradewatch compare --html` writes: both texts side by side on one page, changed words marked. Usable without
 * script, by keyboard and by a screen reader: each pair of passages is a row of a grid whose two sides are named.
 */
import { pushTo } from '../compare/groups.js';
import type { Change, Comparison, Edit, Finding, Report, Section, SiteProfile } from '../model.js';
import { describe, placeWords } from './describe.js';
import { successionNotes } from './describe-report.js';
import { findingNoun } from './finding-words.js';
import { editsMarkup } from './html.js';
import { carriedOverWords } from './judgment-words.js';
import { asEdits, newSide, oldSide } from './marked.js';
import { html, type Markup } from './markup.js';
import { type Names, namesOf } from './names.js';
import { noteHeadline, noteRemarks, opening } from './note.js';
import { page } from './page.js';
import { changeRank } from './rank.js';
import { oneLine, plainText } from './sanitise.js';
import { capitalise, count } from './words.js';

/** One page, self-contained. With `profile`, names and grades are the inspectorate's. */
export function renderComparePage(
  before: Report,
  after: Report,
  comparison: Comparison,
  options: { profile?: SiteProfile | null; labels?: { before: string; after: string } } = {},
): string {
  const names = namesOf(options.profile ?? null);
  const labels = options.labels ?? { before: before.title, after: after.title };
  const ordered = [...comparison.changes].sort((a, b) => changeRank(a) - changeRank(b));
  const changes = ordered.filter((change) => change.importance !== 'record');
  const record = ordered.filter((change) => change.importance === 'record');
  return page({
    title: `${oneLine(labels.before)} compared with ${oneLine(labels.after)}`,
    content: html`
<p>${changes.length === 0 ? opening(changes, record, comparison.problems) : `${count(changes.length, 'difference')}, most important first; then both texts side by side.`} Words taken out are <del>struck through</del>, words put in are <ins>underlined</ins>.</p>
${comparison.succession ? successionNotes(comparison.succession).map((said) => html`<p>${said}</p>`) : null}
<section aria-labelledby="what"><h2 id="what">What changed</h2>
${changes.length === 0 ? html`<p>Nothing.</p>` : html`<ol>${changes.map((change) => summary(change, names))}</ol>`}
${record.length === 0 ? null : html`<h3>Of record only</h3><ul>${record.map((change) => html`<li>${oneLine(change.summary)}</li>`)}</ul>`}
${comparison.problems.length === 0 ? null : html`<h3>What could not be compared or read</h3><ul>${comparison.problems.map((problem) => html`<li>${oneLine(problem.detail ?? problem.where)} <span class="faint">(${oneLine(problem.code)})</span></li>`)}</ul>`}
</section>
<section aria-labelledby="judgments"><h2 id="judgments">Judgments</h2>${judgments(before, after, names)}</section>
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${findings(before, after, changes)}</section>
<section aria-labelledby="texts"><h2 id="texts">Texts</h2>
<div class="pair" aria-hidden="true"><p><strong>${oneLine(labels.before)}</strong></p><p><strong>${oneLine(labels.after)}</strong></p></div>
${sections(before, after, changes, names)}</section>`,
    footer: ['Grades and words are read by a program. Check the documents before you rely on them.'],
  });
}

function summary(change: Change, names: Names): Markup {
  const words = describe(change, names);
  const list =
    words.lines.length === 0 ? null : html`<ul>${words.lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  const sides = change.kind.startsWith('judgment-')
    ? null
    : [words.before, words.after].map((text) =>
        text === null ? null : html`<blockquote>${editsMarkup(asEdits(text), false)}${list}</blockquote>`,
      );
  return html`<li><strong>${noteHeadline(change, words)}</strong>${sides ?? list}${noteRemarks(change, words).map((note) => html`<p>${note}</p>`)}</li>`;
}

function judgments(before: Report, after: Report, names: Names): Markup {
  const key = (judgment: Report['judgments'][number]) => `${judgment.body ?? ''} ${judgment.area}`;
  const keys = [...new Set([...before.judgments, ...after.judgments].map(key))];
  if (keys.length === 0) return html`<p>Neither document judges anything that was read.</p>`;
  const cell = (report: Report, wanted: string) => {
    const judgment = report.judgments.find((one) => key(one) === wanted);
    return judgment ? `${names.grade(judgment.grade)}${carriedOverWords(judgment)}` : 'not listed';
  };
  const rows = keys.map((wanted) => {
    const judgment = [...after.judgments, ...before.judgments].find((one) => key(one) === wanted);
    const [was, is] = [cell(before, wanted), cell(after, wanted)];
    return html`<tr><th scope="row">${capitalise(names.area(judgment?.area ?? '', judgment?.label))}</th><td data-label="Before">${was === is ? was : html`<del>${was}</del>`}</td><td data-label="After">${was === is ? is : html`<ins>${is}</ins>`}</td></tr>`;
  });
  return html`<table class="stack"><caption class="unseen">Judgments before and after</caption><thead><tr><th scope="col">Area</th><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function findings(before: Report, after: Report, changes: Change[]): Markup {
  const told = (finding: Finding) => [finding.text, ...finding.points].join('\n');
  const rewordings = new Map<string, Extract<Change, { kind: 'finding-reworded' }>>();
  for (const change of changes) {
    if (change.kind !== 'finding-reworded' || rewordings.has(told(change.before))) continue;
    rewordings.set(told(change.before), change);
  }
  const listed = new Set(after.findings.map((one) => squash(told(one))));
  const rows: Markup[] = [];
  const taken = new Set<string>();
  for (const finding of before.findings) {
    const text = told(finding);
    const reworded = rewordings.get(text);
    const kept = listed.has(squash(text));
    if (reworded) taken.add(squash(told(reworded.after)));
    if (kept) taken.add(squash(text));
    const label = capitalise(findingNoun(finding.kind));
    if (reworded) {
      const edits = reworded.edits;
      rows.push(pair(label, oldSide(edits).edits, newSide(edits).edits));
    } else
      rows.push(pair(label, [{ op: kept ? 'keep' : 'remove', text }], kept ? [{ op: 'keep', text }] : null));
  }
  for (const finding of after.findings) {
    const text = told(finding);
    if (!taken.has(squash(text)))
      rows.push(pair(capitalise(findingNoun(finding.kind)), null, [{ op: 'add', text }]));
  }
  return rows.length === 0 ? html`<p>Neither document lists a finding.</p>` : html`${rows}`;
}

/** Sections in the order of the later document; those that only the earlier has stand where they stood. */
function sections(before: Report, after: Report, changes: Change[], names: Names): Markup {
  const renamed = new Map<string, string>();
  for (const change of changes) {
    if (change.kind === 'section-renamed' && change.before !== null)
      renamed.set(JSON.stringify(change.path), change.before);
  }
  const byPath = new Map(before.sections.map((section) => [pathKey(section), section]));
  const used = new Set<Section>();
  const beside = new Map<Section, Section>();
  const join = (section: Section, other: Section | undefined): void => {
    if (other === undefined || used.has(other) || beside.has(section)) return;
    used.add(other);
    beside.set(section, other);
  };
  for (const section of after.sections) join(section, byPath.get(pathKey(section)));
  const headed = new Map<string, Section[]>();
  for (const section of [...before.sections].reverse()) {
    pushTo(headed, squash(section.heading), section);
  }
  for (const section of after.sections) {
    const waiting = headed.get(squash(renamed.get(JSON.stringify(section.path)) ?? section.heading)) ?? [];
    while (waiting.length > 0 && used.has(waiting.at(-1) as Section)) waiting.pop();
    join(section, waiting.at(-1));
  }
  const rows: Markup[] = [];
  const show = (section: Section, was: Section | null, is: Section | null) =>
    rows.push(html`<h3>${capitalise(placeWords(section.path, names))}</h3>`, blocks(was, is, changes));
  for (const section of after.sections) show(section, beside.get(section) ?? null, section);
  for (const section of before.sections) if (!used.has(section)) show(section, section, null);
  return html`${rows}`;
}

function pathKey(section: Section): string {
  return JSON.stringify(section.path.map(squash));
}

/**
 * Blocks that are equal stand side by side, and one that an edit joins to another stands beside it. Only what a change tells
 * is marked: a paragraph that was split, or that moved as it stands, is no difference.
 */
function blocks(before: Section | null, after: Section | null, changes: Change[]): Markup {
  const olds = before?.blocks.map((block) => block.text) ?? [];
  const news = after?.blocks.map((block) => block.text) ?? [];
  const edits = changes.flatMap((change) =>
    change.kind === 'text-changed' ? paragraphsOf(change.edits) : [],
  );
  const textOf = (run: Edit[], side: 'add' | 'remove') =>
    squash(
      run
        .filter((edit) => edit.op === 'keep' || edit.op === side)
        .map((edit) => edit.text)
        .join(''),
    );
  const cameOrWent = changes.some(
    (change) =>
      (change.kind === 'section-added' || change.kind === 'section-removed') &&
      squash(change.path.join(' ')) === squash((after ?? before)?.path.join(' ') ?? ''),
  );
  const mark = (text: string, side: 'add' | 'remove'): Edit[] => [
    { op: cameOrWent || edits.some((run) => textOf(run, side) === squash(text)) ? side : 'keep', text },
  ];
  const rows: Markup[] = [];
  let next = 0;
  for (const text of news) {
    const run = edits.find((one) => textOf(one, 'add') === squash(text));
    const partner = run ? textOf(run, 'remove') : squash(text);
    const at = olds.findIndex((old, index) => index >= next && squash(old) === partner);
    if (at < 0) {
      rows.push(pair('', run ? oldSide(run).edits : null, run ? newSide(run).edits : mark(text, 'add')));
      continue;
    }
    for (const gone of olds.slice(next, at)) rows.push(pair('', mark(gone, 'remove'), null));
    next = at + 1;
    rows.push(
      run
        ? pair('', oldSide(run).edits, newSide(run).edits)
        : pair('', [{ op: 'keep', text: olds[at] as string }], [{ op: 'keep', text }]),
    );
  }
  for (const gone of olds.slice(next)) rows.push(pair('', mark(gone, 'remove'), null));
  return html`${rows}`;
}

/** The edits of a section, paragraph by paragraph. */
function paragraphsOf(edits: Edit[]): Edit[][] {
  const paragraphs: Edit[][] = [[]];
  for (const { op, text } of edits) {
    text.split('\n\n').forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ op, text: part });
    });
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function squash(text: string): string {
  return plainText(text)
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function pair(label: string, before: Edit[] | null, after: Edit[] | null): Markup {
  const side = (name: string, edits: Edit[] | null, other: Edit[] | null) =>
    html`<div><p><span class="side">${name}: </span>${edits === null || edits.length === 0 ? html`<span class="quiet">${other?.every((edit) => edit.op === 'keep') ? 'elsewhere, or in another paragraph' : 'not there'}</span>` : editsMarkup(edits, false)}</p></div>`;
  return html`${label === '' ? null : html`<p class="faint">${label}</p>`}<div class="pair">${side('Before', before, after)}${side('After', after, before)}</div>`;
}
