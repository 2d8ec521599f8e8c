/** Webhooks to a real HTTP server: what arrives, how it is signed, and what its answers come to. */
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openWebhookChannel } from '../../src/deliver/index.js';
import { signatureOf } from '../../src/deliver/webhook.js';
import { formatFor, payload } from '../../src/deliver/webhook-formats.js';
import type { Bulletin, Change } from '../../src/model.js';
import { bulletinFor } from '../../src/tell/index.js';
import { changes, entry, profile, subscription } from '../tell/example.js';
import { channelContract } from './channel.contract.js';
import { afterwards, webServer } from './support.js';

const secret = `whsec_${Buffer.from('a secret of thirty-two bytes, yes').toString('base64')}`;
const clock = () => new Date('2026-03-03T06:20:00Z');

function bulletinOf(...found: Change[]): Bulletin {
  const entries = found.map((change) => entry(change));
  return bulletinFor({ name: 'hook' }, entries, {
    profiles: [profile],
    now: '2026-03-03T06:20:00Z',
  }) as Bulletin;
}

async function bench(options: Parameters<typeof openWebhookChannel>[0] = {}) {
  const server = await webServer();
  const channel = openWebhookChannel({ secret, clock, timeoutMs: 400, ...options });
  afterwards(() => channel.close());
  const to = subscription({ name: 'hook', channel: 'webhook', target: server.url });
  return { server, channel, to };
}

channelContract('webhook', async () => {
  const { server, channel, to } = await bench();
  to.target = server.url
    .replace('http://', 'http://bot:s3cret-login@')
    .replace('/hook', '/hook/T0SECRET?token=s3cret-query');
  return {
    channel,
    to,
    arrived: async () =>
      new Set(server.received.filter(() => server.answer === 204).map((one) => one.headers['webhook-id']))
        .size,
    breakDown: async () => {
      server.answer = 'drop';
    },
    mend: async () => {
      server.answer = 204;
      server.received.length = 0;
    },
    secrets: ['s3cret', 'T0SECRET', secret],
    bulletin: async (number) => bulletinOf(number === 1 ? changes.fall : changes.rise),
  };
});

