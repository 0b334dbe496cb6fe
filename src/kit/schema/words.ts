export type Schema = Readonly<Record<string, unknown>>;

export const string: Schema = { type: 'string', minLength: 1 };

export const text: Schema = { type: 'string' };

export const boolean: Schema = { type: 'boolean' };

export const index: Schema = { type: 'integer', minimum: 0 };

export const strings: Schema = { type: 'array', items: string };

/** Texts that may be empty. */
export const strings0: Schema = { type: 'array', items: text };

export const scalar: Schema = { type: ['string', 'number', 'boolean'] };

export const inputShape: Schema = { enum: ['string', 'strings', 'json', 'bytes'] };

export const guard: Schema = { enum: ['middleware', 'rejecting', 'delay', 'plugin', 'check'] };

export const attachment = { enum: ['guard', 'interceptor', 'pipe', 'middleware', 'strategy'] };

export function record(properties: Schema, required: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: false, properties, required };
}

export function dictionary(values: Schema): Schema {
  return { type: 'object', additionalProperties: values };
}

export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** One of several shapes, told apart by the value of one key, so that an error speaks of the shape that was meant. A key may be absent where its name ends in `?`. */
export function tagged(tag: string, shapes: Readonly<Record<string, Readonly<Record<string, Schema>>>>): Schema {
  return {
    type: 'object',
    required: [tag],
    properties: { [tag]: { enum: Object.keys(shapes) } },
    allOf: Object.entries(shapes).map(([value, keys]) => ({
      if: { properties: { [tag]: { const: value } } },
      then: record(
        { [tag]: { const: value }, ...withPlainNames(keys) },
        Object.keys(keys).filter((key) => !key.endsWith('?')),
      ),
    })),
  };
}

function withPlainNames(keys: Readonly<Record<string, Schema>>): Schema {
  return Object.fromEntries(Object.entries(keys).map(([key, schema]): [string, Schema] => [key.replace('?', ''), schema]));
}

/** One of several shapes, told apart by which key is there; without any, the last shape is meant. */
export function keyed(shapes: Readonly<Record<string, Schema>>): Schema {
  const [[key, schema] = ['', {}], ...rest] = Object.entries(shapes);
  return rest.length === 0
    ? schema
    : { type: 'object', if: { required: [key] }, then: schema, else: keyed(Object.fromEntries(rest)) };
}
