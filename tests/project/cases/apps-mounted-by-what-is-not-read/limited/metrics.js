const { metrics } = require('./apps/metrics');

metrics.listen(9100);
