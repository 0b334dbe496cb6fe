const PROBE = /^(?:healthz?|live(?:z|ness)?|readyz?|readiness|status|ping|metrics|webhooks?)$/i;

/** Whether a path speaks of what a monitor or another service asks for as often as it likes: health checks, metrics, webhooks. A limit there breaks the service. */
export function isProbe(path: string): boolean {
  return path.split('/').some((segment) => PROBE.test(segment));
}
