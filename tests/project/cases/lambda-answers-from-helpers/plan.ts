import { step } from './lib/answers.ts';

// A step of a state machine: what it gives is no answer, whatever it has been told of a request before.
export const handler = async (event: { pathParameters: { id: string } }) => step(event.pathParameters.id);
