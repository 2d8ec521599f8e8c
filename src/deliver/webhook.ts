/**
 * Webhooks: a bulletin as a CloudEvent (CloudEvents 1.0, structured JSON), signed as Standard Webhooks 1.0 asks;
 * to Slack's and Microsoft Teams' incoming webhooks, a message as they show it (see webhook-formats.ts).
 *
 *   2xx             delivered
 *   410             failed, `webhook-gone`: the address rests (Standard Webhooks: stop sending)
 *   other 4xx, 3xx  failed, `webhook-refused`: this bulletin rests, others go on
 *   408, 429, 5xx   deferred, `webhook-try-later`; Retry-After is obeyed
 *   no answer       deferred, `webhook-unreachable`
 *
 * The `webhook-id` is the same on every retry, so that a receiver can drop what it has had. Redirects are not
 * followed: a signed bulletin goes where the configuration says or nowhere. Details name the origin alone, since
 * the path of such a URL is often its only secret.
 */
import { createHmac } from 'node:crypto';
import { Agent, request } from 'undici';
import type { Bulletin, Channel, Delivery, Subscription } from '../model.js';
import { delivery, messageKey, originOf } from './delivery.js';
import { redact } from './redact.js';
import { formatFor, payload, type WebhookFormat } from './webhook-formats.js';

export interface WebhookOptions {
  /**
   * The value of WEBHOOK_SECRET: `whsec_` and base64, or any text. Without one nothing is signed.
   * It is never logged.
   */
  secret?: string | null;
  /** Overrules what the host says, by subscriber name. */
  formats?: Record<string, WebhookFormat>;
  /** Milliseconds until an answer must have come. Default 20 seconds. */
  timeoutMs?: number;
  /** The sender's clock, for the signature's timestamp. */
  clock?: () => Date;
}

/** A webhook channel with its connections. `close` ends them. */
export interface WebhookChannel extends Channel {
  close(): Promise<void>;
}

/** Opens a webhook channel. No connection is made before the first delivery. */
export function openWebhookChannel(options: WebhookOptions = {}): WebhookChannel {
  const timeout = options.timeoutMs ?? 20_000;
  // One request for each pass and address: connections are not kept open for the next.
  const agent = new Agent({
    pipelining: 0,
    connectTimeout: timeout,
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
  const clock = options.clock ?? (() => new Date());

  return {
    kind: 'webhook',
    async deliver(bulletin, to) {
      const url = webhookUrl(to.target);
      if (!url) {
        const detail = 'The webhook is not an http or https URL: correct it in the configuration.';
        return delivery(to, bulletin.id, 'failed', { code: 'webhook-gone', detail });
      }
      const { login, address } = splitLogin(url);
      const format = options.formats?.[to.name] ?? formatFor(url);
      const { contentType, body } = payload(format, bulletin, messageKey(bulletin));
      try {
        const response = await request(address, {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.timeout(timeout),
          headers: {
            'content-type': contentType,
            'user-agent': 'gradewatch',
            ...(login ? { authorization: `Basic ${Buffer.from(login).toString('base64')}` } : {}),
            ...(format === 'cloudevents' ? signed(bulletin, body, options.secret ?? null, clock()) : {}),
          },
          body,
        });
        await response.body.dump({ limit: 65_536 }).catch(() => {}); // the status has said all there is
        return judge(response.statusCode, response.headers['retry-after'], bulletin, to, clock());
      } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
        const detail = redact(`${originOf(to.target)} did not answer (${reason}).`, [options.secret]);
        return delivery(to, bulletin.id, 'deferred', { code: 'webhook-unreachable', detail });
      }
    },
    close: () => agent.close(),
  };
}

function webhookUrl(target: string): URL | null {
  if (!URL.canParse(target)) return null;
  const url = new URL(target);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** A login inside the URL goes into a header of its own. */
function splitLogin(url: URL): { login: string | null; address: URL } {
  if (url.username === '') return { login: null, address: url };
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return { login: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`, address };
}

/** The three headers of Standard Webhooks: HMAC-SHA256 over id, timestamp in seconds, and body, joined by dots. */
function signed(bulletin: Bulletin, body: string, secret: string | null, at: Date): Record<string, string> {
  const id = `msg_${messageKey(bulletin)}`;
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp };
  if (!secret) return headers;
  return { ...headers, 'webhook-signature': signatureOf(secret, { id, timestamp, body }) };
}

function judge(
  status: number,
  retryAfter: string | string[] | undefined,
  bulletin: Bulletin,
  to: Subscription,
  at: Date,
): Delivery {
  if (status >= 200 && status < 300) return delivery(to, bulletin.id, 'delivered');
  const detail = `${originOf(to.target)} answered ${status}.`;
  if (status === 410) return delivery(to, bulletin.id, 'failed', { code: 'webhook-gone', detail });
  if (status < 500 && status !== 408 && status !== 429) {
    return delivery(to, bulletin.id, 'failed', { code: 'webhook-refused', detail });
  }
  const notBefore = retryAt(Array.isArray(retryAfter) ? retryAfter[0] : retryAfter, at);
  return delivery(to, bulletin.id, 'deferred', {
    code: 'webhook-try-later',
    detail,
    ...(notBefore ? { notBefore } : {}),
  });
}

/** Retry-After (RFC 9110 §10.2.3), in seconds or as a date, as an instant at most a day away. */
function retryAt(header: string | undefined, at: Date): string | null {
  if (header === undefined) return null;
  const asked = /^\d+$/.test(header.trim()) ? at.getTime() + Number(header) * 1000 : Date.parse(header);
  if (Number.isNaN(asked)) return null;
  return new Date(Math.min(asked, at.getTime() + 86_400_000)).toISOString();
}

/** The signature of a message by Standard Webhooks 1.0, version `v1`; `timestamp` in seconds since 1970. */
export function signatureOf(
  secret: string,
  { id, timestamp, body }: { id: string; timestamp: string; body: string },
): string {
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret);
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
