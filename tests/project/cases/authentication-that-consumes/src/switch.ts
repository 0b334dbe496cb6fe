let warned = false;

export function whenOn<Result, Args extends unknown[]>(original: (...args: Args) => Promise<Result>, otherwise: Result) {
  return async function (...args: Args): Promise<Result> {
    const isOn = process.env.AUTHENTICATION === 'true';
    if (!isOn) {
      if (!warned) console.warn('nobody is asked who they are');
      warned = true;
      return { ...otherwise };
    } else {
      return await original(...args);
    }
  };
}
