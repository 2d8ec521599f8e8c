/**
 * Links as HTTP headers and TimeMaps write them (RFC 8288, section 3; RFC 6690; RFC 7089, section 5). Pure, in linear
 * time, and forgiving: what is no link is passed over.
 */

export interface Link {
  target: string;
  /** Relation types, lower case. */
  rels: string[];
  datetime: string | null;
  type: string | null;
}

/** Every link of a header value or of an `application/link-format` document. */
export function parseLinks(text: string): Link[] {
  const links: Link[] = [];
  const start = /<([^<>]*)>/g;
  const parameter = /\s*;\s*([^\s=;,"<>]+)\s*(?:=\s*(?:"([^"]*)"|([^\s;,"<>]*)))?/y;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const link: Link = { target: (found[1] ?? '').trim(), rels: [], datetime: null, type: null };
    parameter.lastIndex = start.lastIndex;
    for (let one = parameter.exec(text); one; one = parameter.exec(text)) {
      const value = one[2] ?? one[3] ?? '';
      const name = one[1]?.toLowerCase();
      if (name === 'rel' && link.rels.length === 0)
        link.rels = value.toLowerCase().split(/\s+/).filter(Boolean);
      else if (name === 'datetime') link.datetime ??= value;
      else if (name === 'type') link.type ??= value;
      start.lastIndex = parameter.lastIndex;
    }
    links.push(link);
  }
  return links;
}

/** The target of the first link with a relation type, or `null`. */
export function linkOf(links: Link[], rel: string): string | null {
  return links.find((link) => link.rels.includes(rel))?.target ?? null;
}
