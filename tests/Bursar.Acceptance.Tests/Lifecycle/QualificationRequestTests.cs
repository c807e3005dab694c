using System.Net;
using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// Workers ask for qualifications and take tests, and the requester decides with each of the vendors' unmodified clients.
/// </summary>
public sealed class QualificationRequestTests
{
    private const string Test =
        """
        <QuestionForm xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2017-11-06/QuestionForm.xsd">
          <Question>
            <QuestionIdentifier>fruit</QuestionIdentifier>
            <QuestionContent><Text>Which of these are fruits?</Text></QuestionContent>
            <AnswerSpecification>
              <SelectionAnswer>
                <Selections>
                  <Selection><SelectionIdentifier>apple</SelectionIdentifier><Text>Apple</Text></Selection>
                  <Selection><SelectionIdentifier>leek</SelectionIdentifier><Text>Leek</Text></Selection>
                </Selections>
              </SelectionAnswer>
            </AnswerSpecification>
          </Question>
        </QuestionForm>
        """;

    private const string AnswerKey =
        """
        <AnswerKey xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/AnswerKey.xsd">
          <Question>
            <QuestionIdentifier>fruit</QuestionIdentifier>
            <AnswerOption><SelectionIdentifier>apple</SelectionIdentifier><AnswerScore>2</AnswerScore></AnswerOption>
            <DefaultScore>1</DefaultScore>
          </Question>
          <QualificationValueMapping>
            <PercentageMapping><MaximumSummedScore>2</MaximumSummedScore></PercentageMapping>
          </QualificationValueMapping>
        </AnswerKey>
        """;

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Requests_ByVendorsClient_AreAcceptedAndRejected(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var type = await TypeAsync(
            requester, new { Name = "By hand", Description = "We look.", QualificationTypeStatus = "Active" });
        var (first, second) = (await requester.Pool.JoinAsync(), await requester.Pool.JoinAsync());
        foreach (var worker in (string[])[first, second]) await AskAsync(requester, worker, type, "pending");

        var requests = await RequestsAsync(requester, type);
        Assert.Equal([first, second], requests.Select(one => one.GetProperty("WorkerId").GetString()!));
        var ids = requests.Select(one => one.GetProperty("QualificationRequestId").GetString()!).ToList();
        await requester.DoAsync("AcceptQualificationRequest", new { QualificationRequestId = ids[0], IntegerValue = 90 });
        await requester.DoAsync("RejectQualificationRequest", new { QualificationRequestId = ids[1], Reason = "Not now" });

        Assert.Equal(90, await ScoreAsync(requester, type, first));
        Assert.Empty(await RequestsAsync(requester, type));
        await RefusedAsync("AcceptQualificationRequest", ids[1], "This operation can be called with a status of: Submitted");
        await RefusedAsync("RejectQualificationRequest", "3X", "QualificationRequest 3X does not exist.");
        var (status, body) = await requester.Pool.PostAsync($"participants/{second}/trait-requests", new { trait = type });
        Assert.Equal((HttpStatusCode.Conflict, "not_eligible"), (status, body.GetProperty("code").GetString()));
        await requester.Purse.KeepsAsync();
        Assert.Equal(0, (await requester.Server.Command.RunAsync("verify")).ExitCode);

        async Task RefusedAsync(string operation, string request, string message)
        {
            var error = (await requester.Client.CallAsync(operation, new { QualificationRequestId = request })).Refused;
            Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Tests_ByVendorsClient_AreScoredAndOpenAHit(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var type = await TypeAsync(requester, new
        {
            Name = "Knows fruit",
            Description = "Scored.",
            QualificationTypeStatus = "Active",
            Test,
            AnswerKey,
            TestDurationInSeconds = 600,
            RetryDelayInSeconds = 3_600,
        });
        var members = Requester.NewHit("1.00", 1);
        members["QualificationRequirements"] = new[]
        {
            new { QualificationTypeId = type, Comparator = "GreaterThan", IntegerValues = new[] { 80 } },
        };
        var hit = Requester.IdOf(await requester.DoAsync("CreateHIT", members));
        var worker = await requester.Pool.JoinAsync();

        await TakeTestAsync("leek", 50);
        var (status, _) = await requester.Pool.PostAsync($"studies/{hit}/submissions", new { participant = worker });
        Assert.Equal(HttpStatusCode.Conflict, status);
        await requester.Pool.AdvanceAsync(TimeSpan.FromHours(1));
        await TakeTestAsync("apple", 100);
        await requester.Pool.AcceptAsync(hit, worker);

        async Task TakeTestAsync(string answer, int value)
        {
            var asked = await AskAsync(requester, worker, type, "testing");
            Assert.Equal(Test, asked.GetProperty("test").GetString());
            var (answered, body) = await requester.Pool.PostAsync(
                $"trait-requests/{asked.GetProperty("id").GetString()}/submit",
                new { fields = new { fruit = new[] { answer } } });
            Assert.Equal((HttpStatusCode.OK, "granted"), (answered, body.GetProperty("status").GetString()));
            Assert.Equal(value, await ScoreAsync(requester, type, worker));
        }
    }

    private static async Task<JsonElement> AskAsync(Requester requester, string worker, string type, string expected)
    {
        var (status, body) = await requester.Pool.PostAsync($"participants/{worker}/trait-requests", new { trait = type });
        Assert.Equal((HttpStatusCode.Created, expected), (status, body.GetProperty("status").GetString()));
        return body;
    }

    private static async Task<string> TypeAsync(Requester requester, object members)
        => (await requester.DoAsync("CreateQualificationType", members))
            .GetProperty("QualificationType").GetProperty("QualificationTypeId").GetString()!;

    private static Task<IReadOnlyList<JsonElement>> RequestsAsync(Requester requester, string type)
        => requester.Client.ListAsync("ListQualificationRequests", "QualificationRequests", new { QualificationTypeId = type });

    private static async Task<int> ScoreAsync(Requester requester, string type, string worker)
        => (await requester.DoAsync("GetQualificationScore", new { QualificationTypeId = type, WorkerId = worker }))
            .GetProperty("Qualification").GetProperty("IntegerValue").GetInt32();
}
