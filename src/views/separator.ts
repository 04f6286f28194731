/** A point between parts, never at the start of a line. Its style can hide it. */
import {html} from 'lit';

export const SEPARATOR = html`<span class="separator">\u00a0· </span>`;
