import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';

@WebSocketGateway()
export class RowsGateway {
  @SubscribeMessage('rows')
  rows() { // handler: * ? guarded process
    return { event: 'rows', data: [] };
  }
}
