const { Users } = require('./users');
const createService = require('feathers-mongoose');
const { makeJobs } = require('./users');

module.exports = function configure() {
  // The app, which configure calls it on.
  const app = this;
  const jobs = createService({ name: 'jobs' });
  jobs.docs = {};
  app.use('/jobs', jobs); // handler: GET|POST|PUT|PATCH|DELETE /jobs/:id,/jobs unguarded
  app.use('/users', new Users({ name: 'users' })); // handler: GET|POST|PUT|PATCH|DELETE /users/:id,/users unguarded
  app.use('/own', makeJobs()); // handler: PATCH /own/:id unguarded
};
