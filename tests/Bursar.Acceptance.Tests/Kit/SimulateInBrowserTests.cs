using System.Net.Http.Json;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>People who are played in a browser do in the real pages what real ones do.</summary>
public sealed class SimulateInBrowserTests
{
    private const string TurkBook = "6955b9000000000100000000";
    private const string Workspace = "6955b9000000000200000000";

    /// <summary>A page with instructions first, which submits as the documentation says.</summary>
    private const string TaskPage = """
        <!DOCTYPE html><html lang="en"><title>Lab</title><body>
        <div id="first"><p>Look closely.</p><button id="begin">Begin</button></div>
        <form id="task" method="post" hidden><input type="hidden" name="assignmentId" id="assignment">
        <label>Age <input name="age" type="number" min="18" max="20" required></label><button>Send</button></form>
        <script>
          const query = new URLSearchParams(location.search);
          assignment.value = query.get("assignmentId");
          task.action = query.get("turkSubmitTo") + "/mturk/externalSubmit";
          begin.onclick = () => { first.hidden = true; task.hidden = false; };
        </script></body></html>
        """;

    private const string Publish = """
        import boto3, sys
        mturk = boto3.client('mturk', region_name='us-east-1', endpoint_url=sys.argv[1], aws_access_key_id='BURSARDEMO',
                             aws_secret_access_key='demo-secret-for-local-use-only')
        schemas = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/'
        form = f'''<QuestionForm xmlns="{schemas}2017-11-06/QuestionForm.xsd"><Question>
        <QuestionIdentifier>animal</QuestionIdentifier><IsRequired>true</IsRequired><QuestionContent><Text>Which?</Text>
        </QuestionContent><AnswerSpecification><SelectionAnswer><Selections><Selection>
        <SelectionIdentifier>cat</SelectionIdentifier><Text>Cat</Text></Selection><Selection>
        <SelectionIdentifier>dog</SelectionIdentifier><Text>Dog</Text></Selection></Selections></SelectionAnswer>
        </AnswerSpecification></Question></QuestionForm>'''
        page = f'''<HTMLQuestion xmlns="{schemas}2011-11-11/HTMLQuestion.xsd"><HTMLContent><![CDATA[<form>
        <select name="animal"><option></option><option>cat</option><option>dog</option></select></form>]]></HTMLContent>
        <FrameHeight>0</FrameHeight></HTMLQuestion>'''
        frame = f'''<ExternalQuestion xmlns="{schemas}2006-07-14/ExternalQuestion.xsd">
        <ExternalURL>{sys.argv[2]}task</ExternalURL><FrameHeight>0</FrameHeight></ExternalQuestion>'''
        for i, question in enumerate([form, page, frame]):
            mturk.create_hit(Title=f'HIT {i}', Description='B', Reward='0.50', MaxAssignments=2, AssignmentDurationInSeconds=600,
                             LifetimeInSeconds=864000, AutoApprovalDelayInSeconds=86400, Question=question)
        """;

