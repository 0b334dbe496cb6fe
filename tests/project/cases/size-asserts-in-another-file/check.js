export class BadRequest extends Error {
  status = 400;
}

export function assertMax(n, max = 1000) {
  if (n > max) {
    throw new BadRequest(`at most ${max}`);
  }
}

export function readCount(query) {
  const count = Number(query.count);
  if (!Number.isInteger(count) || count < 0 || count > 200) {
    throw new BadRequest('count must be between 0 and 200');
  }
  return count;
}

export function readSize(query) {
  const size = Number(query.size);
  if (!Number.isInteger(size) || size < 0) {
    throw new BadRequest('size must be positive');
  }
  return size;
}

export function warnMax(n, max = 1000) {
  if (n > max) {
    console.warn('large request', n);
  }
}
