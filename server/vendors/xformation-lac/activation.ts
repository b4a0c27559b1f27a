import type { Hostid } from './hostids.ts';

/** An attempt to activate a license for some HostIDs, and what came of it. Times are the vendor's timestamps. */
export type Activation = RunningActivation | ActiveLicense | FailedActivation;

interface Attempt {
  readonly hostids: readonly Hostid[];
}

/** The last days of a license and of its maintenance; null for none. */
export interface Terms {
  readonly expires: string | null;
  readonly maintenanceEnds: string | null;
}

/** Its terms are those of a license that were activated when it was asked for. */
export interface RunningActivation extends Attempt, Terms {
  readonly state: 'in_progress';
  readonly requested: string;
  /** Whether somebody has asked how it goes. The next who asks finds it ended. */
  readonly polled: boolean;
}

export interface ActiveLicense extends Attempt, Terms {
  readonly state: 'success';
  readonly id: string;
  readonly activated: string;
  readonly content: string;
  readonly filename: string;
}

export interface FailedActivation extends Attempt {
  readonly state: 'failed';
  readonly errors: readonly ActivationError[];
}

export interface ActivationError {
  readonly message: string;
  readonly created: string;
}

export type ActivationState = Activation['state'];
