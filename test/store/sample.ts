/** Invented pages, reports and changes for the tests of stores. Every sentence is made up. */
import { createHash } from 'node:crypto';
import type { Capture, Change, ChangeEntry, KeepInput, PageCheck, Report } from '../../src/model.js';

export const SITE = 'examplia';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** A report whose grade and text follow from `state`. */
export function sampleReport(state: string): Report {
  return {
    title: `Northshire: an inspection, state ${state}`,
    documentKind: 'report',
    body: { id: 'northshire', name: 'Northshire Constabulary', kind: 'police' },
    programme: 'EXAM',
    cycle: '2031',
    pillar: 'fairness',
    publishedOn: '2031-03-04',
    lastUpdated: null,
    embargoUntil: null,
    judgments: [
      {
        area: 'fairness/listening',
        label: 'How well does the force listen?',
        level: 'area',
        grade: { kind: 'graded', grade: 'good', scale: 'exam-4' },
        carriedOver: false,
        inspectedIn: null,
        readFrom: 'grade-line',
        quote: 'Good',
      },
    ],
    previousJudgments: [],
    findings: [
      {
        kind: 'area-for-improvement',
        area: 'fairness/listening',
        text: 'The force should write down what it hears:',
        points: ['by asking twice; and', `by answering once (${state}).`],
      },
    ],
    corrections: [],
    sections: [
      {
        path: ['fairness/listening'],
        heading: 'How well does the force listen?',
        level: 2,
        area: 'fairness/listening',
        blocks: [
          {
            kind: 'paragraph',
            depth: 0,
            text: `Officers wore yellow hats. The state was ${state}. Was it raining? “It was.” Nobody minded.`,
          },
        ],
      },
    ],
  };
}

export interface SampleKeep {
  page?: string;
  /** What the page says. */
  state: string;
  /** What differs in the bytes only. */
  noise?: string;
  at: string;
  reader?: string;
  importedFrom?: string | null;
  latest?: boolean;
  entries?: Omit<ChangeEntry, 'seq'>[];
}

/** One page to keep, bytes and all. */
export function sampleKeep(input: SampleKeep): KeepInput {
  const {
    page = 'exam--2031--northshire',
    state,
    noise = '',
    at,
    reader = 'reader 1',
    latest = true,
  } = input;
  const report = sampleReport(state);
  const bytes = Buffer.from(
    `<html><body><!-- ${noise} --><p>${state}</p>${'<p>Filler.</p>'.repeat(50)}</body></html>`,
  );
  const capture: Capture = {
    sha256: sha256(bytes),
    capturedAt: at,
    storedAt: '2031-12-31T00:00:00Z',
    url: `https://inspectorate.example/${page.replaceAll('--', '/')}/`,
    contentType: 'text/html',
    charset: 'utf-8',
    importedFrom: input.importedFrom ?? null,
    reader,
    reportSha256: sha256(JSON.stringify(report)),
    digest: {
      title: report.title,
      documentKind: report.documentKind,
      body: 'northshire',
      programme: report.programme,
      cycle: report.cycle,
      pillar: report.pillar,
      publishedOn: report.publishedOn,
      judgments: report.judgments,
      previousJudgments: [],
    },
  };
  const problems = [{ code: 'area-unknown', where: 'line 3', detail: 'It rained. Nobody knew why.' }];
  return { site: SITE, page, capture, bytes, report, problems, entries: input.entries ?? [], latest };
}

/** A change for the log. */
export function sampleEntry(
  id: string,
  over: Partial<Omit<ChangeEntry, 'seq' | 'change'>> & { change?: Partial<Change> } = {},
): Omit<ChangeEntry, 'seq'> {
  const { change, ...entry } = over;
  return {
    cause: 'site',
    seenAt: '2031-03-05T08:00:00Z',
    lastSeenBefore: null,
    embargoUntil: null,
    ...entry,
    change: {
      id,
      kind: 'text-changed',
      importance: 'detail',
      announced: true,
      body: 'northshire',
      programme: 'EXAM',
      cycle: '2031',
      area: 'fairness/listening',
      summary: `Something small changed (${id}).`,
      path: ['fairness/listening'],
      edits: [{ op: 'add', text: 'a word' }],
      ...change,
    } as Change,
  };
}

export function sampleCheck(page: string): PageCheck {
  return {
    page,
    url: `https://inspectorate.example/${page.replaceAll('--', '/')}/`,
    fetchUrl: `http://127.0.0.1/${page}/`,
    kind: 'exam-report',
    documentKind: 'report',
    foundOn: 'https://inspectorate.example/reports/',
    firstSeenAt: '2031-03-04T08:00:00Z',
    lastCheckedAt: '2031-03-05T08:00:00Z',
    lastGoodAt: '2031-03-05T08:00:00Z',
    validators: { etag: '"abc"', lastModified: null },
    lastSha256: sha256(page),
    problem: null,
    goneSince: null,
    withdrawn: false,
  };
}
