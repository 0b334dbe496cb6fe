const useAuth = async (ctx, next) => { if (!ctx.headers.token) return ctx.res.fail({ msg: 'x', status: 401 }); return await next() };
export default useAuth;
