/**
 * What a webhook's body looks like: a CloudEvent for programs, a message for Slack and for Microsoft Teams. Pure.
 *
 * Text from pages is inert in each: JSON strings in the first; `&`, `<`, `>` escaped for Slack, whose links and
 * mentions begin with `<`; plain text runs for Teams, whose cards would read Markdown elsewhere.
 */
import type { Bulletin, BulletinItem } from '../model.js';
import { chatLines } from '../tell/index.js';
import { shorten } from '../tell/sanitise.js';
import { bodiesOf } from './delivery.js';

export type WebhookFormat = 'cloudevents' | 'slack' | 'teams';

/** Items shown in a chat message; more are counted. Slack takes 50 blocks, Teams 28 KB. */
const shown = 15;

/** The format that the owner of a host reads. */
export function formatFor(url: URL): WebhookFormat {
  const host = url.hostname.toLowerCase();
  if (host === 'hooks.slack.com' || host === 'hooks.slack-gov.com') return 'slack';
  if (/\.(webhook\.office\.com|logic\.azure\.com|api\.powerplatform\.com)$/.test(host)) return 'teams';
  return 'cloudevents';
}

/** The body to send. `key` is the bulletin's lasting id for this subscriber. */
export function payload(
  format: WebhookFormat,
  bulletin: Bulletin,
  key: string,
): { contentType: string; body: string } {
  switch (format) {
    case 'cloudevents':
      return {
        contentType: 'application/cloudevents+json; charset=utf-8',
        body: JSON.stringify(cloudEvent(bulletin, key)),
      };
    case 'slack':
      return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(slackMessage(bulletin)) };
    case 'teams':
      return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(teamsMessage(bulletin)) };
  }
}

/** CloudEvents 1.0, JSON event format: `data` is the bulletin as it stands in the published JSON Schema. */
function cloudEvent(bulletin: Bulletin, key: string) {
  const bodies = bodiesOf(bulletin);
  return {
    specversion: '1.0',
    id: key,
    source: `urn:gradewatch:${encodeURIComponent(bulletin.siteName)}`,
    type: `gradewatch.bulletin.${bulletin.kind}`,
    ...(bodies.length === 1 ? { subject: bodies[0] } : {}),
    time: bulletin.createdAt,
    datacontenttype: 'application/json',
    data: bulletin,
  };
}

/** Who and what, in one line. */
function headlineOf(item: BulletinItem): string {
  return item.bodyName ? `${item.bodyName}: ${item.headline}` : item.headline;
}

function moreThan(items: number, bulletin: Bulletin): string[] {
  const more = bulletin.items.length - items;
  return more > 0 ? [`and ${more} more`] : [];
}

/** Block Kit (plain mrkdwn sections), with `text` as the fallback that notifications show. */
function slackMessage(bulletin: Bulletin) {
  // `verbatim`: addresses and names of channels in the text become no links of Slack's own.
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text, verbatim: true } });
  const items = bulletin.items.slice(0, shown).map((item) => {
    const rest = chatLines(item, bulletin.timeZone ?? 'UTC').join('\n');
    const isLink = item.url !== null && item.url.length <= 500 && /^https?:\/\/[^\s<>|]+$/.test(item.url);
    const link = isLink ? `\n<${slackText(item.url ?? '')}|Open the page>` : '';
    return section(`*${slackFit(headlineOf(item), 500)}*\n${slackFit(rest, 1900)}${link}`);
  });
  return {
    text: slackFit(bulletin.subject, 500),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: shorten(bulletin.subject, 140), emoji: false } },
      section(slackFit(bulletin.lead, 1000)),
      ...items,
      ...moreThan(items.length, bulletin).map(section),
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Slack's own escaping (api.slack.com/reference/surfaces/formatting), and its emphasis marks made inert. */
function slackText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[*_~`]/g, (mark) => `\u200b${mark}`);
}

/** The same in at most so many characters, shortened before it is escaped: half an escape would be another text. */
function slackFit(text: string, limit: number): string {
  for (let room = limit; ; room = Math.floor(room * 0.8)) {
    const escaped = slackText(shorten(text, room));
    if (escaped.length <= limit) return escaped;
  }
}

/** What Teams takes in one message, in bytes, with some room for what carries it. */
const teamsRoom = 27 * 1024;

/** As many items as Teams takes; the rest is counted. */
function teamsMessage(bulletin: Bulletin) {
  for (let items = Math.min(shown, bulletin.items.length); ; items -= 1) {
    const message = teamsMessageOf(bulletin, items);
    if (items === 0 || Buffer.byteLength(JSON.stringify(message)) <= teamsRoom) return message;
  }
}

/** An Adaptive Card in the envelope that Teams workflows take. Text runs are not read as Markdown. */
function teamsMessageOf(bulletin: Bulletin, number: number) {
  const run = (text: string, look: object = {}) => ({ type: 'TextRun', text: shorten(text, 800), ...look });
  const line = (runs: object[], look: object = {}) => ({ type: 'RichTextBlock', inlines: runs, ...look });
  const items = bulletin.items.slice(0, number).flatMap((item) => {
    const rest = chatLines(item, bulletin.timeZone ?? 'UTC');
    const open =
      item.url && /^https?:\/\//.test(item.url)
        ? [line([run('Open the page', { selectAction: { type: 'Action.OpenUrl', url: item.url } })])]
        : [];
    const kept = rest.length > teamsLines ? [...rest.slice(0, teamsLines - 1), '…'] : rest;
    return [
      line([run(headlineOf(item), { weight: 'Bolder' })], { separator: true, spacing: 'Medium' }),
      ...kept.map((words) => line([run(words)], { spacing: 'Small' })),
      ...open,
    ];
  });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            line([run(bulletin.subject, { weight: 'Bolder', size: 'Medium' })]),
            line([run(bulletin.lead)]),
            ...items,
            ...moreThan(number, bulletin).map((words) => line([run(words)])),
          ],
        },
      },
    ],
  };
}

/** Lines of one item in a card. */
const teamsLines = 20;
