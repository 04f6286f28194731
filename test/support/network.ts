/** A network for one test, and its clock: a request waits until the test answers it, and hours pass at once. */

export interface TestRequest {
  readonly address: string;
  /** Whether the request was aborted. */
  readonly isAborted: boolean;
  readonly cache: RequestCache | undefined;
  /** @param options the address is that after redirects */
  answer(
    body: string,
    options?: {readonly type?: string; readonly status?: number; readonly address?: string},
  ): void;
  fail(): void;
}

export interface Network {
  /** All requests so far. */
  readonly requests: readonly TestRequest[];
  /** How many timers wait. */
  readonly waiting: number;
  /** Lets time pass, for all that waits a second or longer. */
  pass(seconds: number): Promise<void>;
}

/** Shorter ones are those of the page and of the tests. */
const SHORTEST = 1000;
/** Browsers take a longer time for none. */
const LONGEST = 2 ** 31 - 1;
const restores: (() => void)[] = [];
afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

/** Takes the place of the page's network and clock until the test ends. @param answer called with each request, to answer it at once */
export function aNetwork(answer?: (request: TestRequest) => void): Network {
  const requests: TestRequest[] = [];
  const timers = new Map<number, {readonly at: number; readonly run: () => void}>();
  let [now, last] = [0, 0];
  replace(window, 'fetch', (address, options) => {
    const {promise, request} = requestTo(address as string, options);
    requests.push(request);
    answer?.(request);
    return promise;
  });
  const {setTimeout: set, clearTimeout: clear} = window;
  replace(window, 'setTimeout', ((run: () => void, delay = 0, ...rest: []) => {
    if (delay < SHORTEST || delay > LONGEST) return set.call(window, run, delay, ...rest);
    timers.set((last -= 1), {at: now + delay, run});
    return last;
  }) as typeof setTimeout);
  replace(window, 'clearTimeout', (id) => {
    if (!timers.delete(id as number)) clear.call(window, id);
  });
  replace(performance, 'now', () => now);
  return {
    requests,
    get waiting() {
      return timers.size;
    },
    async pass(seconds) {
      now += seconds * 1000;
      for (const [id, {at, run}] of timers) {
        if (at <= now && timers.delete(id)) run();
      }
      await new Promise((resolve) => set.call(window, resolve));
    },
  };
}

function replace<Place extends object, Name extends keyof Place>(
  place: Place,
  name: Name,
  value: Place[Name],
): void {
  const own = Object.getOwnPropertyDescriptor(place, name);
  Object.defineProperty(place, name, {value, configurable: true, writable: true});
  restores.unshift(() => {
    if (own) Object.defineProperty(place, name, own);
    else Reflect.deleteProperty(place, name);
  });
}

function requestTo(
  address: string,
  {signal, cache}: RequestInit = {},
): {promise: Promise<Response>; request: TestRequest} {
  let [resolve, reject] = [(_: Response): void => undefined, (_: unknown): void => undefined];
  const promise = new Promise<Response>((...both) => ([resolve, reject] = both));
  signal?.addEventListener('abort', () => reject(signal.reason));
  return {
    promise,
    request: {
      address,
      cache,
      get isAborted() {
        return Boolean(signal?.aborted);
      },
      answer: (body, {type = 'application/json', status = 200, address: url = ''} = {}) => {
        const response = new Response(body, {status, headers: {'content-type': type}});
        resolve(Object.defineProperty(response, 'url', {value: url}));
      },
      fail: () => reject(new TypeError('network')),
    },
  };
}
