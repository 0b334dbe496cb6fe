const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();

require('./routes/public')(app);
app.use('/api', rateLimit({ windowMs: 60 * 1000, max: 100 }));
require('./routes/tutorial.routes')(app);

app.listen(8080);
