/** Every outcome of asking for a page, told by a real server that misbehaves as told. */
import { createHash } from 'node:crypto';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { FetchOutcome } from '../../src/model.js';
import { closeAll, fetcherFor, type Handler, html, serve } from './server.js';

afterEach(closeAll);

const page = '<html><title>Essex 2018/19</title><p>The force is good at this. – £ é</p></html>';

/** Asks for `/page` of a server with this one handler. */
async function ask(handler: Handler, options: Parameters<typeof fetcherFor>[1] = {}) {
  const server = await serve({ '/page': handler });
  const outcome = await fetcherFor([server], options).fetch(`${server.origin}/page`, null);
  return { outcome, server };
}

function failed(outcome: FetchOutcome) {
  if (outcome.kind !== 'failed') throw new Error(`expected a failure, got ${outcome.kind}`);
  return outcome;
}

function fetched(outcome: FetchOutcome) {
  if (outcome.kind !== 'fetched') throw new Error(`expected a document, got ${JSON.stringify(outcome)}`);
  return outcome.document;
}

const raw =
  (body: Uint8Array | string, headers: Record<string, string>): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
  };

describe('a page', () => {
  test('comes with its bytes, their hash, its validators and its charset', async () => {
    const { outcome, server } = await ask(
      html(page, { etag: '"v1"', 'last-modified': 'Thu, 02 May 2019 09:00:00 GMT' }),
    );
    expect(outcome).toMatchObject({ kind: 'fetched', movedTo: null });
    const document = fetched(outcome);
    expect(Buffer.from(document.bytes).toString()).toBe(page);
    expect(document).toMatchObject({
      url: `${server.origin}/page`,
      status: 200,
      sha256: createHash('sha256').update(page).digest('hex'),
      contentType: 'text/html; charset=utf-8',
      charset: 'utf-8',
      validators: { etag: '"v1"', lastModified: 'Thu, 02 May 2019 09:00:00 GMT' },
    });
    expect(document.fetchedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('is asked for under our own name, with a contact, and with what we can read', async () => {
    const { server } = await ask(html(page));
    for (const { headers } of server.log) {
      expect(headers['user-agent']).toMatch(/^gradewatch\/\d+\.\d+\.\d+\S* \(\+ops@example\.org\)$/);
      expect(headers['accept-encoding']).toBe('gzip, deflate, br');
    }
    expect(server.pages()[0]?.headers.accept).toMatch(/^text\/html/);
    expect(server.pages()[0]?.headers['if-none-match']).toBeUndefined();
  });

  test.each([
    ['gzip', gzipSync(page), 'gzip'],
    ['x-gzip', gzipSync(page), 'x-gzip'],
    ['deflate', deflateSync(page), 'deflate'],
    ['deflate without its zlib header', deflateRawSync(page), 'deflate'],
    ['br', brotliCompressSync(page), 'br'],
    ['two codings', gzipSync(brotliCompressSync(page)), 'br, gzip'],
    ['identity', Buffer.from(page), 'identity'],
  ])('is decoded: %s', async (_name, body, encoding) => {
    const { outcome } = await ask(raw(body, { 'content-encoding': encoding }));
    expect(Buffer.from(fetched(outcome).bytes).toString()).toBe(page);
  });

  test.each([
    ['text/html;charset=ISO-8859-1', 'iso-8859-1'],
    ['text/html; Charset="Windows-1252"; x=y', 'windows-1252'],
    ['text/html', null],
    ['text/html, text/html; charset=utf-8', 'utf-8'],
  ])('has the charset of its header: %s', async (contentType, charset) => {
    const { outcome } = await ask(raw(page, { 'content-type': contentType }));
    expect(fetched(outcome).charset).toBe(charset);
  });

  test.each([
    ['application/pdf', '%PDF-1.7 …'],
    ['application/xhtml+xml', page],
    ['application/rss+xml', '<rss/>'],
    ['text/xml', '<urlset/>'],
    ['application/json', '[]'],
    ['text/plain', 'words'],
    ['html', page],
    ['image/png, text/html', page],
    ['binary/octet-stream', '%PDF-1.4 as S3 serves it'],
    ['application/gzip', gzipSync('<urlset/>')],
  ])('may be %s', async (contentType, body) => {
    const { outcome } = await ask(raw(body, { 'content-type': contentType }));
    expect(outcome.kind).toBe('fetched');
  });

  test('may be asked for at 127.0.0.1 without a contact', async () => {
    const { outcome, server } = await ask(html(page), { userAgentContact: null });
    expect(outcome.kind).toBe('fetched');
    expect(server.log[0]?.headers['user-agent']).toMatch(/^gradewatch\/[\d.]+$/);
  });
});

describe('a conditional request', () => {
  const validators = { etag: '"v1"', lastModified: 'Thu, 02 May 2019 09:00:00 GMT' };
  const unchanged: Handler = (request, response) => {
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end();
    else html(page, { etag: '"v2"' })(request, response);
  };

  test('sends both validators, and 304 means not modified', async () => {
    const server = await serve({ '/page': unchanged });
    const outcome = await fetcherFor([server]).fetch(`${server.origin}/page`, validators);
    expect(outcome).toEqual({ kind: 'not-modified', checkedAt: expect.any(String), validators });
    expect(server.pages()[0]?.headers).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': 'Thu, 02 May 2019 09:00:00 GMT',
    });
  });

  test('brings the page where it has changed', async () => {
    const server = await serve({ '/page': unchanged });
    const outcome = await fetcherFor([server]).fetch(`${server.origin}/page`, {
      etag: '"v0"',
      lastModified: null,
    });
    expect(fetched(outcome).validators).toEqual({ etag: '"v2"', lastModified: null });
    expect(server.pages()[0]?.headers['if-modified-since']).toBeUndefined();
  });

  test('that was not made cannot be answered 304', async () => {
    const { outcome } = await ask((_request, response) => response.writeHead(304).end());
    expect(failed(outcome)).toMatchObject({ code: 'server-error', status: 304, transient: true });
  });

  test('goes along with a redirect to the same page, and never to another', async () => {
    const server = await serve({
      '/same': (_request, response) => response.writeHead(301, { location: '/same/' }).end(),
      '/same/': unchanged,
      '/other': (_request, response) => response.writeHead(301, { location: '/elsewhere' }).end(),
      '/elsewhere': unchanged,
    });
    const fetcher = fetcherFor([server]);
    expect((await fetcher.fetch(`${server.origin}/same`, validators)).kind).toBe('not-modified');
    expect((await fetcher.fetch(`${server.origin}/other`, validators)).kind).toBe('fetched');
  });
});

describe('what the status says', () => {
  test.each([404, 410])('%i: gone', async (status) => {
    const { outcome } = await ask(html('<h1>Not here</h1>', {}, status));
    expect(outcome).toEqual({ kind: 'gone', status, checkedAt: expect.any(String) });
  });

  test.each([
    [401, 'blocked', true],
    [403, 'blocked', true],
    [429, 'blocked', true],
    [451, 'blocked', true],
    [400, 'client-error', false],
    [405, 'client-error', false],
    [408, 'timeout', true],
    [500, 'server-error', true],
    [502, 'server-error', true],
    [503, 'server-error', true],
    [204, 'server-error', true],
    [206, 'truncated', true],
  ])('%i: %s', async (status, code, transient) => {
    const { outcome } = await ask(html(status === 204 ? '' : page, {}, status));
    expect(failed(outcome)).toMatchObject({ code, status, transient });
  });

  test.each([
    ['cf-mitigated', 'challenge', 403],
    ['cf-mitigated', 'challenge', 200],
    ['cf-mitigated', 'challenge', 404],
    ['x-amzn-waf-action', 'challenge', 202],
  ])('a bot challenge marked by %s is no page, whatever its status', async (name, value, status) => {
    const { outcome } = await ask(html(page, { [name]: value }, status));
    expect(failed(outcome)).toMatchObject({ code: 'blocked', status });
  });

  test('an empty body with 200 is no page', async () => {
    const { outcome } = await ask(html(''));
    expect(failed(outcome)).toMatchObject({ code: 'truncated', status: 200, transient: true });
  });
});

describe('what is not read', () => {
  test('an image, which is not even downloaded', async () => {
    let written = 0;
    const { outcome } = await ask((_request, response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      const chunk = Buffer.alloc(64 * 1024);
      const more = () => {
        while (written < 50_000_000 && response.write(chunk)) written += chunk.length;
      };
      response.on('drain', more);
      more();
    });
    expect(failed(outcome)).toMatchObject({ code: 'wrong-content-type', transient: false });
    expect(written).toBeLessThan(10_000_000);
  });

  test('bytes of no told type that are no text', async () => {
    const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]);
    const { outcome } = await ask(raw(binary, { 'content-type': 'application/octet-stream' }));
    expect(failed(outcome).code).toBe('wrong-content-type');
  });

  test('a content coding that was not asked for', async () => {
    const { outcome } = await ask(raw(page, { 'content-encoding': 'zstd' }));
    expect(failed(outcome).code).toBe('wrong-content-type');
  });

  test('200 MB that are announced: refused before they are read', async () => {
    const { outcome, server } = await ask((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '200000000' });
      response.write('%PDF-1.7');
    });
    expect(failed(outcome)).toMatchObject({ code: 'too-large', transient: false });
    expect(server.pages()).toHaveLength(1);
  });

  test('a body without end: given up at the limit', async () => {
    const { outcome } = await ask(
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(16_384)));
        };
        response.on('drain', more);
        more();
      },
      { limits: { maxBytes: 1_000_000 } },
    );
    expect(failed(outcome).code).toBe('too-large');
  });

  test.each(['gzip', 'br', 'deflate'])('a %s bomb', async (encoding) => {
    const zeros = Buffer.alloc(5_000_000);
    const bomb =
      encoding === 'gzip'
        ? gzipSync(zeros)
        : encoding === 'br'
          ? brotliCompressSync(zeros)
          : deflateSync(zeros);
    expect(bomb.length).toBeLessThan(30_000);
    const { outcome } = await ask(raw(bomb, { 'content-encoding': encoding }), {
      limits: { maxDecompressedBytes: 1_000_000 },
    });
    expect(failed(outcome)).toMatchObject({ code: 'too-large', transient: false });
  });

  test('codings three deep', async () => {
    const nested = gzipSync(gzipSync(gzipSync(page)));
    const { outcome } = await ask(raw(nested, { 'content-encoding': 'gzip, gzip, gzip' }));
    expect(failed(outcome).code).toBe('wrong-content-type');
  });
});

