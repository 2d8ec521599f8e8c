/** A whole inspectorate on loopback: real HTTP, real SMTP, a store of files, and passes on invented days. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, loadConfig } from '../../src/config.js';
import type { Store } from '../../src/model.js';
import type { RunOutput } from '../../src/outputs.js';
import { openStore } from '../../src/store/index.js';
import { type Server, startServer } from '../cli/documents.js';
import { afterwards, type MailServer, mailServer } from '../deliver/support.js';
import { listedPass } from '../tools/pass.js';
import { configText, listingOf, listingPath, type PageWords, pathOf, pillarPage } from './documents.js';

export interface Bench {
  folder: string;
  configFile: string;
  config: Config;
  store: Store;
  site: Server;
  mail: MailServer;
  /** Publishes a page, or a status in its place. */
  publish(force: string, page: PageWords | string | number): void;
  /** A pass at six in the morning of day 1, 2, …, or at another hour. */
  pass(day: number, hour?: number): Promise<RunOutput>;
  /** Subjects of what someone was sent. */
  subjects(to: 'reader' | 'ops'): string[];
  /** Texts of what someone was sent. */
  texts(to: 'reader' | 'ops'): string[];
  page(force: string): string;
}

const instant = (day: number, hour = 6) => new Date(Date.UTC(2026, 2, day, hour));

/** `subscribers` are lines of YAML flow mappings; by default one reader of everything, by e-mail. */
export async function bench(
  forces: string[] = ['essex'],
  subscribers = ['{name: reader, email: reader@example.org, importance: detail, when: each-pass}'],
): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-guarding-'));
  afterwards(() => rm(folder, { recursive: true, force: true }));
  const site = await startServer();
  afterwards(() => site.close());
  const mail = await mailServer();
  const configFile = join(folder, 'gradewatch.yaml');
  await writeFile(configFile, configText(site.url, subscribers));
  const config = await loadConfig(configFile);
  const store = await openStore({ kind: 'files', path: join(folder, 'kept') });
  const box: Bench = {
    folder,
    configFile,
    config,
    store,
    site,
    mail,
    publish(force, page) {
      const force_ = force[0]!.toUpperCase() + force.slice(1);
      site.pages.set(pathOf(force), typeof page === 'object' ? pillarPage({ force: force_, ...page }) : page);
    },
    pass: (day, hour) =>
      listedPass({
        config: box.config,
        store,
        env: { SMTP_URL: mail.url },
        now: () => instant(day, hour),
      }),
    subjects: (to) => sentTo(to).map((one) => one.mail.subject ?? ''),
    texts: (to) => sentTo(to).map((one) => one.mail.text ?? ''),
    page: (force) =>
      pathOf(force)
        .replaceAll('/', '--')
        .replace(/^--|--$/g, ''),
  };
  const sentTo = (to: string) => mail.received.filter((one) => one.to.includes(`${to}@example.org`));
  site.pages.set(listingPath, listingOf(forces));
  for (const force of forces) box.publish(force, {});
  return box;
}
