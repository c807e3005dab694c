namespace Bursar.Ledger.Tests;

/// <summary>
/// Random studies, participants and traits: who sees, previews and gets a place is what a plain reading of the documentation
/// says, written here a second time without the ledger's types.
/// </summary>
[Slow("runs many random commands")]
public sealed class NaiveEligibilityTests
{
    private static readonly string[] Outcomes = ["Taken", "NotEligible", "NoPlaceFree", "AlreadyExists", "OfferOver"];

    [Fact]
    public void TakePlace_RandomProgram_AgreesWithTheNaiveModel()
    {
        TestSeed.Print();
        Dictionary<string, int> seen = [];
        TestSeed.Run(150, random =>
        {
            foreach (var (outcome, times) in new EligibilityProgram(random).RunAsync().GetAwaiter().GetResult())
                seen[outcome] = seen.GetValueOrDefault(outcome) + times;
        });
        // 6,000 tries, of which each outcome is some hundred.
        Assert.All(Outcomes, one => Assert.True(seen.GetValueOrDefault(one) > 50, $"{one}: {seen.GetValueOrDefault(one)}"));
    }
}
