import { ThrottlerGuard } from '@nestjs/throttler';
import type { Socket } from 'socket.io';

export class SocketThrottlerGuard extends ThrottlerGuard {
  override async handleRequest(properties: Parameters<ThrottlerGuard['handleRequest']>[0]): Promise<boolean> {
    const { context, limit, ttl } = properties;
    const { totalHits } = await this.storageService.increment(context.switchToWs().getClient<Socket>().id, ttl, limit, ttl, 'default');
    if (totalHits > limit) {
      await this.throwThrottlingException(context, {} as never);
    }
    return true;
  }
}
