export default function helper(request: Request) {
  return request.url;
}
