/** Loads a record from an address and refreshes it. Loads when the page sets `src`. */
export {AddressLoader, type FirstRequest, type LoaderOptions} from './address-loader.js';
