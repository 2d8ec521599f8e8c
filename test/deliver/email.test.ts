/** E-mail as a real server gets it and a real parser reads it. */
import { describe, expect, test } from 'vitest';
import { openEmailChannel, smtpSettings } from '../../src/deliver/email.js';
import { DeliverySettingsError } from '../../src/deliver/index.js';
import type { Bulletin, Change } from '../../src/model.js';
import { bulletinFor } from '../../src/tell/index.js';
import { changes, entry, profile, subscription } from '../tell/example.js';
import { channelContract } from './channel.contract.js';
import { afterwards, type MailServer, mailServer } from './support.js';

const to = subscription();

function bulletinOf(found: Change[], now = '2026-03-03T06:20:00Z'): Bulletin {
  const bulletin = bulletinFor(
    to,
    found.map((change) => entry(change)),
    { profiles: [profile], now },
  );
  if (!bulletin) throw new Error('a bulletin was expected');
  return bulletin;
}

function channelTo(mail: MailServer, from = 'gradewatch <gradewatch@example.org>') {
  const email = openEmailChannel({
    smtpUrl: mail.url,
    from,
    operatorAddress: 'ops@example.org',
    // A server that hangs is waited for a moment; any other is only as slow as the machine.
    timeouts: Object.values(mail.faults).includes('hang')
      ? { connect: 500, greeting: 300, silence: 300 }
      : { connect: 5_000, greeting: 5_000, silence: 5_000 },
  });
  afterwards(() => email.close());
  return email;
}

async function sent(bulletin: Bulletin, target = to.target, from?: string) {
  const mail = await mailServer();
  const answer = await channelTo(mail, from).deliver(bulletin, { ...to, target });
  return { answer, mail: mail.received[0]?.mail, raw: mail.received[0]?.raw ?? '', to: mail.received[0]?.to };
}

channelContract('e-mail', async () => {
  const mail = await mailServer({ user: 'gradewatch', pass: 'hunter2-and more' });
  return {
    channel: channelTo(mail),
    to,
    arrived: async () => new Set(mail.received.map((one) => one.mail.messageId)).size,
    breakDown: () => mail.stop(),
    mend: () => mail.start(),
    secrets: ['hunter2'],
    bulletin: async (number) => bulletinOf([number === 1 ? changes.fall : changes.rise]),
  };
});

