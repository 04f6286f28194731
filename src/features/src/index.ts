/** Loads the record of an address, and follows it. Used where the page sets `src`. */
export {AddressLoader, type FirstRequest, type LoaderOptions} from './address-loader.js';
