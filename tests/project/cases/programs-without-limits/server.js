const boot = require('bootevent');
const { createApp } = require('./app');
const wares = require('./wares');

// A package calls this with an object that nobody here has seen.
boot()
  .acquire((ctx, next) => {
    ctx.wares = wares();
    next();
  })
  .boot((ctx) => {
    createApp(ctx).listen(3000);
  });
