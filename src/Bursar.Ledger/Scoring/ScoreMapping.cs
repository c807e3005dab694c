namespace Bursar.Ledger;

/// <summary>How the value of a trait follows from the sum of a test's scores (MTurk API Reference, AnswerKey).</summary>
public abstract record ScoreMapping
{
    /// <summary>The sum itself.</summary>
    public static readonly ScoreMapping Sum = new SumMapping();

    private ScoreMapping()
    {
    }

    /// <summary>Why it is invalid, as a sentence; null if it is valid.</summary>
    internal abstract string? Why { get; }

    /// <summary>The value of a sum of scores.</summary>
    internal abstract decimal ValueOf(long sum);

    /// <summary>The sum as a percentage of a maximum, to the nearest whole number.</summary>
    /// <param name="Maximum">The sum that is 100 %; more than 0.</param>
    public sealed record Percentage(int Maximum) : ScoreMapping
    {
        internal override string? Why => Maximum > 0 ? null : "The sum that is 100 % must be more than 0.";

        internal override decimal ValueOf(long sum) => sum * 100m / Maximum;
    }

    /// <summary>The sum times a factor, to the nearest whole number.</summary>
    /// <param name="Factor">The factor, of at most <see cref="MaxFactor"/>.</param>
    public sealed record Scale(decimal Factor) : ScoreMapping
    {
        /// <summary>The largest factor, either side of 0: 1,000,000. MTurk names no limit.</summary>
        public const decimal MaxFactor = 1_000_000;

        internal override string? Why => Math.Abs(Factor) <= MaxFactor ? null : $"The factor must be at most {MaxFactor}.";

        internal override decimal ValueOf(long sum) => sum * Factor;
    }

    /// <summary>A value for each range of sums.</summary>
    /// <param name="Ranges">The ranges; where they overlap, the first one counts.</param>
    /// <param name="Otherwise">The value of a sum in none of them.</param>
    public sealed record Range(IReadOnlyList<ScoreRange> Ranges, int Otherwise) : ScoreMapping
    {
        internal override string? Why
            => Ranges.All(one => one.Lowest <= one.Highest) ? null : "A range of scores must not end before it begins.";

        internal override decimal ValueOf(long sum)
            => Ranges.FirstOrDefault(one => one.Lowest <= sum && sum <= one.Highest)?.Value ?? Otherwise;
    }

    private sealed record SumMapping : ScoreMapping
    {
        internal override string? Why => null;

        internal override decimal ValueOf(long sum) => sum;
    }
}


/// <summary>A range of sums, and the value that they have.</summary>
/// <param name="Lowest">The lowest sum.</param>
/// <param name="Highest">The highest sum.</param>
/// <param name="Value">The value.</param>
public sealed record ScoreRange(int Lowest, int Highest, int Value);
