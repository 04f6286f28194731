import {expect} from '@open-wc/testing';
import {toIssue} from '../../../src/data/issues.js';
import {load, LoadFault, MAX_BYTES, type LoadOptions} from '../../../src/data/load/load.js';
import {isLoadable, requestRecord} from '../../../src/data/load/request.js';

/** The answer to each request in turn, the last one again and again; an error is thrown. */
type Answer = () => Response | Error | Promise<Response>;

interface Request {
  readonly address: string;
  readonly init: RequestInit;
}

/** A network of answers. Nothing waits before a second attempt. */
function aNetwork(...answers: Answer[]) {
  const requests: Request[] = [];
  const waits: number[] = [];
  const controller = new AbortController();
  const options: LoadOptions = {
    signal: controller.signal,
    fetch: async (address, init = {}) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)]!;
      requests.push({address: address as string, init});
      const response = await answer();
      if (response instanceof Error) throw response;
      return response;
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };
  return {requests, waits, controller, options};
}

const JSON_TYPE = {'content-type': 'application/json'};
const ok: Answer = () => new Response('{"version": 1}', {headers: JSON_TYPE});
const refused: Answer = () => new TypeError('Failed to fetch');
const status =
  (code: number): Answer =>
  () =>
    new Response('no', {status: code});
const never: Answer = () => new Promise<Response>(() => undefined);

const typed =
  (body: BodyInit | null, type?: string): Answer =>
  () => {
    const response = new Response(body);
    response.headers.delete('content-type');
    if (type !== undefined) response.headers.set('content-type', type);
    return response;
  };

/** The fault that a promise is rejected with. */
async function faultOf(promise: Promise<unknown>): Promise<LoadFault> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadFault)) throw new Error(`Not a LoadFault: ${String(error)}`);
  return error;
}

const codeOf = async (...[address, ...answers]: [string, ...Answer[]]) =>
  (await faultOf(load(address, aNetwork(...answers).options))).code;

