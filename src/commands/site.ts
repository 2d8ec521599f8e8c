/** `gradewatch site`: the static review site into a folder, and with `--serve` on this machine's loopback address. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { buildReviewSite } from '../review/build.js';
import { type ExitCode, exit, type Io } from './io.js';
import { writingInto } from './out.js';
import { configAt, profilesOf, storeOf } from './setting.js';
import { stopSignal } from './stop.js';

export async function site(
  options: { out: string; serve?: boolean; config: string },
  io: Io,
): Promise<ExitCode> {
  const config = await configAt(options.config, io);
  const out = resolve(options.out);
  const store = await storeOf(config);
  const now = io.now().toISOString();
  const { files } = await writingInto(out, () =>
    buildReviewSite({ store, sites: profilesOf(config), out, now }),
  );
  io.out(`${files.length} files written to ${options.out}; begin with ${join(options.out, 'index.html')}\n`);
  if (options.serve) await serve(out, io);
  return exit.done;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on 127.0.0.1, on a free port, until stopped. Nothing outside the folder is given out. */
async function serve(folder: string, io: Io): Promise<void> {
  const server = createServer(async (request, response) => {
    const path = safePath(folder, request.url ?? '/');
    try {
      if (path === null || (request.method !== 'GET' && request.method !== 'HEAD'))
        throw new Error('refused');
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('There is no such page.\n');
    }
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', ready);
  });
  const stop = stopSignal(io, 'the site is no longer served.');
  io.out(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ (Ctrl-C ends)\n`);
  await new Promise<void>((done) => stop.signal.addEventListener('abort', () => done(), { once: true }));
  stop.release();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

function safePath(folder: string, target: string): string | null {
  try {
    const path = decodeURIComponent(new URL(target, 'http://127.0.0.1').pathname);
    if (path.includes('\0')) return null;
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}
