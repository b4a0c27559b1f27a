import { FAULTS, type Fault, LONGEST_MS, type Parameter } from './fault.ts';

/** A text that asks for no fault there is; the message says why, and follows "must ". */
export class NoFault extends Error {}

const MOST_AT_ONCE = 4;
const PART = /^([a-z]+(?:-[a-z]+)*)(?:=(\w+))?$/;

/**
 * Faults as they are written in a header or a rule: `503`, `latency;ms=250;jitter=100`, `reset;when=after`, with commas between
 * several. 429 comes with `Retry-After`.
 * @throws {NoFault}
 */
export function parseFaults(text: string): readonly Fault[] {
  const asked = text.split(',', MOST_AT_ONCE + 1);
  if (asked.length > MOST_AT_ONCE) throw new NoFault(`be ${MOST_AT_ONCE} faults at the most`);
  const faults = asked.map((one) => parseFault(one.trim()));
  const waiting = faults.reduce((sum, fault) => sum + (fault.kind === 'latency' ? fault.ms + fault.jitter : 0), 0);
  if (waiting > LONGEST_MS) throw new NoFault(`wait ${LONGEST_MS} ms at the most, jitter and all`);
  return faults;
}

function parseFault(text: string): Fault {
  const [word = '', ...parts] = text.split(';').map((part) => part.trim());
  if (word === '429') return { kind: 'too-many', ...parameters('429', FAULTS['too-many'], parts) } as Fault;
  if (/^\d+$/.test(word) && parts.length === 0) return { kind: 'status', status: Number(word) };
  if (!Object.hasOwn(FAULTS, word)) throw new NoFault(`be a declared error status or one of ${known()}`);
  const kind = word as keyof typeof FAULTS;
  return { kind, ...parameters(word, FAULTS[kind], parts) } as Fault;
}

function known(): string {
  return Object.keys(FAULTS).join(', ');
}

function parameters(
  fault: string,
  declared: Readonly<Record<string, Parameter>>,
  parts: readonly string[],
): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const part of parts) {
    const [, name = '', value] = PART.exec(part) ?? [];
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (!parameter || value === undefined)
      throw new NoFault(`have of ${fault} only ${Object.keys(declared).join(', ')}, each as name=value`);
    if (Object.hasOwn(given, name)) throw new NoFault(`have ${name} once`);
    given[name] = readValue(`${fault};${name}`, parameter, value);
  }
  const usual = Object.fromEntries(Object.entries(declared).map(([name, parameter]) => [name, parameter.usual]));
  return { ...usual, ...given };
}

function readValue(name: string, parameter: Parameter, text: string): string | number {
  if ('words' in parameter) {
    if (parameter.words.includes(text)) return text;
    throw new NoFault(`have as ${name} one of ${parameter.words.join(', ')}`);
  }
  const { least, most } = parameter;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new NoFault(`have as ${name} a whole number from ${least} to ${most}`);
}
