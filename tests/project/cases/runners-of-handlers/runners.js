export async function run(name, body) {
  return body();
}

const score0 = (text) => score1(`${text}a`) + score1(`${text}b`);
const score1 = (text) => score2(`${text}a`) + score2(`${text}b`);
const score2 = (text) => score3(`${text}a`) + score3(`${text}b`);
const score3 = (text) => score4(`${text}a`) + score4(`${text}b`);
const score4 = (text) => score5(`${text}a`) + score5(`${text}b`);
const score5 = (text) => score6(`${text}a`) + score6(`${text}b`);
const score6 = (text) => score7(`${text}a`) + score7(`${text}b`);
const score7 = (text) => score8(`${text}a`) + score8(`${text}b`);
const score8 = (text) => score9(`${text}a`) + score9(`${text}b`);
const score9 = (text) => score10(`${text}a`) + score10(`${text}b`);
const score10 = (text) => score11(`${text}a`) + score11(`${text}b`);
const score11 = (text) => score12(`${text}a`) + score12(`${text}b`);
const score12 = (text) => score13(`${text}a`) + score13(`${text}b`);
const score13 = (text) => text.length;

/** Takes more steps than are followed there. */
export async function runScored(name, body) {
  console.log(score0(name));
  return body();
}
