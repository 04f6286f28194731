/** Export: loaded where `controls` names it. */
import {save} from './save.js';
import {exportMessages} from './words.js';
import {panelStyles} from '../../styles/panel.js';
import {exportView} from './export-view.js';
import type {ControlView} from '../../views/toolbar.js';

export const styles = [panelStyles];
export const messages = exportMessages;

export const control: ControlView = ({shown, asOf}, context) => {
  const selection = {items: shown.filtered, total: shown.snapshot.items.length, asOf};
  return exportView(
    {selection, save: (format, place) => void save(format, selection, context, place)},
    context,
  );
};