describe('what is cut short', () => {
  test('fewer bytes than Content-Length said', async () => {
    const { outcome } = await ask((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
      response.write(page);
      setTimeout(() => response.socket?.end(), 10);
    });
    expect(failed(outcome)).toMatchObject({ code: 'truncated', status: 200, transient: true });
  });

  test('chunks without their end, on a connection that was to stay or to close', async () => {
    for (const connection of ['keep-alive', 'close']) {
      const { outcome } = await ask((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html', connection });
        response.write(page);
        setTimeout(() => response.socket?.end(), 10);
      });
      expect(failed(outcome).code).toBe('truncated');
    }
  });

  test('a reset in the middle of the body', async () => {
    const { outcome } = await ask((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
      response.write(page);
      setTimeout(() => response.socket?.resetAndDestroy(), 10);
    });
    expect(failed(outcome)).toMatchObject({ code: 'connection', transient: true });
  });

  test('a reset in a body that ends with the connection', async () => {
    const server = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<p>Half a pa');
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    const outcome = await fetcherFor([server]).fetch(`http://${server.host}/page`, null);
    expect(failed(outcome)).toMatchObject({ transient: true });
    await server.close();
  });

  test.each([
    ['two lengths', 'content-length: 10\r\ncontent-length: 12\r\n\r\n<p>Outstandi'],
    [
      'a length and chunks',
      'content-length: 10\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
    ],
  ])('an answer with %s, which nobody can know the end of', async (_name, rest) => {
    const server = await rawServer((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n${rest}`);
    });
    const outcome = await fetcherFor([server]).fetch(`http://${server.host}/page`, null);
    expect(failed(outcome).code).toBe('truncated');
    await server.close();
  });

  test('an answer that goes on behind its length is not taken for the answer to the next page', async () => {
    const head = (length: number) =>
      `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${length}\r\n\r\n`;
    const server = await rawServer((socket, path) => {
      socket.write(path === '/one' ? `${head(3)}one${head(11)}Outstanding` : `${head(4)}Good`);
    });
    const fetcher = fetcherFor([server]);
    const both = await Promise.all(
      ['/one', '/two'].map((path) => fetcher.fetch(`http://${server.host}${path}`, null)),
    );
    expect(both.map((outcome) => Buffer.from(fetched(outcome).bytes).toString())).toEqual(['one', 'Good']);
    await server.close();
  });

  test('damaged and incomplete gzip', async () => {
    const zipped = gzipSync(page.repeat(100));
    const damaged = Buffer.from(zipped);
    damaged.fill(0xff, 30, 60);
    for (const body of [zipped.subarray(0, 100), damaged]) {
      const { outcome } = await ask(raw(body, { 'content-encoding': 'gzip' }));
      expect(failed(outcome)).toMatchObject({ code: 'truncated', transient: true });
    }
  });
});

describe('what takes too long', () => {
  test('no headers', async () => {
    const { outcome } = await ask(() => {}, { timeouts: { headersMs: 100 } });
    expect(failed(outcome)).toMatchObject({ code: 'timeout', status: null, transient: true });
  });

  test('a body that stops', async () => {
    const { outcome } = await ask(
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<p>');
      },
      { timeouts: { bodyMs: 100 } },
    );
    expect(failed(outcome)).toMatchObject({ code: 'timeout', status: 200 });
  });

  test('a body that drips: every byte in time, the whole not', async () => {
    const { outcome } = await ask(
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(drip));
      },
      { timeouts: { bodyMs: 5000, wholeMs: 200 } },
    );
    expect(failed(outcome)).toMatchObject({ code: 'timeout', detail: expect.stringContaining('0.2 s') });
  });

  test('a name server that does not answer', async () => {
    const server = await serve({});
    const port = server.host.split(':')[1];
    const fetcher = fetcherFor([{ host: `silent.example:${port}` }], {
      resolve: () => {},
      timeouts: { connectMs: 100 },
    });
    const outcome = await fetcher.fetch(`http://silent.example:${port}/page`, null);
    expect(failed(outcome)).toMatchObject({ code: 'timeout', transient: true });
  });
});

