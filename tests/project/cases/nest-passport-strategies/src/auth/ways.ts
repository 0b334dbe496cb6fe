export enum Way {
  Cookie = 'cookie',
  Key = 'key',
}
