using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>Making HITs: the answer, the money that is held, and what is refused.</summary>
public sealed class CreateHITTests
{
    private const string Masters = "2F1QJWKUDD8XADTFD2Q0G6UTO95ALH";

    [Fact]
    public async Task Call_EveryMember_AnswersTheWholeHit()
    {
        await using var requester = await Requester.WithAsync();
        var members = Requester.NewHit(
            ("MaxAssignments", 3),
            ("AutoApprovalDelayInSeconds", 3_600),
            ("Keywords", "photo, sharpness, Größe"),
            ("RequesterAnnotation", "batch 7 ☂"),
            ("QualificationRequirements", JsonNode.Parse("""
                [{"QualificationTypeId":"00000000000000000071","Comparator":"In",
                  "LocaleValues":[{"Country":"US"},{"Country":"US","Subdivision":"WA"}],"RequiredToPreview":true},
                 {"QualificationTypeId":"000000000000000000S0","Comparator":"LessThan","IntegerValues":[5],
                  "ActionsGuarded":"DiscoverPreviewAndAccept"},
                 {"QualificationTypeId":"000000000000000000L0","Comparator":"GreaterThanOrEqualTo","IntegerValues":[95],
                  "ActionsGuarded":"PreviewAndAccept"},
                 {"QualificationTypeId":"OWN","Comparator":"Exists"}]
                """.Replace("OWN", await QualificationTypeTests.CreateAsync(requester, "Own"), StringComparison.Ordinal))));

        var hit = (await requester.DoAsync("CreateHIT", members)).GetProperty("HIT");

        var type = hit.GetProperty("HITTypeId").GetString()!;
        var expected = new JsonObject
        {
            ["HITId"] = hit.GetProperty("HITId").GetString(),
            ["HITTypeId"] = type,
            ["HITGroupId"] = type,
            ["CreationTime"] = requester.Now,
            ["Title"] = "Compare two photographs",
            ["Description"] = "Say which of two photographs is sharper.",
            ["Question"] = Requester.Question,
            ["Keywords"] = "photo, sharpness, Größe",
            ["HITStatus"] = "Assignable",
            ["MaxAssignments"] = 3,
            ["Reward"] = "1.00",
            ["AutoApprovalDelayInSeconds"] = 3_600,
            ["Expiration"] = requester.Now + 86_400,
            ["AssignmentDurationInSeconds"] = 600,
            ["RequesterAnnotation"] = "batch 7 ☂",
            ["QualificationRequirements"] = Shown(members["QualificationRequirements"]!.AsArray()),
            ["HITReviewStatus"] = "NotReviewed",
            ["NumberOfAssignmentsPending"] = 0,
            ["NumberOfAssignmentsAvailable"] = 3,
            ["NumberOfAssignmentsCompleted"] = 0,
        };
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(hit.GetRawText())), $"{expected}\n{hit}");
        Assert.Matches("^[0-9A-F]{24}$", hit.GetProperty("HITId").GetString()!);
        Assert.Matches("^[0-9A-F]{24}$", type);
        Assert.Equal(hit.GetRawText(), (await requester.GetHitAsync(hit.GetProperty("HITId").GetString()!)).GetRawText());
    }

    [Fact]
    public async Task Call_OnlyWhatIsRequired_TakesTheDefaults()
    {
        await using var requester = await Requester.WithAsync();

        var hit = await requester.CreateAsync();

        Assert.Equal(1, hit.GetProperty("MaxAssignments").GetInt32());
        Assert.Equal(30 * 86_400, hit.GetProperty("AutoApprovalDelayInSeconds").GetInt32());
        Assert.Equal("[]", hit.GetProperty("QualificationRequirements").GetRawText());
        Assert.False(hit.TryGetProperty("Keywords", out _));
        Assert.False(hit.TryGetProperty("RequesterAnnotation", out _));
    }

    [Fact]
    public async Task Call_SameProperties_HaveTheSameType()
    {
        await using var requester = await Requester.WithAsync();

        var first = await requester.CreateAsync(("Reward", "0.5"));
        var second = await requester.CreateAsync(
            ("Reward", "0.50"), ("MaxAssignments", 4), ("LifetimeInSeconds", 60), ("RequesterAnnotation", "x"));
        var third = await requester.CreateAsync(("Reward", "0.51"));

        Assert.Equal(first.GetProperty("HITTypeId").GetString(), second.GetProperty("HITTypeId").GetString());
        Assert.NotEqual(first.GetProperty("HITId").GetString(), second.GetProperty("HITId").GetString());
        Assert.NotEqual(first.GetProperty("HITTypeId").GetString(), third.GetProperty("HITTypeId").GetString());
    }

    [Theory]
    [InlineData("0.01", 1, "0.02")]
    [InlineData("0.03", 1, "0.04")]
    [InlineData("0.05", 1, "0.06")]
    [InlineData("0.05", 10, "0.70")]
    [InlineData("0.07", 1, "0.08")]
    [InlineData("0.08", 1, "0.10")]
    [InlineData("1.00", 1, "1.20")]
    [InlineData("1.00", 9, "10.80")]
    [InlineData("1.00", 10, "14.00")]
    [InlineData("1.00", 25, "35.00")]
    [InlineData("0", 3, "0.03")]
    [InlineData("5", 2, "12.00")]
    [InlineData("5.", 1, "6.00")]
    [InlineData("005.0", 1, "6.00")]
    public async Task Call_AnyReward_HoldsRewardAndFeeOfEveryAssignment(string reward, int assignments, string held)
    {
        await using var requester = await Requester.WithAsync();

        await requester.HitAsync(("Reward", reward), ("MaxAssignments", assignments));

        await requester.AssertBalanceAsync(Less(held), held);
    }

    [Theory]
    [InlineData(Masters, 1, "1.25")]
    [InlineData(Masters, 10, "14.50")]
    [InlineData("2ARFPLSP75KLA8M8DH1HTEQVJT3SY6", 1, "1.25")]
    [InlineData("000000000000000000L0", 1, "1.20")]
    public async Task Call_Qualification_CostsWhatTheBookSays(string qualification, int assignments, string held)
    {
        await using var requester = await Requester.WithAsync();

        await requester.HitAsync(("MaxAssignments", assignments), ("QualificationRequirements", Require(qualification)));

        await requester.AssertBalanceAsync(Less(held), held);
    }

    [Fact]
    public async Task Call_QualificationThatWorkersMustNotHave_CostsNothing()
    {
        await using var requester = await Requester.WithAsync();

        await requester.HitAsync(("QualificationRequirements", Require("DoesNotExist", [Masters])));

        await requester.AssertBalanceAsync(Less("1.20"), "1.20");
    }

    [Fact]
    public async Task Call_PremiumQualification_CostsItsFixedFeeAnAssignment()
    {
        var prices = Pricing.MTurk with
        {
            Surcharges = new([.. SurchargeTable.Masters.Entries, new("PREMIUM", Ratio.Zero, Money.FromMinor(40))]),
        };
        await using var requester = await Requester.WithAsync(book => book with { MTurkPricing = prices }, 10_000);
        requester.Marks = ["PREMIUM", Masters];

        var hit = await requester.HitAsync(("MaxAssignments", 2), ("QualificationRequirements", Require("PREMIUM", Masters)));

        // 1.00, 25 % of it, and 0.40.
        await requester.AssertBalanceAsync("96.70", "3.30");
        await requester.ApproveAsync((await requester.WorkAsync(hit)).Assignment);
        await requester.AssertBalanceAsync("96.70", "1.65");
    }

    [Fact]
    public async Task Call_FundsJustEnough_IsMade()
    {
        await using var requester = await Requester.WithAsync(1_080);

        await requester.HitAsync(("MaxAssignments", 9));

        await requester.AssertBalanceAsync("0.00", "10.80");
    }

    [Fact]
    public async Task Call_FundsACentTooFew_IsRefusedWhole()
    {
        await using var requester = await Requester.WithAsync(1_079);

        await requester.RefusedAsync(
            "CreateHIT",
            Requester.NewHit(("MaxAssignments", 9)),
            "InsufficientFunds",
            "This Requester has insufficient funds in their account to complete this transaction. Please visit "
                + "https://requester.mturk.com/prepayments/new to purchase Prepaid HITs.");

        await requester.AssertBalanceAsync("10.79", "0.00");
        Assert.Equal(0, (await requester.DoAsync("ListHITs", [])).GetProperty("NumResults").GetInt32());
    }

    [Fact]
    public async Task Call_BookWithCreditLimit_GoesAsFarAsTheLimit()
    {
        await using var requester = await Requester.WithAsync(book => book with { CreditLimit = Money.FromMinor(1_200) });

        await requester.HitAsync(("MaxAssignments", 6));
        await requester.AssertBalanceAsync("4.80", "7.20");
        await requester.HitAsync(("MaxAssignments", 4));
        await requester.AssertBalanceAsync("0.00", "12.00");
        var answer = await requester.SendAsync("CreateHIT", Requester.NewHit(("Reward", "0.01")));

        Assert.Contains("\"AWS.MechanicalTurk.InsufficientFunds\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_CostBeyondAllRange_IsRefused()
    {
        await using var requester = await Requester.WithAsync();

        var answer = await requester.SendAsync(
            "CreateHIT", Requester.NewHit(("Reward", "100000000000"), ("MaxAssignments", 1_000_000)));

        requester.AssertRefused(answer, "InvalidParameterValue", "A balance would leave the range that can be kept.");
        await requester.AssertBalanceAsync("100.00", "0.00");
    }

    [Theory]
    [InlineData("Reward", "\"100000000000.01\"", "100000000000.01")]
    [InlineData("Reward", "\"99999999999999999999\"", "99999999999999999999")]
    [InlineData("MaxAssignments", "0", "0")]
    [InlineData("MaxAssignments", "-1", "-1")]
    [InlineData("MaxAssignments", "1000001", "1000001")]
    [InlineData("MaxAssignments", "9223372036854775807", "9223372036854775807")]
    [InlineData("LifetimeInSeconds", "29", "29")]
    [InlineData("LifetimeInSeconds", "31536001", "31536001")]
    [InlineData("LifetimeInSeconds", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("AssignmentDurationInSeconds", "29", "29")]
    [InlineData("AssignmentDurationInSeconds", "31536001", "31536001")]
    [InlineData("AutoApprovalDelayInSeconds", "-1", "-1")]
    [InlineData("AutoApprovalDelayInSeconds", "2592001", "2592001")]
    [InlineData("Title", "\"\"", "")]
    [InlineData("Title", "\"  \"", "  ")]
    [InlineData("Description", "\"\"", "")]
    [InlineData("Keywords", "\"a\\u0000b\"", "a\0b")]
    [InlineData("RequesterAnnotation", "\"\\u000b\"", "\v")]
    [InlineData("UniqueRequestToken", "\"a\\nb\"", "a\nb")]
    public async Task Call_ValueThatMTurkBounds_IsRefused(string name, string json, string shown)
    {
        await using var requester = await Requester.WithAsync();

        await requester.NotValidAsync("CreateHIT", Requester.NewHit((name, JsonNode.Parse(json))), name, shown);

        await requester.AssertBalanceAsync("100.00", "0.00");
    }

    [Theory]
    [InlineData("MaxAssignments", 1)]
    [InlineData("LifetimeInSeconds", 30)]
    [InlineData("LifetimeInSeconds", 31_536_000)]
    [InlineData("AssignmentDurationInSeconds", 30)]
    [InlineData("AssignmentDurationInSeconds", 31_536_000)]
    [InlineData("AutoApprovalDelayInSeconds", 0)]
    [InlineData("AutoApprovalDelayInSeconds", 2_592_000)]
    public async Task Call_ValueAtItsBound_IsTaken(string name, int value)
    {
        await using var requester = await Requester.WithAsync();

        var hit = await requester.CreateAsync((name, value));

        Assert.Equal(
            name == "LifetimeInSeconds" ? requester.Now + value : value,
            hit.GetProperty(name == "LifetimeInSeconds" ? "Expiration" : name).GetDecimal());
    }

    [Theory]
    [InlineData("Title", 128)]
    [InlineData("Description", 2_000)]
    [InlineData("Keywords", 1_000)]
    [InlineData("RequesterAnnotation", 255)]
    public async Task Call_LongText_IsTakenUpToItsLimit(string name, int limit)
    {
        await using var requester = await Requester.WithAsync();
        var text = string.Concat(Enumerable.Repeat("é", limit - 2)) + "\U0001F600";

        Assert.Equal(text, (await requester.CreateAsync((name, text))).GetProperty(name).GetString());

        // One more, so that the limit falls within a surrogate pair.
        await requester.NotValidAsync("CreateHIT", Requester.NewHit((name, "é" + text)), name, "é" + text);
    }

    [Fact]
    public async Task Call_WhatIsNotOffered_SaysSo()
    {
        await using var requester = await Requester.WithAsync();

        await requester.RefusedAsync(
            "CreateHIT",
            Requester.NewHit(("Question", null)),
            "InvalidParameterValue",
            "Either a Question parameter or a HITLayoutId parameter must be provided.");
        await requester.RefusedAsync(
            "CreateHIT",
            Requester.NewHit(("Question", null), ("HITLayoutId", "3LAYOUT")),
            "HITLayoutDoesNotExist",
            "HIT layout 3LAYOUT does not exist: layouts were made on MTurk's own site.");
    }

    [Fact]
    public async Task Call_Sandbox_MakesTheHitAndMovesNothing()
    {
        await using var requester = await Requester.WithAsync(book => book with { Sandbox = true });

        var hit = await requester.HitAsync(("Reward", "999999.99"), ("MaxAssignments", 100));
        var (assignment, _) = await requester.WorkAsync(hit);
        await requester.ApproveAsync(assignment);

        Assert.Equal("Approved", (await requester.GetAssignmentAsync(assignment)).GetProperty("AssignmentStatus").GetString());
        await requester.AssertBalanceAsync("10000.00", "0.00");
    }

    /// <summary>Requirements as MTurk shows them: with both ways to say what they guard, whichever the requester used.</summary>
    internal static JsonArray Shown(JsonArray requirements)
    {
        var shown = requirements.DeepClone().AsArray();
        foreach (var one in shown.Select(one => one!.AsObject()))
        {
            var preview = (bool?)one["RequiredToPreview"] == true;
            one["ActionsGuarded"] ??= preview ? "PreviewAndAccept" : "Accept";
            one["RequiredToPreview"] = (string?)one["ActionsGuarded"] != "Accept";
        }
        return shown;
    }

    internal static JsonArray Require(params string[] qualifications) => Require("Exists", qualifications);

    private static JsonArray Require(string comparator, string[] qualifications)
        => new([.. qualifications.Select(id => new JsonObject { ["QualificationTypeId"] = id, ["Comparator"] = comparator })]);

    private static string Less(string held) => (100m - decimal.Parse(held)).ToString("F2");
}
