using System.Reflection;
using System.Text;
using Bursar.Http;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific.Tests;

/// <summary>Records that are added to a dataset, and what a new schema makes of them.</summary>
public sealed class DatapointTests
{
    private const string Datasets = Batches.Datasets;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Append_Records_TakesWhatFitsAndNamesTheRestFromOne()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        var body = """
            {"prompt":"One","kind":"a"}

            {"prompt":"Two"}
            {"prompt":
            {"kind":"a","prompt":"One"}
            {"prompt":"One","kind":"a"}
            """;

        var answer = (await server.PostAsync($"{Datasets}/{id}/datapoints", body)).Ok().Json;

        Assert.Equal((3, 2), (answer.GetProperty("accepted").GetInt32(), answer.GetProperty("rejected").GetInt32()));
        Assert.Equal(
            ["""{"record_index":2,"field":"kind","reason":"kind is required."}""",
                """{"record_index":3,"field":"_raw","reason":"The record is not JSON."}"""],
            answer.GetProperty("errors").EnumerateArray().Select(one => one.GetRawText()));
        // The same members in another order are another record.
        Assert.Equal(2, await CountAsync(server, id));
        (await server.PostAsync($"{Datasets}/{id}/datapoints", """{ "prompt": "One", "kind": "a" }""")).Ok();
        Assert.Equal(2, await CountAsync(server, id));
        Assert.Equal(1_000, (await server.PostAsync($"{Datasets}/{id}/datapoints", Batches.Lines(1_000))).Ok().Json
            .GetProperty("accepted").GetInt32());
    }

    [Fact]
    public async Task Append_WhatCannotBe_IsRefused()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        foreach (var body in new[] { null, "", "\n \n", Batches.Lines(1_001) })
            (await server.PostAsync($"{Datasets}/{id}/datapoints", body)).Error(400, 140109);
        using var csv = new HttpRequestMessage(HttpMethod.Post, $"{Datasets}/{id}/datapoints")
        {
            Content = new StringContent("prompt\na\n", Encoding.UTF8, "text/csv"),
        };
        csv.Headers.TryAddWithoutValidation("Authorization", $"Token {server.Token}");
        (await server.SendAsync(csv)).Error(400, 140109);
        var ofFile = await server.DatasetAsync(schema: null);
        (await server.PostAsync($"{Datasets}/{ofFile}/datapoints", "{}")).Error(400, 140109);
        (await server.PostAsync($"{Datasets}/{Guid.NewGuid()}/datapoints", "{}")).Error(404, 140401);
    }

    [Fact]
    public async Task Append_WhileTheSchemaChanges_IsAConflict()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        var ledger = ChangingLedger.Over(server.Ledger, async () => (await PatchAsync(server, id, "metadata")).Ok());
        var http = new DefaultHttpContext();
        http.Request.RouteValues["dataset_id"] = id;
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Batches.Lines(1)));
        var token = (await server.Ledger.FindAsync<Token>(RowKey.OfToken(Digest.Of(server.Token)), Stop))!;
        var face = new Face(new(BodyBudget.DefaultBytes), new(GuessLimit.DefaultBurst, server.Clock), new(null, () => ""));
        using var crowd = new CrowdTurns();

        var error = await AppendDatapoints.AnswerAsync(
            new(http, token, ledger, server.Clock, face, new ProlificOptions(), crowd, null!));

        Assert.Equal((409, ErrorCode.DatasetChanged), (error!.Status, error.Code));
        Assert.Equal(0, await CountAsync(server, id));
    }

    [Fact]
    public async Task Patch_OfTheSchema_KeepsTheRecordsAndTellsWhatDoesNotFit()
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync();
        await server.UploadAsync(
            id, "data.jsonl", Batches.Lines(2) + """{"prompt":"https://example.org/a.png","kind":"b"}""");

        var changed = (await PatchAsync(server, id, "image_url")).Ok().Json;
        var job = changed.GetProperty("migration_job_id").GetString();
        var partial = (await server.GetAsync($"{Datasets}/{id}/schema-migrations/{job}/")).Ok().Json;

        Assert.Equal(("partial", 2, 3, 2), (
            partial.GetProperty("status").GetString(), partial.GetProperty("schema_version").GetInt32(),
            partial.GetProperty("reprocessed_count").GetInt32(), partial.GetProperty("failed_count").GetInt32()));
        var errors = partial.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(2, errors.Select(one => one.GetProperty("datapoint_id").GetGuid()).Distinct().Count());
        Assert.All(errors, one => Assert.Equal("prompt", one.GetProperty("field").GetString()));
        job = (await PatchAsync(server, id, "metadata")).Ok().Json.GetProperty("migration_job_id").GetString();
        var complete = (await server.GetAsync($"{Datasets}/{id}/schema-migrations/{job}")).Ok().Json;
        Assert.Equal(("complete", 3), (
            complete.GetProperty("status").GetString(), complete.GetProperty("reprocessed_count").GetInt32()));
        Assert.False(complete.TryGetProperty("errors", out _));
        (await PatchAsync(server, id, "task_group_id")).Error(400, 140109);
        Assert.Equal(3, await CountAsync(server, id));
        var empty = await server.DatasetAsync();
        (await PatchAsync(server, empty, "task_group_id")).Ok();
    }

    [Theory]
    [InlineData("image_url", "https://example.org/a", true)]
    [InlineData("image_url", "ftp://example.org/a", false)]
    [InlineData("audio_url", "https://example.org/a.MP3?x=1", true)]
    [InlineData("audio_url", "https://example.org/a.mp4", false)]
    [InlineData("video_url", "https://example.org/a.webm", true)]
    [InlineData("video_url", "a.webm", false)]
    [InlineData("task_group_id", " ", false)]
    [InlineData("task_group_id", "g", true)]
    [InlineData("text", "", true)]
    public async Task Append_AValue_IsHeldToTheTypeOfItsField(string type, string value, bool fits)
    {
        await using var server = await ProlificServer.StartAsync();
        var id = await server.DatasetAsync("""{"strict":false,"fields":{"x":{"type":"TYPE"}}}"""
            .Replace("TYPE", type, StringComparison.Ordinal));

        var answer = (await server.PostAsync($"{Datasets}/{id}/datapoints", $$"""{"x":"{{value}}"}""")).Ok().Json;

        Assert.Equal(fits ? 1 : 0, answer.GetProperty("accepted").GetInt32());
    }

    private static Task<Reply> PatchAsync(ProlificServer server, string id, string type) => server.SendAsync(
        HttpMethod.Patch,
        $"{Datasets}/{id}",
        """{"schema":{"strict":false,"fields":{"prompt":{"type":"TYPE"},"kind":{"type":"metadata"}}}}"""
            .Replace("TYPE", type, StringComparison.Ordinal));

    private static async Task<int> CountAsync(ProlificServer server, string id)
        => (await server.GetAsync($"{Datasets}/{id}")).Ok().Json.GetProperty("total_datapoint_count").GetInt32();

    /// <summary>A ledger in which something else happens before a command.</summary>
    public class ChangingLedger : DispatchProxy
    {
        private ILedger _ledger = null!;
        private Func<Task> _change = null!;

        public static ILedger Over(ILedger ledger, Func<Task> change)
        {
            var changing = Create<ILedger, ChangingLedger>();
            ((ChangingLedger)changing)._ledger = ledger;
            ((ChangingLedger)changing)._change = change;
            return changing;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (args is [Command command, CancellationToken cancellation])
                return new ValueTask<Outcome>(ExecuteAsync(command, cancellation));
            return targetMethod!.Invoke(_ledger, BindingFlags.DoNotWrapExceptions, null, args, null);
        }

        private async Task<Outcome> ExecuteAsync(Command command, CancellationToken cancellation)
        {
            await _change();
            return await _ledger.ExecuteAsync(command, cancellation);
        }
    }
}
