const parsers = require('body-parser');

module.exports = () => ({ bodies: { parsers } });