describe('a document that is loaded', () => {
  it('comes as text, with its format', async () => {
    const {options, requests} = aNetwork(ok);
    expect(await load('data.json', options)).to.deep.include({text: '{"version": 1}', format: 'json'});
    expect(requests.map(({address}) => address)).to.deep.equal(['data.json']);
  });

  it('is requested in a way that needs no permission of another site first', async () => {
    const {options, requests} = aNetwork(ok);
    await load('data.json', options);
    const {init} = requests[0]!;
    const headers = new Headers(init.headers);
    expect([...headers.keys()]).to.deep.equal(['accept']);
    expect(headers.get('accept')).to.match(/^[^"():<>?@[\\\]{}]{1,128}$/);
    expect([init.credentials, init.redirect, init.mode, init.method]).to.deep.equal([
      'same-origin',
      'follow',
      undefined,
      undefined,
    ]);
  });

  it('is requested again if it must be fresh', async () => {
    const {options, requests} = aNetwork(ok);
    await load('data.json', options);
    await load('data.json', {...options, fresh: true});
    expect(requests.map(({init}) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('leaves nothing behind: its signal is aborted, and a later abort is ignored', async () => {
    const {options, requests, controller} = aNetwork(ok);
    await load('data.json', options);
    expect(requests.map(({init}) => init.signal!.aborted)).to.deep.equal([true]);
    controller.abort();
  });

  it('comes with the page’s own fetch too', async () => {
    const address = URL.createObjectURL(new Blob(['{}'], {type: 'application/json'}));
    const signal = new AbortController().signal;
    const loaded = await load('data.json', {signal, fetch: (_, init) => fetch(address, init)});
    expect(loaded).to.deep.include({text: '{}', format: 'json'});
    URL.revokeObjectURL(address);
  });
});

describe('an address to load from', () => {
  for (const address of [
    '',
    ' ',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'https://',
    'https://name:word@example.org/data.json',
    '//name@example.org/data.json',
  ]) {
    it(`is not ${JSON.stringify(address)}, and there is no request`, async () => {
      const {options, requests} = aNetwork(ok);
      expect((await faultOf(load(address, options))).code).to.equal('load-address');
      expect(requests).to.have.length(0);
    });
  }

  for (const address of ['data.json', '/a?b#c', '//example.org/x', 'https://example.org/x', './a@b:c.json']) {
    it(`is ${address}`, async () => {
      expect((await load(address, aNetwork(ok).options)).format).to.equal('json');
    });
  }
});

describe('an address in curly quotation marks', () => {
  for (const address of ['”record.json”', '“record.json”', '„record.json“'])
    it(`is named: ${address}`, async () => {
      const {options, requests} = aNetwork(ok);
      expect((await faultOf(load(address, options))).code).to.equal('load-quotes');
      expect(requests).to.have.length(0);
    });
});

describe('the format', () => {
  const FORMATS: readonly [type: string | undefined, address: string, body: string, format: string][] = [
    ['application/json', 'data', '1', 'json'],
    ['Application/JSON; charset=utf-8', 'data.csv', '1', 'json'],
    ['application/ld+json', 'data', '1', 'json'],
    ['text/json', 'data', '1', 'json'],
    ['text/csv', 'data.json', '{', 'csv'],
    ['text/csv; header=present', 'data', 'a', 'csv'],
    ['text/tab-separated-values', 'data', 'a', 'csv'],
    ['text/plain', 'data.csv', '{', 'csv'],
    ['text/plain', 'data.tsv?raw=1#x', 'a', 'csv'],
    ['text/plain; charset=utf-8', 'data.JSON', 'a', 'json'],
    ['text/plain', 'data', ' \n{', 'json'],
    ['text/plain', 'data', '[', 'json'],
    ['application/octet-stream', 'data', '{}', 'json'],
    ['binary/octet-stream', 'data.csv', 'a', 'csv'],
    ['', 'data.csv', 'a', 'csv'],
    [undefined, 'data.csv', 'a', 'csv'],
    ['image/png', 'data.json', '{}', 'json'],
    ['application/vnd.ms-excel', 'sheet.csv', 'a,b', 'csv'],
    // Their parser says what they are.
    ['text/calendar', 'events.ics', 'BEGIN:VCALENDAR', 'csv'],
    ['application/rss+xml', 'feed', '<?xml version="1.0"?><rss/>', 'csv'],
  ];
  for (const [type, address, body, format] of FORMATS) {
    it(`of ${type ?? 'no type'} at ${address} that begins with ${JSON.stringify(body)} is ${format}`, async () => {
      expect((await load(address, aNetwork(typed(body, type)).options)).format).to.equal(format);
    });
  }

  it('may be recognized by the address after redirects', async () => {
    const moved: Answer = () =>
      Object.defineProperty(new Response('a,b'), 'url', {value: 'https://example.org/sheet.csv'});
    expect((await load('latest', aNetwork(moved).options)).format).to.equal('csv');
  });

  const NONE: readonly [type: string, address: string, body: string, sent: 'page' | 'other'][] = [
    ['text/html; charset=utf-8', 'data.json', '<!doctype html>', 'page'],
    ['TEXT/HTML', 'data.json', '{"version": 1}', 'page'],
    ['application/xhtml+xml', 'data', '<html/>', 'page'],
    ['text/plain', 'data.csv', '\n <!doctype html>', 'page'],
    ['text/plain', 'data', 'Not found.', 'other'],
    ['image/png', 'picture', '\u0089PNG', 'other'],
    ['application/pdf', 'data', '{', 'other'],
  ];
  for (const [type, address, body, sent] of NONE) {
    it(`is neither of ${type} at ${address} that begins with ${JSON.stringify(body)}`, async () => {
      const fault = await faultOf(load(address, aNetwork(typed(body, type)).options));
      expect(fault.code).to.equal('load-type');
      expect(fault.params).to.deep.equal({
        address: JSON.stringify(address),
        found: JSON.stringify(type),
        expected: {key: `expected.type-${sent}`},
      });
    });
  }

  it('of a web page is known without reading it', async () => {
    let isRead = false;
    const body = new ReadableStream(
      {
        pull: () => {
          isRead = true;
        },
      },
      {highWaterMark: 0},
    );
    expect(await codeOf('data', typed(body, 'text/html'))).to.equal('load-type');
    expect(isRead).to.equal(false);
  });
});

describe('the characters', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const utf16 = (text: string, isLittle: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
    return new Uint8Array(view.buffer);
  };
  const TEXT = '{"제목": "é"}';
  const SHEET = 'date,headline\r\n2024-11-12,제목\r\n';
  const FOUND: readonly [name: string, body: BodyInit, type: string, text: string][] = [
    ['UTF-8', TEXT, 'application/json', TEXT],
    ['UTF-8 with a byte order mark', `\uFEFF${TEXT}`, 'application/json', TEXT],
    ['UTF-16LE with its mark', utf16(`\uFEFF${TEXT}`, true), 'application/json', TEXT],
    ['UTF-16BE with its mark', utf16(`\uFEFF${TEXT}`, false), 'application/json', TEXT],
    [
      'UTF-16 with its mark, announced as UTF-8',
      utf16(`\uFEFF${TEXT}`, true),
      'text/csv; charset=utf-8',
      TEXT,
    ],
    ['UTF-16LE without a mark', utf16(SHEET, true), 'text/csv', SHEET],
    ['UTF-16BE without a mark', utf16(SHEET, false), 'text/csv; charset=utf-8', SHEET],
    ['UTF-16LE without a mark, if announced', utf16(TEXT, true), 'text/csv;charset=UTF-16LE', TEXT],
    ['EUC-KR, if announced', bytes(0xc1, 0xa6, 0xb8, 0xf1), 'text/csv; charset="EUC-KR"', '제목'],
    ['UTF-8 that is announced as ISO-8859-1', SHEET, 'text/csv; charset=iso-8859-1', SHEET],
    ['UTF-8 that is announced as ISO-8859-15', TEXT, 'application/json; charset=latin9', TEXT],
    ['windows-1252, if announced', bytes(0x61, 0xe9), "text/csv; charset='latin1'; a=b", 'aé'],
    ['UTF-8, if what is announced is unknown', TEXT, 'application/json; charset=klingon', TEXT],
  ];
  for (const [name, body, type, text] of FOUND) {
    it(`are read from ${name}`, async () => {
      expect((await load('data', aNetwork(typed(body, type)).options)).text).to.equal(text);
    });
  }

  const BROKEN: readonly [name: string, body: BodyInit, type: string, found: string][] = [
    ['EUC-KR that is not announced', bytes(0xc1, 0xa6), 'text/csv', 'UTF-8'],
    ['half a character at the end', bytes(0x7b, 0xec, 0xa0), 'application/json', 'UTF-8'],
    ['an odd byte of UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d), 'application/json', 'UTF-16LE'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47), 'text/csv', 'UTF-8'],
  ];
  for (const [name, body, type, found] of BROKEN) {
    it(`are a fault if invalid, and none is replaced: ${name}`, async () => {
      const fault = await faultOf(load('data', aNetwork(typed(body, type)).options));
      expect([fault.code, fault.params.found]).to.deep.equal(['load-encoding', found]);
    });
  }

  it('may come cut in the middle of one', async () => {
    const whole = new TextEncoder().encode(TEXT);
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        for (const byte of whole) stream.enqueue(new Uint8Array([byte]));
        stream.close();
      },
    });
    expect((await load('data', aNetwork(typed(body, 'application/json')).options)).text).to.equal(TEXT);
  });

  for (const [name, body] of [
    ['nothing', ''],
    ['white space', ' \n\t'],
    ['a byte order mark alone', '\uFEFF'],
  ] as const) {
    it(`are none: ${name}`, async () => {
      expect(await codeOf('data.json', typed(body, 'application/json'))).to.equal('load-empty');
      expect(await codeOf('data.csv', typed(body))).to.equal('load-empty');
    });
  }

  it('are none where there is no body at all', async () => {
    expect(await codeOf('data.json', () => new Response(null, {status: 204}))).to.equal('load-empty');
  });
});

describe('the size', () => {
  /** A stream without an end, and whether it was cancelled. */
  function endless() {
    const state = {sent: 0, cancelled: false};
    const body = new ReadableStream<Uint8Array>({
      pull: (stream) => {
        state.sent += 1000;
        stream.enqueue(new Uint8Array(1000));
      },
      cancel: () => {
        state.cancelled = true;
      },
    });
    return {state, answer: typed(body, 'application/json')};
  }

  it('has a limit: a longer response is cancelled there', async () => {
    const {state, answer} = endless();
    const fault = await faultOf(load('data', {...aNetwork(answer).options, maxBytes: 5000}));
    expect([fault.code, fault.params.expected]).to.deep.equal(['load-size', 0.005]);
    expect(state.sent).to.be.within(5001, 9000);
    expect(state.cancelled).to.equal(true);
  });

  it('has a limit by default', async () => {
    const {state, answer} = endless();
    expect((await faultOf(load('data', aNetwork(answer).options))).code).to.equal('load-size');
    expect(state.sent).to.be.within(MAX_BYTES, MAX_BYTES + 5000);
  });

  it('that is announced is enough to refuse', async () => {
    const {state, answer} = endless();
    const announced: Answer = async () => {
      const response = (await answer()) as Response;
      response.headers.set('content-length', '5001');
      return response;
    };
    const fault = await faultOf(load('data', {...aNetwork(announced).options, maxBytes: 5000}));
    expect(fault.code).to.equal('load-size');
    expect(state.sent).to.be.at.most(1000);
    expect(state.cancelled).to.equal(true);
  });

  it('may be the limit itself', async () => {
    const {options} = aNetwork(typed('{"a": 1}', 'application/json'));
    expect((await load('data', {...options, maxBytes: 8})).text).to.equal('{"a": 1}');
    expect((await faultOf(load('data', {...options, maxBytes: 7}))).code).to.equal('load-size');
  });

  it('that is less than announced is a broken answer', async () => {
    const cut: Answer = () => {
      const response = new Response('{"version"', {headers: JSON_TYPE});
      response.headers.set('content-length', '14');
      return response;
    };
    expect(await codeOf('data', cut)).to.equal('load-broken');
  });

  it('may differ from what is announced if the answer was packed', async () => {
    const packed: Answer = () => {
      const response = new Response('{}', {headers: {...JSON_TYPE, 'content-encoding': 'gzip'}});
      response.headers.set('content-length', '22');
      return response;
    };
    expect((await load('data', aNetwork(packed).options)).text).to.equal('{}');
  });
});

describe('a second attempt', () => {
  const broken: Answer = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (stream) => {
          stream.enqueue(new Uint8Array([123]));
          stream.error(new TypeError('network error'));
        },
      }),
      {headers: JSON_TYPE},
    );

  const PASSING: readonly [name: string, answer: Answer][] = [
    ['no answer', refused],
    ['a broken one', broken],
    ['500', status(500)],
    ['503', status(503)],
  ];
  for (const [name, answer] of PASSING) {
    it(`follows ${name}, a second later`, async () => {
      const {options, requests, waits} = aNetwork(answer, ok);
      expect((await load('data', options)).format).to.equal('json');
      expect(requests).to.have.length(2);
      expect(waits).to.deep.equal([1000]);
    });
  }

  it('is the last', async () => {
    const {options, requests} = aNetwork(status(502), status(503), ok);
    const fault = await faultOf(load('data', options));
    expect([fault.code, fault.params.found]).to.deep.equal(['load-http', 503]);
    expect(requests).to.have.length(2);
  });

  it('is the one whose fault is reported', async () => {
    expect(await codeOf('data', refused, status(404))).to.equal('load-http');
    expect(await codeOf('data', status(500), broken)).to.equal('load-broken');
  });

  for (const [name, answer] of [
    ['400', status(400)],
    ['401', status(401)],
    ['404', status(404)],
    ['429', status(429)],
    ['a web page', typed('<p>', 'text/html')],
    ['nothing', typed('', 'application/json')],
    ['too much', typed('x'.repeat(2000), 'text/csv')],
  ] as const) {
    it(`does not follow ${name}`, async () => {
      const {options, requests} = aNetwork(answer, ok);
      await faultOf(load('data', {...options, maxBytes: 1000}));
      expect(requests).to.have.length(1);
    });
  }

  it('does not follow an abort', async () => {
    const abort: Answer = () => {
      controller.abort();
      return Promise.reject(new TypeError('network error'));
    };
    const {options, requests, waits, controller} = aNetwork(abort, ok);
    expect(await nameOf(load('data', options))).to.equal('AbortError');
    expect(waits).to.deep.equal([]);
    expect(requests).to.have.length(1);
  });

  it('does not follow an abort during the wait for it', async () => {
    const {options, requests, controller} = aNetwork(refused, ok);
    let end: () => void = () => undefined;
    const loading = load('data', {
      ...options,
      wait: () => {
        queueMicrotask(() => controller.abort());
        return new Promise<void>((resolve) => (end = resolve));
      },
    });
    expect(await nameOf(loading)).to.equal('AbortError');
    end();
    await new Promise((resolve) => setTimeout(resolve));
    expect(requests).to.have.length(1);
  });

  it('waits a second by itself', async () => {
    const {fetch, signal} = aNetwork(refused, ok).options;
    const start = performance.now();
    await load('data', {fetch, signal});
    expect(performance.now() - start).to.be.at.least(990);
  });
});

