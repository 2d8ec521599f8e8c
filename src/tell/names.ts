/**
 * Names for ids: bodies, areas, grades. From the site profile where there is one; two documents that are
 * compared without a profile are named from their ids, which are made of the same words.
 */
import type { AreaId, GradeReading, SiteProfile } from '../model.js';
import { oneLine, shorten } from './sanitise.js';
import { capitalise, gradeWords } from './words.js';

/** How ids of one site are said. */
export interface Names {
  site: string;
  timeZone: string;
  body(id: string | null): string | null;
  /** Short name of an area, lower case where it is not a name; several areas can share one. An area unknown to the profile goes by the document's own label. */
  area(id: AreaId, label?: string): string;
  grade(reading: GradeReading | null): string;
}

/** Names by a site profile, or from the ids alone. */
export function namesOf(profile: SiteProfile | null): Names {
  return {
    site: oneLine(profile?.shortName ?? 'the site'),
    timeZone: profile?.timeZone ?? 'UTC',
    body: (id) =>
      id === null ? null : oneLine(profile?.bodies.find((body) => body.id === id)?.name ?? fromId(id)),
    area: (id, label) =>
      oneLine(
        profile?.areas.find((area) => area.id === id)?.name ??
          (profile && label?.trim() ? `“${shorten(label.trim(), 90)}”` : null) ??
          id.slice(id.lastIndexOf('/') + 1).replaceAll('-', ' '),
      ),
    grade: (reading) => oneLine(gradeWords(reading, profile)),
  };
}

function fromId(id: string): string {
  return id
    .split('-')
    .map((word) => (/^(?:and|of|the)$/.test(word) ? word : capitalise(word)))
    .join(' ');
}