describe('the message', () => {
  test('has the headers that programs go by', async () => {
    const { mail } = await sent(bulletinOf([changes.fall, changes.newFinding]));
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{32}\.gradewatch@example\.org>$/);
    expect(mail?.date?.toISOString()).toBe('2026-03-03T06:20:00.000Z');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('precedence')).toBeUndefined();
    const list = mail?.headers.get('list') as unknown as Record<
      string,
      { mail?: string; id?: string; name?: string }
    >;
    expect(list.id?.id).toBe('northmoor-pfcc.gradewatch.example.org');
    expect(list.unsubscribe?.mail).toBe('ops@example.org?subject=unsubscribe%20northmoor-pfcc');
    expect(mail?.text?.replace(/\s+/g, ' ')).toContain(
      'You get this as “northmoor-pfcc”. To change or stop it, write to ops@example.org.',
    );
    expect(mail?.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' });
    expect(mail?.text).toContain('requires improvement');
    expect(mail?.html).toContain('<html');
    expect(mail?.attachments).toEqual([]);
  });

  test('bulletins about one body are one thread; one about several stands alone', async () => {
    const first = await sent(bulletinOf([changes.fall]));
    const second = await sent(bulletinOf([changes.correction], '2026-03-04T06:20:00Z'));
    const other = await sent(bulletinOf([changes.firstGrade]));
    const both = await sent(bulletinOf([changes.fall, changes.firstGrade]));
    expect(first.mail?.inReplyTo).toMatch(/^<thread\.[0-9a-f]{32}@example\.org>$/);
    expect(second.mail?.inReplyTo).toBe(first.mail?.inReplyTo);
    expect(second.mail?.references).toBe(first.mail?.inReplyTo);
    expect(other.mail?.inReplyTo).not.toBe(first.mail?.inReplyTo);
    expect(both.mail?.inReplyTo).toBeUndefined();
    expect(second.mail?.messageId).not.toBe(first.mail?.messageId);
  });

  test('names outside ASCII survive, and lines stay within what SMTP allows', async () => {
    const long = { ...changes.correction, text: `Héddlu Gogledd Cymru – ${'word '.repeat(900)}end.` };
    const {
      mail,
      raw,
      to: rcpt,
    } = await sent(
      bulletinOf([long]),
      'Siân O’Brien-Łukasz <scrutiny@example.org>',
      'Gwylio “graddau” <gradewatch@example.org>',
    );
    expect(rcpt).toEqual(['scrutiny@example.org']);
    expect(mail?.to).toMatchObject({
      value: [{ name: 'Siân O’Brien-Łukasz', address: 'scrutiny@example.org' }],
    });
    expect(mail?.from?.value[0]?.name).toBe('Gwylio “graddau”');
    expect(mail?.text).toContain('Héddlu');
    expect(Math.max(...raw.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(998);
    expect(raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  });

  test('hostile words on a page cannot add a header, a recipient or a tag', async () => {
    const hostile = 'x\r\nBcc: victim@example.net\r\n\r\n<script>alert(1)</script>\u202e=cmd()';
    const bulletin = bulletinOf([{ ...changes.published, title: hostile }]);
    const { mail, raw, to: rcpt } = await sent({ ...bulletin, subject: hostile, lead: hostile });
    expect(rcpt).toEqual(['scrutiny@example.org']);
    expect(mail?.bcc).toBeUndefined();
    expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im);
    expect(mail?.html).not.toContain('<script');
  });

  test('a target that is not one address is refused before any server is asked', async () => {
    const mail = await mailServer();
    const email = channelTo(mail);
    for (const target of [
      '',
      'nobody',
      'a@example.org, b@example.org',
      'a@example.org\r\nBcc: b@example.org',
      'x:a@b.org;',
    ]) {
      expect(await email.deliver(bulletinOf([changes.fall]), { ...to, target })).toMatchObject({
        kind: 'failed',
        code: 'recipient-refused',
      });
    }
    expect(mail.connections).toBe(0);
  });
});

describe('what the server says', () => {
  const cases: [string, MailServer['faults'], string, string][] = [
    ['greets with 554', { connect: 554 }, 'deferred', 'mail-server-unreachable'],
    ['says 421', { connect: 421 }, 'deferred', 'mail-server-unreachable'],
    ['does not greet', { connect: 'hang' }, 'deferred', 'mail-server-unreachable'],
    ['refuses the sender', { mail: 550 }, 'deferred', 'sender-refused'],
    ['asks for a login', { mail: 530 }, 'deferred', 'mail-login-refused'],
    ['knows no such mailbox', { rcpt: 550 }, 'failed', 'recipient-refused'],
    ['is greylisting', { rcpt: 450 }, 'deferred', 'mail-try-later'],
    ['hangs up at RCPT', { rcpt: 'drop' }, 'deferred', 'mail-unconfirmed'],
    ['refuses the content', { data: 554 }, 'failed', 'message-refused'],
    ['is full for now', { data: 452 }, 'deferred', 'mail-try-later'],
    ['drops after DATA', { data: 'drop' }, 'deferred', 'mail-unconfirmed'],
    ['hangs after DATA', { data: 'hang' }, 'deferred', 'mail-server-unreachable'],
  ];
  test.each(cases)('%s', async (_name, faults, kind, code) => {
    const mail = await mailServer();
    mail.faults = faults;
    const answer = await channelTo(mail).deliver(bulletinOf([changes.fall]), to);
    expect(answer).toMatchObject({ kind, code });
    expect(answer.detail).toBeTruthy();
    // Taken at most once: nodemailer's own repetition is switched off.
    expect(mail.received.length).toBeLessThanOrEqual(1);
  });

  test('a wrong password is deferred, and neither it nor the URL is repeated', async () => {
    const mail = await mailServer({ user: 'gradewatch', pass: 'right' });
    mail.url = mail.url.replace('right', 'wr0ng-passw0rd');
    const answer = await channelTo(mail).deliver(bulletinOf([changes.fall]), to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'mail-login-refused' });
    expect(JSON.stringify(answer)).not.toContain('wr0ng-passw0rd');
  });

  test('STARTTLS is used where it is offered, also with the certificate that this machine made itself', async () => {
    for (const query of ['', '?tls=required', '?tls=never']) {
      const mail = await mailServer({ user: 'gradewatch', pass: 'right', startTls: true });
      mail.url += query;
      expect((await channelTo(mail).deliver(bulletinOf([changes.fall]), to)).kind).toBe('delivered');
      expect(mail.received[0]?.secure).toBe(query !== '?tls=never');
    }
  });

  test('a server without TLS gets no password where TLS is insisted on', async () => {
    const mail = await mailServer({ user: 'gradewatch', pass: 'right' });
    mail.url = `${mail.url}?tls=required`;
    const answer = await channelTo(mail).deliver(bulletinOf([changes.fall]), to);
    expect(answer).toMatchObject({ kind: 'deferred', code: 'mail-tls' });
    expect(mail.received).toHaveLength(0);
  });
});

describe('SMTP_URL', () => {
  test.each([
    [
      'smtps://u:p%40ss@mail.example.org',
      { port: 465, secure: true, requireTLS: false, rejects: true, pass: 'p@ss' },
    ],
    ['smtp://u:p@mail.example.org', { port: 587, secure: false, requireTLS: true, rejects: true, pass: 'p' }],
    [
      'smtp://mail.example.org:25',
      { port: 25, secure: false, requireTLS: false, rejects: true, pass: undefined },
    ],
    [
      'smtp://u:p@127.0.0.1:1025',
      { port: 1025, secure: false, requireTLS: false, rejects: false, pass: 'p' },
    ],
    ['smtp://[::1]:1025', { port: 1025, secure: false, requireTLS: false, rejects: false, pass: undefined }],
    [
      'smtp://mail.example.org?tls=required',
      { port: 587, secure: false, requireTLS: true, rejects: true, pass: undefined },
    ],
  ])('%s', (url, expected) => {
    const { port, secure, requireTLS, tls, auth } = smtpSettings(url);
    expect({ port, secure, requireTLS, rejects: tls.rejectUnauthorized, pass: auth?.pass }).toEqual(expected);
  });

  test.each([
    '',
    'mail.example.org',
    'http://u:s3cret@mail.example.org',
    'smtp://',
    'smtp://u:s3cret%@x.org',
    'smtp://x.org?tls=maybe',
  ])('%s is refused with what to write, and without repeating it', (url) => {
    const attempt = () => openEmailChannel({ smtpUrl: url, from: 'a@example.org' });
    expect(attempt).toThrow(DeliverySettingsError);
    expect(attempt).toThrow(/SMTP_URL/);
    expect(attempt).not.toThrow(/s3cret/);
  });

  test('a sender that is no address is refused', () => {
    expect(() => openEmailChannel({ smtpUrl: 'smtp://localhost', from: 'gradewatch' })).toThrow(/mail\.from/);
  });
});
