using System.Text;

namespace Bursar.Fuzz.Tests;

/// <summary>A judge that finds nothing wrong would make every run a success.</summary>
public sealed class JudgeTests
{
    private const string Turk = "application/x-amz-json-1.1";
    private const string Problem = """{"title":"Bad Request","status":400,"detail":"No.","code":"bad_request"}""";

    private const string Wrapped =
        """
        {"error":{"status":404,"error_code":140401,"title":"Not Found","detail":"None.","additional_information":null,
        "traceback":null,"interactive":false}}
        """;

    public static TheoryData<string, int, string, string, string?> Answers { get; } = new()
    {
        { "MTurk", 200, Turk, "{}", null },
        { "MTurk", 400, $"{Turk}, x-amzn-ErrorType: RequestError", """{"__type":"RequestError"}""", null },
        { "MTurk", 500, $"{Turk}, x-amzn-ErrorType: Fault", """{"__type":"Fault"}""", "500 is a fault of the server" },
        { "MTurk", 400, $"{Turk}, x-amzn-ErrorType: RequestError", """{"__type":"Other"}""", "__type is not RequestError" },
        { "MTurk", 400, Turk, """{"__type":"RequestError"}""", "the type of the error is " },
        { "MTurk", 200, Turk, "{\"a\":1,\"a\":2}", "the body is no JSON object" },
        { "MTurk", 404, "text/plain", "There is nothing here.", "the type is text/plain" },
        { "Prolific", 200, "application/json", "[]", null },
        { "Prolific", 404, "application/json", Wrapped, null },
        { "Prolific", 400, "application/json", Wrapped, "the error has another status" },
        { "Prolific", 400, "application/json", """{"error":{"status":400}}""", "the error has other fields" },
        { "Prolific", 502, "application/json", Wrapped, "502 is a fault of the server" },
        { "Own", 400, "application/problem+json", Problem, null },
        { "Own", 404, "application/problem+json", Problem, "the status is another" },
        { "Own", 400, "application/json", Problem, "the type is application/json" },
        { "Own", 400, "application/problem+json", "", "the body is no JSON object" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Fault_OfAnAnswer_IsWhatItsDialectDoesNotPromise(
        string dialect, int status, string type, string body, string? fault)
    {
        var packet = PacketTo(dialect);
        var headers = $"Content-Type: {type}".Split(", ").Select(line => (line.Split(": ")[0], line.Split(": ")[1]));
        var answer = new Answer(status, [.. headers, ("x-amzn-RequestId", "1")], Encoding.UTF8.GetBytes(body));

        Assert.Equal(fault, Judge.Fault(packet, answer));
    }

    [Fact]
    public void Fault_OfNoAnswer_IsOneUnlessTheRequestWasBroken()
    {
        var packet = PacketTo("Own");

        Assert.Equal("the server hung up", Judge.Fault(packet, null));
        Assert.NotNull(Judge.Fault(packet with { IsWhole = false }, null));
        Assert.Null(Judge.Fault(packet with { HangsUp = true }, null));
    }

    [Fact]
    public void Fault_OfAStatusWithoutABody_IsOneUnlessHttpIsBroken()
    {
        var packet = PacketTo("Prolific");
        var answer = new Answer(400, [("Content-Length", "0"), ("Connection", "close")], []);

        Assert.Equal("the type is ", Judge.Fault(packet, answer));
        Assert.Null(Judge.Fault(packet, answer with { Status = 431 }));
        Assert.Equal("the answer has nobody's form", Judge.Fault(At(Reach.Server), answer));
        Assert.Null(Judge.Fault(At(Reach.Socket), answer));

        Packet At(Reach reach) => packet with { Request = packet.Request.At(reach) };
    }

    private static Packet PacketTo(string dialect)
        => new(new Request(Dialect.All.Single(one => one.Name == dialect), "GET", "/", ""), "");
}
