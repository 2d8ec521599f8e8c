/** The lives of findings on a terminal or in a pipe: one after the other, each with what happened to it and when. */
import type { FindingEvent, FindingLife } from '../model.js';
import { findingNoun, indefinite } from './finding-words.js';
import { sgr } from './layout.js';
import { type Names, namesOf } from './names.js';
import { oneLine, shorten } from './sanitise.js';
import type { TableOptions } from './table.js';
import { capitalise, dateWords, isoDay } from './words.js';
import { wrap } from './wrap.js';

const EVENTS: Record<FindingEvent['kind'], string> = {
  'first-seen': 'first seen',
  reworded: 'reworded',
  repeated: 'listed again',
  'also-in': 'also in another document',
  became: 'became',
  'followed-up': 'followed up',
  'not-listed': 'no longer listed',
  'listed-again': 'listed again',
  closed: 'closed',
};
const STATES: Record<FindingLife['state'], string> = {
  listed: 'listed',
  'no-longer-listed': 'no longer listed',
  closed: 'closed',
};

/** Findings by body. What is doubtful is said to be, with its score; it is for a person to look at. */
export function findingsTable(lives: FindingLife[], options: TableOptions): string {
  if (lives.length === 0) return 'No findings are known yet.\n';
  const names = namesOf(options.profile ?? null);
  const strong = (text: string) => (options.colour ? sgr('1', text) : text);
  const out: string[] = [];
  let body: string | null = null;
  for (const life of lives) {
    if (life.body !== body) out.push(...(body === null ? [] : ['']), strong(names.body(life.body) ?? ''));
    body = life.body;
    const area = life.area === null ? '' : `, ${names.area(life.area)}`;
    const doubtful = life.doubtful ? ', to be reviewed' : '';
    const head = `${capitalise(findingNoun(life.kind))}${area}: ${STATES[life.state]}${doubtful} (${life.id})`;
    out.push('', wrap(head, options.width, '    ', '  '));
    out.push(wrap(shorten(oneLine(life.text), 400), options.width, '    | ', '    | '));
    for (const point of life.points) out.push(wrap(oneLine(point), options.width, '    |   ', '    | - '));
    for (const { text, date } of life.deadlines) {
      const by = date ? `: ${dateWords(date)}` : '';
      out.push(wrap(`Deadline “${oneLine(text)}”${by}`, options.width, '      ', '    '));
    }
    for (const event of life.events) out.push(wrap(eventLine(event, names), options.width, '      ', '    '));
  }
  return `${out.join('\n')}\n`;
}

function eventLine(event: FindingEvent, names: Names): string {
  const cycle = event.cycle ? ` in ${oneLine(event.cycle)}` : '';
  const score = event.score === null || event.score === 1 ? '' : `, likeness ${event.score}`;
  const other = event.other ? ` may be ${event.other}` : ' uncertain';
  const part =
    event.other === null
      ? ''
      : event.kind === 'not-listed'
        ? `; taken in by ${event.other}`
        : `; split off from ${event.other}`;
  const review = event.review ? `; to be reviewed:${other}` : part;
  const as = event.as ? ` ${indefinite(event.as)}` : '';
  const quoted = event.text && event.kind !== 'first-seen' ? `: “${shorten(oneLine(event.text), 240)}”` : '';
  return `${isoDay(event.seenAt, names.timeZone)} ${EVENTS[event.kind]}${as}${cycle}${score}${review}${quoted}`;
}
