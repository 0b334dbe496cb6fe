import amplifiers from './amplifiers.ts';
import bounds from './bounds.ts';
import adonisjs from './frameworks/adonisjs.ts';
import astro from './frameworks/astro.ts';
import awsLambda from './frameworks/aws-lambda.ts';
import awsLambdaStreams from './frameworks/aws-lambda-streams.ts';
import azureFunctions from './frameworks/azure-functions.ts';
import bun from './frameworks/bun.ts';
import connect from './frameworks/connect.ts';
import deno from './frameworks/deno.ts';
import elysia from './frameworks/elysia.ts';
import express from './frameworks/express.ts';
import fastify from './frameworks/fastify.ts';
import feathersExpress from './frameworks/feathers-express.ts';
import feathersKoa from './frameworks/feathers-koa.ts';
import fetchApi from './frameworks/fetch.ts';
import firebaseFunctions from './frameworks/firebase-functions.ts';
import graphql from './frameworks/graphql.ts';
import h3 from './frameworks/h3.ts';
import hapi from './frameworks/hapi.ts';
import hono from './frameworks/hono.ts';
import ittyRouter from './frameworks/itty-router.ts';
import koa from './frameworks/koa.ts';
import loopback from './frameworks/loopback.ts';
import micro from './frameworks/micro.ts';
import moleculer from './frameworks/moleculer.ts';
import nestjs from './frameworks/nestjs.ts';
import next from './frameworks/next.ts';
import nextActions from './frameworks/next-actions.ts';
import nextPages from './frameworks/next-pages.ts';
import nitro from './frameworks/nitro.ts';
import nodeHttp from './frameworks/node-http.ts';
import oak from './frameworks/oak.ts';
import pagesFunctions from './frameworks/pages-functions.ts';
import polka from './frameworks/polka.ts';
import reactRouter from './frameworks/react-router.ts';
import restify from './frameworks/restify.ts';
import router from './frameworks/router.ts';
import routingControllers from './frameworks/routing-controllers.ts';
import socketIo from './frameworks/socket-io.ts';
import solidstart from './frameworks/solidstart.ts';
import sveltekit from './frameworks/sveltekit.ts';
import tinyhttp from './frameworks/tinyhttp.ts';
import trpc from './frameworks/trpc.ts';
import tsEd from './frameworks/ts-ed.ts';
import tsoa from './frameworks/tsoa.ts';
import uwebsockets from './frameworks/uwebsockets.ts';
import workers from './frameworks/workers.ts';
import ws from './frameworks/ws.ts';
import adonisjsLimiter from './limiters/adonisjs-limiter.ts';
import arcjet from './limiters/arcjet.ts';
import betterAuth from './limiters/better-auth.ts';
import bottleneck from './limiters/bottleneck.ts';
import cloudflareRateLimit from './limiters/cloudflare-rate-limit.ts';
import elysiaRateLimit from './limiters/elysia-rate-limit.ts';
import expressBrute from './limiters/express-brute.ts';
import expressLimiter from './limiters/express-limiter.ts';
import expressRateLimit from './limiters/express-rate-limit.ts';
import expressSlowDown from './limiters/express-slow-down.ts';
import fastifyRateLimit from './limiters/fastify-rate-limit.ts';
import graphqlRateLimit from './limiters/graphql-rate-limit.ts';
import hapiRateLimit from './limiters/hapi-rate-limit.ts';
import hapiRateLimitor from './limiters/hapi-rate-limitor.ts';
import honoRateLimiter from './limiters/hono-rate-limiter.ts';
import koaRatelimit from './limiters/koa-ratelimit.ts';
import koa2Ratelimit from './limiters/koa2-ratelimit.ts';
import limiterPackage from './limiters/limiter.ts';
import moleculerWeb from './limiters/moleculer-web.ts';
import nestjsRateLimiter from './limiters/nestjs-rate-limiter.ts';
import nestjsThrottler from './limiters/nestjs-throttler.ts';
import nuxtSecurity from './limiters/nuxt-security.ts';
import rateLimiterFlexible from './limiters/rate-limiter-flexible.ts';
import restifyThrottle from './limiters/restify-throttle.ts';
import sveltekitRateLimiter from './limiters/sveltekit-rate-limiter.ts';
import trpcLimiter from './limiters/trpc-limiter.ts';
import unkeyRatelimit from './limiters/unkey-ratelimit.ts';
import upstashRatelimit from './limiters/upstash-ratelimit.ts';
import vercelFirewall from './limiters/vercel-firewall.ts';
import packages from './packages.ts';
import type { Knowledge } from './schema.ts';
import ajv from './validators/ajv.ts';
import expressValidator from './validators/express-validator.ts';
import honoValidators from './validators/hono-validators.ts';
import joi from './validators/joi.ts';
import typebox from './validators/typebox.ts';
import valibot from './validators/valibot.ts';
import yup from './validators/yup.ts';
import zod from './validators/zod.ts';

/** All rows that ship with the plugin. */
export const knowledge: Knowledge = {
  frameworks: [express, connect, router, micro, ittyRouter, nodeHttp, fastify, koa, oak, hono, nestjs, routingControllers, tsoa, tsEd, loopback, hapi, elysia, h3, trpc, polka, restify, firebaseFunctions, azureFunctions, ws, socketIo, uwebsockets, adonisjs, feathersExpress, feathersKoa, moleculer, graphql, tinyhttp, fetchApi, next, nextActions, nextPages, sveltekit, workers, pagesFunctions, bun, deno, awsLambda, astro, solidstart, reactRouter, nitro, awsLambdaStreams],
  limiters: [expressRateLimit, expressSlowDown, rateLimiterFlexible, expressBrute, expressLimiter, fastifyRateLimit, koaRatelimit, koa2Ratelimit, honoRateLimiter, nestjsThrottler, nestjsRateLimiter, hapiRateLimit, elysiaRateLimit, moleculerWeb, restifyThrottle, trpcLimiter, betterAuth, cloudflareRateLimit, upstashRatelimit, sveltekitRateLimiter, adonisjsLimiter, arcjet, unkeyRatelimit, vercelFirewall, limiterPackage, hapiRateLimitor, bottleneck, graphqlRateLimit, nuxtSecurity],
  amplifiers,
  bounds,
  packages,
  validators: [zod, valibot, yup, joi, typebox, ajv, expressValidator, honoValidators],
};
