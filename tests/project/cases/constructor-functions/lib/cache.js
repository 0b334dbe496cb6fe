function Store() {
  this.entries = {};
}

Store.prototype.read = function (key) {
  return this.entries[key];
};

Store.prototype.write = function (key, value) {
  this.entries[key] = value;
};

function PageCache() {
  if (!(this instanceof PageCache)) return new PageCache();
  const store = new Store();

  this.middleware = function (seconds) {
    return function (req, res, next) {
      const page = store.read(req.originalUrl);
      if (page) return res.send(page);
      res.set('Cache-Control', `max-age=${seconds}`);
      next();
    };
  };
}

module.exports = new PageCache();
module.exports.PageCache = PageCache;
