namespace Bursar.Acceptance.Tests;

/// <summary>Programs with the vendors' hosts fixed in their code run unchanged, and end with the right balances.</summary>
public sealed class RunTests
{
    private const string Boto3 = """
        import boto3
        mturk = boto3.client('mturk', region_name='us-east-1',
                             endpoint_url='https://mturk-requester-sandbox.us-east-1.amazonaws.com')
        html = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd'
        mturk.create_hit(Title='A', Description='B', Reward='0.50', MaxAssignments=2, AssignmentDurationInSeconds=600,
                         LifetimeInSeconds=3600, Question=f'<HTMLQuestion xmlns="{html}"><HTMLContent><![CDATA[<p>C</p>]]>'
                         '</HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>')
        print(mturk.get_account_balance()['AvailableBalance'])
        """;

    private const string Requests = """
        import os, requests
        api, headers = 'https://api.prolific.com/api/v1', {'Authorization': 'Token ' + os.environ['PROLIFIC_TOKEN']}
        workspace = requests.get(f'{api}/workspaces/', headers=headers).json()['results'][0]['id']
        print(requests.get(f'{api}/workspaces/{workspace}/balance/', headers=headers).json()['available_balance'])
        print(requests.get(f'{api}/studies/', headers=headers).json()['_links']['self']['href'])
        """;

    [Fact]
    public async Task Run_Boto3WithItsHost_MovesTheMoneyHereAndSaysSo()
    {
        var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3"], "/usr/bin/python3", "python3");

        var run = await RunAsync(python, "-c", Boto3);

        Assert.Equal("9998.80", run.Good.Trim());
        Assert.Contains("mturk  CreateHIT          1\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Demo requester  reserve  1      1.20    USD\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Demo requester  10000.00   → 9998.80  0.00     → 1.20  USD\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_RequestsWithItsHost_IsAnsweredHereWithLinksToThatHost()
    {
        var python = await Prerequisite.FindAsync("Python's requests", ["-c", "import requests"], "/usr/bin/python3", "python3");

        var run = await RunAsync(python, "-c", Requests);

        Assert.Equal(["210", "https://api.prolific.com/api/v1/studies/"], run.Good.Trim().Split('\n'));
        Assert.Contains("No money moved.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CurlAndTheAwsCli_NeedNothingElse()
    {
        var curl = await Prerequisite.FindAsync("curl", ["--version"], "curl");
        var aws = await Prerequisite.FindAsync("AWS CLI", ["--version"], "/usr/bin/aws", "aws");
        const string me = "https://api.prolific.com/api/v1/users/me/";

        var user = await RunAsync(curl, "-sS", me, "-H", "Authorization: Token demo-token-for-local-use-only");
        var balance = await RunAsync(aws, "mturk", "get-account-balance", "--query", "AvailableBalance", "--output", "text");

        Assert.Contains("\"name\":\"Demo Researcher\"", user.Good, StringComparison.Ordinal);
        Assert.Equal("10000.00", balance.Good.Trim());
    }

    [Fact]
    public async Task Run_BesideADemo_UsesItsBooks()
    {
        var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3"], "/usr/bin/python3", "python3");
        await using var demo = await BursarServer.DemoAsync();

        var run = await demo.Command.RunAsync("run", "--quiet", "--", python, "-c", Boto3);

        Assert.Equal(("9998.80", ""), (run.Good.Trim(), run.Errors));
        var books = await demo.Command.JsonAsync("book", "list");
        Assert.Equal("9998.80", books.EnumerateArray().First().GetProperty("available").GetString());
    }

    [Fact]
    public async Task Run_TheProgramFailsOrIsMissing_SaysSoByItsExitCode()
    {
        var bash = await Prerequisite.FindAsync("bash", ["--version"], "bash");

        Assert.Equal(7, (await RunAsync(bash, "-c", "exit 7")).ExitCode);
        var missing = await RunAsync("there-is-no-such-program");
        Assert.Equal((2, "bursar: there-is-no-such-program cannot be started: there is no such program here.\n"),
            (missing.ExitCode, missing.Errors));
    }

    [Fact]
    public async Task Run_BesideAServerWithRealBooks_IsRefused()
    {
        await using var server = await BursarServer.ServeAsync();

        var run = await server.Command.RunAsync("run", "--", "true");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not in sandbox mode", run.Errors, StringComparison.Ordinal);
    }

    /// <summary>Runs a program without a data directory, as someone does who only tries it.</summary>
    private static Task<ProgramRun> RunAsync(params string[] program)
        => ProgramRun.StartAsync("dotnet", [Paths.Executable, "run", "--", .. program]);
}
