// sample: a class that counts the messages of each connection
import { type WebSocket, WebSocketServer } from 'ws';

class Gateway {
  private readonly counts = new WeakMap<WebSocket, { n: number }>();

  constructor(port: number) {
    new WebSocketServer({ port }).on('connection', (ws) => {
      ws.on('message', (raw) => { // handler: callback guarded handler
        this.answer(ws, raw.toString());
      });
    });
  }

  private allowed(ws: WebSocket): boolean {
    const entry = this.counts.get(ws) ?? { n: 0 };
    entry.n += 1;
    this.counts.set(ws, entry);
    return entry.n <= 10;
  }

  private answer(ws: WebSocket, text: string): void {
    if (!this.allowed(ws)) {
      ws.close(1008, 'too many messages');
      return;
    }
    ws.send(text);
  }
}

new Gateway(3000);
