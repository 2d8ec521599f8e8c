/** Every text colour on its ground reaches 4.5 to 1 (WCAG 2.2, 1.4.3), computed from the definition of contrast. */
import { describe, expect, test } from 'vitest';
import { type Colours, colourPairs, dark, light } from '../../src/tell/colours.js';
import { renderHtml } from '../../src/tell/html.js';
import { bulletinFor } from '../../src/tell/index.js';
import { changes, entry, profile } from './example.js';

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test('contrast is computed right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each<[string, Colours]>([
  ['light', light],
  ['dark', dark],
])('%s', (_, colours) => {
  test.each(colourPairs)('%s on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

test('a mail uses no colour outside the palette', () => {
  const entries = Object.values(changes).map((change) => entry(change));
  const told = bulletinFor({ name: 'x' }, entries, { profiles: [profile], now: '2026-03-03T06:18:00Z' });
  const known = new Set([...Object.values(light), ...Object.values(dark)]);
  const used = told ? (renderHtml(told).match(/(?<![&\w])#[0-9a-f]{6}\b/g) ?? []) : [];
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((colour) => !known.has(colour))).toEqual([]);
});