describe('what cannot be reached', () => {
  test.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
  ])('a name that does not resolve (%s)', async (code, expected) => {
    const fetcher = fetcherFor([{ host: 'missing.example' }], {
      resolve: (_name, callback) => callback(Object.assign(new Error(code), { code }), []),
    });
    expect(failed(await fetcher.fetch('http://missing.example/', null))).toMatchObject({
      code: expected,
      transient: true,
    });
  });

  test('a port where nobody listens', async () => {
    const server = await serve({});
    await server.close();
    const outcome = await fetcherFor([server]).fetch(`${server.origin}/page`, null);
    expect(failed(outcome)).toMatchObject({ code: 'connection', transient: true, status: null });
  });

  test('a connection reset before an answer', async () => {
    const { outcome } = await ask((request) => request.socket.resetAndDestroy());
    expect(failed(outcome).code).toBe('connection');
  });

  test('a server that does not speak HTTP', async () => {
    const server = await rawServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    const outcome = await fetcherFor([server]).fetch(`http://${server.host}/page`, null);
    expect(failed(outcome)).toMatchObject({ code: 'connection', transient: true });
    await server.close();
  });
});

/** A TCP server: what it sends is not held to HTTP. robots.txt it answers with 404. */
async function rawServer(answer: (socket: Socket, path: string) => void) {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      if (data.toString().startsWith('GET /robots.txt')) {
        socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      } else answer(socket, data.toString().split(' ')[1] ?? '');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    host: `127.0.0.1:${(server.address() as { port: number }).port}`,
    close: () =>
      new Promise<void>((closed) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => closed());
      }),
  };
}
