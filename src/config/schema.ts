/**
 * Every key of the configuration file: its type, its default, what it means, an example. The one source of the
 * validation, of the words in error messages and of `config/gradewatch.schema.json`.
 *
 * Only what can be judged from the value alone is judged here; what needs the site profiles, the environment or a
 * second key is judged in `src/config.ts`.
 */

import { validate as cronIsValid } from 'node-cron';
import * as z from 'zod';
import type { ChangeKind, Direction, Importance, When } from '../model.js';

/** Every kind of change that a subscriber can ask for. */
export const changeKinds = [
  'report-published',
  'report-withdrawn',
  'report-restored',
  'judgment-changed',
  'judgment-first-given',
  'judgment-withdrawn',
  'finding-added',
  'finding-removed',
  'finding-repeated',
  'finding-reworded',
  'section-added',
  'section-removed',
  'section-renamed',
  'section-moved',
  'text-changed',
  'correction-noted',
  'documents-disagree',
  'date-changed',
  'cosmetic',
  'reread',
] as const satisfies readonly ChangeKind[];

const directions = ['improved', 'declined', 'not-comparable'] as const satisfies readonly Direction[];
const importances = ['headline', 'notable', 'detail', 'record'] as const satisfies readonly Importance[];
const whens = ['each-pass', 'daily', 'weekly'] as const satisfies readonly When[];
const webhookFormats = ['cloudevents', 'slack', 'teams'] as const;
const entryPointKinds = ['listing', 'page', 'feed', 'sitemap', 'wp-json'] as const;

/** One plain address, as RFC 5321 has it without quoted local parts; control characters never. */
const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*$/;

function isSender(text: string): boolean {
  if (/[\p{Cc}]/u.test(text)) return false;
  const named = /^\s*(?:"[^"<>]*"|[^"<>,;@]*)\s*<([^<>]*)>\s*$/.exec(text);
  return address.test(named ? named[1]! : text.trim());
}

/** An `http:` or `https:` URL. */
function httpUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

function timeZoneIsKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a path pattern, or `null`. Only globs that match in linear time are let through. */
export function patternFault(pattern: string): string | null {
  if (!pattern.startsWith('/')) return 'does not begin with /';
  if (pattern.length > 300) return 'is longer than 300 characters';
  if (/[@!+*?]\(|\(\?/.test(pattern)) return 'uses an extended glob or a regular expression';
  if (/\.\*|\.\+|\\[dwsDWSb]|\^|\$$/.test(pattern)) return 'looks like a regular expression';
  if (/\*{3,}/.test(pattern)) return 'has three stars in a row';
  if ((pattern.match(/\*+/g) ?? []).length > 8) return 'has more than eight wildcards';
  if ((pattern.match(/\{/g) ?? []).length !== (pattern.match(/\}/g) ?? []).length)
    return 'has a brace without its other half';
  if ((pattern.match(/\[/g) ?? []).length !== (pattern.match(/\]/g) ?? []).length)
    return 'has a square bracket without its other half';
  return null;
}

const text = z.string('text').trim().min(1, 'text that is not empty');
const emailAddress = text.regex(address, 'an e-mail address');
const pattern = text.refine(
  (p) => patternFault(p) === null,
  'a path pattern: a glob that begins with /, with * for one path segment and ** for any number',
);
const selector = text.max(500);

const entryPoint = z
  .union(
    [
      text.regex(/^\//, 'a path that begins with /'),
      z.strictObject({
        path: text.regex(/^\//, 'a path that begins with /').meta({ description: 'Path from baseUrl.' }),
        kind: z.enum(entryPointKinds).meta({ description: 'What stands there.' }),
      }),
    ],
    'a path that begins with /, or {path, kind}',
  )
  .meta({
    description:
      'A path from baseUrl where discovery starts, or {path, kind}. The kind of a bare path is that of the profile, or is told from its name.',
    examples: ['/peel-assessments/peel-2018/'],
  });

const reading = z
  .strictObject({
    main: selector
      .nullable()
      .default(null)
      .meta({
        description: 'CSS selector of the element that holds the content; null: found by the reader.',
        examples: ['main#content'],
      }),
    drop: z
      .array(selector)
      .default([])
      .meta({
        description: 'CSS selectors of elements that are never content.',
        examples: [['.cookie-banner']],
      }),
    grade: selector
      .nullable()
      .default(null)
      .meta({
        description: 'CSS selector of elements that carry a grade; null: found by the reader.',
        examples: ['.rating'],
      }),
    gradeValues: z
      .record(z.string(), text)
      .default({})
      .meta({
        description:
          'Class names, attribute values or words that stand for a grade, and the id of the grade.',
        examples: [{ 'rating-3': 'requires-improvement' }],
      }),
  })
  .meta({ description: "Selectors for surprises in the site's markup." });

const politeness = z
  .strictObject({
    intervalMs: z
      .int('a whole number of milliseconds')
      .min(0, '0 or more milliseconds')
      .max(3_600_000, 'an hour at most')
      .default(1000)
      .meta({
        description:
          'Least time between two requests to one host, in milliseconds. A longer crawl-delay in robots.txt prevails.',
        examples: [1000],
      }),
    concurrency: z
      .int('a whole number')
      .min(1, '1 or more')
      .max(16, '16 at most')
      .default(1)
      .meta({
        description: 'Most requests to one host at the same time.',
        examples: [1],
      }),
  })
  .meta({ description: 'How gently each host is asked.' });

const hours = z
  .number('a number of hours')
  .min(0, '0 or more hours')
  .max(24 * 366, 'a year at most');

const checks = z
  .strictObject({
    minHours: hours
      .default(0)
      .meta({ description: 'A page is never asked for again sooner than this, in hours.', examples: [12] }),
    maxHours: hours
      .default(24 * 7)
      .meta({ description: 'A page is never left longer than this, in hours.', examples: [168] }),
    shareOfAge: z
      .number('a number from 0 to 1')
      .min(0, '0 or more')
      .max(1, '1 at most')
      .default(0.02)
      .meta({
        description:
          'Share of its age after which a page is asked for again: 0.02 is every day for one of 50 days. Its age counts from when it last changed, or was published.',
        examples: [0.02],
      }),
  })
  .nullable()
  .default(null)
  .meta({
    description:
      'Ask for young pages often and for old ones rarely. Default: every page in every pass. Listings, feeds and sitemaps, and pages with which something is the matter, are always asked for as often as may be.',
    examples: [{ minHours: 0, maxHours: 168, shareOfAge: 0.02 }],
  });

const milliseconds = (fallback: number, description: string) =>
  z
    .int('a whole number of milliseconds')
    .min(100, '100 or more milliseconds')
    .max(3_600_000, 'an hour at most')
    .default(fallback)
    .meta({ description, examples: [fallback] });

const timeouts = z
  .strictObject({
    connectMs: milliseconds(10_000, 'Until a connection stands, in milliseconds.'),
    headersMs: milliseconds(30_000, 'Until an answer begins, in milliseconds.'),
    bodyMs: milliseconds(30_000, 'Between two pieces of an answer, in milliseconds.'),
    wholeMs: milliseconds(120_000, 'For one request as a whole, in milliseconds.'),
  })
  .meta({ description: 'How long a host is waited for.' });

const retries = z
  .strictObject({
    attempts: z
      .int('a whole number of requests')
      .min(1, '1 or more requests')
      .max(10, '10 requests at most')
      .default(3)
      .meta({
        description:
          'Requests for one page in all, the first included, where what went wrong may pass (a timeout, a lost connection, 429, 5xx). 1: none is asked for twice.',
        examples: [3],
      }),
    baseMs: z
      .int('a whole number of milliseconds')
      .min(100, '100 or more milliseconds')
      .max(60_000, 'a minute at most')
      .default(1000)
      .meta({
        description:
          'Bound of the wait before the second request, in milliseconds; it doubles with each further one. The wait itself is a random share of its bound.',
        examples: [1000],
      }),
    maxMs: z
      .int('a whole number of milliseconds')
      .min(100, '100 or more milliseconds')
      .max(600_000, 'ten minutes at most')
      .default(30_000)
      .meta({
        description: 'Bound of any wait that the server did not ask for, in milliseconds.',
        examples: [30_000],
      }),
    maxRetryAfterSeconds: z
      .int('a whole number of seconds')
      .min(0, '0 or more seconds')
      .max(3600, 'an hour at most')
      .default(120)
      .meta({
        description:
          'Longest Retry-After that a pass waits for, in seconds. One that is longer is obeyed by leaving the host to a later pass.',
        examples: [120],
      }),
  })
  .meta({ description: 'What is asked for again in the same pass, how often and how soon.' });

const bytes = (fallback: number, description: string) =>
  z
    .int('a whole number of bytes')
    .min(1_000, '1000 or more bytes')
    .max(500_000_000, '500 MB at most')
    .default(fallback)
    .meta({ description, examples: [fallback] });

const limits = z
  .strictObject({
    maxBytes: bytes(30_000_000, 'Most bytes of one answer, as sent.'),
    maxDecompressedBytes: bytes(60_000_000, 'Most bytes of one answer, unpacked.'),
  })
  .meta({ description: 'The largest page or PDF that is taken.' });

const site = z
  .strictObject({
    profile: text.meta({ description: 'Which inspectorate: a folder of src/sites.', examples: ['hmicfrs'] }),
    baseUrl: text
      .refine((u) => httpUrl(u) !== null, 'an http: or https: URL')
      .optional()
      .meta({
        description: "Where the site is; the profile's own by default. Another host for mirrors and tests.",
        examples: ['https://hmicfrs.justiceinspectorates.gov.uk/'],
      }),
    entryPoints: z
      .array(entryPoint)
      .min(1, 'at least one path; leave the key out for those of the profile')
      .optional()
      .meta({
        description: "Where discovery starts; the profile's own by default.",
        examples: [['/peel-assessments/peel-2018/']],
      }),
    byName: z
      .boolean('true or false')
      .default(false)
      .meta({
        description:
          'Whether the first page of every body and cycle is asked for at the address that the site would give it, also where nothing leads there: overviews that scripts draw lead to nothing. One that is not there is asked for less and less often.',
        examples: [true],
      }),
    include: z
      .array(pattern)
      .default(['/**'])
      .meta({
        description: 'Only pages whose path matches one of these patterns (globs) are watched.',
        examples: [['/peel-assessments/**']],
      }),
    exclude: z
      .array(pattern)
      .default([])
      .meta({
        description: 'Pages whose path matches one of these patterns (globs) are not watched.',
        examples: [['/news/**']],
      }),
    politeness: politeness.prefault({}),
    timeouts: timeouts.prefault({}),
    limits: limits.prefault({}),
    retries: retries.prefault({}),
    budget: z
      .int('a whole number of pages')
      .min(1, '1 or more pages')
      .nullable()
      .default(null)
      .meta({
        description:
          'Most pages that one pass asks for; a fifth of it is kept for new ones, and what is left over comes first in the next pass. null: no bound.',
        examples: [500],
      }),
    checks,
    allowPrivateAddresses: z
      .boolean('true or false')
      .default(false)
      .meta({
        description:
          'Whether loopback, link-local and private addresses may be asked: for mirrors and tests.',
        examples: [false],
      }),
    reading: reading.prefault({}),
  })
  .meta({ description: 'One inspectorate to watch.', examples: [{ profile: 'hmicfrs' }] });

const store = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('files'),
      path: text
        .default('../snapshots')
        .meta({ description: 'Folder of the snapshots.', examples: ['../snapshots'] }),
    }),
    z.strictObject({ kind: z.literal('postgres') }),
  ])
  .meta({
    description:
      'Where snapshots and the change log are kept: a folder, or PostgreSQL with DATABASE_URL from the environment.',
    examples: [{ kind: 'files', path: '../snapshots' }],
  });

