/** Files → one zip, the same bytes for the same files on every machine. */
import { zipSync } from 'fflate';

/**
 * A zip of these files in their order (APPNOTE 6.3). Rejects paths that could lead out of the folder a zip is unpacked into.
 */
export function zipOf(files: Map<string, Uint8Array>): Uint8Array {
  for (const path of files.keys()) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(path))
      throw new Error(`zip: ${JSON.stringify(path)} is no safe path`);
  }
  // A zip holds local time without its zone: midnight of this day is written the same everywhere.
  const noTime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: noTime, os: 3, attrs: 0o644 << 16 });
}
