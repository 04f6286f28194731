/** The attempts to load a record: when the last one succeeded, and what a reader needs to know if it failed. */
export class Attempts {
  /** In milliseconds since 1970. */
  succeededAt: number | undefined;
  /** Whether the reader has tried again, without success. */
  hasFailedAgain = false;
  isOffline = false;
  #isRetry = false;

  /** For another record. */
  begin(): void {
    this.hasFailedAgain = this.isOffline = this.#isRetry = false;
  }

  retry(): void {
    this.#isRetry = true;
  }

  succeed(): void {
    this.begin();
    this.succeededAt = Date.now();
  }

  fail(): void {
    this.hasFailedAgain = this.#isRetry;
    this.isOffline = !navigator.onLine;
  }
}
