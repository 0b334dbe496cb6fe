interface Details {
  title: string;
  statusCode: number;
}

export class Problem extends Error {
  readonly statusCode: number;

  constructor({ title, statusCode }: Details) {
    super(title);
    this.statusCode = statusCode;
  }
}

export function problemOf(defaults: Details) {
  return (details: Partial<Details> = {}): Problem => new Problem({ ...defaults, ...details });
}
