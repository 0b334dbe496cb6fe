export * from './admin';
export * from './feed';
