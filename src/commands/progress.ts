/**
 * Progress of a pass on standard error. On a terminal one line that lives, with the lines of interest above it; on a
 * pipe the lines of interest alone (a page that is new, changed, gone, failed or set aside; a delivery).
 */

import { pushTo } from '../compare/groups.js';
import type { Delivery, ProgressEvent, RunReport } from '../model.js';
import { oneLine, shorten } from '../tell/sanitise.js';
import type { Io } from './io.js';

const outcomeWords: Record<string, string> = {
  new: 'new',
  changed: 'changed',
  gone: 'gone',
  failed: 'failed',
  quarantined: 'set aside',
};

/** Lines that say the same of different pages: so many are shown, and then how many more there were. */
const MOST_ALIKE = 3;

/** Makes the listener for a pass's events; `end` takes the living line away. */
export function progressOn(io: Io): { onProgress(event: ProgressEvent): void; end(): void } {
  const live = io.errIsTerminal;
  let shown = false;
  let counts = '';
  let left = '';
  const resting = new Set<string>();
  /** How many pages had come to the same, for the same reason: a host that is down fails them all. */
  const alike = new Map<string, number>();
  const clear = () => {
    if (shown) io.err('\r\u001b[K');
    shown = false;
  };
  const line = (text: string) => {
    clear();
    io.err(`${text}\n`);
  };
  const show = (text: string) => {
    if (!live) return;
    io.err(`\r\u001b[K${shorten(text, Math.max(20, io.columns - 1))}`);
    shown = true;
  };
  /** Pages of a site begin alike: where the line is too narrow, the end of the address is what tells them apart. */
  const showPage = (url: string) => {
    if (!live) return;
    const head = `${counts}${left} `;
    const room = Math.max(20, io.columns - 1) - head.length;
    const page = Array.from(oneLine(url));
    show(head + (page.length <= room || room < 8 ? page : ['…', ...page.slice(1 - room)]).join(''));
  };
  return {
    onProgress(event) {
      switch (event.kind) {
        case 'discovered':
          show(`${event.pages} pages known, ${event.frontier} to ask for`);
          break;
        case 'fetching':
          // Done, of those that this pass asks for: what is known and not due is no part of it.
          counts =
            event.left === undefined
              ? `${event.done}/${event.known}`
              : `${event.done}/${event.done + event.left}`;
          left = event.secondsLeft ? `, ${duration(event.secondsLeft)} left` : '';
          showPage(event.url);
          break;
        case 'waiting':
          if (event.why === 'retry') {
            const seconds = duration(Math.ceil(event.ms / 1000));
            line(`again in ${seconds} ${oneLine(event.url)} (${event.code}, attempt ${event.attempt})`);
          }
          show(`${counts}${left} waiting ${(event.ms / 1000).toFixed(1)} s for ${oneLine(event.host)}`);
          break;
        case 'host-rests':
          if (!resting.has(event.host))
            line(`resting   ${oneLine(event.host)} is left alone for ${duration(event.seconds)}`);
          resting.add(event.host);
          break;
        case 'checked':
          if (event.outcome !== 'unchanged') {
            const detail = event.detail ? ` (${oneLine(event.detail)})` : '';
            const what = outcomeWords[event.outcome]!.padEnd(9);
            const before = alike.get(what + detail) ?? 0;
            if (before < MOST_ALIKE) line(`${what} ${oneLine(event.url)}${detail}`);
            // Without a reason there is nothing to be alike in: each page that is new or changed is named.
            if (detail !== '') alike.set(what + detail, before + 1);
          }
          showPage(event.url);
          break;
        case 'delivered':
          if (event.delivery.kind !== 'already-delivered') line(deliveryLine(event.delivery));
          break;
        case 'finished':
          for (const [said, count] of alike) {
            if (count > MOST_ALIKE)
              line(`${said.slice(0, 9)} and ${count - MOST_ALIKE} more${said.slice(9)}`);
          }
          // The next pass of a watch says its own again.
          alike.clear();
          clear();
          break;
      }
    },
    end: clear,
  };
}

/** `40 s`, `12 min`, `3 h 5 min`. */
function duration(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** One line of what came of a delivery. */
export function deliveryLine(delivery: Delivery): string {
  const words = {
    delivered: 'told',
    'already-delivered': 'told before',
    deferred: 'put off',
    failed: 'not told',
    'held-by-embargo': 'held back',
  };
  const detail = delivery.detail ? ` (${oneLine(delivery.detail)})` : '';
  return `${words[delivery.kind].padEnd(9)} ${oneLine(delivery.subscriber)} by ${delivery.channel}${detail}`;
}

/** A pass for a person: what was checked, what changed, who was told, what went wrong. */
export function reportText(report: RunReport): string {
  const { checked, unchanged, changed, new: fresh, gone, failed, quarantined } = report.pages;
  const lines = [
    `${checked} pages checked: ${unchanged} unchanged, ${changed} changed, ${fresh} new, ${gone} gone, ${failed} failed, ${quarantined} set aside.`,
  ];
  const told: string[] = [];
  for (const change of report.changes) if (change.announced) told.push(`  ${oneLine(change.summary)}`);
  const recorded = report.changes.length - told.length;
  lines.push(
    report.changes.length === 0
      ? 'No changes.'
      : `${told.length} ${told.length === 1 ? 'change' : 'changes'}${recorded > 0 ? `, and ${recorded} recorded without being told` : ''}${told.length > 0 ? ':' : '.'}`,
  );
  for (const line of told) lines.push(line);
  for (const delivery of report.deliveries) lines.push(deliveryLine(delivery));
  if (report.problems.length > 0)
    lines.push(`${report.problems.length} ${report.problems.length === 1 ? 'problem' : 'problems'}:`);
  const alike = new Map<string, RunReport['problems']>();
  for (const problem of report.problems) pushTo(alike, `${problem.code} ${problem.detail}`, problem);
  for (const same of alike.values()) {
    for (const { url, code, detail, transient } of same.slice(0, MOST_ALIKE))
      lines.push(`  ${code}${transient ? ' (may pass)' : ''} ${oneLine(url)}: ${oneLine(detail)}`);
    const more = same.length - MOST_ALIKE;
    if (more > 0) lines.push(`  ${same[0]?.code}: the same of ${more} more (run --json names them)`);
  }
  return `${lines.join('\n')}\n`;
}

/** A pass on one line, for `watch`. */
export function passLine(report: RunReport, stopped: boolean): string {
  const { checked, changed, new: fresh, gone, failed, quarantined } = report.pages;
  const told = report.deliveries.filter(({ kind }) => kind === 'delivered').length;
  const seconds = Math.round((Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000);
  const { changes, problems } = report;
  return `${report.finishedAt} ${stopped ? 'stopped pass' : 'pass'}: ${checked} pages checked, ${fresh} new, ${changed} changed, ${gone} gone, ${failed} failed, ${quarantined} set aside; ${changes.length} changes, ${told} bulletins delivered, ${problems.length} problems; ${seconds} s\n`;
}

/** Whether some page or delivery of a pass failed, which exit 3 says. */
export function hasFailures(report: RunReport): boolean {
  return (
    report.pages.failed > 0 ||
    report.pages.quarantined > 0 ||
    report.deliveries.some((d) => d.kind === 'failed' || (d.kind === 'deferred' && d.code !== 'dry-run'))
  );
}
