/** PDFs that are drawn by hand, line by line, and blocks put into lines to be looked at. */
import type { Block } from '../../src/model.js';

/** One line a block: kind and level, `!` for header rows, then the text or the cells. */
export function lines(blocks: Block[]): string[] {
  return blocks.map((block) => {
    const sign = {
      heading: '#'.repeat(block.level),
      item: '-'.repeat(block.level),
      row: '|',
      image: 'img',
      paragraph: '',
    };
    return `${sign[block.kind]}${block.header ? '!' : ''} ${block.cells?.join(' | ') ?? block.text}`.trim();
  });
}

/**
 * A PDF of pages that draw what is given, in Helvetica as F1 and in bold as F2, with a picture Im and a layer Off that is not shown. `#0` in what is
 * added (to each page, to the catalog, in further objects) is the first of the further objects. */
export function drawn(
  pages: string | string[],
  page = '',
  more: { catalog?: string; objects?: string[] } = {},
): Uint8Array {
  const streams = typeof pages === 'string' ? [pages] : pages;
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const kids = streams.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const layer = 5 + streams.length * 2;
  const own = (text: string) => text.replace(/#(\d+)/g, (_, at) => `${layer + 2 + Number(at)} 0 R`);
  const named = `/XObject << /Im ${layer + 1} 0 R >> /Properties << /Off ${layer} 0 R >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >> ${own(more.catalog ?? '')} >>`,
    `<< /Type /Pages /Count ${streams.length} /Kids [${kids}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...streams.flatMap((stream, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${own(page)} /Contents ${6 + at * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> ${named} >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
    '<< /Type /OCG /Name (Off) >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream',
    ...(more.objects ?? []).map(own),
  ];
  let file = '%PDF-1.4\n';
  const at = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>`;
  return Buffer.from(`${file}${table}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

/** Lines of text, each `x y size words`, with `B` before the size in bold; `-` and four numbers draw a line, `=` and four fill a box. */
export function page(lines: string): string {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [first, ...rest] = line.trim().split(' ');
      if (first === '=') return `0.9 g ${rest.join(' ')} re f 0 g`;
      if (first === '-') return `${rest.slice(0, 2).join(' ')} m ${rest.slice(2).join(' ')} l S`;
      const [y, size, ...words] = rest;
      const font = size!.startsWith('B') ? 'F2' : 'F1';
      const text = words
        .join(' ')
        .replace(/[()\\]/g, '\\$&')
        .replace('•', '\\225');
      return `BT /${font} ${size!.replace('B', '')} Tf 1 0 0 1 ${first} ${y} Tm (${text}) Tj ET`;
    })
    .join('\n');
}
