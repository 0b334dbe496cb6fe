export interface Env {
  API_LIMITER: RateLimit;
  ORIGIN: string;
}
