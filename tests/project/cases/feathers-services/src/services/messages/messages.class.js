export class MessageService {
  constructor(options) {
    this.options = options;
  }

  async find(params) {
    return { text: 'x'.repeat(params.query.size) }; // amplifies: request
  }

  async create(data) {
    return { id: 1, text: data.text };
  }

  async remove(id) {
    return 'x'.repeat(200_000);
  }
}
