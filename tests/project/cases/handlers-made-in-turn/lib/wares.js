const parsers = require('body-parser');

const parts = { status: require('./send-status'), count: require('./count'), parsers };

module.exports = function configure(settings) {
  return {
    sendStatus: parts.status(),
    count: parts.count(settings.most),
    parsers: parts.parsers,
    parseJson: parts.parsers.json({ limit: '1mb' }),
  };
};
