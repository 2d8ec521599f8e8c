/** What the walk is given, and what it is inside of at a place of the page: that around it holds again when an element is left. */
import type { BlockKind, ReadingOptions } from '../../model.js';
import type { GradeVocabulary } from '../grades.js';
import type { TableState } from './table.js';
import type { AnyNode } from './tree.js';

export interface WalkOptions {
  vocabulary: GradeVocabulary;
  reading: ReadingOptions | null;
  /** Note elements without words on the block behind them. */
  blanks: boolean;
  /** Base of relative links. */
  base: string | null;
  /** Elements that the configuration leaves out, and those that it names as carrying a grade. */
  dropped: Set<AnyNode>;
  graded: Set<AnyNode>;
  /** Inside a landmark: headers and footers are the content's own. */
  landmark: boolean;
}

export interface Context {
  kind: BlockKind;
  level: number;
  /** Number of the innermost element that holds blocks; 0 is the page. */
  container: number;
  listDepth: number;
  bold: boolean;
  quoted: boolean;
  /** In the label of a part that is shown when it is asked for. */
  fold: boolean;
  inHeading: boolean;
  table: TableState | null;
}

export const TOP: Context = {
  kind: 'paragraph',
  level: 0,
  container: 0,
  listDepth: 0,
  bold: false,
  quoted: false,
  fold: false,
  inHeading: false,
  table: null,
};

/** Whether what is met stands in a heading or in a cell of a table: it is said of the words there. */
export function isHeld({ inHeading, table }: Context): boolean {
  return inHeading || table?.inCell === true;
}
