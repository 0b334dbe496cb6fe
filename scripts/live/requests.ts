import { request } from 'node:http';

export interface Attack {
  readonly method: string;
  readonly path: string;
  /** A JSON body. */
  readonly json?: string;
  /** The body of a form, encoded as in a URL. */
  readonly form?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The client's address on this machine. Default: 127.0.0.1. */
  readonly from?: string;
}

export interface Answer {
  /** The status code, or null when the connection ended without a whole response. */
  readonly status: number | null;
  /** Bytes of the request as written to the socket. */
  readonly bytesIn: number;
  /** Bytes of the response as read from the socket. */
  readonly bytesOut: number;
  /** Bytes of the response's body, without the chunks' framing. */
  readonly bodyBytes: number;
}

const REQUEST_TIMEOUT_MS = 60_000;
/** A response beyond this is cut off: it is over any limit already. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Sends one request on a connection of its own and counts both directions. Never rejects. */
export function sendRequest(port: number, attack: Attack): Promise<Answer> {
  return new Promise((resolve) => {
    const text = attack.json ?? attack.form;
    const body = text === undefined ? undefined : Buffer.from(text);
    const type = attack.json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
    let status: number | null = null;
    let bodyBytes = 0;
    let bytesIn = 0;
    let bytesOut = 0;
    const outgoing = request({
      host: '127.0.0.1',
      port,
      method: attack.method,
      path: attack.path,
      agent: false,
      timeout: REQUEST_TIMEOUT_MS,
      ...(attack.from === undefined ? {} : { localAddress: attack.from }),
      headers: { ...(body === undefined ? {} : { 'content-type': type, 'content-length': body.length }), ...attack.headers },
    });
    const count = (): void => {
      bytesIn = Math.max(bytesIn, outgoing.socket?.bytesWritten ?? 0);
      bytesOut = Math.max(bytesOut, outgoing.socket?.bytesRead ?? 0);
    };
    const finish = (whole: boolean): void => {
      count();
      resolve({ status: whole ? status : null, bytesIn, bytesOut, bodyBytes });
    };
    outgoing.on('response', (response) => {
      status = response.statusCode ?? null;
      response.on('data', (chunk: Buffer) => {
        bodyBytes += chunk.length;
        count();
        if (bodyBytes > MOST_BYTES) outgoing.destroy();
      });
      response.on('end', () => finish(true));
      response.on('close', () => finish(bodyBytes > MOST_BYTES));
    });
    outgoing.on('timeout', () => outgoing.destroy());
    outgoing.on('error', () => finish(false));
    outgoing.end(body);
  });
}

/** Sends the same request `times` times, one after the other. */
export async function sendRequests(port: number, attack: Attack, times: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let sent = 0; sent < times; sent++) answers.push(await sendRequest(port, attack));
  return answers;
}

/** Counts the status codes in the order of their first occurrence: `10×200 2×429`. */
export function describeStatuses(answers: readonly Answer[]): string {
  const counts = new Map<string, number>();
  for (const { status } of answers) {
    const name = status === null ? 'no answer' : String(status);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count}×${name}`).join(' ');
}
