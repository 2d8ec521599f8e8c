/** Requests that a server or a name server tries to turn inwards (SSRF): what other tools were caught with. */
import { createServer as createTlsServer } from 'node:https';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressKind } from '../../src/fetch/addresses.js';
import { createFetcher, FetcherConfigurationError } from '../../src/fetch/index.js';
import { selfSigned } from './self-signed.js';
import { closeAll, fetcherFor, html, serve } from './server.js';

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeAll();
});

describe('addressKind', () => {
  test.each([
    '8.8.8.8',
    '18.135.20.1',
    '192.0.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '2a00:1450:4009::1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
  ])('%s is public', (address) => expect(addressKind(address)).toBe('public'));

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.1.1',
    '::1',
    'fd12:3456::1',
    'fc00::1',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::c0a8:101',
    '[::1]',
  ])('%s is private', (address) => expect(addressKind(address)).toBe('private'));

  test.each([
    '0.0.0.0',
    '0.1.2.3',
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '192.0.2.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.7',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '64:ff9b::169.254.169.254',
    '64:ff9b:1::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fd00:ec2::254',
    'fec0::1',
    'ff02::1',
    '100::1',
    '4000::1',
    'localhost',
    '1.2.3',
    '',
  ])('%s is forbidden', (address) => expect(addressKind(address)).toBe('forbidden'));

  test('an IPv4 address is judged alike however it is wrapped', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(octet, octet, octet, octet, (a, b, c, d) => {
        const dotted = `${a}.${b}.${c}.${d}`;
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        const kind = addressKind(dotted);
        expect([`::ffff:${dotted}`, `::FFFF:${hex}`, `64:ff9b::${hex}`].map(addressKind)).toEqual([
          kind,
          kind,
          kind,
        ]);
      }),
    );
  });
});

