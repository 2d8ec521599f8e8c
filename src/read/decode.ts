/**
 * Bytes → characters, as the HTML standard says (https://html.spec.whatwg.org/#determining-the-character-encoding):
 * byte order mark, then the transport's charset, then `<meta charset>` in the first 1,024 bytes, then UTF-8 where the
 * bytes are valid UTF-8, else windows-1252. Labels go through the Encoding Standard's table (`TextDecoder`).
 * Never throws: bytes that do not fit become U+FFFD and are reported.
 */
import type { Problem } from '../model.js';

export function decodeBytes(
  bytes: Uint8Array,
  charset: string | null | undefined,
): { text: string; encoding: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const bom = byteOrderMark(bytes);
  const declared = bom ?? usable(charset) ?? usable(metaCharset(bytes));
  if (charset && !usable(charset)) {
    problems.push({
      code: 'charset-unknown',
      where: 'http header',
      detail: `no such character set: ${charset}`,
    });
  }
  let encoding = declared ?? 'utf-8';
  let text = decode(bytes, encoding);
  const broken = text.includes('\ufffd') ? (text.match(/\ufffd/g) ?? []).length : 0;
  if (broken > 0 && !bom) {
    // The declaration, or the default, does not fit: a wrong label is commoner than broken bytes.
    const other = encoding === 'utf-8' ? 'windows-1252' : 'utf-8';
    const again = decode(bytes, other);
    if (!again.includes('\ufffd') && !again.includes('\u0000')) {
      if (declared) {
        problems.push({
          code: 'charset-wrong',
          where: 'document',
          detail: `declared ${encoding}, read as ${other}`,
        });
      }
      encoding = other;
      text = again;
    } else {
      problems.push({
        code: 'charset-broken',
        where: 'document',
        detail: `${broken} characters could not be read as ${encoding}`,
      });
    }
  }
  return { text: text.includes('\u0000') ? text.replace(/\u0000/g, '') : text, encoding, problems };
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = (encoding === 'utf-8' ? UTF8 : new TextDecoder(encoding)).decode(bytes);
  if (encoding !== 'windows-1252' || !/[\u0080-\u009f]/.test(text)) return text;
  // Some versions of Node decode this label as plain Latin-1: the Encoding Standard's index gives these another meaning.
  return text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
}

/** 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Labels met before: a site's server sends the same one with every page. Bounded. */
const labels = new Map<string, string | null>();

function usable(label: string | null | undefined): string | null {
  if (!label) return null;
  let encoding = labels.get(label);
  if (encoding === undefined) {
    try {
      encoding = new TextDecoder(label.trim()).encoding;
    } catch {
      encoding = null;
    }
    if (label.length <= 40 && labels.size < 200) labels.set(label, encoding);
  }
  return encoding;
}

/** The encoding that a byte order mark names, or `null` where there is none. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

const UTF8 = new TextDecoder();

/** The first 1,024 bytes, a character each: what may be looked at before the character set is known. */
export function headOf(bytes: Uint8Array): string {
  const { buffer, byteOffset, length } = bytes;
  return Buffer.from(buffer, byteOffset, Math.min(length, 1024)).toString('latin1');
}

function metaCharset(bytes: Uint8Array): string | null {
  const found = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(headOf(bytes))?.[1] ?? null;
  // The standard: a UTF-16 label inside bytes that could be read as ASCII means UTF-8.
  return found && /^utf-?16/i.test(found) ? 'utf-8' : found;
}
