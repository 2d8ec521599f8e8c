/** What every change in words has. */
import type { Direction, MarkedText } from '../model.js';
import { oneLine } from './sanitise.js';

/** A change in words, before it has a place and a time. All text is inert. */
export interface Description {
  headline: string;
  /** As it stands in a subject after the body's name, e.g. `ethical and lawful workforce, good → requires improvement`. */
  phrase: string;
  /** The part of `phrase` that may be shortened; never the grades. */
  topic: string;
  notes: string[];
  before: MarkedText | string | null;
  after: MarkedText | string | null;
  lines: string[];
  direction: Direction | null;
}

/** A description of its headline alone. `topic` is the part of `phrase` that may be shortened. */
export function said(headline: string, phrase: string, topic: string): Description {
  return {
    headline: oneLine(headline),
    phrase: oneLine(phrase),
    topic: oneLine(topic),
    notes: [],
    before: null,
    after: null,
    lines: [],
    direction: null,
  };
}
