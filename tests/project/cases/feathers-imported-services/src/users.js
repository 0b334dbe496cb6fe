const { Service } = require('feathers-mongoose');

class Users extends Service {
  async find() {
    return [];
  }
}

class Jobs {
  async patch(id, data) {
    return { id, ...data };
  }
}

exports.Users = Users;
exports.makeJobs = () => new Jobs();
