import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class RowsGateway {
  @SubscribeMessage('rows')
  rows() { // handler: * ? unguarded
    return { event: 'rows', data: [] };
  }
}
