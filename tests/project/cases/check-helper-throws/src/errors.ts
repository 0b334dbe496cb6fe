export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export class TooManyRequests extends HttpError {
  constructor() {
    super(429, 'Too Many Requests');
  }
}
