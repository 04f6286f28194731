import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BENCH = `${ROOT}bench/`;
/** The bundled contenders. */
export const BUILT = `${ROOT}.cache/bench/`;
export const RESULTS = `${BENCH}results/latest.json`;
