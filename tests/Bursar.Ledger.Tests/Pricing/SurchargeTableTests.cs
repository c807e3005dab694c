namespace Bursar.Ledger.Tests;

public sealed class SurchargeTableTests
{
    private static readonly Surcharge Premium = new("PREMIUM1", Ratio.Zero, Amount(0.40m));
    private static readonly Surcharge Rated = new("RATED1", new Ratio(1, 20), Money.Zero);

    [Fact]
    public void Of_Qualifications_AddsUpThoseThatCostAndEachOnce()
    {
        var table = new SurchargeTable([Premium, Rated]);

        Assert.Equal((new Ratio(1, 20), Amount(0.40m)), table.Of(["RATED1", "PREMIUM1", "RATED1", "OTHER", "rated1"]));
        Assert.Equal((Ratio.Zero, Money.Zero), table.Of([]));
        Assert.Equal((Ratio.Zero, Money.Zero), SurchargeTable.Empty.Of(["RATED1"]));
    }

    [Fact]
    public void New_TwiceTheSameQualification_KeepsTheLast()
    {
        var table = new SurchargeTable([Premium, Premium with { Fixed = Amount(0.05m) }]);

        Assert.Equal(Amount(0.05m), Assert.Single(table.Entries).Fixed);
    }

    [Fact]
    public void TryParse_WhatToStringWrote_IsTheSameTable()
    {
        foreach (var table in new[] { SurchargeTable.Empty, SurchargeTable.Masters, new([Premium, Rated]) })
            Assert.Equal(table, SurchargeTable.TryParse(table.ToString()));
        Assert.Equal("PREMIUM1:0:4000,RATED1:1/20:0", new SurchargeTable([Rated, Premium]).ToString());
    }

    [Theory]
    [InlineData("A")]
    [InlineData("A:1/20")]
    [InlineData("A:1/20:0:0")]
    [InlineData("A:x:0")]
    [InlineData("A:1/0:0")]
    [InlineData("A:0:0.5")]
    [InlineData("A:0:9223372036854775808")]
    public void TryParse_AnythingElse_IsNone(string text) => Assert.Null(SurchargeTable.TryParse(text));

    [Fact]
    public void Equals_TheSameEntriesInAnyOrder_AreEqual()
    {
        SurchargeTable one = new([Premium, Rated]), same = new([Rated, Premium]), other = new([Premium]);

        Assert.True(one.Equals(same) && one.GetHashCode() == same.GetHashCode() && one.Equals((object)same));
        Assert.False(one.Equals(other));
        Assert.False(one.Equals(null));
        Assert.Equal(Pricing.MTurk with { Surcharges = one }, Pricing.MTurk with { Surcharges = same });
        Assert.NotEqual(Pricing.MTurk with { Surcharges = one }, Pricing.MTurk with { Surcharges = other });
    }

    [Fact]
    public void OpenBook_SurchargesOutOfRange_IsRefused()
    {
        AssertRefused([Premium with { Qualification = "" }]);
        AssertRefused([Premium with { Qualification = "A:B" }]);
        AssertRefused([Premium with { Qualification = new string('A', 65) }]);
        AssertRefused([Premium with { Fixed = new(-1) }]);
        AssertRefused([Premium with { Fixed = Money.MaxAmount + new Money(1) }]);
        AssertRefused(Enumerable.Range(0, SurchargeTable.MaxEntries + 1).Select(i => Premium with { Qualification = $"Q{i}" }));

        var most = Enumerable.Range(0, SurchargeTable.MaxEntries)
            .Select(i => Premium with { Qualification = $"Q{i}", Fixed = Money.MaxAmount });
        new MemoryStore().Must(Open(most.Append(Premium with { Qualification = "Q1" })));
        new MemoryStore().Must(Open([Premium with { Qualification = new string('A', 64) }]));
    }

    /// <summary>Four rates over large denominators have no common one in 64 bits: refused, not wrapped.</summary>
    [Fact]
    public void DraftStudy_RatesOrAmountsBeyondTheRange_IsRefused()
    {
        var store = new MemoryStore();
        long[] primes = [999_983, 999_979, 999_961, 999_959];
        var rates = primes.Select((prime, i) => new Surcharge($"R{i}", new Ratio(1, prime), Money.Zero));
        var amounts = Enumerable.Range(0, 400).Select(i => new Surcharge($"A{i}", Ratio.Zero, Money.MaxAmount));
        store.Must(Open(rates.Concat(amounts)));
        var draft = new DraftStudy(7, "t", Amount(1), 1, Origin.MTurk);

        store.MustRefuse(draft with { Qualifications = ["R0", "R1", "R2", "R3"] }, RejectionCode.OutOfRange);
        store.Must(draft with { Qualifications = [.. Enumerable.Range(0, 400).Select(i => $"A{i}")] });
    }

    private static void AssertRefused(IEnumerable<Surcharge> entries)
        => new MemoryStore().MustRefuse(Open(entries), RejectionCode.InvalidValue);

    private static OpenBook Open(IEnumerable<Surcharge> entries)
        => new(BookId(), "Title", Currency.USD, Payer) { MTurkPricing = Pricing.MTurk with { Surcharges = new(entries) } };
}
