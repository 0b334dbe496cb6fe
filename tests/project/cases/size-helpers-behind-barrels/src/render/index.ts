export * from './banner';
export { default as Table } from './table';
