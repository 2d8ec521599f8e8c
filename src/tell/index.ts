/**
 * Telling: changes → a bulletin → text, HTML, Atom, commit message, terminal; and what commands print of changes,
 * history and comparisons. Pure: time comes in as an argument, and nothing is sent from here.
 */

export { bulletinFor, bulletinId } from './bulletin.js';
export { chatLines } from './chat.js';
export { renderCommitMessage } from './commit-message.js';
export { renderComparePage } from './compare-page.js';
export { changesCsv, findingsCsv, historyCsv } from './csv.js';
export { isDue } from './due.js';
export { findingsTable } from './findings-table.js';
export { toldBefore } from './group.js';
export { renderHistoryPage } from './history-page.js';
export { renderHtml, renderHtmlOfMany } from './html.js';
export { renderComparison } from './note.js';
export { baselineBulletin, operatorBulletin, silenceBulletin } from './notices.js';
export { selectEntries } from './select.js';
export { changesTable, historyTable } from './table.js';
export { renderTerminal } from './terminal.js';
export { renderText } from './text.js';
