/** All that is in a world was replaced while something was under way there: nothing of it remains, and it may be done anew. */
export class WorldChanged extends Error {
  constructor() {
    super('The world was put back while the request was under way: ask again.');
    this.name = 'WorldChanged';
  }
}
