// Reads the balance with the AWS SDK for JavaScript: get-account-balance.mjs ADDRESS [CLOCK_OFFSET_MS]
import { GetAccountBalanceCommand, MTurkClient } from "@aws-sdk/client-mturk";

const [address, offset] = process.argv.slice(2);
const now = Date.now;
Date.now = () => now() + Number(offset ?? 0); // A machine whose clock is wrong by so much.

const client = new MTurkClient({ endpoint: address });
try {
  const { $metadata, ...balance } = await client.send(new GetAccountBalanceCommand({}));
  console.log(JSON.stringify({ ...balance, attempts: $metadata.attempts, requestId: $metadata.requestId }));
} catch (error) {
  console.error(JSON.stringify({ name: error.name, message: error.message, TurkErrorCode: error.TurkErrorCode }));
  process.exitCode = 1;
}
