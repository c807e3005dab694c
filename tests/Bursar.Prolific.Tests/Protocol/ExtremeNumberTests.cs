using System.Globalization;
using System.Text.Json.Nodes;

namespace Bursar.Prolific.Tests;

/// <summary>Numbers at the ends of every range, wherever a client can send one, are refused by name.</summary>
public sealed class ExtremeNumberTests
{
    private static readonly string[] Numbers =
    [
        "-9223372036854775808", "9223372036854775807", "9223372036854775808", "2147483648", "-2147483649", "-1", "0", "0.5",
        "79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950336",
        "1e28", "1e308", "-1e308", "1e-308", "1e999", "-0",
    ];

    [Fact]
    public async Task NewStudy_AnyNumber_IsNoFaultOfTheServer()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(100_000);
        var draft = await server.CreateAsync();
        foreach (var number in Numbers)
        {
            foreach (var field in Fields(number))
            {
                await AssertNoFaultAsync(server.PostAsync(StudyServer.Studies, StudyServer.Body(field).ToJsonString()), number);
                var change = new JsonObject();
                field(change);
                await AssertNoFaultAsync(server.PatchAsync(draft, change.ToJsonString()), change.ToJsonString());
            }
            var cost = $$"""{"reward":{{number}},"total_available_places":{{number}}}""";
            await AssertNoFaultAsync(server.PostAsync("/api/v1/study-cost-calculator/", cost), cost);
        }
    }

    [Fact]
    public async Task PublishedStudy_AnyNumber_IsNoFaultOfTheServerAndReservesNothing()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var plain = await server.PublishAsync();
        var tasks = await server.PublishAsync(body =>
        {
            body.Remove("external_study_url");
            body["access_details"] = Tasks("1", 3);
        });
        foreach (var number in Numbers)
        {
            foreach (var field in Fields(number))
            {
                var change = new JsonObject();
                field(change);
                await AssertNoFaultAsync(server.PatchAsync(plain, change.ToJsonString()), change.ToJsonString());
                await AssertNoFaultAsync(server.PatchAsync(tasks, change.ToJsonString()), change.ToJsonString());
            }
        }
        await server.HasAsync(160, 840);
    }

    /// <summary>The finding itself: the sum of a single task left the range of a place count.</summary>
    [Theory]
    [InlineData("-9223372036854775808")]
    [InlineData("79228162514264337593543950335")]
    public async Task PublishedTaskflow_AllocationOutOfRange_NamesTheField(string number)
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(1_000);
        var study = await server.PublishAsync(body =>
        {
            body.Remove("external_study_url");
            body["access_details"] = Tasks("1", 3);
        });

        var change = new JsonObject { ["access_details"] = Tasks(number, 2) };

        (await server.PatchAsync(study, change.ToJsonString())).Invalid("access_details");
        await server.HasAsync(580, 420);
    }

    [Fact]
    public async Task Work_AnyNumber_IsNoFaultOfTheServer()
    {
        await using var server = await ProlificServer.StartAsync();
        await server.TopUpAsync(100_000);
        var study = await server.PublishAsync();
        var submission = await server.SubmitAsync(StudyServer.IdOf(study));
        foreach (var number in Numbers)
        {
            var screenOut = $"{StudyServer.Studies}{study}/screen-out-submissions/";
            foreach (var pay in (string[])["bonus_per_submission", "reward_per_hour"])
            {
                // An hourly rate that a person could mean would screen the submission out.
                var body = $$"""{"submission_ids":["{{submission}}"],"{{pay}}":{{number}}}""";
                await AssertNoFaultAsync(server.PostAsync(screenOut, body), body);
            }
            var bonus = new JsonObject { ["study_id"] = study, ["csv_bonuses"] = $"{submission},{number}" };
            await AssertNoFaultAsync(server.PostAsync("/api/v1/submissions/bonus-payments/", bonus.ToJsonString()), number);
            var decision = $$$"""
                {"action":"COMPLETE","completion_code":"ABC123","completion_code_data":{"percentage_of_reward":{{{number}}}}}
                """;
            await AssertNoFaultAsync(server.PostAsync($"/api/v1/submissions/{submission}/transition/", decision), decision);
            foreach (var query in (string[])["page", "page_size", "limit", "offset"])
                await AssertNoFaultAsync(server.GetAsync($"{StudyServer.Studies}?{query}={number}"), $"{query}={number}");
        }
    }

    [Theory]
    [InlineData("0001-01-01T00:00:00 Asia/Tokyo")]
    [InlineData("9999-12-31T23:59:59 America/Los_Angeles")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    public async Task PublishAt_BeyondTheCalendar_NamesTheField(string time)
    {
        await using var server = await ProlificServer.StartAsync();

        var reply = await server.PostAsync(
            StudyServer.Studies, StudyServer.Body(body => body["publish_at"] = time).ToJsonString());

        reply.Invalid("publish_at");
    }

    private static IEnumerable<Action<JsonObject>> Fields(string number)
    {
        string[] plain =
        [
            "reward", "total_available_places", "estimated_completion_time", "maximum_allowed_time", "filter_set_version",
            "naivety_distribution_rate",
        ];
        foreach (var name in plain) yield return body => body[name] = JsonNode.Parse(number);
        yield return body => body["access_details"] = Tasks(number, 1);
        yield return body => body["access_details"] = Tasks(number, 2);
        foreach (var (slots, amount) in new[] { (number, "50"), ("1", number), (number, number) })
            yield return body => body["completion_codes"] = JsonNode.Parse($$"""
                [{"code":"OUT","code_type":"SCREENED_OUT","actions":
                [{"action":"FIXED_SCREEN_OUT_PAYMENT","slots":{{slots}},"fixed_screen_out_reward":{{amount}}}]}]
                """);
    }

    private static JsonArray Tasks(string allocation, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => JsonNode.Parse(string.Create(
            CultureInfo.InvariantCulture, $$"""{"external_url":"https://{{i}}.org","total_allocation":{{allocation}}}"""))),
    ];

    private static async Task AssertNoFaultAsync(Task<Reply> sent, string what)
    {
        var reply = await sent;
        Assert.True((int)reply.Status < 500, $"{what}: {(int)reply.Status} {reply.Text}");
    }
}
