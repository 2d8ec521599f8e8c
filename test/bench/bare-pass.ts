/**
 * The least that a first pass can be with the packages that gradewatch is made of: fetch each page, parse it, take the text
 * of its main part, and keep the bytes, compressed, in a file that lasts. It reads no grade, finds no link, and compares with nothing.
 */
import { closeSync, fsync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { load } from 'cheerio';
import { Agent, request } from 'undici';

/** A folder with the addresses in a file; the pages go beside it. */
const folder = process.env.BARE_PASS ?? '.';
const urls = readFileSync(join(folder, 'urls.txt'), 'utf8').split('\n');
const agent = new Agent({ connections: 4 });

async function keepFrom(each: IterableIterator<[number, string]>): Promise<void> {
  for (const [index, url] of each) {
    const { body } = await request(url, { dispatcher: agent });
    const bytes = Buffer.from(await body.arrayBuffer());
    if (load(bytes.toString('utf8'))('main').text() === '') throw new Error(`no text at ${url}`);
    mkdirSync(join(folder, String(index)));
    const file = openSync(join(folder, String(index), 'page.gz'), 'wx');
    writeSync(file, await promisify(gzip)(bytes, { level: 4 }));
    await promisify(fsync)(file);
    closeSync(file);
  }
}

const each = urls.entries();
await Promise.all([keepFrom(each), keepFrom(each), keepFrom(each), keepFrom(each)]);
await agent.close();
