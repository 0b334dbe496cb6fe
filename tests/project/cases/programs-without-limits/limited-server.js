const boot = require('bootevent');
const { createApp } = require('./limited-app');
const limits = require('./limits');

boot()
  .acquire((ctx, next) => {
    ctx.limits = limits();
    next();
  })
  .boot((ctx) => {
    createApp(ctx).listen(3001);
  });
