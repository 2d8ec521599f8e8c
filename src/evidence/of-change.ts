/**
 * Gathers from the store what an evidence pack is made of (pack.ts says what stands in one). The site is not asked.
 *
 * For the operator (`gradewatch evidence`) all that the store holds; for a subscriber (attachments) nothing that is
 * still under embargo, whatever page it stands on.
 */
import { readDocument } from '../apart/index.js';
import { judgmentHistory } from '../compare/history.js';
import type {
  Capture,
  CaptureRef,
  ChangeEntry,
  HistoryRow,
  IsoInstant,
  PageId,
  ReadingOptions,
  SiteProfile,
  Store,
} from '../model.js';
import { ownVersion } from '../own-files.js';
import { READER_VERSION } from '../read/index.js';
import { evidencePack, type Pack, type Side } from './pack.js';

/** Where packs are made from. What is the same for several packs is read from the store once. */
export interface EvidenceSource {
  store: Store;
  profiles: SiteProfile[];
  /** By site id. */
  reading(site: string): ReadingOptions | null;
  /** The whole change log. */
  log: ChangeEntry[];
  /** Leaves out what is under embargo at this moment; absent: nothing is left out. */
  openAt?: IsoInstant;
  /** Captures by site, filled as they are asked for. */
  captures: Map<string, { page: PageId; capture: Capture }[]>;
}

/** The pack of one change, and what should be in it and is not; `null` for a change that names no page of the store. */
export async function evidenceOf(
  entry: ChangeEntry,
  from: EvidenceSource,
): Promise<(Pack & { missing: string[] }) | null> {
  const { source } = entry.change;
  const profile = from.profiles.find((one) => one.id === source?.site) ?? from.profiles[0];
  if (!source || !profile) return null;
  const missing: string[] = [];
  const side = async (name: string, ref: CaptureRef | null): Promise<Side | null> => {
    if (!ref) return null;
    const found = await sideOf(ref, source, profile, from);
    if (!found)
      missing.push(`The capture ${name} (${ref.capturedAt}, SHA-256 ${ref.sha256}) is not in the store.`);
    return found;
  };
  const pack = evidencePack({
    entry,
    before: await side('before', source.before),
    after: await side('after', source.after),
    page: from.log.filter(
      (one) =>
        one.change.source?.site === source.site &&
        one.change.source.page === source.page &&
        !isEmbargoed(one, from.openAt),
    ),
    log: from.log.filter((one) => !isEmbargoed(one, from.openAt)),
    history: await historyOf(entry, profile, from),
    profile,
    version: ownVersion(),
    reader: READER_VERSION,
    missing,
  });
  return { ...pack, missing };
}

async function sideOf(
  ref: CaptureRef,
  { site, page, url }: { site: string; page: PageId; url: string },
  profile: SiteProfile,
  { store, reading }: EvidenceSource,
): Promise<Side | null> {
  const captures = await store.captures(site, page);
  const capture =
    captures.find((one) => one.sha256 === ref.sha256 && one.capturedAt === ref.capturedAt) ??
    captures.find((one) => one.sha256 === ref.sha256);
  const bytes = await store.source(site, page, ref.sha256);
  if (!capture || !bytes) return null;
  const { report } = (
    await readDocument({
      bytes,
      contentType: capture.contentType,
      charset: capture.charset,
      url,
      profile,
      reading: reading(site),
    })
  ).reading;
  return { capture, bytes, report };
}

/** Every judgment known of the change's area, or of its body where it is about no area. */
async function historyOf(
  entry: ChangeEntry,
  profile: SiteProfile,
  from: EvidenceSource,
): Promise<HistoryRow[]> {
  const { body, area } = entry.change;
  return judgmentHistory(await capturesOf(profile.id, from), profile).filter(
    (row) => (body === null || row.body === body) && (area === null || row.area === area),
  );
}

async function capturesOf(site: string, { store, log, openAt, captures }: EvidenceSource) {
  const known = captures.get(site);
  if (known) return known;
  const closed = new Set<string>();
  for (const one of log) {
    const { source } = one.change;
    if (source?.after && isEmbargoed(one, openAt)) closed.add(`${source.page}\n${source.after.sha256}`);
  }
  const found: { page: PageId; capture: Capture }[] = [];
  for (const page of await store.pages(site)) {
    for (const capture of await store.captures(site, page)) {
      if (!closed.has(`${page}\n${capture.sha256}`)) found.push({ page, capture });
    }
  }
  captures.set(site, found);
  return found;
}

function isEmbargoed({ embargoUntil }: ChangeEntry, openAt: IsoInstant | undefined): boolean {
  return openAt !== undefined && embargoUntil !== null && Date.parse(openAt) < Date.parse(embargoUntil);
}