describe('no answer', () => {
  const readable =
    (type: string): Answer =>
    () =>
      Object.defineProperty(new Response(), 'type', {value: type});

  it('is reported as such', async () => {
    const fault = await faultOf(load('https://example.org/data', aNetwork(refused).options));
    expect([fault.code, fault.params.found]).to.deep.equal(['load-network', '"https://example.org/data"']);
  });

  it('differs from one that the page may not read', async () => {
    const {options, requests} = aNetwork(refused, refused, readable('opaque'));
    expect((await faultOf(load('https://example.org/data', options))).code).to.equal('load-cors');
    const {mode, method, credentials, signal} = requests[2]!.init;
    expect([mode, method, credentials]).to.deep.equal(['no-cors', 'HEAD', 'omit']);
    expect(signal!.aborted, 'nothing of it stays').to.equal(true);
  });

  it('is not reported as such if the page might have read it', async () => {
    expect(await codeOf('data', refused, refused, readable('basic'))).to.equal('load-network');
  });
});

describe('a server', () => {
  const ADVICE: readonly [code: number, key: string][] = [
    [404, 'expected.http-nowhere'],
    [410, 'expected.http-nowhere'],
    [401, 'expected.http-private'],
    [403, 'expected.http-private'],
    [429, 'expected.http-often'],
    [500, 'expected.http-trouble'],
    [504, 'expected.http-trouble'],
    [400, 'expected.http-other'],
    [418, 'expected.http-other'],
  ];
  for (const [code, key] of ADVICE) {
    it(`that answers ${code} is reported, with what to do`, async () => {
      const fault = await faultOf(load('data', aNetwork(status(code)).options));
      expect(fault.code).to.equal('load-http');
      expect(fault.params).to.deep.equal({address: '"data"', found: code, expected: {key}});
    });
  }

  it('that answers with an error is not read any further', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
    expect(await codeOf('data', () => new Response(body, {status: 404}))).to.equal('load-http');
    expect(cancelled).to.equal(true);
  });
});

