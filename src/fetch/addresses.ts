/**
 * Which addresses may be connected to. Pure: an address in, a verdict out; the connector asks before every connection.
 *
 * Ranges are those of the IANA special-purpose address registries (RFC 6890 and what updates it) and the metadata
 * addresses of cloud providers that stand outside them. An IPv6 address that carries an IPv4 address (mapped, NAT64)
 * is judged by the address it carries.
 *
 * Deliberately absent: reading of decimal, hexadecimal and octal spellings. The WHATWG URL parser has turned them
 * into dotted form before anything here is asked.
 */
import { BlockList, isIP } from 'node:net';

/**
 * `public`: may be asked. `private` (loopback, private, link-local): only where the configuration says so.
 * `forbidden`: never, as nobody publishes reports there (cloud metadata, unspecified, multicast, reserved).
 */
export type AddressKind = 'public' | 'private' | 'forbidden';

function listOf(family: 'ipv4' | 'ipv6', ranges: string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network, prefix] = range.split('/');
    list.addSubnet(network as string, Number(prefix), family);
  }
  return list;
}

const forbidden4 = listOf('ipv4', [
  '0.0.0.0/8', // "this network"; Linux connects it to itself
  '100.100.100.200/32', // Alibaba Cloud metadata
  '168.63.129.16/32', // Azure wire server
  '169.254.169.0/24', // metadata, time and name servers of most clouds
  '169.254.170.0/24', // AWS container credentials
  '192.0.0.0/24', // protocol assignments, Oracle Cloud metadata
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '198.18.0.0/15', // benchmarking
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
]);
const private4 = listOf('ipv4', [
  '10.0.0.0/8',
  '100.64.0.0/10', // shared by carriers (CGNAT)
  '127.0.0.0/8',
  '169.254.0.0/16', // link-local
  '172.16.0.0/12',
  '192.168.0.0/16',
]);
const forbidden6 = listOf('ipv6', [
  '2001::/23', // protocol assignments, Teredo
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4
  '3fff::/20', // documentation
  'fd00:ec2::254/128', // AWS metadata
  'fd20:ce::254/128', // Google Cloud metadata
]);
const private6 = listOf('ipv6', ['::1/128', 'fc00::/7', 'fe80::/10']);
const global6 = listOf('ipv6', ['2000::/3']);

/** What kind of address `address` (IPv4 or IPv6 text, zone index allowed) is. What cannot be parsed is forbidden. */
export function addressKind(address: string): AddressKind {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 4) return kindOf4(bare);
  if (family === 6) return kindOf6(bare);
  return 'forbidden';
}

function kindOf4(address: string): AddressKind {
  if (forbidden4.check(address, 'ipv4')) return 'forbidden';
  return private4.check(address, 'ipv4') ? 'private' : 'public';
}

function kindOf6(address: string): AddressKind {
  const groups = groupsOf6(address);
  const carried = carriedAddress(groups);
  if (carried !== null) return kindOf4(carried);
  const plain = groups.map((group) => group.toString(16)).join(':');
  if (forbidden6.check(plain, 'ipv6')) return 'forbidden';
  if (private6.check(plain, 'ipv6')) return 'private';
  // Everything outside global unicast: unspecified, site-local, multicast, discard, local-use NAT64.
  return global6.check(plain, 'ipv6') ? 'public' : 'forbidden';
}

/** The IPv4 address inside an IPv4-mapped (::ffff:0:0/96, RFC 4291) or NAT64 (64:ff9b::/96, RFC 6052) address. */
function carriedAddress(groups: number[]): string | null {
  const [a, b, c, d, e, f, high, low] = groups as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const mapped = a === 0 && b === 0 && c === 0 && d === 0 && e === 0 && f === 0xffff;
  const nat64 = a === 0x64 && b === 0xff9b && c === 0 && d === 0 && e === 0 && f === 0;
  if (!mapped && !nat64) return null;
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

/** The eight groups of an IPv6 address. The URL parser does the spelling (dotted tail, leading zeros). */
function groupsOf6(address: string): number[] {
  const text = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = '', tail] = text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill('0'), ...right].map((group) => Number.parseInt(group, 16));
}
