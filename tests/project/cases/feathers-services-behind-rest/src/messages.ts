export class Messages {
  async find() {
    return [];
  }
}
