/** One inspectorate on loopback whose pages carry given words in every place, watched by a subscriber of every channel. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config.js';
import { runPass } from '../../src/run.js';
import { openStore } from '../../src/store/index.js';
import { startServer } from '../cli/documents.js';
import { type MailServer, mailServer, type WebServer, webServer } from '../deliver/support.js';
import { configText, listingPath, pathOf, pillarPage } from '../guarding/documents.js';
import { asMarkup } from './corpus.js';

export interface World {
  folder: string;
  configFile: string;
  mail: MailServer;
  hooks: Record<'events' | 'slack' | 'teams', WebServer>;
  git(...args: string[]): string;
  env: { SMTP_URL: string };
  /** The two states of the page, as files. */
  before: string;
  after: string;
  close(): Promise<void>;
}

const essex = pathOf('essex');

/** A page that carries the words as title, headings, findings with points, paragraphs, table cells, alt texts and links. */
function pageOf(words: Record<string, string>): string {
  const texts = Object.values(words).map(asMarkup);
  const plain = pillarPage({
    findings: [
      'The force should check what it has bought.',
      ...texts.map((one) => `The force should look into this: ${one}<ul><li>${one}</li></ul>`),
    ],
    grades: ['Good', 'Good', 'Requires improvement', 'Good'],
  });
  const parts = texts.map(
    (
      one,
    ) => `<section><h3>${one}</h3><p>Good</p><p>${one}</p><table><tr><th>${one}</th><td>${one}</td></tr></table>
<p><a href="${one}">${one}</a></p><img alt="${one}" src="x"></section>`,
  );
  return plain
    .replace('<title>Essex PEEL 2018', `<title>Essex PEEL 2018 ${texts[0]}`)
    .replace('<h1>Essex PEEL 2018', `<h1>Essex PEEL 2018 ${texts.slice(0, 30).join(' ')}`)
    .replace('</main>', `<p>${texts.join('</p><p>')}</p>${parts.join('\n')}</main>`);
}

const plainPage = pillarPage({ findings: ['The force should check what it has bought.'] });

/** The same pass on the same days, whatever the words are. */
export async function livedThrough(words: Record<string, string>): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-hostile-'));
  const site = await startServer();
  const mail = await mailServer();
  const hooks = { events: await webServer(), slack: await webServer(), teams: await webServer() };
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  git('init', '--quiet');
  git('config', 'user.name', 'gradewatch');
  git('config', 'user.email', 'gradewatch@example.org');
  const configFile = join(folder, 'gradewatch.yaml');
  const hook = (name: keyof typeof hooks, format: string) =>
    `{name: ${name}, webhook: "${hooks[name].url}", importance: detail, format: ${format}}`;
  await writeFile(
    configFile,
    `commit: {repository: ., push: false}\n${configText(site.url, [
      '{name: reader, email: reader@example.org, importance: detail, attach: evidence}',
      '{name: log, commit: true, importance: detail}',
      '{name: feed, feed: feed/all.atom, importance: detail}',
      hook('events', 'cloudevents'),
      hook('slack', 'slack'),
      hook('teams', 'teams'),
    ])}`,
  );
  const texts = Object.values(words).map(asMarkup);
  const listing = (
    forces: string[],
  ) => `<!doctype html><html lang="en"><head><title>PEEL 2018 ${texts[0]}</title></head><body><main>
<h1>PEEL 2018</h1><p>Invented assessments of forces stand below, one beneath the other.</p>
<ul>${forces.map((one) => `<li><a href="${pathOf(one)}">${one}: legitimacy</a></li>`).join('')}
${texts.map((one) => `<li><a href="${one}">${one}</a></li><li><a href="/peel-assessments/peel-2018/${one}/legitimacy/">${one}</a></li>`).join('')}</ul></main></body></html>`;
  const config = await loadConfig(configFile);
  const store = await openStore({ kind: 'files', path: join(folder, 'kept') });
  const env = { SMTP_URL: mail.url };
  const pass = (day: number) =>
    runPass({ config, store, env, now: () => new Date(Date.UTC(2026, 2, day, 6)) });
  const after = pageOf(words);
  site.pages.set(listingPath, listing(['essex']));
  site.pages.set(essex, plainPage);
  await pass(1);
  await pass(2);
  site.pages.set(listingPath, listing(['essex', 'kent']));
  site.pages.set(essex, after);
  site.pages.set(pathOf('kent'), pageOf(words).replaceAll('Essex', 'Kent'));
  await pass(3);
  site.pages.set(pathOf('kent'), 'not a page any more');
  await pass(4);
  await writeFile(join(folder, 'before.html'), plainPage);
  await writeFile(join(folder, 'after.html'), after);
  return {
    folder,
    configFile,
    mail,
    hooks,
    git,
    env,
    before: join(folder, 'before.html'),
    after: join(folder, 'after.html'),
    close: async () => {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
