/**
 * What a webhook's body looks like: a CloudEvent for programs, a message for Slack and for Microsoft Teams. Pure.
 *
 * Text from pages is inert in each: JSON strings in the first; `&`, `<`, `>` escaped for Slack, whose links and
 * mentions begin with `<`; plain text runs for Teams, whose cards would read Markdown elsewhere.
 */
import type { Bulletin, BulletinItem } from '../model.js';
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

/** The words of one item: who, what, and the two sides where they are short. */
function wordsOf(item: BulletinItem): { headline: string; rest: string[] } {
  const headline = item.bodyName ? `${item.bodyName}: ${item.headline}` : item.headline;
  return { headline, rest: [...item.lines, ...item.notes] };
}

function moreThanShown(bulletin: Bulletin): string | null {
  const more = bulletin.items.length - shown;
  return more > 0 ? `and ${more} more` : null;
}

/** Block Kit (plain mrkdwn sections), with `text` as the fallback that notifications show. */
function slackMessage(bulletin: Bulletin) {
  const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text: cut(text, 2900) } });
  const items = bulletin.items.slice(0, shown).map((item) => {
    const { headline, rest } = wordsOf(item);
    const link =
      item.url && /^https?:\/\/[^\s<>|]+$/.test(item.url) ? `\n<${slackText(item.url)}|Open the page>` : '';
    return section(`*${slackText(cut(headline, 400))}*\n${slackText(cut(rest.join('\n'), 1500))}${link}`);
  });
  const more = moreThanShown(bulletin);
  return {
    text: slackText(bulletin.subject),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(bulletin.subject, 150), emoji: false } },
      section(slackText(cut(bulletin.lead, 1000))),
      ...items,
      ...(more ? [section(more)] : []),
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

/** An Adaptive Card in the envelope that Teams workflows take. Text runs are not read as Markdown. */
function teamsMessage(bulletin: Bulletin) {
  const run = (text: string, look: object = {}) => ({ type: 'TextRun', text: cut(text, 800), ...look });
  const line = (runs: object[], look: object = {}) => ({ type: 'RichTextBlock', inlines: runs, ...look });
  const items = bulletin.items.slice(0, shown).flatMap((item) => {
    const { headline, rest } = wordsOf(item);
    const open =
      item.url && /^https?:\/\//.test(item.url)
        ? [line([run('Open the page', { selectAction: { type: 'Action.OpenUrl', url: item.url } })])]
        : [];
    return [
      line([run(headline, { weight: 'Bolder' })], { separator: true, spacing: 'Medium' }),
      ...rest.slice(0, 6).map((words) => line([run(words)], { spacing: 'Small' })),
      ...open,
    ];
  });
  const more = moreThanShown(bulletin);
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
            ...(more ? [line([run(more)])] : []),
          ],
        },
      },
    ],
  };
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}
