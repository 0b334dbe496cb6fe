export * from './http';
export * from './limits';
