/** Whether the selectors under `reading` can be used, by the engine that will use them. Loaded only where there are any. */
import type { Fault } from './explain.js';
import type { ConfigFile } from './schema.js';

/** What is wrong with the selectors of the sites. */
export async function checkSelectors(file: ConfigFile): Promise<Fault[]> {
  const written = file.sites.flatMap(({ reading }, index) => {
    const at = ['sites', index, 'reading'];
    return [
      { path: [...at, 'main'], selector: reading.main },
      { path: [...at, 'grade'], selector: reading.grade },
      ...reading.drop.map((selector, place) => ({ path: [...at, 'drop', place], selector })),
    ];
  });
  if (written.every(({ selector }) => selector === null)) return [];
  const { load } = await import('cheerio/slim');
  const $ = load('<p>');
  return written.flatMap(({ path, selector }): Fault[] => {
    if (selector === null) return [];
    try {
      $(selector);
      return [];
    } catch (error) {
      return [
        {
          path,
          wrong: `is ${JSON.stringify(selector)}, which is no CSS selector (${(error as Error).message.trim()})`,
          expected: 'a CSS selector, in quotes where it has special signs',
          write: path.includes('drop') ? '- ".related-links"' : `${path.at(-1)}: "main .content"`,
        },
      ];
    }
  });
}
