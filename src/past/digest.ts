/**
 * Digests as web archives write them: SHA-1 in Base32 (CDX, and WARC as `sha1:…`); also in hexadecimal, and SHA-256.
 */
import { createHash } from 'node:crypto';

/** RFC 4648, section 6, without padding. */
export function base32(bytes: Uint8Array): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += signs[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + signs[(value << (5 - bits)) & 31] : text;
}

/** Whether bytes have a digest; `null` for a digest that cannot be checked (of another kind, or none). */
export function digestHolds(digest: string | null, bytes: Uint8Array): boolean | null {
  const [, named, value] = /^(?:([a-z0-9-]+):)?([a-z0-9=]+)$/i.exec(digest?.trim() ?? '') ?? [];
  if (value === undefined) return null;
  const bare = value.replace(/=+$/, '');
  const lengths: Record<string, string> = { 32: 'sha1', 40: 'sha1', 52: 'sha256', 64: 'sha256' };
  const algorithm = named?.toLowerCase().replace('-', '') ?? lengths[bare.length];
  if (algorithm !== 'sha1' && algorithm !== 'sha256') return null;
  const hash = createHash(algorithm).update(bytes).digest();
  return bare.toUpperCase() === base32(hash) || bare.toLowerCase() === hash.toString('hex');
}
