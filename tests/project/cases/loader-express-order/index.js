const express = require('express');
const loaders = require('./loaders');

async function main() {
  const app = express();
  await loaders.init(app);
  app.listen(3000);
}

main();
