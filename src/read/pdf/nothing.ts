/** What a PDF is before it is read, and stays where nothing of it can be. */
import type { BlockDocument, Problem } from '../../model.js';

/** A PDF of which nothing is read, and why. */
export function noPdf(...problems: Problem[]): BlockDocument {
  return {
    format: 'pdf',
    blocks: [],
    title: null,
    canonicalUrl: null,
    links: [],
    meta: {},
    problems,
    engine: 'pdf.js',
  };
}
