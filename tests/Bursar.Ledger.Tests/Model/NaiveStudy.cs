using System.Numerics;

namespace Bursar.Ledger.Tests;

/// <summary>One study of the <see cref="NaiveLedger"/>: its places in five heaps.</summary>
internal sealed class NaiveStudy
{
    public required ObjectId Id { get; init; }

    public required NaiveBook Book { get; init; }

    public required PriceList Prices { get; init; }

    public required int Places { get; set; }

    public required TimeSpan TimeLimit { get; init; }

    public required TimeSpan ApproveAfter { get; init; }

    public required DateTimeOffset? ExpiresAt { get; init; }

    public StudyState State { get; set; } = StudyState.Draft;

    public required BigInteger[] Unit { get; set; }

    public int Open { get; set; }

    /// <summary>Taken, and not submitted yet.</summary>
    public int Working { get; set; }

    public int Submitted { get; set; }

    public int Paid { get; set; }

    public int Closed { get; set; }

    public string Account => $"Held {Id}";

    public bool IsExpired(DateTimeOffset now) => ExpiresAt is { } expiry && expiry <= now;
}
