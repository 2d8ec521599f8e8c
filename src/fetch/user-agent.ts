/**
 * The one name by which gradewatch goes, and the proof that somebody can be reached about it.
 */
import { isIP } from 'node:net';
import { ownVersion } from '../own-files.js';
import { addressKind } from './addresses.js';

/** The product token that a robots.txt file names us by (RFC 9309, section 2.2.1). */
export const productToken = 'gradewatch';

/** A setting with which no host may be asked. */
export class FetcherConfigurationError extends Error {
  override readonly name = 'FetcherConfigurationError';
  constructor(
    readonly code: 'contact-missing' | 'contact-malformed' | 'host-malformed',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The User-Agent header: `gradewatch/1.2.3 (+ops@example.org)`.
 *
 * @param contact e-mail address or URL, or `null`
 * @param hosts every host (with its port, where that is not the default) that will be asked
 * @throws FetcherConfigurationError where a public host would be asked and nobody could be reached about it
 */
export function userAgentFor(contact: string | null, hosts: string[]): string {
  const written = contact?.trim() ?? '';
  const [named] = hosts.filter(isPublicHost);
  if (written === '') {
    if (named !== undefined) {
      throw new FetcherConfigurationError(
        'contact-missing',
        `${named} is a public host, and no contact is configured. A crawler that nobody can be reached about is ` +
          'not sent out. Set contact: to an e-mail address or URL in the configuration; it goes into the User-Agent.',
      );
    }
    return `${productToken}/${ownVersion()}`;
  }
  if (!/^[\x21-\x27\x2a-\x7e]{3,200}$/.test(written) || !/[@:]/.test(written)) {
    throw new FetcherConfigurationError(
      'contact-malformed',
      `contact: ${JSON.stringify(written)} cannot stand in a User-Agent. ` +
        'Write one e-mail address or URL, without spaces or brackets, for example ops@example.org.',
    );
  }
  return `${productToken}/${ownVersion()} (+${written})`;
}

/** True unless the host is plainly this machine or one inside: a private address, or `localhost`. */
function isPublicHost(host: string): boolean {
  let name: string;
  try {
    name = new URL(`http://${host}/`).hostname.replace(/^\[|\]$/g, '');
  } catch {
    throw new FetcherConfigurationError(
      'host-malformed',
      `${JSON.stringify(host)} is not a host. Write a host name, with its port where it has one: example.org:8080.`,
    );
  }
  if (isIP(name) !== 0) return addressKind(name) === 'public';
  return name !== 'localhost' && !name.endsWith('.localhost');
}
