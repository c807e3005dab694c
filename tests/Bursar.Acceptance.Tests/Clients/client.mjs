// Calls MTurk with the AWS SDK for JavaScript: client.mjs ADDRESS [CLOCK_OFFSET_MS]
// One call a line: {"operation", "input", "list"}. With a list, the SDK's own paginator reads every page of it.
import * as sdk from "@aws-sdk/client-mturk";
import { createInterface } from "node:readline";

const [address, offset] = process.argv.slice(2);
const now = Date.now;
Date.now = () => now() + Number(offset ?? 0); // A machine whose clock is wrong by so much.
Date.prototype.toJSON = function () { return this.getTime() / 1000; };

const client = new sdk.MTurkClient({ endpoint: address });
for await (const line of createInterface({ input: process.stdin })) {
  const { operation, input, list } = JSON.parse(line);
  if ("ExpireAt" in input) input.ExpireAt = new Date(input.ExpireAt * 1000);
  console.log(JSON.stringify(await answer(operation, input, list)));
}

async function answer(operation, input, list) {
  try {
    if (list) {
      const all = [];
      for await (const page of sdk[`paginate${operation}`]({ client }, input)) all.push(...page[list]);
      return { output: { [list]: all } };
    }
    const { $metadata, ...output } = await client.send(new sdk[`${operation}Command`](input));
    return { output, attempts: $metadata.attempts };
  } catch (error) {
    const { name, message, TurkErrorCode, $metadata } = error;
    return { error: { Code: name, Message: message, TurkErrorCode }, attempts: $metadata?.attempts };
  }
}
