/**
 * E-mail through nodemailer: one message per bulletin and subscriber, text and HTML of the same bulletin.
 *
 * Refusals are values. What decides is the SMTP reply code and the command it answered (RFC 5321 §4.2.1), never
 * the words of a reply:
 *
 *   5xx to RCPT TO              failed, `recipient-refused`: the address rests, the operator is told
 *   5xx to DATA                 failed, `message-refused`: this bulletin rests, others go on
 *   5xx to MAIL FROM            deferred, `sender-refused`: our own settings are wrong, no reader's fault
 *   4xx                         deferred, `mail-try-later`
 *   login, TLS, no connection   deferred, and the rest of this pass need not knock again (see `channelDown`)
 *   connection lost after DATA  deferred, `mail-unconfirmed`: perhaps accepted; the same Message-ID goes again
 *
 * Deliberately absent: the pool's own re-queueing (`maxRequeues: 0`). It would send a message again within
 * seconds of a lost reply; the outbox does so on the next pass, after it has been written down.
 * Also absent: `Precedence`, which RFC 2076 calls non-standard; `Auto-Submitted` (RFC 3834) says the same.
 */
import nodemailer from 'nodemailer';
import addressparser from 'nodemailer/lib/addressparser';
import type { NodemailerError } from 'nodemailer/lib/errors';
import { type Attached, refusedSentence } from '../evidence/attach.js';
import type { Bulletin, Channel, Delivery, Subscription } from '../model.js';
import { renderHtml, renderText } from '../tell/index.js';
import { bodiesOf, DeliverySettingsError, delivery, messageKey, stableId } from './delivery.js';
import { redact } from './redact.js';

export interface EmailOptions {
  /**
   * `smtp://[user:password@]host[:port]` or `smtps://…`; the value of SMTP_URL. It is never logged.
   * `?tls=required|optional|never` overrules what is said at {@link smtpSettings}.
   */
  smtpUrl: string;
  /** `Name <address>` or an address. Its domain names the Message-IDs and lists. */
  from: string;
  /** Where a reader's wish to be taken off the list goes. */
  operatorAddress?: string | null;
  /** The evidence packs of a bulletin, for subscribers who ask for them. */
  evidence?: (bulletin: Bulletin) => Promise<Attached>;
  /** Milliseconds for connecting, for the greeting, and of silence on an open connection. */
  timeouts?: { connect?: number; greeting?: number; silence?: number };
}

/** An e-mail channel with its connections. `close` ends them. */
export interface EmailChannel extends Channel {
  close(): void;
}

/**
 * Opens an e-mail channel. No connection is made before the first message.
 * Throws a {@link DeliverySettingsError} for an SMTP_URL or sender that cannot work.
 */
