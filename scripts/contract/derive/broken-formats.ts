/** For each format, values that look like it and are not; the first is the likeliest mistake. */
export const BROKEN_FORMATS: Readonly<Record<string, readonly string[]>> = {
  date: ['2020-13-45', '2020-02-30', '01/31/2030'],
  'date-time': ['2030-01-31T12:00:00', '2030-01-31', '2030-01-31T25:00:00Z'],
  time: ['25:61:00Z', '12:00'],
  duration: ['1 day', 'P'],
  email: ['licet.example.com', 'licet@'],
  hostname: ['-licet-.example.com', 'li cet'],
  ipv4: ['192.0.2.256', '192.0.2'],
  ipv6: ['2001:db8::1::2', '12345::'],
  uri: ['https://example.com/li cet', 'example.com/licet'],
  'uri-reference': ['\\licet', 'li cet'],
  'uri-template': ['/licet/{id'],
  uuid: ['00000000-0000-4000-8000-00000000000', '00000000-0000-4000-8000-00000000000g'],
  'json-pointer': ['licet'],
  'relative-json-pointer': ['/licet'],
  regex: ['[licet'],
  byte: ['licet!'],
};
