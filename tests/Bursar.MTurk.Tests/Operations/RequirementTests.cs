using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>What a qualification requirement must be, how it is shown, and whom it keeps out.</summary>
public sealed class RequirementTests
{
    private const string Approved = "00000000000000000040";
    private const string Place = "00000000000000000071";
    private const string America = "[{\"Country\":\"US\"}]";

    [Theory]
    [InlineData(Place, "EqualTo", null, null, "LocaleValue must not be null when used with the EqualTo comparator")]
    [InlineData(Place, "EqualTo", null, "[{\"Country\":\"US\"},{\"Country\":\"CA\"}]",
        "Only a single LocaleValue can be used with the EqualTo comparator")]
    [InlineData(Place, "NotIn", null, null, "LocaleValue must not be null when used with the NotIn comparator")]
    [InlineData(Place, "GreaterThan", null, America, "LocaleValue must be null when used with the GreaterThan comparator")]
    [InlineData(Place, "Exists", null, America, "LocaleValue must be null when used with the Exists comparator")]
    [InlineData(Place, "EqualTo", "[1]", America, "IntegerValue must be null when used with the EqualTo comparator")]
    [InlineData(Approved, "EqualTo", "[1]", America, "LocaleValue must be null when used with the EqualTo comparator")]
    [InlineData(Approved, "In", null, America, "LocaleValue must be null when used with the In comparator")]
    [InlineData(Approved, "Exists", "[1]", null, "IntegerValue must be null when used with the Exists comparator")]
    [InlineData(Approved, "DoesNotExist", "[1]", null, "IntegerValue must be null when used with the DoesNotExist comparator")]
    [InlineData(Approved, "GreaterThan", null, null, "IntegerValue must not be null when used with the GreaterThan comparator")]
    [InlineData(Approved, "LessThan", "[1,2]", null, "Only a single IntegerValue can be used with the LessThan comparator")]
    [InlineData(Approved, "In", null, null, "IntegerValue must not be null when used with the In comparator")]
    public async Task Create_ValuesThatDoNotFitTheComparator_AreRefused(
        string type, string comparator, string? numbers, string? places, string message)
    {
        await using var requester = await Requester.WithAsync();
        var requirement = One(type, comparator);
        if (numbers is not null) requirement["IntegerValues"] = JsonNode.Parse(numbers);
        if (places is not null) requirement["LocaleValues"] = JsonNode.Parse(places);

        foreach (var operation in (string[])["CreateHIT", "CreateHITType"])
            await requester.RefusedAsync(
                operation, Requester.NewHit(("QualificationRequirements", new JsonArray(requirement.DeepClone()))),
                "InvalidParameterValue", message);
    }

