/** A client of another server, which answers nothing. */
export default {
  async fetch(request) {
    const answer = await fetch(`https://api.example.org/${request.path}`);
    return answer.json();
  },
};
