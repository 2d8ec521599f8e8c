import { expect, test } from 'vitest';
import { redact } from '../../src/deliver/redact.js';

test.each([
  [
    'fatal: https://bot:s3cret@git.example.org/x.git not found',
    'fatal: https://***@git.example.org/x.git not found',
  ],
  ['https://ghs_s3cret0123456789abcdef@github.com/x', 'https://***@github.com/x'],
  ['POST https://hooks.slack.com/services/T0/B0/s3cret failed', 'POST https://hooks.slack.com/*** failed'],
  ['https://force.webhook.office.com/webhookb2/s3cret', 'https://force.webhook.office.com/***'],
  ['https://example.org/hook?token=s3cret&page=2', 'https://example.org/hook?token=***&page=2'],
  ['key whsec_czNjcmV0czNjcmV0 is wrong', 'key *** is wrong'],
  ['Authorization: Bearer s3cret', 'Authorization: Bearer ***'],
  ['the value my-own-s3cret came back', 'the value *** came back'],
  ['550 5.1.1 <who@example.org> no such user', '550 5.1.1 <who@example.org> no such user'],
  ['line\r\nline\u001b[31m\u202e', 'line line [31m'],
])('%s', (text, expected) => {
  expect(redact(text, ['my-own-s3cret', 'abc', null])).toBe(expected);
});

test('long words are cut', () => {
  expect(redact('x'.repeat(1000))).toHaveLength(300);
});
