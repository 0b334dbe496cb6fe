// sample: messages of gateways, which guards of the whole app stand in front of since version 12
import { Controller, Get, Module, UseGuards } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import type { Socket } from 'socket.io';

class SocketThrottlerGuard extends ThrottlerGuard {
  override async handleRequest(properties: Parameters<ThrottlerGuard['handleRequest']>[0]): Promise<boolean> {
    const { context, limit, ttl } = properties;
    const { totalHits } = await this.storageService.increment(context.switchToWs().getClient<Socket>().id, ttl, limit, ttl, 'default');
    if (totalHits > limit) {
      await this.throwThrottlingException(context, {} as never);
    }
    return true;
  }
}

@WebSocketGateway()
class RowsGateway {
  @SubscribeMessage('rows')
  rows(@MessageBody('count') count: number, @ConnectedSocket() socket: Socket) { // handler: * ? guarded process
    console.log(socket.id);
    return { event: 'rows', data: Array.from({ length: count }, () => 'row') }; // amplifies: request
  }

  @UseGuards(SocketThrottlerGuard)
  @SubscribeMessage('few')
  few() { // handler: * ? guarded route
    return { event: 'few', data: [] };
  }
}

@Controller('rows')
class RowsController {
  @Get()
  list() { // handler: GET /rows guarded process
    return [];
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [RowsController],
  providers: [RowsGateway, { provide: APP_GUARD, useClass: ThrottlerGuard }],
})
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