describe('a CloudEvent', () => {
  test('has the attributes that CloudEvents 1.0 requires, and the bulletin as its data', async () => {
    const { server, channel, to } = await bench();
    const bulletin = bulletinOf(changes.fall);
    await channel.deliver(bulletin, to);
    const [request] = server.received;
    expect(request?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    const event = JSON.parse(request?.body ?? '');
    expect(event).toMatchObject({
      specversion: '1.0',
      type: 'gradewatch.bulletin.changes',
      source: 'urn:gradewatch:IIC',
      subject: 'northmoor',
      time: '2026-03-03T06:20:00Z',
      datacontenttype: 'application/json',
    });
    expect(event.id).toMatch(/^[0-9a-f]{32}$/);
    expect(event.data).toEqual(JSON.parse(JSON.stringify(bulletin)));
  });

  test.each([
    ['a whsec_ secret', secret, Buffer.from('a secret of thirty-two bytes, yes')],
    ['a secret that is any text', 'a-long-random-text', Buffer.from('a-long-random-text')],
  ])('is signed as Standard Webhooks asks, with %s', async (_name, given, key) => {
    const { server, channel, to } = await bench({ secret: given });
    await channel.deliver(bulletinOf(changes.fall), to);
    const { headers, body } = server.received[0] as (typeof server.received)[number];
    expect(headers['webhook-timestamp']).toBe(String(Date.parse('2026-03-03T06:20:00Z') / 1000));
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    );
  });

  test('is signed as the example that Standard Webhooks publishes', () => {
    const body = '{"test": 2432232314}';
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: '1614265330', body };
    expect(signatureOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', message)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    );
  });

  test('has the same id on a retry, and no signature without a secret', async () => {
    const { server, channel, to } = await bench({ secret: null });
    const bulletin = bulletinOf(changes.fall);
    await channel.deliver(bulletin, to);
    await channel.deliver(bulletin, to);
    expect(server.received[1]?.headers['webhook-id']).toBe(server.received[0]?.headers['webhook-id']);
    expect(server.received[0]?.headers['webhook-signature']).toBeUndefined();
  });

  test('a login in the URL becomes a header, and not part of the address', async () => {
    const { server, channel, to } = await bench();
    await channel.deliver(bulletinOf(changes.fall), {
      ...to,
      target: server.url.replace('://', '://bot:p%40ss@'),
    });
    expect(server.received[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('bot:p@ss').toString('base64')}`,
    );
  });
});

describe('answers', () => {
  test.each([
    [200, 'delivered', undefined],
    [202, 'delivered', undefined],
    [302, 'failed', 'webhook-refused'],
    [400, 'failed', 'webhook-refused'],
    [404, 'failed', 'webhook-refused'],
    [410, 'failed', 'webhook-gone'],
    [408, 'deferred', 'webhook-try-later'],
    [429, 'deferred', 'webhook-try-later'],
    [500, 'deferred', 'webhook-try-later'],
    [503, 'deferred', 'webhook-try-later'],
    ['hang', 'deferred', 'webhook-unreachable'],
    ['drop', 'deferred', 'webhook-unreachable'],
  ] as const)('%s is %s', async (answer, kind, code) => {
    const { server, channel, to } = await bench();
    server.answer = answer;
    server.headers = { location: 'http://127.0.0.1:9/elsewhere' };
    const outcome = await channel.deliver(bulletinOf(changes.fall), to);
    expect([outcome.kind, outcome.code]).toEqual([kind, code]);
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ['120', '2026-03-03T06:22:00.000Z'],
    ['Tue, 03 Mar 2026 07:00:00 GMT', '2026-03-03T07:00:00.000Z'],
    ['99999999', '2026-03-04T06:20:00.000Z'],
    ['soon', undefined],
  ])('Retry-After: %s', async (header, notBefore) => {
    const { server, channel, to } = await bench();
    server.answer = 429;
    server.headers = { 'retry-after': header };
    expect((await channel.deliver(bulletinOf(changes.fall), to)).notBefore).toBe(notBefore);
  });

  test('a target that is no web address is refused', async () => {
    const { channel, to } = await bench();
    for (const target of ['', 'hook', 'file:///etc/hosts', 'ftp://example.org/']) {
      expect((await channel.deliver(bulletinOf(changes.fall), { ...to, target })).kind).toBe('failed');
    }
  });
});

describe('chat messages', () => {
  test('the host decides the format, and a setting decides over it', async () => {
    expect(formatFor(new URL('https://hooks.slack.com/services/T/B/X'))).toBe('slack');
    expect(formatFor(new URL('https://force.webhook.office.com/webhookb2/x'))).toBe('teams');
    expect(formatFor(new URL('https://prod-1.uksouth.logic.azure.com/workflows/x'))).toBe('teams');
    expect(formatFor(new URL('https://hooks.slack.com.example.org/'))).toBe('cloudevents');
    const { server, channel, to } = await bench({ formats: { hook: 'slack' } });
    await channel.deliver(bulletinOf(changes.fall), to);
    expect(JSON.parse(server.received[0]?.body ?? '').blocks[0].type).toBe('header');
    expect(server.received[0]?.headers['webhook-signature']).toBeUndefined();
  });

  const hostile = { ...changes.correction, text: '<!channel> & <https://evil.example|click> *bold*' };

  test('Slack: the subject, the news and its page; nothing from a page is a mention, a link or a mark', () => {
    const { body } = payload('slack', bulletinOf(changes.fall, hostile), 'key');
    const message = JSON.parse(body);
    expect(message.text).toContain('Northmoor Police');
    const text = message.blocks.map((block: { text: { text: string } }) => block.text.text).join('\n');
    expect(text).toContain('requires improvement');
    expect(text).not.toMatch(/<!|<https:\/\/evil/);
    expect(text).toMatch(/<https:\/\/iic\.example\/[^|>]+\|Open the page>/);
    expect(message.blocks.length).toBeLessThanOrEqual(50);
  });

  test('Teams: an Adaptive Card of plain text runs', () => {
    const { body } = payload('teams', bulletinOf(changes.fall, hostile), 'key');
    const [attachment] = JSON.parse(body).attachments;
    expect(attachment.contentType).toBe('application/vnd.microsoft.card.adaptive');
    const blocks: { type: string; inlines: { type: string; text: string }[] }[] = attachment.content.body;
    expect(new Set(blocks.map((block) => block.type))).toEqual(new Set(['RichTextBlock']));
    const text = blocks.flatMap((block) => block.inlines.map((run) => run.text)).join('\n');
    expect(text).toContain('requires improvement');
  });

  test.each(['slack', 'teams'] as const)(
    '%s: the words before and after, when it happened, which capture shows it',
    (format) => {
      const { body } = payload(
        format,
        bulletinOf(changes.newFinding, changes.reworded, changes.published),
        'key',
      );
      const texts: string[] = [];
      JSON.stringify(JSON.parse(body), (key, value) => {
        if (key === 'text' && typeof value === 'string') texts.push(value.replaceAll('\u200b', ''));
        return value;
      });
      for (const said of [
        'The force should make sure that its integrity desk:',
        '- has enough people to look into every referral within ten working days;',
        'It names a deadline: “within ten working days”.',
        'Was: The force should [-consider-] how it will pay',
        'Now: The force should {+set out by June 2026+} how it will pay',
        '- Legitimacy: good',
        'by 28 April 2026 (56 days, Police Act 1996, s.55)',
        'Capture: SHA-256 7065656c2d323031.',
      ])
        expect(texts.join('\n')).toContain(said);
    },
  );

  test('what must be shortened is shortened before it is escaped, and a card is never too large', () => {
    const text = '&<>*'.repeat(2_000);
    const many = Array.from({ length: 20 }, (_, index) => ({
      ...changes.correction,
      id: `c-${index}`,
      text: `${index} ${text}`,
    }));
    const bulletin = bulletinOf(...many);
    for (const { text: section } of JSON.parse(payload('slack', bulletin, 'key').body).blocks) {
      expect(section.text.length).toBeLessThanOrEqual(3_000);
      if (section.type === 'mrkdwn') expect(section.text.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
    }
    const items = bulletin.items.map((item) => ({ ...item, lines: Array(19).fill('é&"'.repeat(250)) }));
    const card = payload('teams', { ...bulletin, items }, 'key').body;
    expect(Buffer.byteLength(card)).toBeLessThanOrEqual(28 * 1024);
    expect(card).toMatch(/and \d+ more/);
  });

  test('many items are counted, not sent', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...changes.published,
      id: `chg-${index}`,
      title: `Report ${index}`,
      source: { ...changes.published.source, page: `p${index}`, url: `https://iic.example/p${index}/` },
    }));
    const bulletin = bulletinOf(changes.fall);
    const items = many.map((change) => ({
      ...(bulletin.items[0] as (typeof bulletin.items)[number]),
      changes: [change.id],
    }));
    const slack = payload('slack', { ...bulletin, items }, 'key').body;
    expect(JSON.parse(slack).blocks).toHaveLength(18);
    expect(slack).toContain('and 45 more');
    expect(Buffer.byteLength(payload('teams', { ...bulletin, items }, 'key').body)).toBeLessThan(28_000);
  });
});
