exports.unusedHandlers = (emitter) => {
  emitter.on('something', (data, done) => {
    done({ data });
  });
};
