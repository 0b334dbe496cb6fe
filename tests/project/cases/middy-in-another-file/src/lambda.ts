import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import { limit } from './limit';

export const open = (handler) => middy(handler).use(httpJsonBodyParser());
export const limited = (handler) => open(handler).use(limit());