const schedule = z
  .strictObject({
    cron: text
      .refine(
        (c) => c.split(/\s+/).length === 5 && cronIsValid(c),
        'a cron expression of five fields: minute hour day-of-month month day-of-week',
      )
      .default('17 6 * * 1-5')
      .meta({ description: 'When `gradewatch watch` runs a pass.', examples: ['17 6 * * 1-5'] }),
    timeZone: text
      .refine(timeZoneIsKnown, 'an IANA time zone')
      .default('Europe/London')
      .meta({
        description: 'The zone of the schedule and of the times of digests.',
        examples: ['Europe/London'],
      }),
    jitterSeconds: z
      .int('a whole number of seconds')
      .min(0, '0 or more seconds')
      .max(3600, 'an hour at most')
      .default(0)
      .meta({
        description:
          'A scheduled pass begins up to so many seconds late, by chance: not all watchers at once.',
        examples: [120],
      }),
  })
  .meta({ description: 'When passes run, for `gradewatch watch`.' });

const mail = z
  .strictObject({
    from: text.refine(isSender, 'a sender, with or without a name').meta({
      description: 'Sender of every e-mail. The mail server is SMTP_URL in the environment.',
      examples: ['gradewatch <gradewatch@example.org>'],
    }),
  })
  .meta({ description: 'E-mail.', examples: [{ from: 'gradewatch <gradewatch@example.org>' }] });

const operator = z
  .strictObject({
    email: emailAddress.meta({
      description: 'Where notices about problems go.',
      examples: ['ops@example.org'],
    }),
  })
  .meta({
    description: 'Who looks after gradewatch: told when a problem starts and when it ends.',
    examples: [{ email: 'ops@example.org' }],
  });

const commit = z
  .strictObject({
    repository: text.meta({ description: 'The git repository that holds the snapshots.', examples: ['..'] }),
    push: z
      .boolean('true or false')
      .default(false)
      .meta({ description: 'Whether to push after a commit.', examples: [false] }),
  })
  .meta({
    description: 'Commit the snapshots after each pass.',
    examples: [{ repository: '..', push: false }],
  });

