namespace Bursar.Testing.Model;

/// <summary>
/// What the numbers of a <see cref="Step"/> mean in money and in places: mostly sensible, and each kind of wrong one now and
/// then.
/// </summary>
internal sealed class Amounts(NaiveLedger model)
{
    public static Ledger.Pricing Pricing(uint n) => (n % 8) switch
    {
        0 or 1 or 2 => Ledger.Pricing.MTurk,
        3 or 4 => Ledger.Pricing.Prolific,
        5 => new(),
        6 when n / 8 % 4 == 0 => new() { Step = Money.Zero },
        _ => new()
        {
            FeeRate = new(n / 8 % 100, 1 + n / 800 % 97),
            VatRate = new(n / 11 % 30, 1 + n / 330 % 89),
            LargeStudyRate = new(n / 13 % 30, 1 + n / 390 % 83),
            LargeStudyPlaces = (int)(1 + n / 17 % 20),
            MinimumFee = new(n / 19 % 300),
            Step = new(1 + n / 23 % 300),
            Surcharges = new(
                [new("Q1", new(n / 29 % 50, 1 + n / 370 % 61), Money.Zero), new("Q2", new(n / 31 % 5, 40), new(n / 41 % 9_000))]),
        },
    };

    /// <summary>A change of some of a list's terms.</summary>
    public static PricingEdit Edit(uint n)
    {
        var to = Pricing(n / 4);
        return (n % 4) switch
        {
            0 => new() { FeeRate = to.FeeRate, VatRate = to.VatRate },
            1 => new() { LargeStudyRate = to.LargeStudyRate, LargeStudyPlaces = to.LargeStudyPlaces, Step = to.Step },
            2 => new() { MinimumFee = to.MinimumFee, Surcharges = to.Surcharges },
            _ => new() { Step = n / 4 % 3 == 0 ? Money.Zero : null },
        };
    }

    public static Money Cents(uint n) => Money.FromMinor(n % 20_000);

    public Money Of(uint n, int book) => (n % 16) switch
    {
        0 => new(n / 16 % 2 == 0 ? 0 : -1),
        1 => n / 16 % 16 == 0 ? Money.MaxAmount : Money.MaxAmount + new Money(1),
        2 => Units(book, "Available"),
        3 => Units(book, "Available") + new Money(1),
        4 => new(n / 16 % 50_000),
        _ => Cents(n / 16),
    };

    /// <summary>Also exactly the credit in use, and one unit less.</summary>
    public Money Limit(uint n, int book) => (n % 8) switch
    {
        0 => new(-1),
        1 => Money.MaxAmount + new Money(1),
        2 => -Units(book, "Available"),
        3 => -Units(book, "Available") - new Money(1),
        4 => Money.Zero,
        _ => Cents(n / 8),
    };

    public static Money Reward(uint n) => (n % 16) switch
    {
        0 => Money.Zero,
        1 => new(-1),
        2 => Money.MaxAmount,
        3 => Money.MaxAmount + new Money(1),
        4 => Amount(4.25m),
        5 => new(n / 16 % 50_000),
        _ => Money.FromMinor(n / 16 % 500),
    };

    /// <summary>The study's own, a little more or less, much more, or any.</summary>
    public static Money NewReward(uint n, NaiveStudy? study) => (n % 8) switch
    {
        0 => Reward(n / 8),
        < 3 => new((long)(study?.Reward ?? 0)),
        < 5 => new((long)(study?.Reward ?? 0) + n / 8 % 4_000),
        5 => new((long)(study?.Reward ?? 0) + n / 8 % 4_000_000),
        _ => new((long)(study?.Reward ?? 0) - n / 8 % 4_000),
    };

    /// <summary>None, or what costs more on one pricing or the other; now and then one that costs nothing.</summary>
    public static string[] Qualifications(uint n) => (n % 8) switch
    {
        < 3 => [],
        3 => ["Q0"],
        4 => ["Q1"],
        5 => ["Q2", "Q1", "Q2"],
        6 => ["2F1QJWKUDD8XADTFD2Q0G6UTO95ALH", "Q2"],
        _ => ["2ARFPLSP75KLA8M8DH1HTEQVJT3SY6"],
    };

    /// <summary>Mostly small; now and then none, or all there is, or too much.</summary>
    public Money Bonus(uint n, int book) => n % 4 == 0 ? Of(n / 4, book) : Money.FromMinor(1 + n / 4 % 300);

    public static string Text(uint n, int max) => n % 9 == 0 ? new string('x', max + 1) : n % 3 == 0 ? "" : $"Text {n % 1_000}";

    public static int Places(uint n) => (n % 16) switch
    {
        0 => 0,
        1 => Ledger.Study.MaxPlaces + 1,
        2 or 3 => Ledger.Study.MaxPlaces,
        4 or 5 => 9,
        6 => 10,
        _ => (int)(1 + n / 16 % 6),
    };

    public static int MorePlaces(uint n) => (n % 16) switch
    {
        0 => 0,
        1 => -1,
        2 => Ledger.Study.MaxPlaces,
        _ => (int)(1 + n / 16 % 20),
    };

    private Money Units(int book, string account)
        => new(model.Books.TryGetValue(book, out var known) ? (long)known.Sum(account) : 0);
}
