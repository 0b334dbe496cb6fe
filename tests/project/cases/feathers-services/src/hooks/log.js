export const log = async (context, next) => {
  console.log(context.path);
  if (next) await next();
};
