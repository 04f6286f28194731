/** A point between parts. Its style can hide it. */
import {html} from 'lit';

export const SEPARATOR = html`<span class="separator"> · </span>`;
