require('reflect-metadata');
const { rateLimit } = require('express-rate-limit');
const { createExpressServer } = require('routing-controllers');
const controllers = require('./controllers');
const { AdminController } = require('./admin.controller');

const app = createExpressServer({ controllers: [...Object.values(controllers), AdminController] });
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.listen(3000);
