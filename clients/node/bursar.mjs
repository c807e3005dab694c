// A Bursar for the tests of a program: start one for the suite, reset it before each test, stop it at the end.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const operator = "demo-operator-for-local-use-only";

/** Starts a demo. $BURSAR is the command, if it is not on the path. */
export async function startBursar() {
  const [program, ...words] = (process.env.BURSAR ?? "bursar").split(" ");
  const demo = [...words, "demo", "--urls", "http://127.0.0.1:0", "--until-input-ends"];
  const child = spawn(program, demo, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  const first = await Promise.race([
    new Promise((resolve) => createInterface(child.stdout).once("line", resolve)),
    ended.then((code) => { throw new Error(`Bursar ended with ${code}`); }),
  ]);
  child.stdout.resume();
  const url = first.split(" ").at(-1);

  /** Calls Bursar's own API as its operator: call("POST", "clock", { advance_seconds: 86400 }). */
  async function call(method, path, body) {
    const answer = await fetch(`${url}/bursar/v1/${path}`, {
      method,
      headers: { Authorization: `Bearer ${operator}`, ...(body && { "Content-Type": "application/json" }) },
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  return {
    url,
    call,
    /** What makes clients use it, for process.env. */
    environment: {
      AWS_ENDPOINT_URL_MTURK: url,
      AWS_ACCESS_KEY_ID: "BURSARDEMO",
      AWS_SECRET_ACCESS_KEY: "demo-secret-for-local-use-only",
      AWS_REGION: "us-east-1",
      PROLIFIC_URL: url,
      PROLIFIC_TOKEN: "demo-token-for-local-use-only",
    },
    /** Sets books and clock back to where they began. */
    reset: () => call("POST", "reset"),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
