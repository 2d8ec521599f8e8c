/**
 * The one place where a connection is opened. The address that is about to be connected to is the address that is
 * checked: name resolution happens here, inside the connection, and only checked addresses are handed to the socket.
 * So neither a redirect nor a name whose answer changes between check and use (DNS rebinding) leads inside.
 *
 * TLS certificates are always verified; the environment cannot switch that off.
 */
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { addressKind } from './addresses.js';

/** Resolves a name to all its addresses, as `dns.lookup` with `all: true` does. */
export type Resolve = (
  hostname: string,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** No address of the host may be asked. */
class AddressRefusedError extends Error {
  readonly code = 'GRADEWATCH_ADDRESS_REFUSED';
}

const resolveWithSystem: Resolve = (hostname, callback) => {
  systemLookup(hostname, { all: true }, callback);
};

/**
 * A connector for undici that connects only to addresses that may be asked.
 *
 * @param options.allowPrivateAddresses loopback, private and link-local ranges may be asked too; metadata never
 * @param options.connectTimeoutMs bound on name resolution, TCP and TLS handshake together, in milliseconds
 */
export function guardedConnector(options: {
  allowPrivateAddresses: boolean;
  connectTimeoutMs: number;
  resolve?: Resolve;
}): buildConnector.connector {
  const resolve = options.resolve ?? resolveWithSystem;
  const mayAsk = (address: string): boolean => {
    const kind = addressKind(address);
    return kind === 'public' || (kind === 'private' && options.allowPrivateAddresses);
  };

  const lookup: LookupFunction = (hostname, lookupOptions, callback) => {
    resolve(hostname, (error, addresses) => {
      if (error) return callback(error, []);
      const allowed = addresses.filter(({ address }) => mayAsk(address));
      const first = allowed[0];
      if (!first) return callback(refusal(hostname, addresses), []);
      if (lookupOptions.all) return callback(null, allowed);
      return callback(null, first.address, first.family);
    });
  };

  const connect = buildConnector({
    timeout: options.connectTimeoutMs,
    rejectUnauthorized: true,
    // Node gives up on one of several addresses after 250 ms, which a far or busy host does not always make.
    autoSelectFamilyAttemptTimeout: 1000,
    lookup,
  });
  return (target, callback) => {
    // A literal address is never looked up, so it is checked here.
    const literal = target.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !mayAsk(literal)) {
      callback(refusal(literal, [{ address: literal, family: isIP(literal) }]), null);
      return;
    }
    connect(target, (...result) => {
      const [error, socket] = result;
      if (error === null) socket.prependListener('error', noteReset);
      callback(...result);
    });
  };
}

/**
 * A reset is never the end of a body. undici takes it for one (for the sake of macOS) where the body's length was not
 * announced, and would hand out half a page as a whole one; under a code of our own it stays an error.
 */
function noteReset(error: NodeJS.ErrnoException): void {
  if (error.code === 'ECONNRESET') error.code = 'GRADEWATCH_CONNECTION_RESET';
}

function refusal(hostname: string, addresses: LookupAddress[]): AddressRefusedError {
  const list = addresses.map(({ address }) => address).join(', ') || 'no address';
  return new AddressRefusedError(
    `${hostname} leads to ${list}, which is not a public address. ` +
      'If this is a test or mirror server, set allowPrivateAddresses: true for its site.',
  );
}
