const build = require('./app');

build({ logger: true }).listen({ port: 3000 }, (error) => {
  if (error) throw error;
});
