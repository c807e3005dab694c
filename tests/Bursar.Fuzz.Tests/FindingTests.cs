namespace Bursar.Fuzz.Tests;

/// <summary>
/// Requests that were once answered with a fault. They are added here, with what they found, and never removed.
/// </summary>
public sealed class FindingTests
{
    private const string Change = "PATCH /api/v1/studies/$study/";
    private const string Publish = "POST /api/v1/studies/$draft/transition/";

    /// <summary>What is sent, in which <c>$name</c> is an id of the scene, and the status that it is answered with.</summary>
    public static TheoryData<string, string, string, int> Findings { get; } = new()
    {
        // A cast came before the check of the range: 500.
        {
            "Prolific", Change,
            """{"access_details":[{"external_url":"https://a.org","total_allocation":-9223372036854775808}]}""", 422
        },
        { "Prolific", Publish, """{"action":"PUBLISH","publish_at":"9999-12-31T23:59:59-23:59"}""", 422 },
        // A list of texts can have a null in it: 500.
        { "Own", "POST /bursar/v1/payouts/$payout/results", """{"result":"paid","participants":[null]}""", 400 },
    };

    /// <summary>Chunk sizes over 64 bits broke out of every dialect: 500, and a stack trace in the log.</summary>
    [Theory]
    [InlineData("MTurk", "POST /")]
    [InlineData("Prolific", "POST /api/v1/studies/")]
    [InlineData("Own", "POST /bursar/v1/books")]
    public async Task Chunk_OfMoreThan64Bits_IsRefusedInTheFormOfTheDialect(string dialect, string line)
    {
        await using var scene = await Scene.StartAsync();
        var request = RequestOf(dialect, line, "", scene.Cast);
        var head = Framing.Whole(request, [.. request.Dialect.Admit(request, scene.Cast)]).Text;
        const string Chunk = "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nx";
        var text = head.Replace("Content-Length: 0\r\n\r\n", Chunk, StringComparison.Ordinal);

        await MustAnswerAsync(scene, new(request, text) { IsWhole = false }, 400);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public async Task Request_ThatFoundAFault_IsAnsweredInTheFormOfTheDialect(
        string dialect, string line, string body, int status)
    {
        await using var scene = await Scene.StartAsync();
        var request = RequestOf(dialect, line, body, scene.Cast);

        await MustAnswerAsync(scene, Framing.Whole(request, [.. request.Dialect.Admit(request, scene.Cast)]), status);
    }

    private static Request RequestOf(string dialect, string line, string body, Cast cast)
    {
        var of = Dialect.All.Single(one => one.Name == dialect);
        var parts = line.Split(' ');
        return new(of, parts[0], cast.Fill(parts[1]), Request.Bytes(cast.Fill(body)));
    }

    private static async Task MustAnswerAsync(Scene scene, Packet packet, int status)
    {
        var answer = await scene.SendAsync(packet);

        Assert.Null(Judge.Fault(packet, answer));
        Assert.True(answer?.Status == status, $"{answer}");
        Assert.Empty(scene.Errors());
        Assert.Null(await scene.AuditAsync());
    }
}
