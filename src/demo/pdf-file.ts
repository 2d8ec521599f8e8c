/**
 * A report as a real PDF, written by hand: type in two weights, headings by size, bullets, running heads and page numbers, no
 * tags. Small enough to be read, and enough for the reader to be tried on real PDF bytes without a browser.
 *
 * PDF 1.4 (ISO 32000-1 describes every part used here). The two fonts are among the fourteen that need no file.
 */
import type { DemoReport } from './content.js';

const PAGE = { width: 595, height: 842, left: 70, right: 525, top: 760, bottom: 80 };

interface Style {
  size: number;
  bold: boolean;
  before: number;
}
const STYLES = {
  title: { size: 22, bold: true, before: 0 },
  pillar: { size: 17, bold: true, before: 18 },
  question: { size: 13, bold: true, before: 14 },
  minor: { size: 10.5, bold: true, before: 10 },
  text: { size: 10.5, bold: false, before: 7 },
  item: { size: 10.5, bold: false, before: 4 },
} satisfies Record<string, Style>;

interface Paragraph {
  text: string;
  style: Style;
  /** Depth of a list item, 0 for running text. */
  depth: number;
  newPage?: boolean;
}

/** The bytes of a full report. The same report always gives the same bytes. */
export function reportAsPdf(report: DemoReport): Uint8Array {
  const pages = layOut(paragraphsOf(report), `${report.force} CARE ${report.cycle}`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] ` +
        `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    `<< /Title (${literal(`${report.force} CARE ${report.cycle}: full report`)}) >>`,
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(out, (char) => char.charCodeAt(0));
}

function paragraphsOf(report: DemoReport): Paragraph[] {
  const out: Paragraph[] = [
    { text: `${report.force} CARE ${report.cycle}`, style: STYLES.title, depth: 0 },
    { text: `Published on ${report.published}`, style: STYLES.text, depth: 0 },
    { text: `This is the full report of our inspection of ${report.force}.`, style: STYLES.text, depth: 0 },
  ];
  for (const pillar of report.pillars) {
    out.push(
      { text: pillar.name, style: STYLES.pillar, depth: 0, newPage: true },
      { text: pillar.grade, style: STYLES.text, depth: 0 },
      ...pillar.summary.map((text) => ({ text, style: STYLES.text, depth: 0 })),
    );
    for (const question of pillar.questions) {
      out.push(
        { text: question.question, style: STYLES.question, depth: 0 },
        { text: question.grade, style: STYLES.text, depth: 0 },
      );
      if (question.findings.length > 0) {
        const heading = question.findings.length === 1 ? 'Area for improvement' : 'Areas for improvement';
        out.push({ text: heading, style: STYLES.minor, depth: 0 });
      }
      for (const finding of question.findings) {
        out.push({ text: finding.text, style: STYLES.item, depth: 1 });
        for (const point of finding.points ?? []) out.push({ text: point, style: STYLES.item, depth: 2 });
      }
      for (const text of question.text) {
        const heading = text.startsWith('# ');
        out.push({
          text: heading ? text.slice(2) : text,
          style: heading ? STYLES.minor : STYLES.text,
          depth: 0,
        });
      }
    }
  }
  return out;
}

/** Content streams, one a page. */
function layOut(paragraphs: Paragraph[], head: string): string[] {
  const pages: string[][] = [];
  let y = 0;
  const turn = () => {
    const number = pages.length + 1;
    pages.push([show(head, PAGE.left, 800, 8, false), show(`Page ${number}`, PAGE.right - 30, 40, 8, false)]);
    y = PAGE.top;
  };
  turn();
  for (const { text, style, depth, newPage } of paragraphs) {
    if (newPage) turn();
    const leading = style.size * 1.35;
    const x = PAGE.left + depth * 18;
    const lines = wrap(text, PAGE.right - x, style.size);
    y -= style.before;
    lines.forEach((line, index) => {
      if (y < PAGE.bottom) turn();
      const content = pages.at(-1)!;
      if (depth > 0 && index === 0) content.push(show(depth === 1 ? '•' : '–', x - 12, y, style.size, false));
      content.push(show(line, x, y, style.size, style.bold));
      y -= leading;
    });
  }
  return pages.map((content) => content.join('\n'));
}

function show(text: string, x: number, y: number, size: number, bold: boolean): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${round(x)} ${round(y)} Tm (${literal(text)}) Tj ET`;
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Widths of Helvetica from space to `z` in thousandths of the type size (Adobe's metrics of the font). */
const WIDTHS =
  `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
  1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
  333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500`
    .split(/\s+/)
    .map(Number);

function widthOf(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += WIDTHS[char.charCodeAt(0) - 32] ?? 556;
  return (width * size) / 1000;
}

/** Typographic signs in the font's encoding (WinAnsi); anything else beyond Latin-1 does not occur in the demo. */
const WIN_ANSI: Record<string, number> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

function literal(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (char) => String.fromCharCode(WIN_ANSI[char] ?? char.charCodeAt(0)));
}
