using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>HIT types, and HITs that are made of one.</summary>
public sealed class CreateHITTypeTests
{
    [Fact]
    public async Task Call_AnyType_AnswersItsIdAndMovesNothing()
    {
        await using var requester = await Requester.WithAsync(0);

        var answer = await requester.SendAsync("CreateHITType", Type());

        Assert.Equal(200, answer.Status);
        Assert.Matches("""^\{"HITTypeId":"[0-9A-F]{24}"\}$""", answer.Body);
        await requester.AssertBalanceAsync("0.00", "0.00");
    }

    [Fact]
    public async Task Call_SameValues_HaveTheSameId()
    {
        await using var requester = await Requester.WithAsync();

        var id = await IdAsync(requester, Type());

        Assert.Equal(id, await IdAsync(requester, Type()));
        Assert.Equal(id, await IdAsync(requester, Type(("Reward", "01.0"), ("AutoApprovalDelayInSeconds", 2_592_000))));
        Assert.Equal(id, (await requester.CreateAsync()).GetProperty("HITTypeId").GetString());
        (string, JsonNode?)[] changes =
        [
            ("Title", "Another"), ("Description", "Another"), ("Reward", "1.01"), ("Keywords", "a"),
            ("AssignmentDurationInSeconds", 601), ("AutoApprovalDelayInSeconds", 1)
        ];
        foreach (var change in changes)
            Assert.NotEqual(id, await IdAsync(requester, Type(change)));
        await using var other = await requester.AnotherAsync();
        Assert.NotEqual(id, await IdAsync(other, Type()));
    }

    [Fact]
    public async Task CreateHITWithHITType_KnownType_MakesAHitOfIt()
    {
        await using var requester = await Requester.WithAsync();
        var type = await IdAsync(requester, Type(("Keywords", "a, b"), ("AutoApprovalDelayInSeconds", 60)));

        var hit = (await requester.DoAsync(
            "CreateHITWithHITType",
            new()
            {
                ["HITTypeId"] = type,
                ["MaxAssignments"] = 2,
                ["LifetimeInSeconds"] = 3_600,
                ["Question"] = Requester.Question,
                ["RequesterAnnotation"] = "mine",
            })).GetProperty("HIT");

        Assert.Equal(type, hit.GetProperty("HITTypeId").GetString());
        Assert.Equal("Compare two photographs", hit.GetProperty("Title").GetString());
        Assert.Equal("a, b", hit.GetProperty("Keywords").GetString());
        Assert.Equal(60, hit.GetProperty("AutoApprovalDelayInSeconds").GetInt32());
        Assert.Equal("mine", hit.GetProperty("RequesterAnnotation").GetString());
        Assert.Equal(requester.Now + 3_600, hit.GetProperty("Expiration").GetDecimal());
        Assert.Equal(hit.GetRawText(), (await requester.GetHitAsync(hit.GetProperty("HITId").GetString()!)).GetRawText());
        await requester.AssertBalanceAsync("97.60", "2.40");
    }

    [Fact]
    public async Task CreateHITWithHITType_UnknownType_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        await using var other = await requester.AnotherAsync();
        var hit = await requester.HitAsync();
        var foreign = await IdAsync(other, Type());

        // Nobody's, another requester's, and an id that names something else.
        foreach (var type in (string[])["T100CN9P324W00EXAMPLE", new('0', 24), foreign, hit])
            await requester.NotValidAsync("CreateHITWithHITType", Of(type), "HITTypeId", type);
        await requester.AssertBalanceAsync("98.80", "1.20");
    }

    [Fact]
    public async Task CreateHITWithHITType_TooFewFunds_IsRefusedWhole()
    {
        await using var requester = await Requester.WithAsync(119);

        var answer = await requester.SendAsync("CreateHITWithHITType", Of(await IdAsync(requester, Type())));

        Assert.Contains("\"AWS.MechanicalTurk.InsufficientFunds\"", answer.Body, StringComparison.Ordinal);
        await requester.AssertBalanceAsync("1.19", "0.00");
    }

    internal static JsonObject Type(params (string Name, JsonNode? Value)[] changes)
    {
        var type = Requester.NewHit(changes);
        type.Remove("Question");
        type.Remove("LifetimeInSeconds");
        return type;
    }

    internal static async Task<string> IdAsync(Requester requester, JsonObject type)
        => (await requester.DoAsync("CreateHITType", type)).GetProperty("HITTypeId").GetString()!;

    private static JsonObject Of(string type)
        => new() { ["HITTypeId"] = type, ["LifetimeInSeconds"] = 3_600, ["Question"] = Requester.Question };
}