    [Fact]
    public async Task Create_BothWaysToSayWhatIsGuarded_AreRefused()
    {
        await using var requester = await Requester.WithAsync();
        foreach (var preview in new[] { true, false })
        {
            var requirement = One(Approved, "Exists");
            requirement["RequiredToPreview"] = preview;
            requirement["ActionsGuarded"] = "Accept";
            var answer = await requester.SendAsync(
                "CreateHIT", Requester.NewHit(("QualificationRequirements", new JsonArray(requirement))));

            Assert.Equal((400, "InvalidParameterCombinationError"), (answer.Status, answer.Type));
            Assert.Contains(
                "\"TurkErrorCode\":\"AWS.MechanicalTurk.InvalidParameterCombination\"", answer.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("XX", null, "Country", "XX")]
    [InlineData("us", null, "Country", "us")]
    [InlineData("UK", null, "Country", "UK")]
    [InlineData("US", "ZZ", "Subdivision", "ZZ")]
    [InlineData("US", "wa", "Subdivision", "wa")]
    public async Task Create_APlaceThatDoesNotExist_IsRefused(string country, string? subdivision, string parameter, string value)
    {
        await using var requester = await Requester.WithAsync();
        var requirement = One(Place, "In");
        requirement["LocaleValues"] = new JsonArray(new JsonObject { ["Country"] = country, ["Subdivision"] = subdivision });

        await requester.NotValidAsync(
            "CreateHIT", Requester.NewHit(("QualificationRequirements", new JsonArray(requirement))), parameter, value);
    }

    [Fact]
    public async Task Create_ATypeThatIsNotActive_IsRefused()
    {
        await using var requester = await Requester.WithAsync();
        var type = await QualificationTypeTests.CreateAsync(requester, "Off", ("QualificationTypeStatus", "Inactive"));

        await requester.RefusedAsync(
            "CreateHIT", Requester.NewHit(("QualificationRequirements", CreateHITTests.Require(type))),
            "InvalidQualificationTypeState", "This operation can be called with a status of: Active");
        await requester.AssertBalanceAsync("100.00", "0.00");
    }

    /// <summary>A HIT type is the same whether a default was written or left out, and it is always shown.</summary>
    [Fact]
    public async Task Create_ADefaultWrittenOrLeftOut_IsTheSameTypeAndIsShown()
    {
        await using var requester = await Requester.WithAsync();
        List<(string Type, string Shown)> seen = [];
        foreach (var (name, value) in ((string, JsonNode?)[])
            [("X", 1), ("ActionsGuarded", "Accept"), ("RequiredToPreview", false), ("IntegerValues", new JsonArray())])
        {
            var requirement = One(Approved, "Exists");
            requirement[name] = value;
            var hit = await requester.CreateAsync(("QualificationRequirements", new JsonArray(requirement)));
            seen.Add((hit.GetProperty("HITTypeId").GetString()!, hit.GetProperty("QualificationRequirements").GetRawText()));
        }

        Assert.Equal(
            """[{"QualificationTypeId":"00000000000000000040","Comparator":"Exists","RequiredToPreview":false,"""
                + "\"ActionsGuarded\":\"Accept\"}]",
            Assert.Single(seen.Distinct()).Shown);
    }

    [Fact]
    public async Task Accept_ByWorkersOfEveryKind_IsForThoseWhoMeetEveryRequirement()
    {
        await using var requester = await Requester.WithAsync();
        var group = await QualificationTypeTests.CreateAsync(requester, "Took part before");
        var requirements = JsonNode.Parse($$"""
            [{"QualificationTypeId":"{{Place}}","Comparator":"In",
              "LocaleValues":[{"Country":"US","Subdivision":"CA"},{"Country":"DE"}]},
             {"QualificationTypeId":"000000000000000000L0","Comparator":"GreaterThanOrEqualTo","IntegerValues":[95]},
             {"QualificationTypeId":"{{Approved}}","Comparator":"LessThan","IntegerValues":[2]},
             {"QualificationTypeId":"{{group}}","Comparator":"DoesNotExist","ActionsGuarded":"DiscoverPreviewAndAccept"}]
            """);
        List<string> hits = [];
        for (var i = 0; i < 3; i++)
            hits.Add(await requester.HitAsync(
                ("Title", $"HIT {i}"), ("MaxAssignments", 9), ("QualificationRequirements", requirements!.DeepClone())));

        foreach (var (locale, accepted) in ((string?, bool)[])
            [(null, false), ("US", false), ("US-WA", false), ("US-CA", true), ("DE", true), ("DE-BE", true), ("FR", false)])
            Assert.Equal(accepted, (await requester.TryAcceptAsync(hits[0], await requester.JoinAsync(locale))).Accepted);
        var worker = await requester.JoinAsync("DE");
        foreach (var hit in hits[..2]) await WorkAsync(hit);
        Assert.Contains(
            $"{Approved}:LessThan:Accept:2", (await requester.TryAcceptAsync(hits[2], worker)).Rejection!.Detail,
            StringComparison.Ordinal);
        var other = await requester.JoinAsync("DE");
        await requester.DoneAsync(
            "AssociateQualificationWithWorker", new() { ["QualificationTypeId"] = group, ["WorkerId"] = other });
        Assert.Contains(group, (await requester.TryAcceptAsync(hits[2], other)).Rejection!.Detail, StringComparison.Ordinal);

        async Task WorkAsync(string hit)
        {
            var outcome = await requester.TryAcceptAsync(hit, worker);
            Assert.True(outcome.Accepted, outcome.Rejection?.Detail);
            var assignment = outcome.Receipt.Subject.ToUpperString();
            await requester.SubmitAsync(hit, assignment);
            await requester.ApproveAsync(assignment);
        }
    }

    private static JsonObject One(string type, string comparator)
        => new() { ["QualificationTypeId"] = type, ["Comparator"] = comparator };
}
