module.exports = class LogService {
  middleware() {
    return (request, response, next) => {
      console.log(request.url);
      next();
    };
  }
};
