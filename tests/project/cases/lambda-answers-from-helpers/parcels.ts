import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { answer } from './lib/answers.ts';

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => answer(200, { path: event.resource }); // handler: callback unguarded
