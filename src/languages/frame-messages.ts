/** The messages of the page for frames. They are not in the element: the build writes them into that page. */
export interface FrameMessages {
  /** Shown if scripts are off. */
  readonly needsScripts: string;
  /** Shown if the element could not be loaded. */
  readonly needsBrowser: string;
  /** Shown below a record from another site, which `{site}` names. */
  readonly origin: string;
}

/** English. Each other language has its own in its file. */
export const frameMessages: FrameMessages = {
  needsScripts: 'This timeline needs scripts.',
  needsBrowser: 'This timeline could not be shown. It needs a browser of 2024 or later.',
  origin: 'This record was loaded from {site}.',
};
