/**
 * HMICFRS: His Majesty's Inspectorate of Constabulary and Fire & Rescue Services. Data and pure functions; each part
 * says in its own file what is evidenced and what is inference. The live site has not been seen.
 */
import type { SiteProfile } from '../../model.js';
import { areas } from './areas.js';
import { bodies } from './bodies.js';
import { cycles } from './cycles.js';
import { responseDeadline } from './deadline.js';
import { assetHosts, baseUrl, canonicalUrl, classify, entryPoints, namedPages } from './links.js';
import { scales } from './scales.js';
import { wording } from './wording.js';

export const hmicfrs: SiteProfile = {
  id: 'hmicfrs',
  name: 'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services',
  shortName: 'HMICFRS',
  baseUrl,
  assetHosts,
  entryPoints,
  namedPages,
  bodies,
  areas,
  scales,
  cycles,
  programmes: [
    { id: 'PEEL', name: 'Police effectiveness, efficiency and legitimacy' },
    { id: 'FRS', name: 'Fire and rescue service inspections' },
  ],
  timeZone: 'Europe/London',
  // The site's reports state: re-use under the Open Government Licence.
  attribution: 'Contains information published by HMICFRS, licensed under the Open Government Licence v3.0.',
  canonicalUrl,
  classify,
  wording,
  responseDeadline,
};
