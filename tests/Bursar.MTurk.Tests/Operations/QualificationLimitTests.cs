using System.Text.Json.Nodes;

namespace Bursar.MTurk.Tests;

/// <summary>How many qualifications CreateHIT takes, and that it does not read those beyond its limits.</summary>
public sealed class QualificationLimitTests
{
    [Fact]
    public async Task Call_ManyQualifications_AreTakenUpToTen()
    {
        await using var requester = await Requester.WithAsync();

        List<string> types = [];
        for (var i = 0; i < 10; i++) types.Add(await QualificationTypeTests.CreateAsync(requester, $"Q{i}"));

        await requester.HitAsync(Required(CreateHITTests.Require([.. types])));
        await requester.RefusedAsync(
            "CreateHIT",
            Requester.NewHit(Required(CreateHITTests.Require([.. Enumerable.Range(0, 11).Select(i => $"Q{i}")]))),
            "InvalidParameterValue",
            "A HIT has at most 10 qualification requirements.");
        await requester.RefusedAsync(
            "CreateHIT",
            Requester.NewHit(Required(JsonNode.Parse($$"""
                [{"QualificationTypeId":"Q","Comparator":"In","IntegerValues":[{{string.Join(',', Enumerable.Range(0, 16))}}]}]
                """))),
            "InvalidParameterValue",
            "A qualification requirement has at most 15 integer values and 30 locale values.");
    }

    [Fact]
    public async Task Call_QualificationsBeyondTheLimits_AreNotRead()
    {
        await using var requester = await Requester.WithAsync();
        const string Missing = "failed to satisfy constraint: Member must not be null";

        await requester.ViolatesAsync(
            "CreateHIT",
            Requester.NewHit(Required(JsonNode.Parse($"[{string.Join(',', Enumerable.Repeat("{}", 11))}]"))).ToJsonString(),
            [
                .. Enumerable.Range(1, 10)
                    .SelectMany(
                        i => (string[])["qualificationTypeId", "comparator"],
                        (i, name) => $"Value null at 'qualificationRequirements.{i}.member.{name}' {Missing}")
            ]);
        await requester.ViolatesAsync(
            "CreateHIT",
            Requester.NewHit(Required(JsonNode.Parse($$"""
                [{"QualificationTypeId":"Q","Comparator":"In","LocaleValues":[{{string.Join(',', Enumerable.Repeat("{}", 31))}}]}]
                """))).ToJsonString(),
            [
                .. Enumerable.Range(1, 30)
                    .Select(i => $"Value null at 'qualificationRequirements.1.member.localeValues.{i}.member.country' {Missing}")
            ]);
    }

    private static (string, JsonNode?) Required(JsonNode? qualifications) => ("QualificationRequirements", qualifications);
}
