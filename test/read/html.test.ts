/** HTML → blocks: what the structure of HTML says, and nothing else. */
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/read/grades.js';
import { htmlToBlocks } from '../../src/read/html.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { blocksOf } from './support.js';

const brief = (html: string) =>
  blocksOf(html).map((block) => `${block.kind[0]}${block.level || ''} ${block.text}`);

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    ['headings and paragraphs', '<h1>A</h1><p>b</p><h6>C</h6>', ['h1 A', 'p b', 'h6 C']],
    ['role=heading', '<div role="heading" aria-level="3">A</div>', ['h3 A']],
    ['bare text', 'a<p>b</p>c', ['p a', 'p b', 'p c']],
    ['inline elements', '<p>a <b>b</b><i>c</i> <span>d</span></p>', ['p a bc d']],
    ['divisions as paragraphs', '<div>a<div>b</div>c</div>', ['p a', 'p b', 'p c']],
    ['white space', '<p>\n  a\t b&nbsp;&nbsp;c \n</p>', ['p a b c']],
    ['entities', '<p>a &amp; b &lt;c&gt; &rsquo; &#8211;</p>', ['p a & b <c> ’ –']],
    ['invisible characters', '<p>a\u00adb\u200bc\u202ed\ufeff</p>', ['p abcd']],
    ['a break between sentences', '<p>One.<br>Two.</p>', ['p One.', 'p Two.']],
    ['a break inside a sentence', '<p>one and<br>two</p>', ['p one and two']],
    ['two breaks', '<p>One<br><br>two</p>', ['p One', 'p two']],
    ['pre', '<pre>a\nb</pre>', ['p a', 'p b']],
    ['lists', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', ['i1 a', 'i1 b', 'i2 c']],
    ['text after a nested list', '<ul><li>a<ul><li>b</li></ul>c</li></ul>', ['i1 a', 'i2 b', 'i1 c']],
    ['several paragraphs in an item', '<ul><li><p>a</p><p>b</p></li></ul>', ['i1 a b']],
    ['items without a list', '<li>a</li><li>b</li>', ['i1 a', 'i1 b']],
    ['a definition list', '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>', ['r a | b', 'r c | d']],
    [
      'a table',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
      ['r a | b', 'r c | d'],
    ],
    ['a caption', '<table><caption>t</caption><tr><td>c</td><td>d</td></tr></table>', ['p t', 'r c | d']],
    ['a table for layout', '<table><tr><td><h2>A</h2><p>b</p></td></tr></table>', ['h2 A', 'p b']],
    [
      'a table inside one for layout',
      '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
      ['r a | b'],
    ],
    ['details', '<details><summary>A</summary><p>b</p></details>', ['p A', 'p b']],
    ['figure', '<figure><img src="x"><figcaption>a</figcaption></figure>', ['p a']],
    ['a heading with a link', '<h2><a href="/a">A</a></h2>', ['h2 A']],
    ['a heading with divisions', '<h2><div>A</div><div>B</div></h2>', ['h2 A B']],
    ['a button in a heading', '<h3><button>A</button></h3>', ['h3 A']],
    ['an empty heading', '<h2> </h2><p>a</p>', ['p a']],
    ['unclosed elements', '<p>a<p>b<ul><li>c<li>d', ['p a', 'p b', 'i1 c', 'i1 d']],
    ['crossed elements', '<p><b>a<i>b</b>c</i></p>', ['p abc']],
    ['a paragraph closed twice', '<p>a</p></p></div>b', ['p a', 'p b']],
    [
      'scripts and styles',
      '<script>a</script><style>b</style><noscript>c</noscript><template>d</template><p>e</p>',
      ['p e'],
    ],
    ['hidden', '<p hidden>a</p><p style="display:none">b</p><p>c</p>', ['p c']],
    [
      'form fields',
      '<form><input value="a"><select><option>b</select><textarea>c</textarea></form><p>d</p>',
      ['p d'],
    ],
    ['navigation', '<nav>a</nav><div role="navigation">b</div><div role="search">c</div><p>d</p>', ['p d']],
    ['banner and footer', '<header>a</header><p>b</p><footer>c</footer>', ['p b']],
    ['a header with the title', '<header><p>x</p><h1>A</h1></header><p>b</p>', ['p x', 'h1 A', 'p b']],
    ['a header inside an article', '<article><header><h2>A</h2><p>b</p></header></article>', ['h2 A', 'p b']],
    ['cookies', '<div id="cookie-consent"><p>a</p></div><p>b</p>', ['p b']],
    ['main', '<p>a</p><main><p>b</p></main><p>c</p>', ['p b']],
    ['role=main', '<p>a</p><div role="main"><p>b</p></div>', ['p b']],
    ['main, and the title above it', '<header><h1>T</h1></header><main><p>b</p></main>', ['h1 T', 'p b']],
    ['two mains', '<main><p>a</p></main><main><p>b</p></main>', ['p a', 'p b']],
    ['one article', '<p>a</p><article><p>b</p></article>', ['p b']],
    ['many articles', '<article><p>a</p></article><article><p>b</p></article>', ['p a', 'p b']],
    ['a frameset', '<frameset><frame src="x"></frameset>', []],
    ['nothing', '', []],
    ['text in SVG', '<svg><text>a</text></svg><p>b</p>', ['p b']],
    ['a slot and a component', '<x-card><span slot="t">a</span></x-card>', ['p a']],
    ['ruby and bdo', '<p><bdo dir="rtl">a</bdo> b</p>', ['p a b']],
  ])('%s', (_name, html, expected) => {
    expect(brief(html)).toEqual(expected);
  });

  it('keeps the cells of a row, empty ones too, and says which rows are headers', () => {
    const [head, row] = blocksOf(
      '<table><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tr><td>d</td><td></td><td>f</td></tr></table>',
    );
    expect(head).toMatchObject({ cells: ['a', 'b', 'c'], header: true });
    expect(row).toMatchObject({ cells: ['d', '', 'f'] });
    expect(row!.header).toBeUndefined();
  });

  it('a row of a definition list has its terms and their values', () => {
    expect(blocksOf('<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>').map((block) => block.cells)).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('says what is bold as a whole', () => {
    const [whole, part] = blocksOf('<p><strong>All of it</strong></p><p><b>Some</b> of it and more</p>');
    expect(whole!.bold).toBe(true);
    expect(part!.bold).toBeUndefined();
  });

  it('resolves links, and leaves out those that lead nowhere', () => {
    const document = htmlToBlocks(
      '<base href="/peel/"><p><a href="a.pdf">A</a> <a href="javascript:x()">B</a> <a href="#c">C</a> <a href="https://example.org/">D</a></p>',
      { vocabulary: vocabularyOf(hmicfrs), url: 'https://hmicfrs.justiceinspectorates.gov.uk/x/' },
    );
    expect(document.links).toEqual([
      { href: 'https://hmicfrs.justiceinspectorates.gov.uk/peel/a.pdf', text: 'A' },
      { href: 'https://example.org/', text: 'D' },
    ]);
  });

  it('beside the content finds links too, but no file of the site’s own header and footer', () => {
    const { links } = htmlToBlocks(
      `<head><base href="https://example.org/a/"><link rel="next" href="?b=2"></head>
       <header><a href="/menu/">M</a><a href="/terms.pdf">T</a></header><nav><a href="c/">C</a></nav>
       <main><p><a href="d/">D</a></p><nav><a rel="prev next" href="d/">D</a></nav><map><area href="e/" alt="E"></map></main>
       <aside><a href="f.pdf">F</a></aside>`,
      { vocabulary: vocabularyOf(hmicfrs), url: null },
    );
    expect(links).toEqual([
      { href: 'https://example.org/a/d/', text: 'D', next: true },
      { href: 'https://example.org/a/?b=2', text: '', beside: true, next: true },
      { href: 'https://example.org/menu/', text: '', beside: true },
      { href: 'https://example.org/a/c/', text: '', beside: true },
      { href: 'https://example.org/a/e/', text: 'E' },
      { href: 'https://example.org/a/f.pdf', text: '', beside: true },
    ]);
  });

  it('what the head says', () => {
    const document = htmlToBlocks(
      '<html><head><title> T &amp; t </title><link rel="canonical" href="https://x.example/c/"><meta property="article:published_time" content="2019-05-02"></head><body><svg><title>no</title></svg></body></html>',
      { vocabulary: vocabularyOf(hmicfrs) },
    );
    expect(document.title).toBe('T & t');
    expect(document.canonicalUrl).toBe('https://x.example/c/');
    expect(document.meta['article:published_time']).toBe('2019-05-02');
  });

  it('a main that holds nothing, on a page that holds something, is a problem', () => {
    const words = 'The force has a plan for its buildings and vehicles. '.repeat(8);
    const document = htmlToBlocks(`<div><p>${words}</p></div><main></main>`, {
      vocabulary: vocabularyOf(hmicfrs),
    });
    expect(document.problems.map((one) => one.code)).toContain('main-empty');
  });
});

describe('clues', () => {
  it.each<[string, string, string, string]>([
    ['alt text', '<p>x <img alt="Good"></p>', 'image-alt', 'Good'],
    ['aria-label', '<p aria-label="Grade: good">x</p>', 'label', 'Grade: good'],
    ['title', '<p>x <span title="Good"></span></p>', 'label', 'Good'],
    ['hidden text', '<p>x <span class="govuk-visually-hidden">Good</span></p>', 'label', 'Good'],
    ['class', '<p class="badge badge--good">x</p>', 'class', 'badge badge--good'],
    ['data attribute', '<p data-rating="requires_improvement">x</p>', 'class', 'requires_improvement'],
    ['SVG title', '<p>x <svg><title>Good</title></svg></p>', 'label', 'Good'],
  ])('%s hang on their block', (_name, html, from, value) => {
    expect(blocksOf(html)[0]!.clues).toEqual([{ from, value }]);
  });

  it('words without a grade are no clue', () => {
    expect(
      blocksOf('<p class="good-practice goods" title="Read more" data-x="a"><img alt="A portrait">x</p>')[0]!
        .clues,
    ).toBeUndefined();
  });
});
