/**
 * Is this reading fit to replace what is kept? Judged by shape: against what the kind of page promises, against this page's
 * own last sound reading, and, where it has none, against pages of its kind and cycle (its siblings). A suspect reading is
 * set aside, the operator is told, the old snapshot stays.
 */
import type { BlockDocument, PageClass, Problem, Report, Soundness } from '../model.js';

/**
 * Pages that stand in the place of another. `sign` is said by nothing else, wherever it stands; `title` may be said in a
 * report as well, and counts only as a short line or the title of the page.
 */
const NOTICES: { code: string; sign: RegExp; title: RegExp; detail: string }[] = [
  {
    code: 'maintenance',
    sign: /\b(?:(?:down|closed|unavailable|offline) for (?:\w+ ){0,2}maintenance|(?:undergoing|scheduled|essential|planned|site) maintenance|performing (?:some )?maintenance|(?:site|website) is (?:temporarily |currently )?(?:unavailable|down|offline)|briefly unavailable|unavailable\b[^.]{0,40}\. (?:please )?(?:try|check|come) (?:back|again)|be(?:ing)? back (?:soon|shortly))\b/i,
    title:
      /\bservice is (?:temporarily |currently )?(?:unavailable|down|offline)\b|^(?:site |website )?maintenance(?: mode)?$|^under construction$/i,
    detail: 'the page is a maintenance notice',
  },
  {
    code: 'blocked',
    sign: /\b(?:checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you(?: are|[’']re) (?:not )?(?:a )?(?:human|robot)|are you a (?:human|robot)|verifying your connection|establishing a secure connection|enable (?:javascript|cookies) and (?:cookies to continue|then reload)|(?:your )?request (?:was |has been )?(?:blocked|rejected)|permission to access this page|unusual traffic|too many requests|you have been blocked|(?:being )?rate limited|blocked by (?:our|a|the) security service|press (?:& |and )?hold to confirm|enable js and disable any ad ?blocker|incapsula incident|website blocked|requested url was rejected)\b/i,
    title:
      /\b(?:access denied|attention required|security check|just a moment|one more step|captcha|forbidden|before you continue)\b/i,
    detail: 'the page is a bot wall or block page',
  },
  {
    code: 'server-error',
    sign: /\b(?:establishing a database connection|critical error on this website|5\d\d (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error)|internal server error|bad gateway|backend fetch failed|connection timed out error code|error code:? 5\d\d|fatal error: uncaught|call to undefined function)\b/i,
    title:
      /^(?:error )?5\d\d(?: error)?$|^(?:server|database|application) error\b|^(?:something|an error) (?:went wrong|has occurred|occurred)\b/i,
    detail: 'the page is the error of a server',
  },
  {
    code: 'soft-404',
    sign: /\b(?:page (?:not found|cannot be found|can[’']t be found|could not be found|doesn[’']t exist|does not exist|no longer exists)|404 (?:error|not found)|error 404|nothing (?:was )?found (?:at|for|here|matching)|(?:sorry, )?we (?:can[’']t|couldn[’']t|cannot|could not) find (?:the|that|this) page|sorry, (?:can[’']t|couldn[’']t|cannot) find|this (?:page|content|item) has (?:been )?(?:moved|archived|removed|deleted))\b/i,
    title:
      /^(?:error )?404$|\bnothing (?:was )?found$|^(?:page|content) (?:moved|archived|removed|deleted)$/i,
    detail: 'the page says that there is no such page',
  },
  {
    code: 'login',
    sign: /\b(?:(?:log|sign) ?in to (?:continue|your account|view)|please (?:log|sign) ?in|enter your (?:password|username)|session has expired|username or e-?mail(?: address)?|lost your password|forgot(?:ten)? (?:your )?password)\b/i,
    title: /^(?:log|sign) ?in\b|\bsign in to\b/i,
    detail: 'the page asks to log in',
  },
  {
    code: 'parked',
    sign: /\bdomain (?:name )?(?:is|may be) (?:for sale|parked|expired)|\bbuy this domain\b/i,
    title: /^domain (?:parked|for sale|expired)$/i,
    detail: 'the address belongs to nobody',
  },
];

/** Problems of a document that make its reading unfit to keep. */
const SUSPECT = new Set([
  'main-empty',
  'truncated',
  'body-differs',
  'body-not-named',
  'cycle-differs',
  'not-a-document',
  'home-page-instead',
  'pdf-encrypted',
  'pdf-damaged',
  'pdf-no-text',
  'pdf-garbled',
  'pdf-given-up',
  'pdf-attachments',
]);

/** A notice in the place of a page: recognised by its words in a page that holds little else. `null` for content. */
export function noticeIn(document: BlockDocument): Problem | null {
  let words = 0;
  for (const block of document.blocks) words += block.text.split(' ').length;
  if (words > 250) return null;
  const lines = [document.title ?? '', ...document.blocks.map((block) => block.text)];
  const text = lines.join(' ');
  const short = lines.filter((line) => line.length <= 60);
  for (const notice of NOTICES) {
    if (notice.sign.test(text) || short.some((line) => notice.title.test(line)))
      return { code: notice.code, where: 'document', detail: notice.detail, transient: true };
  }
  return null;
}

export function judgeSoundness(
  document: BlockDocument,
  report: Report,
  problems: Problem[],
  page: PageClass | null,
  previous: Report | null,
): Soundness {
  const reasons: Problem[] = [];
  // What stands in the place of a page has no findings and was not published on any day.
  const bare = report.judgments.length === 0 && report.findings.length === 0 && !report.publishedOn;
  const notice = bare ? noticeIn(document) : null;
  if (notice) reasons.push(notice);
  if (!document.blocks.some((block) => block.text !== '')) {
    reasons.push({ code: 'empty', where: 'document', detail: 'no text was found in the document' });
  }
  for (const problem of problems) {
    if (SUSPECT.has(problem.code)) {
      reasons.push(problem);
    }
  }
  reasons.push(...promised(report, page));
  if (previous) reasons.push(...lostSince(previous, report, problems));
  return { verdict: reasons.length > 0 ? 'suspect' : 'sound', reasons };
}

/** What the kind of page promises by its address, and this reading has not. */
function promised(report: Report, page: PageClass | null): Problem[] {
  if (!page?.watched) return [];
  const reasons: Problem[] = [];
  const headings = report.sections.reduce((length, { heading }) => length + heading.length, 0);
  if (textLength(report) + headings < 40 && report.judgments.every((one) => one.grade.kind === 'not-shown')) {
    reasons.push({
      code: 'text-missing',
      where: 'document',
      detail: 'a page of this kind has text, and next to none was found',
    });
  }
  const { pillar } = page;
  const areas = report.judgments.map((one) => one.area);
  if (
    pillar &&
    page.documentKind === 'report' &&
    !areas.some((area) => area === pillar || area.startsWith(`${pillar}/`))
  ) {
    reasons.push({
      code: 'pillar-differs',
      where: 'document',
      detail: `the address says ${pillar}, and nothing of it was found${areas.length > 0 ? `, but ${areas.join(', ')}` : ''}`,
    });
  }
  return reasons;
}

/** Problems of a grade that the page says and that is not read as one. */
const REFUSED = new Set(['grade-unexpected', 'clues-disagree', 'grade-not-on-scale']);

/** What the page had and this reading has not. */
function lostSince(previous: Report, report: Report, problems: Problem[]): Problem[] {
  const reasons: Problem[] = [];
  if (previous.body && report.body && previous.body.id !== report.body.id) {
    reasons.push({
      code: 'body-differs',
      where: 'document',
      detail: `the page was about ${previous.body.name} and now reads as ${report.body.name}`,
    });
  } else if (previous.body && !report.body) {
    reasons.push({
      code: 'identity-lost',
      where: 'document',
      detail: `the page no longer names ${previous.body.name}`,
    });
  }
  for (const field of ['programme', 'cycle'] as const) {
    if (previous[field] && report[field] !== previous[field]) {
      reasons.push({
        code: `${field}-differs`,
        where: 'document',
        detail: `the page was of ${previous[field]} and now reads as ${report[field] ?? 'of none'}`,
      });
    }
  }
  const now = new Map(report.judgments.map((one) => [`${one.body ?? ''}|${one.area}`, one]));
  const graded = previous.judgments.filter((one) => one.grade.kind === 'graded');
  const hidden = graded.filter((one) => now.get(`${one.body ?? ''}|${one.area}`)?.grade.kind === 'not-shown');
  const gone = graded.filter((one) => !now.has(`${one.body ?? ''}|${one.area}`));
  for (const one of hidden) {
    reasons.push({
      code: 'grade-lost',
      where: one.area,
      detail: 'the page showed a grade here and now shows none',
    });
  }
  // Where a grade was to come, or none was, something is said now that is not taken for one: the old state waits for it.
  for (const one of previous.judgments) {
    if (one.grade.kind !== 'to-be-graded' && one.grade.kind !== 'ungraded') continue;
    if (now.get(`${one.body ?? ''}|${one.area}`)?.grade.kind !== 'not-shown') continue;
    const refused = problems.find(({ code, where }) => REFUSED.has(code) && where === one.area);
    if (refused)
      reasons.push({ code: 'grade-unclear', where: one.area, detail: refused.detail ?? refused.code });
    else if (one.grade.kind === 'to-be-graded')
      reasons.push({
        code: 'grade-lost',
        where: one.area,
        detail: 'the page said that a grade would be given here, and now shows none that can be read',
      });
  }
  if (gone.length > 0 && gone.length * 2 > graded.length) {
    reasons.push({
      code: 'judgments-lost',
      where: 'document',
      detail: `${gone.length} of ${graded.length} graded judgments are no longer found`,
    });
  }
  const before = textLength(previous);
  const after = textLength(report);
  if (before > 600 && after < before * 0.4) {
    reasons.push({
      code: 'text-lost',
      where: 'document',
      detail: `${Math.round(100 - (after / before) * 100)} per cent of the text is no longer found`,
    });
  }
  const headingsBefore = shapeOf(previous).headings;
  const headings = shapeOf(report).headings;
  if (headingsBefore >= 5 && headings < headingsBefore * 0.3) {
    reasons.push({
      code: 'headings-lost',
      where: 'document',
      detail: `${headingsBefore - headings} of ${headingsBefore} headings are no longer found`,
    });
  }
  if (previous.findings.length >= 3 && report.findings.length === 0 && after < before * 0.7) {
    reasons.push({
      code: 'findings-lost',
      where: 'document',
      detail: `all ${previous.findings.length} findings are gone with much of the text`,
    });
  }
  return reasons;
}

/** How much a reading holds of each thing: what siblings are compared by. */
export interface Shape {
  /** Judgments of areas and pillars, with or without a grade. */
  judgments: number;
  /** Judgments of which the page says something: a grade, that there is none, that there will be one. */
  shown: number;
  findings: number;
  headings: number;
  /** Characters of running text and findings. */
  text: number;
}

export function shapeOf(report: Report): Shape {
  return {
    judgments: report.judgments.length,
    shown: report.judgments.filter((one) => one.grade.kind !== 'not-shown').length,
    findings: report.findings.length,
    headings: report.sections.filter((section) => section.heading !== '').length,
    text: textLength(report),
  };
}

/** Fewer siblings than this say nothing. */
const ENOUGH_SIBLINGS = 5;

/**
 * What a page lacks that nearly all of its siblings have: pages of the same kind, cycle and pillar. For a page that is seen
 * for the first time; one that has been read soundly before is its own measure. Nobody is suspect among fewer than five
 * siblings. Each measure is held against what four in five siblings have at least, so that small pages of a kind that has
 * small pages are none the worse for it.
 */
export function lacksAmong(siblings: Shape[], shape: Shape): Problem[] {
  if (siblings.length < ENOUGH_SIBLINGS) return [];
  const reasons: Problem[] = [];
  const lacks = (code: string, measure: keyof Shape, what: string, least: number, share: number) => {
    const usual = mostHave(siblings.map((one) => one[measure]));
    if (usual < least || shape[measure] > usual * share) return;
    reasons.push({
      code,
      where: 'siblings',
      detail: `four in five of ${siblings.length} pages of its kind and cycle have ${usual} ${what} or more, this one has ${shape[measure]}`,
    });
  };
  lacks('judgments-missing', 'judgments', 'judgments', 2, 0.25);
  if (shape.judgments > 0) lacks('grades-missing', 'shown', 'judgments with their grade', 2, 0);
  lacks('headings-missing', 'headings', 'headings', 5, 0.15);
  lacks('text-missing', 'text', 'characters of text', 1500, 0.15);
  const usualText = mostHave(siblings.map((one) => one.text));
  if (shape.text < usualText / 2) lacks('findings-missing', 'findings', 'findings', 3, 0);
  return reasons;
}

/** What four in five have at least. */
function mostHave(values: number[]): number {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.floor(inOrder.length / 5)]!;
}

function textLength(report: Report): number {
  let length = 0;
  for (const section of report.sections) for (const block of section.blocks) length += block.text.length;
  for (const finding of report.findings) length += finding.text.length + finding.points.join('').length;
  return length;
}
