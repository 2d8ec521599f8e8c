/** Where each page of the review site stands in its folder, and how one page links to another. Pure. */
import type { CaptureRef } from '../model.js';

/** Path of a page inside the site's folder. Ids become file names without surprises. */
export function bodyPath(site: string, body: string): string {
  return `${fileName(site)}/${fileName(body)}.html`;
}

/** Path of the page on one watched document. */
export function reportPath(site: string, pageId: string): string {
  return `${fileName(site)}/documents/${fileName(pageId)}.html`;
}

/** Path of the page on one question: all bodies beside each other. */
export function questionPath(site: string, area: string): string {
  return `${fileName(site)}/questions/${fileName(area)}.html`;
}

/** Path of the page on what changed in one month, e.g. `2026-03`. */
export function monthPath(site: string, month: string): string {
  return `${fileName(site)}/changes/${fileName(month)}.html`;
}

/** What a table to download holds. */
export type Table = 'judgments' | 'findings' | 'changes';

/** Path of a table to download: of the whole site, of one body, or of one question. */
export function tablePath(site: string, table: Table, of: { body?: string; area?: string } = {}): string {
  const folder = `${fileName(site)}/tables`;
  if (of.body !== undefined) return `${folder}/bodies/${fileName(of.body)}-${table}.csv`;
  if (of.area !== undefined) return `${folder}/questions/${fileName(of.area)}-${table}.csv`;
  return `${folder}/${table}.csv`;
}

/** Id of the place of a capture on its document's page: the same bytes may have been captured twice. */
export function capturePlace({ sha256, capturedAt }: CaptureRef): string {
  return placeOf('capture', `${sha256.slice(0, 16)}-${capturedAt}`);
}

/** Id of a place on a page, for links to it. */
export function placeOf(kind: 'change' | 'capture' | 'finding', id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9-]/g, '')}`;
}

/** Letters, digits and a few marks; anything else becomes `_`, so that no id leads out of the folder. */
function fileName(id: string): string {
  return id.replace(/[^A-Za-z0-9._~-]/g, '_').replace(/^\.+/, '_') || '_';
}
