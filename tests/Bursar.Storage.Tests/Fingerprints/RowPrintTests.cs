namespace Bursar.Storage.Tests;

/// <summary>Every column of a row is in its hash, and nothing else is.</summary>
public sealed class RowPrintTests
{
    private static readonly Fingerprints Prints = new(Given.FingerprintKey);

    [Fact]
    public void HashOf_DifferentRows_Differ()
    {
        var rows = Samples.Full.Concat(Samples.Empty).Concat(Samples.Extreme).Where(IsCovered).ToList();

        Assert.Equal(rows.Distinct().Count(), rows.Select(Prints.HashOf).Distinct().Count());
    }

    [Fact]
    public void HashOf_EqualRows_IsTheSame()
    {
        var submission = Samples.Full.OfType<Submission>().First();

        Assert.Equal(Prints.HashOf(submission), Prints.HashOf(submission with { }));
    }

    [Fact]
    public void HashOf_NoneAndZero_Differ()
    {
        var submission = Samples.Full.OfType<Submission>().First();

        Assert.NotEqual(
            Prints.HashOf(submission with { PaidInstead = null }), Prints.HashOf(submission with { PaidInstead = Money.Zero }));
    }

    [Fact]
    public void HashOf_ABook_IsWithoutItsFingerprint()
    {
        var book = Samples.Full.OfType<Book>().First();

        Assert.Equal(Prints.HashOf(book with { Fingerprint = default }), Prints.HashOf(book with { Fingerprint = new(1, 2) }));
    }

    [Fact]
    public void HashOf_UnderAnotherKey_IsAnother()
    {
        var key = Given.FingerprintKey.ToArray();
        key[0] ^= 1;

        Assert.NotEqual(Prints.HashOf(Samples.Full[0]), new Fingerprints(key).HashOf(Samples.Full[0]));
    }

    /// <summary>
    /// A stored fingerprint is compared with hashes that later versions compute. Columns that came later are empty in older rows.
    /// </summary>
    [Fact]
    public void HashOf_ASubmission_NeverChanges()
        => Assert.Equal(
            "b2ad585835feef97fda79849e09146d8",
            $"{Prints.HashOf(Samples.Full.OfType<Submission>().First() with { Stratum = 0, HasDraft = false }):x32}");

    private static bool IsCovered(Row row) => Catalogue.Of(row.Key.Kind).IsFingerprinted;
}
