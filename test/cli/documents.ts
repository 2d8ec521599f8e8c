/** Invented documents in the manner of HMICFRS, and a small server that publishes them. The sentences are our own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const pagePath = '/peel-assessments/peel-2018/essex/legitimacy/';

/** A page about the legitimacy of Essex Police with one grade to choose. */
export function legitimacyPage(grade: string, options: { canonical?: boolean; note?: string } = {}): string {
  const canonical = options.canonical
    ? `<link rel="canonical" href="https://hmicfrs.justiceinspectorates.gov.uk${pagePath}">`
    : '';
  return `<!doctype html><html lang="en"><head><title>Essex PEEL 2018 - HMICFRS</title>${canonical}</head>
<body><nav><a href="/peel-assessments/peel-2018/">PEEL 2018</a></nav><main>
<h1>Essex PEEL 2018</h1><h2>Legitimacy</h2>
<h3>How legitimately does the force treat the public and its workforce?</h3>
<p>Good</p>
<p>This invented paragraph says that the force treats people well, and gives reasons for saying so. ${options.note ?? ''}</p>
<h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3>
<p>${grade}</p>
<h4>Areas for improvement</h4>
<ul><li>The force should ensure that its invented unit:<ul><li>has enough people; and</li><li>watches its systems.</li></ul></li></ul>
<p>Another invented paragraph, about the workforce and its conduct, stands here to be read.</p>
</main></body></html>`;
}

type Answer = string | number | Uint8Array;

export interface Server {
  /** `http://127.0.0.1:<port>/` */
  url: string;
  /** What stands at a path; anything else is 404. A number is a status without a body, bytes are a PDF; a function is asked each time. */
  pages: Map<string, Answer | (() => Answer)>;
  requests: { path: string; userAgent: string }[];
  close(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const pages: Server['pages'] = new Map();
  const requests: Server['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', userAgent: request.headers['user-agent'] ?? '' });
    const found = pages.get(request.url ?? '') ?? 404;
    const page = typeof found === 'function' ? found() : found;
    if (typeof page === 'number') response.writeHead(page, { 'content-type': 'text/html' }).end('<p>no</p>');
    else {
      const type = typeof page === 'string' ? 'text/html; charset=utf-8' : 'application/pdf';
      response.writeHead(200, { 'content-type': type }).end(page);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    pages,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** A listing that leads to the one page. */
export const listing = `<!doctype html><html lang="en"><head><title>PEEL 2018</title></head><body><main><h1>PEEL 2018</h1>
<p>Invented assessments of forces stand below, one beneath the other.</p><ul><li><a href="${pagePath}">Essex: legitimacy</a></li></ul></main></body></html>`;
