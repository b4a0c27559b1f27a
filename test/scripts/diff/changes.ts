/* biome-ignore-all lint/suspicious/noExplicitAny: a document is edited as its author would */

/** A change of the shop, and what becomes of it. */
export interface Row {
  readonly name: string;
  readonly edit: (document: any) => void;
  /** What is in the earlier version besides, and in the later one before the change. */
  readonly before?: (document: any) => void;
  readonly want: 'breaking' | 'unprovable' | 'harmless';
  /** Which way the witness goes. */
  readonly by?: 'request' | 'answer';
  /** What the change is said to be. */
  readonly says?: RegExp;
}

const asked = (document: any) => document.components.schemas.NewOrder;
const told = (document: any) => document.components.schemas.Order;
const list = (document: any) => document.paths['/orders'].get;
const add = (document: any) => document.paths['/orders'].post;
const get = (document: any) => document.paths['/orders/{id}'].get;
const drop = (document: any) => document.paths['/orders/{id}'].delete;
const parameter = (document: any, name: string) => list(document).parameters.find((one: any) => one.name === name);

const request = { want: 'breaking', by: 'request' } as const;
const answer = { want: 'breaking', by: 'answer' } as const;
const harmless = { want: 'harmless' } as const;
const unprovable = { want: 'unprovable' } as const;

