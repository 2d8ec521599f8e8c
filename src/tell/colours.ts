/**
 * Colours of mails and pages, by name, for light and dark. Every pair of a text colour and its ground that the
 * renderers use is in `colourPairs`, and a test computes that each reaches 4.5 to 1 (WCAG 2.2, 1.4.3).
 */

/** One scheme's colours. */
export interface Colours {
  ground: string;
  panel: string;
  text: string;
  faint: string;
  link: string;
  line: string;
  added: string;
  addedGround: string;
  removed: string;
  removedGround: string;
  declined: string;
  improved: string;
  accent: string;
}

export const light: Colours = {
  ground: '#ffffff',
  panel: '#f4f6f8',
  text: '#17202a',
  faint: '#50596a',
  link: '#0a4a9e',
  line: '#c9d0d8',
  added: '#0b4a22',
  addedGround: '#d8f3e0',
  removed: '#7d1620',
  removedGround: '#fce4e4',
  declined: '#9b1c1c',
  improved: '#0f5c2e',
  accent: '#17395c',
};

export const dark: Colours = {
  ground: '#14181d',
  panel: '#1d232a',
  text: '#e7ebef',
  faint: '#a9b4c0',
  link: '#8fbdff',
  line: '#3a444f',
  added: '#b4f0c6',
  addedGround: '#12391f',
  removed: '#ffc7c7',
  removedGround: '#4a1a1e',
  declined: '#ff9d9d',
  improved: '#86dca4',
  accent: '#a9cdf5',
};

/** Every text colour with every ground it stands on. */
export const colourPairs: [keyof Colours, keyof Colours][] = [
  ['text', 'ground'],
  ['text', 'panel'],
  ['faint', 'ground'],
  ['faint', 'panel'],
  ['link', 'ground'],
  ['link', 'panel'],
  ['added', 'addedGround'],
  ['removed', 'removedGround'],
  ['declined', 'ground'],
  ['improved', 'ground'],
  ['declined', 'panel'],
  ['improved', 'panel'],
  ['accent', 'ground'],
];
