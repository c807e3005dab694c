using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>Topics and notification settings, by the vendors' unmodified clients.</summary>
public sealed class TopicTests
{
    [Fact]
    public async Task Topics_ByAwsCommandLine_AreCreatedListedAndDeleted()
    {
        var program = await Prerequisite.FindAsync("AWS CLI", ["--version"], "/usr/bin/aws", "aws");
        await using var server = await BursarServer.DemoAsync();

        var topic = (await GoodAsync("create-topic", "--name", "run-1")).GetProperty("TopicArn").GetString()!;
        var subscribed = await GoodAsync(
            "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", "http://127.0.0.1:9/");
        var listed = await GoodAsync("list-topics");
        await GoodAsync("delete-topic", "--topic-arn", topic);
        var gone = await RunAsync(
            "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", "http://a/");

        Assert.Equal("pending confirmation", subscribed.GetProperty("SubscriptionArn").GetString());
        Assert.Equal(topic, Assert.Single(listed.GetProperty("Topics").EnumerateArray()).GetProperty("TopicArn").GetString());
        Assert.Empty((await GoodAsync("list-topics")).GetProperty("Topics").EnumerateArray());
        Assert.Contains(
            "An error occurred (NotFound) when calling the Subscribe operation", gone.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await server.Command.RunAsync("verify")).ExitCode);

        Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.StartAsync(
            program, ["sns", .. arguments, "--endpoint-url", server.Address.ToString(), "--output", "json"],
            environment: new MTurkServer(server.Address).Environment);

        async Task<JsonElement> GoodAsync(params string[] arguments)
        {
            var output = (await RunAsync(arguments)).Good;
            return JsonElement.Parse(output.Trim().Length == 0 ? "{}" : output);
        }
    }

    [Theory]
    [MemberData(nameof(MTurkClient.Names), MemberType = typeof(MTurkClient))]
    public async Task Settings_WithATopicThatDoesNotExist_AreRequestErrorForTheClient(string client)
    {
        await using var requester = await Requester.StartAsync(client);
        var type = await requester.DoAsync(
            "CreateHITType",
            new { Title = "t", Description = "d", Reward = "1.00", AssignmentDurationInSeconds = 60 });
        var notification = new
        {
            Destination = "arn:aws:sns:us-east-1:999999999999:nothing",
            Transport = "SNS",
            Version = "2006-05-05",
            EventTypes = new[] { "AssignmentSubmitted" },
        };

        var settings = new { HITTypeId = type.GetProperty("HITTypeId").GetString(), Notification = notification, Active = true };
        var refused = (await requester.Client.CallAsync("UpdateNotificationSettings", settings)).Refused;
        var test = new { Notification = notification, TestEventType = "Ping" };
        var alsoRefused = (await requester.Client.CallAsync("SendTestEventNotification", test)).Refused;

        Assert.Equal(("ParameterValidationError", "ParameterValidationError"), (refused.Code, alsoRefused.Code));
    }
}
