import { attachment, dictionary, index, inputShape, keyed, record, type Schema, string, strings, strings0 } from './words.ts';

/** What decorators may say. */
export function decoratorsSchema(): Schema {
  const path = { path: { type: ['integer', 'null'], minimum: 0 }, property: string };
  const parameter = keyed({
    input: record({ input: inputShape, of: string, key: string, named: { const: true }, converts: { const: true }, schema: record({ argument: index, fields: strings }, ['argument', 'fields']) }, ['input']),
    objects: record({ objects: dictionary(string) }, ['objects']),
    object: record({ object: string, manual: { const: true }, unless: string }, ['object']),
  });
  const pipe = keyed({
    oneOf: record({ oneOf: index }, ['oneOf']),
    characters: record({ characters: index }, ['characters']),
    validates: record({ validates: { const: true } }, ['validates']),
    gives: record({ gives: { enum: ['number', 'integer', 'boolean', 'same'] } }, ['gives']),
  });
  const kinds = attachment.enum;
  return record(
    {
      controllers: dictionary(record({ ...path, provided: { const: true }, apart: record({ package: string, versions: string }, ['package', 'versions']), attaches: { if: { type: 'array' }, then: strings, else: index } }, ['path'])),
      bare: { const: true },
      methods: dictionary(record({ ...path, methods: strings0, method: { type: ['string', 'integer'], minLength: 1, minimum: 0 }, attaches: index }, ['path', 'methods'])),
      parameters: dictionary(parameter),
      undecorated: strings,
      attach: dictionary(attachment),
      named: { const: true },
      classes: record(Object.fromEntries(kinds.map((kind) => [kind, record({ method: string, parameters: strings }, ['method', 'parameters'])]))),
      strategies: record({ asks: dictionary(index), bases: dictionary(index), refuse: strings }, ['asks', 'bases', 'refuse']),
      stacks: strings,
      pipes: dictionary(pipe),
      validates: { if: { type: 'object' }, then: record({ unless: string }, ['unless']), else: { const: true } },
      limitTags: strings,
      generated: string,
      withheld: strings,
      modules: record(
        {
          decorators: strings,
          lists: record({ controllers: string, modules: string, providers: string, module: string, middlewares: string, prefix: string }, ['controllers']),
          classes: record({ extends: strings, boots: record({ by: string, field: string, folders: string, ends: string, glob: string, defaults: record({ folders: strings, ends: strings }, ['folders', 'ends']) }, ['by', 'field', 'folders', 'ends', 'glob', 'defaults']), words: strings }, ['extends', 'words']),
          loads: { const: true },
          middleware: record({ decorator: string, property: string, is: strings }, ['decorator', 'property', 'is']),
          provider: record({ token: string, values: strings, factory: string }, ['token', 'values', 'factory']),
          global: dictionary(attachment),
          lazy: strings,
          prefixes: strings,
          holder: string,
          configure: record({ methods: strings, object: string }, ['methods']),
        },
        ['lists'],
      ),
    },
    ['controllers', 'methods', 'parameters', 'attach', 'classes'],
  );
}
