/** Events to dispatch after an update: Lit schedules no update for properties that a handler sets during one. */
export class PendingEvents {
  readonly #target: EventTarget;
  readonly #events: Event[] = [];

  constructor(target: EventTarget) {
    this.#target = target;
  }

  add(event: Event): void {
    this.#events.push(event);
  }

  /** Call it at the end of an update. */
  flush(): void {
    if (this.#events.length === 0) return;
    const events = this.#events.splice(0);
    queueMicrotask(() => {
      for (const event of events) this.#target.dispatchEvent(event);
    });
  }
}
