// sample: messages that are counted, beside requests, which are refused by their status
import { App } from 'uWebSockets.js';

interface State {
  count: number;
}

let requests = 0;

App()
  .ws<State>('/play', { // handler: callback guarded handler
    message(socket, message) {
      const state = socket.getUserData();
      if (++state.count > 50) {
        socket.end(1008);
        return;
      }
      socket.send(message);
    },
  })
  .ws<State>('/open', { // handler: callback unguarded
    message(socket, message) {
      const state = { count: 0 };
      if (++state.count > 50) {
        socket.close();
        return;
      }
      socket.send(message);
    },
  })
  .get('/status', (response) => { // handler: GET /status unguarded
    requests += 1;
    if (requests > 50) {
      response.end('many');
      return;
    }
    response.end('up');
  })
  .listen(9001, () => {});
