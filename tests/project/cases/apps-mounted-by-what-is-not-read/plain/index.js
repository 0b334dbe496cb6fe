const app = require('express')();
require('./setup.coffee')(app);
app.listen(3001);
