const posts = require('../routes/posts');

module.exports = (app) => {
  app.use('/posts', posts);
};
