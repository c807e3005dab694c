using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>People who are played: they do what they are told, and the same seed is the same ledger.</summary>
public sealed class SimulateTests
{
    private const string TurkBook = "6955b9000000000100000000";
    private const string Workspace = "6955b9000000000200000000";

    /// <summary>
    /// A HIT of each kind of question. The tokens make the books the same, which an SDK's random ids would not be.
    /// </summary>
    private const string Publish = """
        import boto3, sys
        mturk = boto3.client('mturk', region_name='us-east-1', endpoint_url=sys.argv[1], aws_access_key_id='BURSARDEMO',
                             aws_secret_access_key='demo-secret-for-local-use-only')
        schemas = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/'
        form = f'''<QuestionForm xmlns="{schemas}2017-11-06/QuestionForm.xsd"><Question>
        <QuestionIdentifier>animal</QuestionIdentifier>
        <IsRequired>true</IsRequired><QuestionContent><Text>Which?</Text></QuestionContent><AnswerSpecification><SelectionAnswer>
        <Selections><Selection><SelectionIdentifier>cat</SelectionIdentifier><Text>Cat</Text></Selection><Selection>
        <SelectionIdentifier>dog</SelectionIdentifier><Text>Dog</Text></Selection></Selections></SelectionAnswer>
        </AnswerSpecification></Question><Question><QuestionIdentifier>age</QuestionIdentifier><IsRequired>true</IsRequired>
        <QuestionContent><Text>How old?</Text></QuestionContent><AnswerSpecification><FreeTextAnswer><Constraints>
        <IsNumeric minValue="18" maxValue="20"/></Constraints></FreeTextAnswer></AnswerSpecification></Question></QuestionForm>'''
        page = f'''<HTMLQuestion xmlns="{schemas}2011-11-11/HTMLQuestion.xsd"><HTMLContent><![CDATA[<form>
        <input type="radio" name="animal" value="cat"><input type="radio" name="animal" value="dog"></form>]]></HTMLContent>
        <FrameHeight>0</FrameHeight></HTMLQuestion>'''
        frame = f'''<ExternalQuestion xmlns="{schemas}2006-07-14/ExternalQuestion.xsd">
        <ExternalURL>https://example.org/</ExternalURL>
        <FrameHeight>0</FrameHeight></ExternalQuestion>'''
        for i, question in enumerate([form, page, frame]):
            mturk.create_hit(Title=f'HIT {i}', Description='B', Reward='0.50', MaxAssignments=5, AssignmentDurationInSeconds=600,
                             LifetimeInSeconds=864000, AutoApprovalDelayInSeconds=0, Question=question,
                             UniqueRequestToken=f'hit-{i}')
        """;

    private static readonly Dictionary<string, string> Frozen = new() { ["Bursar__FrozenAt"] = "2026-01-01T00:00:00Z" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Simulate_WithTheSameSeed_MakesTheSameLedgerHashByHash()
    {
        var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3"], "/usr/bin/python3", "python3");
        string[] people =
        [
            "simulate", "--seed", "7", "--until-done", "--tasks", "3", "--per-hour", "30", "--returns", "0.1", "--runs-out",
            "0.1",
            "--fails-check", "0.2", "--check", "animal=cat",
        ];
        var hashes = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            await using var demo = await BursarServer.DemoAsync(environment: Frozen);
            _ = (await ProgramRun.StartAsync(python, ["-c", Publish, demo.Address.ToString()])).Good;
            var run = (await demo.Command.RunAsync(people)).Good;
            Assert.Matches("Demo requester +payment +15 +9.00 +USD", run);
            Assert.Matches("Demo requester +9991.00 +→ 9991.00 +9.00 +→ 0.00", run);
            Assert.DoesNotContain("refusal", run, StringComparison.Ordinal);
            hashes.Add(run + await HashesAsync(demo));
            Assert.Equal(0, (await demo.Command.RunAsync("verify")).ExitCode);
        }
        Assert.Equal(hashes[0], hashes[1]);
    }

    [Fact]
    public async Task Simulate_AfterAReset_MakesTheSameAgain()
    {
        await using var demo = await BursarServer.DemoAsync(environment: Frozen);
        var hashes = new List<string>();
        foreach (var seed in new[] { "7", "7", "8" })
        {
            _ = (await demo.Command.RunAsync("reset")).Good;
            _ = (await demo.Command.RunAsync("simulate", "--seed", seed, "--people", "4", "--runs-out", "0.3")).Good;
            _ = (await demo.Command.RunAsync("clock", "advance", "22d")).Good;
            hashes.Add(await HashesAsync(demo));
        }
        Assert.Equal(hashes[0], hashes[1]);
        Assert.NotEqual(hashes[0], hashes[2]);
    }

    [Fact]
    public async Task Simulate_AProlificStudyWithCodes_EntersThem()
    {
        await using var demo = await BursarServer.DemoAsync();
        var answers = Path.Combine(demo.Data, "answers.csv");
        await File.WriteAllTextAsync(answers, "completion_code\nMINE\n", Stop);

        var run = await demo.Command.RunAsync("simulate", "--people", "3", "--answers", answers, "--book", Workspace);

        Assert.Matches("3 +3 +3 +0 +0 +0 +0 +0", run.Good);
        var resumed = await demo.Command.JsonAsync("clock", "show");
        Assert.False(resumed.GetProperty("frozen").GetBoolean());
    }

    [Theory]
    [InlineData("--returns", "1.5")]
    [InlineData("--people", "0")]
    [InlineData("--speed", "0")]
    [InlineData("--check", "attention")]
    public async Task Simulate_WithAWrongOption_SaysWhichInOneLine(string option, string value)
    {
        using var directory = new TestDirectory();
        var run = await new BursarCommand(directory.Path).RunAsync("simulate", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{option} must be", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_RealBooks_IsRefused()
    {
        await using var server = await BursarServer.ServeAsync();
        var run = await server.Command.RunAsync("simulate");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("sandbox_only", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_ForeverUntilItIsInterrupted_TellsWhatHappenedAndLetsTheClockRun()
    {
        var bash = await Prerequisite.FindAsync("bash", ["--version"], "bash");
        await using var demo = await BursarServer.DemoAsync();
        // It is interrupted once the clock stands. What a shell runs in the background ignores that signal, and so would this.
        var script =
            $"env --default-signal=INT dotnet '{Paths.Executable}' --data '{demo.Data}' "
                + "simulate --forever --per-hour 1000000 --speed 1 & "
                + $"until dotnet '{Paths.Executable}' --data '{demo.Data}' clock show | grep frozen; do kill -0 $!; done; "
                + "kill -INT $!; wait $!";
        var run = await ProgramRun.StartAsync(bash, ["-c", $"set -em; {script}"]);
        Assert.Contains("CAME", run.Good, StringComparison.Ordinal);
        Assert.DoesNotContain("frozen", (await demo.Command.RunAsync("clock", "show")).Good, StringComparison.Ordinal);
    }

    private static async Task<string> HashesAsync(BursarServer demo)
    {
        var all = new List<string>();
        foreach (var book in new[] { TurkBook, Workspace })
            all.AddRange((await demo.Command.JsonAsync("statement", book)).EnumerateArray().Select(Hash));
        return string.Join('\n', all);
    }

    private static string Hash(JsonElement transfer) => transfer.GetProperty("hash").GetString()!;
}
