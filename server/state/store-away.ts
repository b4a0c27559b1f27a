/** The database does not answer, or cannot do its work: nobody's bug, and over when the database is back. */
export class StoreAway extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`the database is away: ${reason}`, options);
    this.name = 'StoreAway';
  }
}
