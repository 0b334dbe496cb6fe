// sample: rate-limiter-flexible with each of its stores; a queue only delays
import express from 'express';
import { RateLimiterMemory, RateLimiterQueue, RLWrapperTimeouts, RateLimiterRedisNonAtomic, RateLimiterValkey, RateLimiterValkeyGlide, RateLimiterMemcache, RateLimiterMongo, RateLimiterMySQL, RateLimiterPostgres, RateLimiterSQLite, RateLimiterDrizzle, RateLimiterDrizzleNonAtomic, RateLimiterPrisma, RateLimiterDynamo, RateLimiterEtcd, RateLimiterEtcdNonAtomic, RateLimiterCluster } from 'rate-limiter-flexible';
import { storeClient } from './store.js';

const app = express();
const options = { storeClient, points: 10, duration: 60 };

const redisnonatomic = new RateLimiterRedisNonAtomic(options);

app.get('/redisnonatomic', async (req, res) => { // handler: GET /redisnonatomic guarded handler
  try {
    await redisnonatomic.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('redisnonatomic');
});

const valkey = new RateLimiterValkey(options);

app.get('/valkey', async (req, res) => { // handler: GET /valkey guarded handler
  try {
    await valkey.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('valkey');
});

const valkeyglide = new RateLimiterValkeyGlide(options);

app.get('/valkeyglide', async (req, res) => { // handler: GET /valkeyglide guarded handler
  try {
    await valkeyglide.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('valkeyglide');
});

const memcache = new RateLimiterMemcache(options);

app.get('/memcache', async (req, res) => { // handler: GET /memcache guarded handler
  try {
    await memcache.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('memcache');
});

const mongo = new RateLimiterMongo(options);

app.get('/mongo', async (req, res) => { // handler: GET /mongo guarded handler
  try {
    await mongo.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('mongo');
});

const mysql = new RateLimiterMySQL(options);

app.get('/mysql', async (req, res) => { // handler: GET /mysql guarded handler
  try {
    await mysql.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('mysql');
});

const postgres = new RateLimiterPostgres(options);

app.get('/postgres', async (req, res) => { // handler: GET /postgres guarded handler
  try {
    await postgres.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('postgres');
});

const sqlite = new RateLimiterSQLite(options);

app.get('/sqlite', async (req, res) => { // handler: GET /sqlite guarded handler
  try {
    await sqlite.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('sqlite');
});

const drizzle = new RateLimiterDrizzle(options);

app.get('/drizzle', async (req, res) => { // handler: GET /drizzle guarded handler
  try {
    await drizzle.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('drizzle');
});

const drizzlenonatomic = new RateLimiterDrizzleNonAtomic(options);

app.get('/drizzlenonatomic', async (req, res) => { // handler: GET /drizzlenonatomic guarded handler
  try {
    await drizzlenonatomic.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('drizzlenonatomic');
});

const prisma = new RateLimiterPrisma(options);

app.get('/prisma', async (req, res) => { // handler: GET /prisma guarded handler
  try {
    await prisma.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('prisma');
});

const dynamo = new RateLimiterDynamo(options);

app.get('/dynamo', async (req, res) => { // handler: GET /dynamo guarded handler
  try {
    await dynamo.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('dynamo');
});

const etcd = new RateLimiterEtcd(options);

app.get('/etcd', async (req, res) => { // handler: GET /etcd guarded handler
  try {
    await etcd.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('etcd');
});

const etcdnonatomic = new RateLimiterEtcdNonAtomic(options);

app.get('/etcdnonatomic', async (req, res) => { // handler: GET /etcdnonatomic guarded handler
  try {
    await etcdnonatomic.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('etcdnonatomic');
});

const cluster = new RateLimiterCluster(options);

app.get('/cluster', async (req, res) => { // handler: GET /cluster guarded handler
  try {
    await cluster.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('cluster');
});

const timed = new RLWrapperTimeouts({ limiter: new RateLimiterMemory(options), timeoutMs: 100 });

app.get('/timed', async (req, res) => { // handler: GET /timed guarded handler
  await timed.consume(req.ip);
  res.send('timed');
});

const queue = new RateLimiterQueue(new RateLimiterMemory(options));

app.get('/queued', async (req, res) => { // handler: GET /queued unguarded or unknown
  await queue.removeTokens(1);
  res.send('queued');
});

app.listen(3000);
