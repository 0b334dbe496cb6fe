export class UserService {
  async find() {
    return [];
  }

  async create({ roles }) {
    return Array(roles).fill('role'); // amplifies: request
  }
}
