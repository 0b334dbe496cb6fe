// sample: resolvers of GraphQL, which the guards of methods, classes and the app stand in front of
import { Controller, Get, Module, UseGuards, ValidationPipe } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { Args, ArgsType, Field, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { SkipThrottle, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { Max } from 'class-validator';

class GraphThrottlerGuard extends ThrottlerGuard {}

@ArgsType()
class PageArgs {
  @Field(() => Int)
  @Max(100)
  size!: number;

  @Field(() => Int)
  width!: number;
}

@Resolver('Banner')
class BannersResolver {
  @Query(() => String)
  banner(@Args('width', { type: () => Int }) width: number) { // handler: QUERY ? unguarded
    return '='.repeat(width); // amplifies: request
  }

  @Query(() => [String])
  @UseGuards(GraphThrottlerGuard)
  lines(@Args({ name: 'count', type: () => Int }) count: number) { // handler: QUERY ? guarded route
    return Array.from({ length: count }, () => '-'); // amplifies: request
  }

  @Mutation(() => String)
  page(@Args() args: PageArgs) { // handler: MUTATION ? unguarded
    return '='.repeat(args.size) + '-'.repeat(args.width); // amplifies: request
  }

  @ResolveField()
  title() {
    return 'title';
  }
}

@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])], providers: [BannersResolver] })
class GraphModule {}

@SkipThrottle()
@Resolver()
class OpenResolver {
  @Query(() => String)
  open() { // handler: QUERY ? unguarded
    return 'open';
  }
}

@Resolver()
class LimitedResolver {
  @Query(() => String)
  limited() { // handler: QUERY ? guarded process
    return 'limited';
  }
}

@Controller('status')
class StatusController {
  @Get()
  status() { // handler: GET /status guarded process
    return 'up';
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [StatusController],
  providers: [LimitedResolver, OpenResolver, { provide: APP_GUARD, useClass: GraphThrottlerGuard }],
})
class LimitedModule {}

async function bootstrap() {
  const app = await NestFactory.create(GraphModule);
  app.useGlobalPipes(new ValidationPipe());
  await app.listen(3000);

  const limited = await NestFactory.create(LimitedModule);
  await limited.listen(3001);
}

void bootstrap();
