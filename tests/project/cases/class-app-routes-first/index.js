const { App } = require('./app');
const { PostsController } = require('./posts.controller');

const { app } = new App([new PostsController()]);

app.listen(3000);
