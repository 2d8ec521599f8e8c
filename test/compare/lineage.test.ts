/** The life of a finding: ids given at first sight, links written once with their score, doubt kept as doubt. */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { knownFindings, traced } from '../../src/compare/lineage.js';
import { findingLives } from '../../src/compare/lives.js';
import { reportPublished } from '../../src/compare/publication.js';
import type { ChangeEntry, Report } from '../../src/model.js';
import { profile } from './support/profile.js';
import { ETHICS, finding, judgment, PILLAR, report, section } from './support/report.js';

const RADIO =
  'The force should replace the batteries of every radio in its rural stations before the winter and record when it did.';
const VETTING = 'The force should clear its backlog of vetting renewals before the end of the year.';
const VETTING_LATER =
  'The force should clear the backlog of vetting renewals by the end of the year, as a matter of urgency.';
const DRIVERS = 'The force should train its drivers on ice and keep a register of those who were trained.';

/** A log that grows as documents are seen, each beside what stood on its page before. */
function logOf() {
  const entries: ChangeEntry[] = [];
  const pages = new Map<string, Report>();
  const see = (page: string, next: Report) => {
    const before = pages.get(page);
    pages.set(page, next);
    const day = String(entries.length + 1).padStart(2, '0');
    const capture = (n: string) => ({ sha256: n, capturedAt: `2026-01-${day}T06:00:00Z` });
    const url = `https://inspectorate.example/${page}/`;
    const source = { site: 'invented', page, url, before: before ? capture('a') : null, after: capture(day) };
    const changes = before
      ? compareReports(before, next, { profile, source }).changes
      : [reportPublished(next, url, { profile, source })];
    for (const change of traced(changes, next, knownFindings(entries), { site: 'invented', profile })) {
      entries.push({
        seq: entries.length + 1,
        cause: 'site',
        seenAt: `2026-01-${day}T06:00:00Z`,
        lastSeenBefore: null,
        embargoUntil: null,
        change,
      });
    }
  };
  const lives = () => findingLives(entries);
  const lifeOf = (text: string) => lives().find((life) => life.text === text)!;
  return { see, lives, lifeOf, entries };
}

const earlier = (findings: string[]) =>
  report({
    title: 'Northshire PEEL 2017',
    cycle: '2017',
    pillar: 'legitimacy',
    judgments: [judgment(PILLAR, 'good')],
    findings: findings.map((text) => finding(text)),
  });
const later = (findings: string[], more: Partial<Report> = {}) =>
  report({
    pillar: 'legitimacy',
    judgments: [judgment(PILLAR, 'good')],
    findings: findings.map((text) => finding(text)),
    ...more,
  });
const kinds = (life: { events: { kind: string }[] }) => life.events.map(({ kind }) => kind);

