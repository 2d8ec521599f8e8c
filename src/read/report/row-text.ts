/** Rows that are text of the report, with the header row that stands over them. */
import type { Block } from '../../model.js';
import type { State } from './state.js';

export function plainRow(state: State, block: Block): void {
  if (state.tableHead && state.tableHead !== block) writeRow(state, state.tableHead);
  state.tableHead = null;
  writeRow(state, block);
  state.fresh = state.fresh && block.text === '';
}

export function writeRow(state: State, block: Block): void {
  if (block.text) state.section?.blocks.push({ kind: 'row', depth: 0, text: block.text });
}
