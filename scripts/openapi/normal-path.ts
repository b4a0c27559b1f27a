export { normalPath } from '../../server/normal-path.ts';
