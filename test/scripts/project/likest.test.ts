import { expect, test } from 'vitest';
import { likest } from '../../../scripts/project/likest.ts';

const NAMES = ['listBoats', 'addBoat', 'getBoat', 'sinkBoat'];

test.each([
  { written: 'listBoat', want: 'listBoats' },
  { written: 'ListBoats', want: 'listBoats' },
  { written: 'getboats', want: 'getBoat' },
  { written: 'x', want: undefined },
  { written: 'moorShip', want: undefined },
])('“$written” is meant as $want', ({ written, want }) => {
  expect(likest(written, NAMES)).toBe(want);
});
