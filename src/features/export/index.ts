/** Exports the shown entries as files. Loads when `controls` has `export`. */
import {actionsStyles} from '../../styles/actions.js';
import {panelStyles} from '../../styles/panel.js';
import type {ToolbarState} from '../../views/toolbar.js';
import {exportView} from './export-view.js';
import type {ExportContext} from './messages.js';
import {save} from './save.js';

export {messages} from './messages.js';
export const styles = [actionsStyles, panelStyles];
export const controls = {export: exportControl};

function exportControl({results, asOf}: ToolbarState, context: ExportContext) {
  const selection = {
    items: results.filtered,
    snapshot: results.snapshot,
    total: results.snapshot.items.length,
    asOf,
  };
  return exportView(
    {selection, save: (format, panel) => void save(format, selection, context, panel)},
    context,
  );
}
