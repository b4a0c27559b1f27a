import { below } from '../../openapi/pointer.ts';

/** Where something stands, from the inside outwards: a pointer is only made of those that somebody asks for. */
export interface Place {
  readonly above?: Place;
  readonly segment: string | number;
}

/** A place as a JSON Pointer: `#/paths/~1pets/get`. */
export function pointerOf(place: Place): string {
  const segments: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.above; at = at.above) segments.push(at.segment);
  return below('#', ...segments.reverse());
}