describe('a time limit', () => {
  it('ends what never answers', async () => {
    const {options, requests} = aNetwork(never);
    const fault = await faultOf(load('data', {...options, timeout: 25}));
    expect([fault.code, fault.params.expected]).to.deep.equal(['load-timeout', 0.025]);
    expect(requests.map(({init}) => init.signal!.aborted)).to.deep.equal([true]);
  });

  it('ends what comes in too slowly', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new Uint8Array([123])),
    });
    const {options} = aNetwork(typed(body, 'application/json'));
    expect((await faultOf(load('data', {...options, timeout: 25}))).code).to.equal('load-timeout');
  });

  it('ends a second attempt too, and is not followed by another', async () => {
    const {options, requests} = aNetwork(refused, never);
    expect((await faultOf(load('data', {...options, timeout: 25}))).code).to.equal('load-timeout');
    expect(requests).to.have.length(2);
  });

  it('may be as long as one likes', async () => {
    const {options} = aNetwork(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return (await ok()) as Response;
    });
    expect((await load('data', {...options, timeout: Infinity})).format).to.equal('json');
  });

  it('is not a fault of the address if the page’s own signal has one', async () => {
    const {options} = aNetwork(never);
    const loading = load('data', {...options, signal: AbortSignal.timeout(10)});
    expect(await nameOf(loading)).to.equal('TimeoutError');
  });
});

