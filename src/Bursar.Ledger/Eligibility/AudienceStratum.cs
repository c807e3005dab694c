namespace Bursar.Ledger;

/// <summary>A part of an audience, for which a share of the study's places is kept. Prolific says weighting.</summary>
/// <param name="Rule">Who belongs to it.</param>
/// <param name="Weight">Its weight beside the others, more than 0 and at most <see cref="MaxWeight"/>.</param>
public sealed record AudienceStratum(AudienceRule Rule, decimal Weight)
{
    /// <summary>The greatest weight.</summary>
    public const decimal MaxWeight = 1_000_000_000_000;
}
