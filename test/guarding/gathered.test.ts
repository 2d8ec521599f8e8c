import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/model.js';
import { Gathered } from '../../src/run/gathered.js';

const changeOf = (seq: number): Change =>
  ({
    id: `f-${seq}`,
    kind: 'text-changed',
    announced: seq % 2 === 0,
    summary: `“Sé” ${seq} \u2028`,
  }) as Change;

describe('the changes of a pass', () => {
  it('come out as they went in, however many, and as often as they are asked for', () => {
    for (const count of [0, 1, 63, 64, 65, 128, 1000]) {
      const changes = Array.from({ length: count }, (_, seq) => changeOf(seq));
      const gathered = new Gathered();
      for (const change of changes) gathered.push({ ...change, traces: [] } as Change);
      expect(gathered.length).toBe(count);
      expect([...gathered]).toEqual(changes);
      expect([...gathered]).toEqual(changes);
    }
  });
});