describe('an abort', () => {
  it('before the start makes no request', async () => {
    const {options, requests, controller} = aNetwork(ok);
    controller.abort();
    expect(await nameOf(load('data', options))).to.equal('AbortError');
    expect(requests).to.have.length(0);
  });

  it('ends a request, even one that ignores the signal', async () => {
    const {options, requests, controller} = aNetwork(never);
    const loading = nameOf(load('data', options));
    controller.abort();
    expect(await loading).to.equal('AbortError');
    expect(requests.map(({init}) => init.signal!.aborted)).to.deep.equal([true]);
  });

  it('afterwards does nothing', async () => {
    const {options, controller} = aNetwork(ok);
    const loaded = await load('data', options);
    controller.abort();
    expect(loaded.format).to.equal('json');
  });

  it('has its own reason', async () => {
    const {options, controller} = aNetwork(never);
    const loading = load('data', options).catch((reason: unknown) => reason);
    controller.abort('removed');
    expect(await loading).to.equal('removed');
  });
});

describe('a request that has been made already', () => {
  it('is the first attempt', async () => {
    const {options, requests} = aNetwork(ok);
    const response = requestRecord('data.json', options);
    expect(await load('data.json', {...options, response})).to.deep.equal({
      text: '{"version": 1}',
      format: 'json',
      address: '',
    });
    expect(requests).to.have.length(1);
  });

  it('is followed by a second attempt if it fails', async () => {
    const {options, requests} = aNetwork(refused, ok);
    const response = requestRecord('data.json', options);
    expect((await load('data.json', {...options, response})).format).to.equal('json');
    expect(requests).to.have.length(2);
  });

  it('is under the time limit', async () => {
    const {options} = aNetwork(never);
    const response = requestRecord('data.json', options);
    expect((await faultOf(load('data.json', {...options, response, timeout: 25}))).code).to.equal(
      'load-timeout',
    );
  });

  it('is not used for an address that cannot be loaded', async () => {
    const {options} = aNetwork(ok);
    const response = Promise.resolve(new Response('{}'));
    expect(isLoadable('javascript:1')).to.equal(false);
    expect((await faultOf(load('javascript:1', {...options, response}))).code).to.equal('load-address');
  });
});