describe('a host that leads inside', () => {
  const strict = { allowPrivateAddresses: false, userAgentContact: 'ops@example.org' };

  test.each(['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '127.0.0.1.'])(
    'is not asked, written as %s, where private addresses are not configured',
    async (spelling) => {
      const server = await serve({ '/page': html('<p>Inside</p>') });
      const port = new URL(server.origin).port;
      const fetcher = fetcherFor([server, { host: `127.0.0.1.:${port}` }], strict);
      const outcome = await fetcher.fetch(`http://${spelling}:${port}/page`, null);
      expect(outcome).toMatchObject({ kind: 'failed', code: 'not-allowed', transient: false });
      expect(server.log).toHaveLength(0);
    },
  );

  test.each(['[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[fe80::1]', '[::]'])(
    'is not asked as %s',
    async (host) => {
      const { host: canonical } = new URL(`http://${host}:8099/`);
      const outcome = await fetcherFor([{ host: canonical }], strict).fetch(`http://${canonical}/`, null);
      expect(outcome).toMatchObject({ code: 'not-allowed' });
      expect(outcome).toHaveProperty('detail', expect.stringContaining('allowPrivateAddresses'));
    },
  );

  test('is not asked by a public name with a private address', async () => {
    const server = await serve({ '/page': html('<p>Inside</p>') });
    const name = `inside.example:${new URL(server.origin).port}`;
    const fetcher = fetcherFor([{ host: name }], {
      ...strict,
      resolve: (_name, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    expect(await fetcher.fetch(`http://${name}/page`, null)).toMatchObject({ code: 'not-allowed' });
    expect(server.log).toHaveLength(0);
  });

  test('is not asked by a name that changes its address between two connections (DNS rebinding)', async () => {
    const server = await serve((request, response) => {
      response.setHeader('connection', 'close');
      html(`<p>${request.url}</p>`)(request, response);
    });
    const name = `rebound.example:${new URL(server.origin).port}`;
    const answers = ['127.0.0.1', '169.254.169.254'];
    let asked = 0;
    const fetcher = fetcherFor([{ host: name }], {
      resolve: (_name, callback) => {
        callback(null, [{ address: answers[asked++] ?? '', family: 4 }]);
      },
    });
    // robots.txt and the first page go to the first answer; the second leads to a metadata service.
    expect(await fetcher.fetch(`http://${name}/one`, null)).toMatchObject({ kind: 'fetched' });
    expect(await fetcher.fetch(`http://${name}/two`, null)).toMatchObject({ code: 'not-allowed' });
    expect(asked).toBe(2);
  });

  test('is asked at its permitted addresses only', async () => {
    const server = await serve({ '/page': html('<p>Outside</p>') });
    const name = `both.example:${new URL(server.origin).port}`;
    const fetcher = fetcherFor([{ host: name }], {
      resolve: (_name, callback) =>
        callback(null, [
          { address: '169.254.169.254', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ]),
    });
    expect(await fetcher.fetch(`http://${name}/page`, null)).toMatchObject({ kind: 'fetched' });
  });

  test('is not asked where its name has no address', async () => {
    const fetcher = fetcherFor([{ host: 'empty.example' }], {
      resolve: (_name, callback) => callback(null, []),
    });
    expect(await fetcher.fetch('http://empty.example/', null)).toMatchObject({ code: 'not-allowed' });
  });

  test('metadata services are not asked even where private addresses are configured', async () => {
    const fetcher = fetcherFor([{ host: '169.254.169.254' }]);
    expect(await fetcher.fetch('http://169.254.169.254/latest/meta-data/', null)).toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('TLS', () => {
  test('a certificate that nobody vouches for is refused, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    let asked = 0;
    const server = createTlsServer(selfSigned, (_request, response) => {
      asked += 1;
      response.end('<p>Outstanding</p>');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const host = `127.0.0.1:${(server.address() as { port: number }).port}`;
    const outcome = await fetcherFor([{ host }]).fetch(`https://${host}/page`, null);
    server.close();
    expect(outcome).toMatchObject({ kind: 'failed', code: 'tls', status: null, transient: false });
    expect(asked).toBe(0);
  });

  test('a server that does not speak it', async () => {
    const server = await serve({ '/page': html('<p>Plain</p>') });
    const outcome = await fetcherFor([server]).fetch(`https://${server.host}/page`, null);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'tls' });
  });
});

describe('a fetcher without a contact', () => {
  const make = (userAgentContact: string | null, ...allowedHosts: string[]) => {
    try {
      createFetcher({
        userAgentContact,
        allowedHosts,
        allowPrivateAddresses: true,
        politeness: { intervalMs: 0, concurrency: 1 },
      });
    } catch (error) {
      if (error instanceof FetcherConfigurationError) return error.code;
      throw error;
    }
    return 'made';
  };

  test('is not made for a public host', () => {
    expect(make(null, 'hmicfrs.justiceinspectorates.gov.uk')).toBe('contact-missing');
    expect(make(' ', '127.0.0.1:80', '8.8.8.8')).toBe('contact-missing');
    expect(() =>
      createFetcher({
        userAgentContact: null,
        allowedHosts: ['example.org'],
        allowPrivateAddresses: false,
        politeness: { intervalMs: 1000, concurrency: 1 },
      }),
    ).toThrow(/example\.org is a public host.*Set contact:/s);
  });

  test('is made for this machine and private addresses', () => {
    expect(make(null, 'localhost:8080', 'site.localhost', '[::1]:80', '10.0.0.7')).toBe('made');
  });

  test.each([
    'someone',
    'a b@example.org',
    'x@y.z\r\nX-Injected: 1',
    'x@y.z) (other',
    `${'x'.repeat(300)}@y.z`,
  ])('and a contact that cannot stand in a header is refused: %j', (contact) =>
    expect(make(contact, 'example.org')).toBe('contact-malformed'),
  );

  test.each(['ops@example.org', 'https://example.org/about-gradewatch'])('a contact may be %s', (contact) =>
    expect(make(contact, 'example.org')).toBe('made'),
  );

  test('what is no host is refused', () => {
    expect(make('ops@example.org', 'a b')).toBe('host-malformed');
  });
});
