using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// One of the vendors' own clients for MTurk, unmodified, pointed at a server. Every one answers
/// <c>{"AvailableBalance","OnHoldBalance"}</c>, or <c>{"error","code"}</c> as the client itself names it.
/// </summary>
internal abstract class MTurkClient
{
    private static readonly Dictionary<string, MTurkClient> All = new()
    {
        ["aws"] = new AwsCommandLine(),
        ["boto3"] = new Boto3(),
        ["js"] = new JavaScriptSdk(),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static MTurkClient Of(string name) => All[name];

    public abstract Task<ProgramRun> RunAsync(Uri address, string keyId, string secret);

    public async Task<JsonElement> BalanceAsync(Uri address, string keyId, string secret)
        => JsonElement.Parse((await RunAsync(address, keyId, secret)).Good);

    private protected static Dictionary<string, string> Credentials(string keyId, string secret) => new()
    {
        ["AWS_ACCESS_KEY_ID"] = keyId,
        ["AWS_SECRET_ACCESS_KEY"] = secret,
        ["AWS_DEFAULT_REGION"] = "us-east-1",
        ["AWS_REGION"] = "us-east-1",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
        ["AWS_CONFIG_FILE"] = "/dev/null",
        ["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null",
        ["AWS_PAGER"] = "",
    };

    private sealed class AwsCommandLine : MTurkClient
    {
        public override async Task<ProgramRun> RunAsync(Uri address, string keyId, string secret)
        {
            var aws = await Prerequisite.FindAsync("AWS CLI", ["--version"], "/usr/bin/aws", "aws");
            string[] arguments = ["mturk", "get-account-balance", "--endpoint-url", address.ToString(), "--output", "json"];
            return await ProgramRun.StartAsync(aws, arguments, environment: Credentials(keyId, secret));
        }
    }

    private sealed class Boto3 : MTurkClient
    {
        private const string Script = """
            import boto3, json, sys
            from botocore.exceptions import ClientError
            client = boto3.client('mturk', endpoint_url=sys.argv[1])
            try:
                answer = client.get_account_balance()
                del answer['ResponseMetadata']
                print(json.dumps(answer))
            except ClientError as error:
                print(json.dumps(error.response['Error']), file=sys.stderr)
                sys.exit(1)
            """;

        public override async Task<ProgramRun> RunAsync(Uri address, string keyId, string secret)
        {
            var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3"], "/usr/bin/python3", "python3");
            return await ProgramRun.StartAsync(python, ["-c", Script, address.ToString()], environment: Credentials(keyId, secret));
        }
    }

    private sealed class JavaScriptSdk : MTurkClient
    {
        public override async Task<ProgramRun> RunAsync(Uri address, string keyId, string secret)
        {
            if (!Directory.Exists(Path.Combine(Paths.Clients, "node_modules"))) Prerequisite.Missing("@aws-sdk/client-mturk (npm ci in Clients)");
            var node = await Prerequisite.FindAsync("Node.js", ["--version"], "node");
            var script = Path.Combine(Paths.Clients, "get-account-balance.mjs");
            return await ProgramRun.StartAsync(node, [script, address.ToString()], environment: Credentials(keyId, secret));
        }
    }
}