describe('a fault of loading', () => {
  const issueOf = async (address: string, answer: Answer) =>
    toIssue((await faultOf(load(address, aNetwork(answer).options))).toFault());

  it('becomes an issue of `src`', async () => {
    expect(await issueOf('a.json', status(404))).to.deep.equal({
      severity: 'error',
      path: 'src',
      code: 'load-http',
      found: '404',
      expected: 'There is nothing at that address. Check its spelling.',
      message:
        'src: The server answered "a.json" with status 404. There is nothing at that address. Check its spelling.',
    });
  });

  it('shortens a very long address', async () => {
    const {found} = await issueOf(`data:${'x'.repeat(1000)}`, ok);
    expect(found).to.equal(`"data:${'x'.repeat(195)}…"`);
  });

  it('shows the address as it is, even where it looks like a placeholder', async () => {
    const {message} = await issueOf('$& {expected}', refused);
    expect(message).to.contain('"$& {expected}" does not answer');
  });
});

async function nameOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => (error as Error).name,
  );
}

describe('an address that cannot be read, and why', () => {
  const codeFrom = async (address: string, answer: Answer, base?: string) => {
    const {options} = aNetwork(answer);
    const fault = await faultOf(load(address, {...options, base}));
    return [fault.code, toIssue(fault.toFault()).message] as const;
  };

  for (const [address, base] of [
    ['record.json', 'file:///home/me/page.html'],
    ['../data/record.csv', 'file:///C:/Users/me/page.html'],
  ] as const) {
    it(`is a file: ${address} in ${base}`, async () => {
      const [code, message] = await codeFrom(address, refused, base);
      expect(code).to.equal('load-file');
      expect(message)
        .to.contain('opened as a file')
        .and.to.contain('inside the tag')
        .and.not.to.contain('CORS');
    });
  }

  it('is no file where only the page is one', async () => {
    expect((await codeFrom('https://example.org/a.json', refused, 'file:///a.html'))[0]).to.equal(
      'load-network',
    );
    expect((await codeFrom('a.json', refused, 'https://example.org/'))[0]).to.equal('load-network');
    expect((await codeFrom('a.json', refused))[0]).to.equal('load-network');
  });

  const page = typed('<!doctype html>', 'text/html; charset=utf-8');
  for (const rest of ['edit#gid=0', 'edit?usp=sharing', 'edit', 'view', '', 'htmlview']) {
    for (const [name, answer] of [
      ['a page', page],
      ['a refusal', refused],
      ['a status', status(401)],
    ] as const) {
      it(`is the editor of a sheet: ${rest || 'nothing'}, with ${name}`, async () => {
        const [code, message] = await codeFrom(
          `https://docs.google.com/spreadsheets/d/X_1-y/${rest}`,
          answer,
        );
        expect(code).to.equal('load-editor');
        expect(message).to.contain('File, Share, Publish to web and CSV');
      });
    }
  }

  it('is no editor where the sheet is published', async () => {
    for (const address of [
      'https://docs.google.com/spreadsheets/d/e/2PACX-1v/pub?output=csv',
      'https://docs.google.com/spreadsheets/d/X/gviz/tq?tqx=out:csv',
      'https://docs.google.com/spreadsheets/d/X/export?format=csv',
      'https://example.org/spreadsheets/d/X/edit',
    ]) {
      expect((await codeFrom(address, page))[0], address).to.equal('load-type');
    }
  });
});