const subscriber = z
  .strictObject({
    name: text
      .max(80, '80 characters at most')
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a short name of letters, digits, dots and hyphens')
      .meta({
        description: 'Lasting name of the subscriber: what was told is remembered under it.',
        examples: ['essex-pfcc'],
      }),
    email: emailAddress
      .optional()
      .meta({ description: 'Tell by e-mail, to this address.', examples: ['scrutiny@example.org'] }),
    feed: text
      .optional()
      .meta({ description: 'Tell by an Atom feed, in this file.', examples: ['../public/essex.atom'] }),
    webhook: text
      .refine((u) => httpUrl(u) !== null, 'an http: or https: URL')
      .optional()
      .meta({
        description: 'Tell by a POST to this URL. WEBHOOK_SECRET in the environment signs it.',
        examples: ['https://example.org/hook'],
      }),
    format: z
      .enum(webhookFormats)
      .optional()
      .meta({
        description: "What the webhook is sent; default: what the address's owner reads, else a CloudEvent.",
        examples: ['slack'],
      }),
    commit: z
      .literal(true, 'true, or leave the key out')
      .optional()
      .meta({ description: 'Tell by the message of the commit.', examples: [true] }),
    bodies: z
      .array(text)
      .default([])
      .meta({ description: 'Ids of the bodies told about; absent or empty: all.', examples: [['essex']] }),
    areas: z
      .array(text)
      .default([])
      .meta({
        description: 'Ids of the areas told about; absent or empty: all.',
        examples: [['legitimacy/ethical-and-lawful-workforce']],
      }),
    kinds: z
      .array(z.enum(changeKinds))
      .default([])
      .meta({
        description: 'Kinds of change told about; absent or empty: all that are announced.',
        examples: [['judgment-changed', 'report-published']],
      }),
    directions: z
      .array(z.enum(directions))
      .default([])
      .meta({
        description: 'Directions of judgment changes told about; absent or empty: all.',
        examples: [['declined']],
      }),
    importance: z
      .enum(importances)
      .default('notable')
      .meta({ description: 'This and above.', examples: ['notable'] }),
    when: z
      .enum(whens)
      .default('each-pass')
      .meta({
        description: 'As soon as a pass finds something, or gathered once a day or week.',
        examples: ['each-pass'],
      }),
    at: text
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, HH:MM')
      .optional()
      .meta({
        description: 'Time of day of a daily or weekly digest, in the time zone of the schedule.',
        examples: ['07:30'],
      }),
    silence: z
      .literal('weekly', 'weekly, or leave the key out')
      .optional()
      .meta({
        description:
          'After a week in which nothing was told, say so, and how many pages were checked. Only beside email or webhook.',
        examples: ['weekly'],
      }),
    attach: z
      .literal('evidence', 'evidence, or leave the key out')
      .optional()
      .meta({
        description: 'Attach to each e-mail the evidence pack (a zip) of every change that it tells.',
        examples: ['evidence'],
      }),
    allowUnknown: z
      .boolean('true or false')
      .default(false)
      .meta({
        description:
          'Let bodies and areas through that the site profile does not list (yet). Otherwise an unknown one is an error: a slip of the pen would silence alerts.',
        examples: [true],
      }),
  })
  .meta({
    description: 'Who is told what, how and when.',
    examples: [{ name: 'essex-pfcc', email: 'scrutiny@example.org', bodies: ['essex'] }],
  });

/** The whole file. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'For editors: the JSON Schema of this file.' }),
    contact: emailAddress.optional().meta({
      description:
        'Goes into the User-Agent, so that the inspectorate can reach you. Required before a public host is asked.',
      examples: ['ops@example.org'],
    }),
    sites: z
      .array(site)
      .min(1, 'at least one site')
      .meta({ description: 'The inspectorates to watch.', examples: [[{ profile: 'hmicfrs' }]] }),
    store: store.prefault({ kind: 'files' }),
    schedule: schedule.prefault({}),
    mail: mail.optional(),
    operator: operator.optional(),
    commit: commit.optional(),
    subscribers: z
      .array(subscriber)
      .default([])
      .meta({
        description: 'Who is told what, how and when.',
        examples: [[{ name: 'essex-pfcc', email: 'scrutiny@example.org', bodies: ['essex'] }]],
      }),
  })
  .meta({
    title: 'gradewatch configuration',
    description: 'What `gradewatch` watches and whom it tells. Paths are relative to the file.',
  });

/** The file as validated, before anything is looked up or resolved. */
export type ConfigFile = z.output<typeof configSchema>;
