/** Words that want to do harm, by what they are aimed at. Invented; none is from any real page. */
export const corpus: Record<string, string> = {
  'script element': '<script>window.hacked=1;fetch("http://127.0.0.1:9/x")</script>',
  'image with a handler': '<img src=http://127.0.0.1:9/p.png onerror="window.hacked=1">',
  'svg with a handler': '<svg/onload=window.hacked=1><animate onbegin=window.hacked=1>',
  'attribute that ends early':
    '"\'><b onmouseover="window.hacked=1" style="background:url(http://127.0.0.1:9/s)">',
  'javascript link': '<a href="javascript:window.hacked=1">javascript:window.hacked=1</a>',
  'data link':
    '<a href="data:text/html,<script>window.hacked=1</script>">data:text/html;base64,PHNjcmlwdD4=</a>',
  'style and meta':
    '</style><style>*{display:none}</style><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">',
  'comment that ends early': '--><script>window.hacked=1</script><!-- -- ]]><script>window.hacked=1</script>',
  entities: '&lt;script&gt;window.hacked=1&lt;/script&gt; &#x3c;script&#x3e; &amp;lt;b&amp;gt;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is no template of ours
  'template of a framework': '{{constructor.constructor("window.hacked=1")()}} ${window.hacked=1} <%= 1 %>',
  'formula that links': '=HYPERLINK("http://127.0.0.1:9/?x="&A1,"click")',
  'formula with plus': "+cmd|' /C calc'!A0",
  'formula with minus': '-2+3+cmd|" /C calc"!A0',
  'formula with at': '@SUM(1+1)*cmd|" /C calc"!A0',
  'formula behind a tab': '\t=1+1',
  'formula behind white space': ' \r\n =1+1',
  'header break': 'Good\r\nBcc: victim@example.org\r\nContent-Type: text/html\r\n\r\n<b>body</b>',
  'end of a mail': '\r\n.\r\nMAIL FROM:<victim@example.org>\r\n',
  'boundary of a mail': '\r\n--boundary\r\nContent-Type: text/html\r\n\r\n<b>x</b>\r\n--boundary--',
  'encoded word': '=?utf-8?Q?=0D=0ABcc:_victim@example.org?= =?utf-8?B?PHNjcmlwdD4=?=',
  'terminal colours': '\u001b[31mred\u001b[0m \u001b[2J\u001b[H\u009b31mred',
  'terminal title and link':
    '\u001b]0;owned\u0007\u001b]8;;http://127.0.0.1:9/\u001b\\click\u001b]8;;\u001b\\\u009d52;c;b3duZWQ=\u009c',
  'right to left': '\u202egrade doog\u202c \u2066x\u2069 \u200f\u061c',
  invisible: 'G\u200bo\u2060o\u00add\ufeff \u180e\u{e0041}\u{e0042}',
  'control characters': 'a\u0000b\u0001c\u0007d\u0008e\u000bf\u000cg\u001ah\u007fi\u0085j\u0090k\u009fl',
  'line separators': 'one\u2028two\u2029three',
  'lone surrogates': 'x\ud800y\udc00z \udfff\ud83d',
  'end of character data':
    ']]>]]&gt;<![CDATA[ <x> ]]> <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;',
  'trailers of a commit':
    '\nSigned-off-by: Mallory <m@example.org>\nCo-authored-by: Mallory <m@example.org>\nBulletin: forged\n',
  'comment of a commit': '\n# a comment\n---\ndiff --git a/x b/x\n+++ b/x',
  'words of a code host':
    'Fixes #1, closes GH-2, ping @everyone @org/team [skip ci] ![x](http://127.0.0.1:9/i) [a](javascript:1) mallory/project#3',
  'words of Slack':
    '<!channel> <!here> <@U012AB3CD> <http://127.0.0.1:9/|the inspectorate> *b* _i_ ~s~ `c` &lt;!channel&gt;',
  'words of Teams':
    '<at>everyone</at> **b** [the inspectorate](http://127.0.0.1:9/) ![x](http://127.0.0.1:9/i) <img src="http://127.0.0.1:9/i"> {{DATE(1)}}',
  'path of a zip': '../../../../etc/passwd ..\\..\\windows\\system32 C:\\x /etc/passwd\u0000.txt',
  'formula behind a semicolon': 'Good;=1+1;+cmd|" /C calc"!A0; @SUM(1);\t-2+3',
  'formula with DDE': '=DDE("cmd";"/C calc";"x")',
  'folded header': 'Good\r\n Bcc: victim@example.org\r\n\tX-Evil: 1\n\nBcc: victim@example.org',
  'host that looks the same':
    'https://hm\u0456cfrs.justiceinspectorates.gov.uk/ https://xn--hmcfrs-p0f.example/ https://hmicfrs.justiceinspectorates.gov.uk@127.0.0.1:9/ https://hmicfrs.justiceinspectorates.gov.uk.127.0.0.1.nip.example/',
  'scheme in pieces':
    '<a href="java\tscript:window.hacked=1">jAvA\nScRiPt:window.hacked=1</a> vbscript:x //127.0.0.1:9/x \\\\127.0.0.1\\x',
  'foreign content':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.hacked=1&gt;">',
  'noscript that ends early': '<noscript><p title="</noscript><img src=x onerror=window.hacked=1>">',
  'base, form and frame':
    '<base href="http://127.0.0.1:9/"><form action="http://127.0.0.1:9/"><button>x</button></form><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  'dates and mentions of Slack':
    '<!date^1392734382^{date}^http://127.0.0.1:9/|x> <!subteam^S1> @channel #general http://127.0.0.1:9/',
  'table and task of Markdown': '| a | b |\n|---|---|\n- [x] done\n> quote\n# heading\n```\ncode\n```',
  'option of a program':
    '--upload-pack=touch /tmp/hacked -x ;touch /tmp/hacked $(touch /tmp/hacked) `touch /tmp/hacked`',
  'very long word': 'w'.repeat(5_000),
  'very long line': 'word '.repeat(2_000),
  'combining marks': `Z${'\u0301'.repeat(400)}algo`,
  prototype: '__proto__ constructor toString',
  'format string': '%s%n%x $& $1 $` \\u001b[31m \\x1b[0m',
};

/** The same number of items, of words that want nothing. */
export const harmless: Record<string, string> = Object.fromEntries(
  Object.keys(corpus).map((name, index) => [name, `Plain words number ${index} about ${name}.`]),
);

/** Text as a page would carry it, every character by its number: what an HTML parser makes of it is the text itself. */
export const asMarkup = (text: string): string =>
  Array.from(text)
    .map((one) => (/[A-Za-z0-9 .]/.test(one) ? one : `&#x${one.codePointAt(0)!.toString(16)};`))
    .join('');