/** Each kind of change, breaking and harmless. */
export const CHANGES: readonly Row[] = [
  // Operations
  {
    name: 'an operation goes',
    edit: (d) => delete d.paths['/orders/{id}'].delete,
    ...request,
    says: /DELETE \/orders\/\{id\}/,
  },
  {
    name: 'an operation comes',
    edit: (d) => {
      d.paths['/orders'].delete = drop(d);
    },
    ...harmless,
  },
  { name: 'a path goes', edit: (d) => delete d.paths['/orders/{id}'], ...request },
  {
    name: 'a path parameter has another name',
    edit: (d) => {
      d.paths['/orders/{order}'] = d.paths['/orders/{id}'];
      delete d.paths['/orders/{id}'];
      d.paths['/orders/{order}'].parameters[0].name = 'order';
    },
    ...harmless,
  },
  {
    name: 'an operation has another id and summary',
    edit: (d) => {
      list(d).operationId = 'orders';
      list(d).summary = 'Lists them.';
    },
    ...harmless,
  },
  // Parameters
  {
    name: 'a required parameter comes',
    edit: (d) => list(d).parameters.push({ name: 'shop', in: 'query', required: true, schema: { type: 'string' } }),
    ...request,
    says: /shop/,
  },
  {
    name: 'an optional parameter comes',
    edit: (d) => list(d).parameters.push({ name: 'shop', in: 'query', schema: { type: 'string' } }),
    ...harmless,
  },
  { name: 'a parameter goes', edit: (d) => list(d).parameters.splice(1, 1), ...unprovable, says: /sort/ },
  {
    name: 'a parameter is required',
    edit: (d) => {
      parameter(d, 'sort').required = true;
    },
    ...request,
    says: /sort/,
  },
  {
    name: 'a parameter’s maximum falls',
    edit: (d) => {
      parameter(d, 'limit').schema.maximum = 50;
    },
    ...request,
    says: /maximum/,
  },
  {
    name: 'a parameter’s maximum rises',
    edit: (d) => {
      parameter(d, 'limit').schema.maximum = 500;
    },
    ...harmless,
  },
  { name: 'a parameter’s value goes', edit: (d) => parameter(d, 'sort').schema.enum.pop(), ...request, says: /enum/ },
  { name: 'a parameter’s value comes', edit: (d) => parameter(d, 'sort').schema.enum.push('size'), ...harmless },
  {
    name: 'a parameter’s pattern is another',
    edit: (d) => {
      parameter(d, 'X-Trace').schema.pattern = '^[a-f0-9]{8}$';
    },
    ...request,
    says: /pattern/,
  },
  {
    name: 'a parameter’s default is another',
    edit: (d) => {
      parameter(d, 'limit').schema.default = 50;
    },
    ...unprovable,
    says: /default/,
  },
  {
    name: 'a parameter’s type is another',
    edit: (d) => {
      parameter(d, 'sort').schema = { type: 'integer' };
    },
    ...request,
  },
  {
    name: 'a parameter is a text, and was a number',
    edit: (d) => {
      parameter(d, 'limit').schema = { type: 'string', default: 20 };
    },
    ...harmless,
  },
  {
    name: 'a list is not exploded any more',
    edit: (d) => {
      parameter(d, 'tags').explode = false;
    },
    ...request,
    says: /explode|style/,
  },
  {
    name: 'a list has pipes',
    edit: (d) => Object.assign(parameter(d, 'tags'), { style: 'pipeDelimited', explode: false }),
    ...request,
    says: /style/,
  },
  {
    name: 'a plain value has another style, which reads the same',
    edit: (d) => {
      parameter(d, 'limit').explode = false;
    },
    ...harmless,
  },
  {
    name: 'the path’s parameter is shorter',
    edit: (d) => {
      d.paths['/orders/{id}'].parameters[0].schema.maxLength = 10;
    },
    ...request,
    says: /maxLength/,
  },
  // Bodies of requests
  { name: 'a property is required', edit: (d) => asked(d).required.push('kind'), ...request, says: /kind/ },
  {
    name: 'a required property comes',
    edit: (d) => {
      asked(d).required.push('shop');
      asked(d).properties.shop = { type: 'string' };
    },
    ...request,
    says: /shop/,
  },
  {
    name: 'an optional property comes',
    edit: (d) => {
      asked(d).properties.shop = { type: 'string' };
    },
    ...harmless,
  },
  { name: 'a property need not be there', edit: (d) => asked(d).required.pop(), ...harmless },
  { name: 'a listed value goes', edit: (d) => asked(d).properties.kind.enum.pop(), ...request, says: /enum/ },
  { name: 'a listed value comes', edit: (d) => asked(d).properties.kind.enum.push('bin'), ...harmless },
  {
    name: 'a minimum rises',
    edit: (d) => {
      asked(d).properties.count.minimum = 2;
    },
    ...request,
    says: /minimum/,
  },
  {
    name: 'a maximum comes for a list',
    edit: (d) => {
      asked(d).properties.lines.maxItems = 3;
    },
    ...request,
    says: /maxItems/,
  },
  {
    name: 'a list may be longer',
    edit: (d) => {
      asked(d).properties.lines.maxItems = 9;
    },
    ...harmless,
  },
  {
    name: 'a text may be shorter only',
    edit: (d) => {
      asked(d).properties.name.maxLength = 20;
    },
    ...request,
    says: /maxLength/,
  },
  {
    name: 'a text may be longer',
    edit: (d) => {
      asked(d).properties.name.maxLength = 80;
    },
    ...harmless,
  },
  {
    name: 'a number is whole',
    edit: (d) => {
      asked(d).properties.count = { type: 'integer', minimum: 1, maximum: 10, multipleOf: 2 };
    },
    ...request,
    says: /multipleOf/,
  },
  {
    name: 'null goes',
    edit: (d) => {
      asked(d).properties.note.type = 'string';
    },
    ...request,
    says: /type/,
  },
  {
    name: 'null comes',
    edit: (d) => {
      asked(d).properties.mail.type = ['string', 'null'];
    },
    ...harmless,
  },
  {
    name: 'a type is another',
    edit: (d) => {
      asked(d).properties.mail = { type: 'object' };
    },
    ...request,
    says: /type/,
  },
  {
    name: 'a number may be a fraction',
    edit: (d) => {
      asked(d).properties.count.type = 'number';
    },
    ...harmless,
  },
  {
    name: 'a format comes',
    edit: (d) => {
      asked(d).properties.mail.format = 'email';
    },
    ...request,
    says: /format/,
  },
  {
    name: 'a format goes',
    edit: (d) => {
      told(d);
      delete asked(d).properties.mail.format;
    },
    ...harmless,
  },
  {
    name: 'a pattern is another',
    edit: (d) => {
      asked(d).properties.code.pattern = '^[A-M]{3}$';
    },
    ...request,
    says: /pattern/,
  },
  {
    name: 'a pattern says the same in other words',
    edit: (d) => {
      asked(d).properties.code.pattern = '^[A-Z][A-Z][A-Z]$';
    },
    ...unprovable,
    says: /pattern/,
  },
  {
    name: 'a body is closed',
    edit: (d) => {
      asked(d).additionalProperties = false;
    },
    ...request,
    says: /additionalProperties/,
  },
  {
    name: 'an item is closed',
    edit: (d) => {
      asked(d).properties.lines.items.additionalProperties = false;
    },
    ...request,
    says: /additionalProperties/,
  },
  {
    name: 'a property of an item is required',
    edit: (d) => asked(d).properties.lines.items.required.push('gift'),
    ...request,
    says: /gift/,
  },
  {
    name: 'a property goes from a closed body',
    edit: (d) => {
      delete asked(d).properties.mail;
      asked(d).additionalProperties = false;
    },
    ...request,
    says: /additionalProperties/,
  },
  {
    name: 'a branch of a union goes',
    edit: (d) => asked(d).properties.payment.oneOf.pop(),
    ...request,
    says: /oneOf|cash|by/,
  },
  {
    name: 'a branch of a union comes',
    edit: (d) =>
      asked(d).properties.payment.oneOf.push({
        type: 'object',
        required: ['by'],
        properties: { by: { const: 'bill' } },
      }),
    ...harmless,
  },
  {
    name: 'a branch of a union asks for more',
    edit: (d) => {
      d.components.schemas.Cash.required.push('till');
      d.components.schemas.Cash.properties.till = { type: 'string' };
    },
    ...request,
  },
  {
    name: 'a default comes',
    edit: (d) => {
      asked(d).properties.kind.default = 'box';
    },
    ...unprovable,
    says: /default/,
  },
  {
    name: 'a body need not be there',
    edit: (d) => {
      add(d).requestBody.required = false;
    },
    ...harmless,
  },
  {
    name: 'a media type goes',
    edit: (d) => delete add(d).requestBody.content['application/x-www-form-urlencoded'],
    ...request,
    says: /x-www-form-urlencoded/,
  },
  {
    name: 'a media type comes',
    edit: (d) => {
      add(d).requestBody.content['application/xml'] = { schema: { type: 'object' } };
    },
    ...harmless,
  },
  {
    name: 'a form’s value goes',
    edit: (d) => d.components.schemas.Form.properties.kind.enum.pop(),
    ...request,
    says: /enum/,
  },
  {
    name: 'a body is taken where none was',
    edit: (d) => {
      drop(d).requestBody = { content: { 'application/json': { schema: { type: 'object' } } } };
    },
    ...harmless,
  },
  {
    name: 'a body must be sent where none was',
    edit: (d) => {
      drop(d).requestBody = { required: true, content: { 'application/json': { schema: { type: 'object' } } } };
    },
    ...request,
    says: /body/,
  },
  { name: 'no body is taken any more', edit: (d) => delete add(d).requestBody, ...unprovable, says: /body/ },
  // Credentials
  { name: 'a credential is asked for', edit: (d) => delete get(d).security, ...request, says: /credential|token/ },
  {
    name: 'none is asked for',
    edit: (d) => {
      list(d).security = [];
    },
    ...harmless,
  },
  {
    name: 'another credential is asked for',
    edit: (d) => {
      list(d).security = [{ key: [] }];
    },
    ...request,
    says: /key/,
  },
  {
    name: 'another credential will do besides',
    edit: (d) => {
      list(d).security = [{ key: [] }, { token: [] }];
    },
    ...harmless,
  },
  {
    name: 'two credentials are asked for',
    edit: (d) => {
      list(d).security = [{ key: [], token: [] }];
    },
    ...request,
  },
  {
    name: 'a credential travels elsewhere',
    edit: (d) => {
      d.components.securitySchemes.token = { type: 'apiKey', in: 'header', name: 'X-Token' };
    },
    ...request,
  },
  // Answers
  {
    name: 'a required property goes from answers',
    edit: (d) => {
      told(d).required.pop();
      delete told(d).properties.state;
    },
    ...answer,
    says: /state/,
  },
  { name: 'a property of answers may be left out', edit: (d) => told(d).required.pop(), ...answer, says: /state/ },
  {
    name: 'a read-only property of answers may be left out',
    edit: (d) => told(d).required.shift(),
    ...answer,
    says: /id/,
  },
  { name: 'a property of answers is always there', edit: (d) => told(d).required.push('note'), ...harmless },
  {
    name: 'a property comes to answers',
    edit: (d) => {
      told(d).properties.weight = { type: 'number' };
    },
    ...harmless,
  },
  {
    name: 'an optional property goes from answers',
    edit: (d) => {
      delete told(d).properties.note;
    },
    ...harmless,
  },
  {
    name: 'a value comes to answers',
    edit: (d) => told(d).properties.state.enum.push('lost'),
    ...answer,
    says: /enum/,
  },
  { name: 'a value goes from answers', edit: (d) => told(d).properties.state.enum.pop(), ...harmless },
  {
    name: 'answers may be null',
    edit: (d) => {
      told(d).properties.name.type = ['string', 'null'];
    },
    ...answer,
    says: /type/,
  },
  {
    name: 'a maximum of answers rises',
    edit: (d) => {
      told(d).properties.total.maximum = 2000;
    },
    ...answer,
    says: /maximum/,
  },
  {
    name: 'a maximum of answers goes',
    edit: (d) => {
      delete told(d).properties.total.maximum;
    },
    ...answer,
    says: /maximum/,
  },
  {
    name: 'a maximum of answers falls',
    edit: (d) => {
      told(d).properties.total.maximum = 10;
    },
    ...harmless,
  },
  {
    name: 'a text of answers may be empty',
    edit: (d) => {
      delete told(d).properties.name.minLength;
    },
    ...answer,
    says: /minLength/,
  },
  {
    name: 'a type of answers is another',
    edit: (d) => {
      told(d).properties.note = { type: 'object' };
    },
    ...answer,
    says: /type/,
  },
  {
    name: 'a format of answers goes',
    edit: (d) => {
      delete told(d).properties.made.format;
    },
    ...answer,
    says: /format/,
  },
  {
    name: 'a format of answers comes',
    edit: (d) => {
      told(d).properties.name.format = 'email';
    },
    ...harmless,
  },
  {
    name: 'a body is never empty: it was a list',
    edit: (d) => {
      list(d).responses['200'].content['application/json'].schema = {
        type: 'array',
        items: { $ref: '#/components/schemas/Order' },
      };
    },
    ...answer,
    says: /type/,
  },
  {
    name: 'a union of answers has a branch more',
    edit: (d) => {
      told(d).properties.note = { oneOf: [{ type: 'string' }, { type: 'integer' }] };
    },
    ...answer,
  },
  {
    name: 'a status of success comes',
    edit: (d) => {
      list(d).responses['202'] = { description: 'Later.' };
    },
    ...answer,
    says: /202/,
  },
  {
    name: 'a refusal comes',
    edit: (d) => {
      list(d).responses['429'] = { $ref: '#/components/responses/Refused' };
    },
    ...harmless,
  },
  { name: 'a status goes', edit: (d) => delete list(d).responses['404'], ...harmless },
  {
    name: 'a status is another',
    edit: (d) => {
      drop(d).responses['200'] = drop(d).responses['204'];
      delete drop(d).responses['204'];
    },
    ...answer,
    says: /200/,
  },
  {
    name: 'what answers otherwise is of another shape',
    edit: (d) => {
      add(d).responses.default = {
        description: 'Else.',
        content: { 'application/json': { schema: { type: 'string' } } },
      };
    },
    ...answer,
  },
  {
    name: 'an exact status goes, and the default is as it was',
    edit: (d) => delete add(d).responses['400'],
    ...harmless,
  },
  {
    name: 'a media type of answers goes',
    edit: (d) => delete get(d).responses['200'].content['text/csv'],
    ...answer,
    says: /text\/csv/,
  },
  {
    name: 'a media type of answers comes',
    edit: (d) => {
      list(d).responses['200'].content['text/csv'] = {};
    },
    ...harmless,
  },
  { name: 'answers have no body any more', edit: (d) => delete get(d).responses['200'].content, ...answer },
  {
    name: 'a header of answers need not be there',
    edit: (d) => {
      list(d).responses['200'].headers['X-Total'].required = false;
    },
    ...answer,
    says: /X-Total/,
  },
  {
    name: 'a header of answers goes',
    edit: (d) => delete list(d).responses['200'].headers,
    ...answer,
    says: /X-Total/,
  },
  {
    name: 'a header of answers may be anything',
    edit: (d) => {
      list(d).responses['200'].headers['X-Total'].schema = { type: 'string' };
    },
    ...answer,
    says: /X-Total/,
  },
  {
    name: 'a header comes to answers',
    edit: (d) => {
      list(d).responses['200'].headers['X-Next'] = { schema: { type: 'string' } };
    },
    ...harmless,
  },
  // What no request and no answer tells of
  {
    name: 'a client is called otherwise',
    edit: (d) => {
      add(d).callbacks = { done: { '{$request.body#/mail}': { post: { responses: {} } } } };
    },
    ...unprovable,
    says: /callbacks/,
  },
  {
    name: 'a webhook comes',
    edit: (d) => {
      d.webhooks = { done: { post: { responses: {} } } };
    },
    ...unprovable,
    says: /webhooks/,
  },
  {
    name: 'the path before all paths is another',
    edit: (d) => {
      d.servers[0].url = 'https://shop.example/v2';
    },
    ...unprovable,
    says: /\/v2, was \/v1/,
  },
  {
    name: 'the host is another',
    edit: (d) => {
      d.servers[0].url = 'https://shop.example.org/v1';
    },
    ...harmless,
  },
  // Formats
  {
    name: 'whole numbers of answers may be of any size',
    edit: (d) => {
      delete told(d).properties.weight.format;
    },
    before: (d) => {
      told(d).properties.weight = { type: 'integer', format: 'int64' };
    },
    ...answer,
    says: /format/,
  },
  {
    name: 'a text is not to be shown',
    edit: (d) => {
      asked(d).properties.mail.format = 'password';
    },
    ...harmless,
  },
  {
    name: 'a branch requires what is required in any',
    edit: (d) => {
      asked(d).oneOf[0].required = ['kind', 'name'];
    },
    before: (d) => {
      asked(d).oneOf = [
        { required: ['kind'], properties: { kind: { const: 'box' } } },
        { required: ['kind'], properties: { kind: { const: 'bag' } } },
      ];
    },
    ...harmless,
  },
  // The same in other words
  {
    name: 'all is told in another order',
    edit: (d) => {
      const turned = (value: any): any =>
        Array.isArray(value)
          ? value.map(turned)
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(
                Object.entries(value)
                  .reverse()
                  .map(([name, member]) => [name, turned(member)]),
              )
            : value;
      const copy = turned(d);
      for (const name of Object.keys(d)) delete d[name];
      Object.assign(d, copy);
    },
    ...harmless,
  },
  {
    name: 'lists that say the same in any order are turned',
    edit: (d) => {
      asked(d).required.reverse();
      asked(d).properties.kind.enum.reverse();
      told(d).properties.state.enum.reverse();
      list(d).parameters.reverse();
      asked(d).properties.payment.oneOf.reverse();
    },
    ...harmless,
  },
  {
    name: 'a schema has another name',
    edit: (d) => {
      d.components.schemas.Fresh = asked(d);
      delete d.components.schemas.NewOrder;
      add(d).requestBody.content['application/json'].schema = { $ref: '#/components/schemas/Fresh' };
    },
    ...harmless,
  },
  {
    name: 'a schema stands where it is used',
    edit: (d) => {
      add(d).requestBody.content['application/json'].schema = asked(d);
      d.components.schemas.NewOrder = {};
      asked(d).type = 'object';
    },
    ...harmless,
  },
  {
    name: 'a schema is put together of parts',
    edit: (d) => {
      const { properties, required } = told(d);
      const { id, ...others } = properties;
      d.components.schemas.Order = {
        allOf: [
          { $ref: '#/components/schemas/WithId' },
          { type: 'object', required: required.slice(1), properties: others },
        ],
      };
      d.components.schemas.WithId = { type: 'object', required: ['id'], properties: { id } };
    },
    ...harmless,
  },
  {
    name: 'words about it are others',
    edit: (d) => {
      d.info.description = 'A shop.';
      asked(d).description = 'An order.';
      asked(d).properties.name.examples = ['apples'];
      list(d).deprecated = true;
    },
    ...harmless,
  },
];