describe('a finding', () => {
  it('that is split gives its half a life, and one that is taken in is listed no longer', () => {
    const [first, second] = [
      'The force should publish what its drones do.',
      'store its radios in heated rooms.',
    ];
    const whole = `${first} It should also ${second}`;
    const half = `The force should also ${second}`;
    const log = logOf();
    log.see('page', later([whole]));
    log.see('page', later([first, half]));
    expect(log.lives().map(({ text, state }) => [text, state])).toEqual([
      [first, 'listed'],
      [half, 'listed'],
    ]);
    log.see('page', later([whole]));
    expect(log.lives().map(({ text, state }) => [text, state])).toEqual([
      [whole, 'listed'],
      [half, 'no-longer-listed'],
    ]);
  });

  it('keeps its id through rewording, another document and another cycle', () => {
    const log = logOf();
    log.see('old', earlier([VETTING]));
    const { id } = log.lifeOf(VETTING);
    log.see('old', earlier([VETTING_LATER]));
    log.see('new', later([VETTING_LATER, DRIVERS]));
    log.see('new-twin', later([VETTING_LATER, DRIVERS]));
    const life = log.lifeOf(VETTING_LATER);
    expect(life.id).toBe(id);
    expect(kinds(life)).toEqual(['first-seen', 'reworded', 'repeated', 'also-in']);
    expect(life.events[1]?.score).toBeGreaterThan(0.4);
    expect(life.cycles).toEqual(['2017', '2018/19']);
    expect(log.lives().map(({ text }) => text)).toEqual([VETTING_LATER, DRIVERS]);
  });

  it('that a later cycle words otherwise is linked with the score of that', () => {
    const log = logOf();
    log.see('old', earlier([VETTING]));
    log.see('new', later([VETTING_LATER]));
    const { score } = log.lifeOf(VETTING_LATER).events[1]!;
    expect(score).toBeGreaterThan(0.4);
    expect(score).toBeLessThan(1);
  });

  it('is another one under another area, and beside one in nearly its words on one page', () => {
    const log = logOf();
    log.see('page', later([], { findings: [finding(VETTING), finding(VETTING, { area: PILLAR })] }));
    expect(log.lives()).toHaveLength(2);
    const twins = logOf();
    twins.see('page', later([VETTING]));
    twins.see('page', later([VETTING, VETTING_LATER]));
    expect(twins.lives()).toHaveLength(2);
  });

  it('has one id in two documents that are first seen at once', () => {
    const context = { site: 'invented', profile };
    const ids = ['page', 'pdf'].map((page) => {
      const url = `https://inspectorate.example/${page}/`;
      const published = reportPublished(later([VETTING]), url, { profile });
      return traced([published], later([VETTING]), new Map(), context)[0]?.traces?.[0]?.id;
    });
    expect(ids[0]).toMatch(/^f-[0-9a-f]{16}$/);
    expect(ids[1]).toBe(ids[0]);
  });

  it('that a later cycle does not list is no longer listed, and is followed up where a sentence takes it up', () => {
    const log = logOf();
    log.see('old', earlier([RADIO, VETTING]));
    const sentence = `In 2017 we said that ${RADIO.charAt(0).toLowerCase()}${RADIO.slice(1)}`;
    log.see('new', later([VETTING], { sections: [section(ETHICS, [`${sentence} It has done so.`])] }));
    const life = log.lifeOf(RADIO);
    expect(life.state).toBe('no-longer-listed');
    expect(kinds(life)).toEqual(['first-seen', 'not-listed', 'followed-up']);
    expect(life.events[2]?.text).toBe(sentence);
  });

  it('that a later report discharges is closed, with the sentence that says so', () => {
    const log = logOf();
    const cause = finding(RADIO, { kind: 'cause-of-concern' });
    log.see('old', later([], { cycle: '2017', findings: [cause, finding(VETTING)] }));
    const sentence = 'We have now discharged this cause of concern.';
    const text = section(ETHICS, [`In 2017 we said: ${RADIO} ${sentence}`]);
    const next = later([VETTING], { sections: [text] });
    log.see('new', next);
    log.see('new-twin', next);
    expect(log.lifeOf(RADIO)).toMatchObject({ state: 'closed', doubtful: false });
    expect(
      log
        .lifeOf(RADIO)
        .events.map(({ kind, text }) => [kind, text])
        .slice(1),
    ).toEqual([['closed', sentence]]);
    const { changes, succession } = compareReports(
      later([], { cycle: '2017', findings: [cause] }),
      later([DRIVERS], { sections: [text] }),
      { profile },
    );
    const removed = changes.find(({ kind }) => kind === 'finding-removed');
    expect(removed).toMatchObject({
      closed: { sentence },
      summary: expect.stringContaining(' closed in 2018/19: '),
    });
    expect(succession?.findings.map(({ became }) => became)).toEqual(['closed', 'new']);
  });

  it('that one page drops while another lists it is still listed; when it comes back it is the same', () => {
    const log = logOf();
    log.see('page', later([VETTING, DRIVERS]));
    log.see('pdf', later([VETTING, DRIVERS]));
    log.see('page', later([DRIVERS]));
    expect(log.lifeOf(VETTING).state).toBe('listed');
    log.see('pdf', later([DRIVERS]));
    expect(log.lifeOf(VETTING).state).toBe('no-longer-listed');
    log.see('page', later([VETTING, DRIVERS]));
    expect(kinds(log.lifeOf(VETTING)).at(-1)).toBe('listed-again');
    expect(log.lives()).toHaveLength(2);
  });

  it('in the doubtful band is another one, marked for review with its score', () => {
    const log = logOf();
    const before =
      'The force should review how it records complaints about officers and how it tells complainants of the outcome.';
    const after =
      'The force should record every outcome of its patrols, and review its fleet of vans and bicycles with partners.';
    log.see('old', earlier([before]));
    log.see('new', later([after]));
    const doubtful = log.lifeOf(after);
    expect(doubtful.events[0]).toMatchObject({
      kind: 'first-seen',
      review: true,
      other: log.lifeOf(before).id,
    });
    expect(doubtful.doubtful).toBe(true);
    expect(log.lifeOf(before).state).toBe('no-longer-listed');
    const traces = log.entries.flatMap(({ change }) => change.traces ?? []);
    expect(traces.find((trace) => trace.review)?.review?.score).toBeCloseTo(0.346, 1);
    expect(doubtful.id).not.toBe(log.lifeOf(before).id);
    expect(log.lives()).toHaveLength(2);
  });

  describe('and a letter', () => {
    const letter = (...words: string[]) =>
      report({
        title: 'Letter',
        documentKind: 'letter',
        judgments: [],
        findings: [],
        sections: [section('Cause of concern', words)],
      });
    const stateAfter = (...words: string[]) => {
      const log = logOf();
      const causes = [RADIO, VETTING].map((text) => finding(text, { kind: 'cause-of-concern' }));
      log.see('page', later([], { findings: causes }));
      log.see('letter', letter(...words));
      return log;
    };

    it('that closes it in its own words closes it, and no other', () => {
      for (const words of [
        'This is now closed.',
        'I have therefore decided to discharge it.',
        'We have signed off this work.',
        'It is no longer a cause of concern.',
      ]) {
        const log = stateAfter(`We said: ${RADIO} ${words}`);
        expect(log.lifeOf(RADIO).state, words).toBe('closed');
        expect(log.lifeOf(RADIO).doubtful).toBe(false);
        expect(log.lifeOf(VETTING).state).toBe('listed');
      }
    });

    it('that does not close it, or not yet, leaves it open', () => {
      for (const words of [
        'We are not yet able to close it.',
        'It cannot be closed.',
        'We haven’t closed it.',
        'It will be closed once every station has its batteries.',
        'We will consider whether to close it.',
        'It remains open until we have closed our inspection.',
        'We will work closely with the force.',
      ]) {
        const log = stateAfter(`We said: ${RADIO} ${words}`);
        expect(log.lifeOf(RADIO).state, words).toBe('listed');
        expect(kinds(log.lifeOf(RADIO)), words).not.toContain('closed');
      }
    });

    it('that speaks of two, or only nearly of one, is for review', () => {
      const two = stateAfter(`We said: ${RADIO} We also said: ${VETTING} One of these is now closed.`);
      for (const text of [RADIO, VETTING]) expect(two.lifeOf(text).state).toBe('listed');
      expect([RADIO, VETTING].filter((text) => two.lifeOf(text).doubtful)).toHaveLength(2);
      const vague = stateAfter('The matter of radio batteries in rural stations is now closed.');
      expect(vague.lifeOf(RADIO)).toMatchObject({ state: 'listed', doubtful: true });
    });

    it('that restates it only to close it does not list it', () => {
      const log = logOf();
      const cause = finding(RADIO, { kind: 'cause-of-concern' });
      log.see('page', later([], { findings: [cause] }));
      log.see('letter', { ...letter('We have closed this cause of concern.'), findings: [cause] });
      expect(kinds(log.lifeOf(RADIO))).toEqual(['first-seen', 'closed']);
    });

    it('that closes it after its page dropped it closes it, and again closes nothing', () => {
      const log = stateAfter('Nothing is said of them.');
      const causes = [finding(VETTING, { kind: 'cause-of-concern' })];
      log.see('page', later([], { findings: causes }));
      log.see('second', letter(`We said: ${RADIO} This is now closed.`));
      log.see('third', letter(`We said: ${RADIO} This was closed in May.`));
      const cause = finding(RADIO, { kind: 'cause-of-concern' });
      log.see('fourth', { ...letter('This cause of concern is now closed.'), findings: [cause] });
      expect(kinds(log.lifeOf(RADIO))).toEqual(['first-seen', 'not-listed', 'closed']);
      expect(log.lifeOf(VETTING)).toMatchObject({ state: 'listed', doubtful: false });
    });

    it('closes nothing where the inspectorate has no words for it', () => {
      const { closing: _, ...wording } = profile.wording;
      const log = logOf();
      log.see('page', later([RADIO]));
      const closed = letter(`We said: ${RADIO} This is now closed.`);
      const published = [reportPublished(closed, 'https://inspectorate.example/letter/', { profile })];
      const traces = (context: typeof profile) =>
        traced(published, closed, knownFindings(log.entries), { site: 'invented', profile: context }).flatMap(
          (change) => change.traces ?? [],
        );
      expect(traces({ ...profile, wording })).toEqual([]);
      expect(traces(profile).map((trace) => trace.event)).toEqual(['closed']);
    });
  });

  it('has its deadlines as dates, counted from the day of publication', () => {
    const log = logOf();
    const within = finding('Within 28 days, the force should write to every victim.', {
      kind: 'cause-of-concern',
      deadlines: [
        { text: 'Within 28 days', date: null },
        { text: 'by 31 May 2022', date: '2022-05-31' },
        { text: 'within ten working days', date: null },
        { text: 'within one month', date: null },
      ],
    });
    log.see('page', later([], { findings: [within], publishedOn: '2022-01-31' }));
    expect(log.lives()[0]?.deadlines.map(({ date }) => date)).toEqual([
      '2022-02-28',
      '2022-05-31',
      null,
      '2022-02-28',
    ]);
  });

  it('has what was written of it left as it was', () => {
    const log = logOf();
    log.see('old', earlier([VETTING]));
    const written = JSON.stringify(log.entries);
    log.see('new', later([VETTING_LATER, DRIVERS]));
    expect(JSON.stringify(log.entries.slice(0, 1))).toBe(written);
  });
});