export function openEmailChannel(options: EmailOptions): EmailChannel {
  const settings = smtpSettings(options.smtpUrl);
  const sender = mailbox(options.from);
  if (!sender) {
    throw new DeliverySettingsError(
      'mail.from is not an address: write it like "gradewatch <gradewatch@example.org>".',
    );
  }
  const transport = nodemailer.createTransport({
    ...settings,
    pool: true,
    maxConnections: 2,
    maxRequeues: 0,
    connectionTimeout: options.timeouts?.connect ?? 20_000,
    greetingTimeout: options.timeouts?.greeting ?? 20_000,
    socketTimeout: options.timeouts?.silence ?? 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const secrets = [options.smtpUrl, settings.auth?.pass];
  const operator = options.operatorAddress ?? null;

  return {
    kind: 'email',
    async deliver(bulletin, to) {
      const recipient = mailbox(to.target);
      if (!recipient) {
        const detail = `'${redact(to.target)}' is not one e-mail address: correct it in the configuration.`;
        return delivery(to, bulletin.id, 'failed', { code: 'recipient-refused', detail });
      }
      const send = async (attached: Attached): Promise<Delivery> => {
        const footer = [...attached.sentences, ...bulletin.footer, ...stopSentence(bulletin, to, operator)];
        const told = { ...bulletin, footer };
        try {
          await transport.sendMail({
            ...message(told, to, { sender, operatorAddress: operator }),
            to: recipient,
            attachments: attached.files.map((file) => ({ ...file, content: Buffer.from(file.content) })),
          });
          return delivery(to, bulletin.id, 'delivered');
        } catch (error) {
          return refusal(error as NodemailerError, bulletin, to, secrets);
        }
      };
      const nothing: Attached = { files: [], sentences: [] };
      const attached = to.attach === 'evidence' ? ((await options.evidence?.(bulletin)) ?? nothing) : nothing;
      const outcome = await send(attached);
      if (outcome.code !== 'message-refused' || attached.files.length === 0) return outcome;
      // Too large, or of a kind that the server does not take: the news must not be lost to what comes with it.
      return send({ files: [], sentences: [refusedSentence(attached.files.length, outcome.detail ?? '')] });
    },
    close: () => transport.close(),
  };
}

interface Mailbox {
  name: string;
  address: string;
}

/** The one mailbox that a text names, or `null`: no lists, no groups, no line breaks. */
function mailbox(text: string): Mailbox | null {
  if (/[\u0000-\u001f\u007f]/.test(text)) return null;
  const found = addressparser(text);
  const [one] = found;
  return found.length === 1 && one?.address && /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(one.address)
    ? { name: one.name, address: one.address }
    : null;
}

/** How a reader changes or stops what they get; whoever runs gradewatch knows. */
function stopSentence({ kind }: Bulletin, { name }: Subscription, operator: string | null): string[] {
  if (operator === null || kind === 'operator') return [];
  return [`You get this as “${name}”. To change or stop it, write to ${operator}.`];
}

/** The message but for its recipient. Everything in it depends on bulletin and settings alone, never on the clock. */
function message(
  bulletin: Bulletin,
  to: Subscription,
  context: { sender: Mailbox; operatorAddress: string | null },
) {
  const { sender, operatorAddress } = context;
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1);
  const threads = bodiesOf(bulletin);
  const about = bulletin.kind === 'operator' ? 'operator' : threads.length === 1 ? threads[0] : null;
  // All bulletins about one body answer one message that was never sent, which makes them one thread.
  const thread = about ? `<thread.${stableId('thread', to.name, bulletin.siteName, about)}@${domain}>` : null;
  const list = stableLabel(to.name);
  return {
    from: sender,
    messageId: `<${messageKey(bulletin)}.gradewatch@${domain}>`,
    date: new Date(bulletin.createdAt),
    subject: bulletin.subject,
    ...(thread ? { inReplyTo: thread, references: [thread] } : {}),
    text: renderText(bulletin),
    html: renderHtml(bulletin),
    list: {
      // RFC 2919: a name in the sender's own domain.
      id: { url: `${list}.gradewatch.${domain}`, comment: 'gradewatch' },
      // RFC 2369.
      ...(operatorAddress
        ? { unsubscribe: `mailto:${operatorAddress}?subject=${encodeURIComponent(`unsubscribe ${to.name}`)}` }
        : {}),
    },
    headers: {
      // RFC 3834: keeps holiday replies away; the second is what Exchange looks for.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
  };
}

/** A name as one label of a domain name. */
function stableLabel(name: string): string {
  const label = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return label || stableId(name).slice(0, 12);
}

/**
 * Connection settings of an SMTP URL.
 *
 * `smtps` is TLS from the first byte (port 465). On `smtp` (port 587) STARTTLS is used where it is offered, and
 * insisted on where a password would otherwise travel in the clear to another machine; `tls=required` insists
 * always, `tls=never` does without. Certificates are verified, except those of this very machine.
 */
export function smtpSettings(smtpUrl: string): {
  host: string;
  port: number;
  secure: boolean;
  requireTLS: boolean;
  ignoreTLS: boolean;
  auth?: { user: string; pass: string };
  tls: { rejectUnauthorized: boolean };
} {
  const help = 'Write it like smtps://user:password@mail.example.org or smtp://localhost:25.';
  let url: URL;
  try {
    url = new URL(smtpUrl);
  } catch {
    throw new DeliverySettingsError(`SMTP_URL is not a URL. ${help}`);
  }
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') {
    throw new DeliverySettingsError(
      `SMTP_URL begins with ${url.protocol}//, not smtp:// or smtps://. ${help}`,
    );
  }
  if (!url.hostname) throw new DeliverySettingsError(`SMTP_URL names no host. ${help}`);
  const tls = url.searchParams.get('tls');
  if (tls !== null && !['required', 'optional', 'never'].includes(tls)) {
    throw new DeliverySettingsError('SMTP_URL: tls must be required, optional or never.');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const here = /^(localhost|127(\.\d+){3}|::1)$/i.test(host);
  const secure = url.protocol === 'smtps:';
  let auth: { user: string; pass: string } | undefined;
  if (url.username) {
    try {
      auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
    } catch {
      throw new DeliverySettingsError('SMTP_URL: write a % in user or password as %25.');
    }
  }
  return {
    host,
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && (tls === 'required' || (tls === null && auth !== undefined && !here)),
    ignoreTLS: tls === 'never',
    ...(auth ? { auth } : {}),
    tls: { rejectUnauthorized: !here },
  };
}

/** What an error of nodemailer comes to. */
function refusal(
  error: NodemailerError,
  bulletin: Bulletin,
  to: Subscription,
  secrets: (string | undefined)[],
): Delivery {
  const { kind, code } = judge(error);
  const said = error.response ?? error.message;
  const detail = redact(error.command ? `${said} (answer to ${error.command})` : said, secrets);
  return delivery(to, bulletin.id, kind, { code, detail });
}

function judge(error: NodemailerError): { kind: 'failed' | 'deferred'; code: string } {
  switch (error.code) {
    case 'EAUTH':
    case 'ENOAUTH':
    case 'EOAUTH2':
      return { kind: 'deferred', code: 'mail-login-refused' };
    case 'ETLS':
    case 'EREQUIRETLS':
      return { kind: 'deferred', code: 'mail-tls' };
    case 'EDNS':
    case 'ETIMEDOUT':
    case 'EPROXY':
      return { kind: 'deferred', code: 'mail-server-unreachable' };
  }
  const reply = error.responseCode;
  // 421 closes the connection and 530, 534, 535, 538 ask for a login, whatever command they answer.
  if (reply === 421) return { kind: 'deferred', code: 'mail-server-unreachable' };
  if (reply !== undefined && [530, 534, 535, 538].includes(reply)) {
    return { kind: 'deferred', code: 'mail-login-refused' };
  }
  if (error.permanent) {
    if (error.command === 'RCPT TO') return { kind: 'failed', code: 'recipient-refused' };
    if (error.command === 'DATA') return { kind: 'failed', code: 'message-refused' };
    if (error.command === 'MAIL FROM') return { kind: 'deferred', code: 'sender-refused' };
    return { kind: 'deferred', code: 'mail-server-unreachable' };
  }
  if (error.code === 'EMESSAGE' && error.command === 'MAIL FROM') {
    return { kind: 'failed', code: 'message-refused' }; // larger than the server says it takes
  }
  if (reply !== undefined) return { kind: 'deferred', code: 'mail-try-later' };
  // Reached, but lost on the way: whether the message was accepted cannot be known.
  if (error.code === 'ECONNECTION') return { kind: 'deferred', code: 'mail-unconfirmed' };
  return { kind: 'deferred', code: 'mail-server-unreachable' };
}
