import type { APIGatewayProxyEvent, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import { answer } from './lib/answers.ts';

export const describe = (event: APIGatewayProxyEvent): string => event.resource;

export const handler = async (event: APIGatewayTokenAuthorizerEvent) => answer(200, event.methodArn);