    private const string Collect = """
        import boto3, re, sys
        mturk = boto3.client('mturk', region_name='us-east-1', endpoint_url=sys.argv[1], aws_access_key_id='BURSARDEMO',
                             aws_secret_access_key='demo-secret-for-local-use-only')
        for hit in sorted(mturk.list_hits()['HITs'], key=lambda hit: hit['Title']):
            for work in mturk.list_assignments_for_hit(HITId=hit['HITId'])['Assignments']:
                print(hit['Title'], *re.findall('<(?:QuestionI|SelectionI|F)[a-zA-Z]*>([^<]*)<', work['Answer']))
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Simulate_HitsOfEachKind_AreAnsweredInTheirPages()
    {
        var python = await Prerequisite.FindAsync("boto3", ["-c", "import boto3"], "/usr/bin/python3", "python3");
        _ = await Prerequisite.FindAsync("Chromium", ["--version"], "chromium", "google-chrome");
        await using var lab = PageServer.Start(new() { ["/task"] = TaskPage });
        await using var demo = await BursarServer.DemoAsync();
        _ = (await ProgramRun.StartAsync(python, ["-c", Publish, demo.Address.ToString(), lab.Address])).Good;

        var run = await demo.Command.RunAsync(
            "simulate", "--browser", "--until-done", "--tasks", "3", "--book", TurkBook, "--check", "animal=cat");

        Assert.Matches(@"\n\d+ +6 +6 +0 +0 +0 +0 +0", run.Good);
        var answers = (await ProgramRun.StartAsync(python, ["-c", Collect, demo.Address.ToString()])).Good;
        Assert.Matches(
            "^(HIT 0 animal cat\n){2}(HIT 1 animal cat\n){2}(HIT 2 age (18|19|20)\n){2}$",
            answers.ReplaceLineEndings("\n"));
        Assert.Equal(0, (await demo.Command.RunAsync("verify")).ExitCode);
    }

    [Theory]
    [InlineData("LEADS", "0", "LEADS")]
    [InlineData("MUTE", "0", "MUTE")]
    [InlineData("LEADS", "1", "none")]
    public async Task Simulate_AProlificStudy_ItsPageLeadsBackOrTheCodeIsEntered(string code, string noCode, string entered)
    {
        _ = await Prerequisite.FindAsync("Chromium", ["--version"], "chromium", "google-chrome");
        await using var demo = await BursarServer.DemoAsync();
        var invited = await demo.Command.JsonAsync("invite", "someone");
        // The page knows where participants come back to, as it would know the vendor's address.
        var site = new Uri(invited.GetProperty("link").GetString()!).GetLeftPart(UriPartial.Authority);
        await using var lab = PageServer.Start(new()
        {
            ["/leads"] = $"<!DOCTYPE html><title>Lab</title><a href='{site}/submissions/complete?cc=LEADS'>The end</a>",
            ["/mute"] = "<!DOCTYPE html><title>Lab</title><p>Your code is MUTE.</p>",
        });
        await PublishAsync(demo, lab, code);

        var run = await demo.Command.RunAsync(
            "simulate", "--browser", "--people", "6", "--book", Workspace, "--no-code", noCode);

        Assert.Equal([entered], await CodesAsync(demo));
        Assert.Contains("TOOK A PLACE", run.Good, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_InABrowserThatIsNotThere_SaysSo()
    {
        await using var demo = await BursarServer.DemoAsync();
        var run = await demo.Command.RunAsync("simulate", "--browser", "/nowhere/chromium");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/nowhere/chromium did not start", run.Errors, StringComparison.Ordinal);
    }

    private static async Task PublishAsync(BursarServer demo, PageServer lab, string code)
    {
        var draft = await SendAsync(demo, HttpMethod.Post, "studies/", new
        {
            name = $"Study {code}",
            description = "A study",
            external_study_url = $"{lab.Address}{code.ToLowerInvariant()}",
            prolific_id_option = "not_required",
            completion_codes = new[]
            {
                new { code, code_type = "COMPLETED", actions = new[] { new { action = "MANUALLY_REVIEW" } } },
            },
            total_available_places = 6,
            estimated_completion_time = 1,
            reward = 10,
        });
        await SendAsync(
            demo, HttpMethod.Post, $"studies/{draft.GetProperty("id").GetString()}/transition/", new { action = "PUBLISH" });
    }

    private static async Task<SortedSet<string>> CodesAsync(BursarServer demo)
    {
        var studies = await SendAsync(demo, HttpMethod.Get, "studies/", null);
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var study in studies.GetProperty("results").EnumerateArray())
        {
            var work = await SendAsync(
                demo, HttpMethod.Get, $"submissions/?study={study.GetProperty("id").GetString()}&status=AWAITING_REVIEW", null);
            foreach (var one in work.GetProperty("results").EnumerateArray())
                codes.Add(one.GetProperty("study_code").GetString() ?? "none");
        }
        return codes;
    }

    private static async Task<JsonElement> SendAsync(BursarServer demo, HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        request.Headers.Authorization = new("Token", DemoServer.Token);
        if (body is not null) request.Content = JsonContent.Create(body);
        using var answer = await demo.Http.SendAsync(request, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }
}
