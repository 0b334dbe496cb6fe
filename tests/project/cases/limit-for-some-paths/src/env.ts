export interface Env {
  Bindings: { RATE_LIMITER: RateLimit };
}
