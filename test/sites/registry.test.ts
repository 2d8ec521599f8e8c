/** What must hold of every site profile, whatever the inspectorate. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileById, profileForUrl, siteProfiles } from '../../src/sites/index.js';
import { areaById } from '../../src/sites/lookup.js';

const profiles = Object.values(siteProfiles);

const duplicates = (keys: string[]) => keys.filter((key, at) => keys.indexOf(key) !== at);

describe('the registry', () => {
  it('has one line for each folder of src/sites', () => {
    const folders = readdirSync(new URL('../../src/sites/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(Object.keys(siteProfiles).sort()).toEqual(folders.sort());
  });

  it('keys every profile by its own id', () => {
    for (const [id, profile] of Object.entries(siteProfiles)) expect(profile.id).toBe(id);
  });

  it('finds profiles by id and by URL, and nothing for others', () => {
    expect(profileById('hmicfrs')?.shortName).toBe('HMICFRS');
    expect(profileById('toString')).toBeNull();
    expect(profileForUrl('http://www.justiceinspectorates.gov.uk/hmic/news/')?.id).toBe('hmicfrs');
    expect(profileForUrl('https://www.justiceinspectorates.gov.uk/hmiprisons/')).toBeNull();
    expect(profileForUrl('not a URL')).toBeNull();
    for (const profile of profiles) expect(profileForUrl(profile.baseUrl)?.id).toBe(profile.id);
  });
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))('profile %s', (_id, profile) => {
  it('has unique ids', () => {
    expect(duplicates(profile.bodies.map((body) => body.id))).toEqual([]);
    expect(duplicates(profile.scales.map((scale) => scale.id))).toEqual([]);
    expect(duplicates(profile.programmes.map((programme) => programme.id))).toEqual([]);
    expect(duplicates(profile.cycles.map((cycle) => `${cycle.programme} ${cycle.id}`))).toEqual([]);
    expect(
      duplicates(
        profile.areas.flatMap((area) => area.programmes.map((each) => `${each} ${area.level} ${area.id}`)),
      ),
    ).toEqual([]);
    expect(duplicates(profile.bodies.map((body) => `${body.kind} ${body.slug}`))).toEqual([]);
    for (const scale of profile.scales) expect(duplicates(scale.steps.map((step) => step.id))).toEqual([]);
  });

  it('refers only to what it has', () => {
    const programmes = new Set(profile.programmes.map((programme) => programme.id));
    const scales = new Set(profile.scales.map((scale) => scale.id));
    const kinds = new Set(profile.bodies.map((body) => body.kind));
    for (const cycle of profile.cycles) {
      expect(programmes).toContain(cycle.programme);
      expect(scales).toContain(cycle.scale);
    }
    for (const area of profile.areas) {
      for (const programme of area.programmes) expect(programmes).toContain(programme);
      for (const kind of area.bodyKinds) expect(kinds).toContain(kind);
      for (const link of area.continues ?? []) {
        expect(
          areaById(link.area, profile, area.programmes[0]),
          `${area.id} continues ${link.area}`,
        ).not.toBeNull();
      }
      const ofProgramme = profile.cycles.filter((cycle) => area.programmes.includes(cycle.programme));
      for (const cycle of area.cycles ?? []) expect(ofProgramme.map((each) => each.id)).toContain(cycle);
      if (area.level === 'area' && area.id.includes('/')) {
        const pillar = areaById(area.id.split('/')[0]!, profile, area.programmes[0]);
        expect(pillar?.level, `pillar of ${area.id}`).toBe('pillar');
      }
    }
  });

  it('says of scales and of cycles alike that they compare, both ways', () => {
    for (const scale of profile.scales) {
      for (const id of scale.comparableWith) {
        expect(profile.scales.find((each) => each.id === id)?.comparableWith).toContain(scale.id);
      }
    }
    for (const cycle of profile.cycles) {
      for (const id of cycle.comparableWith ?? []) {
        const other = profile.cycles.find((each) => each.programme === cycle.programme && each.id === id);
        expect(other?.comparableWith, `${cycle.programme} ${id}`).toContain(cycle.id);
      }
    }
  });

  it('gives a reason wherever it says that a cycle compares with nothing', () => {
    for (const cycle of profile.cycles)
      if (cycle.comparableWith?.length === 0) expect(cycle.caveat).toBeTruthy();
  });

  it('starts on its own site', () => {
    for (const entry of profile.entryPoints) {
      const url = new URL(entry.path, profile.baseUrl).href;
      expect(profile.canonicalUrl(url), url).not.toBeNull();
    }
  });
});
