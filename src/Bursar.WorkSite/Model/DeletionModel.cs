using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What a participant is told before the account is deleted.</summary>
/// <param name="Id">The number under which the work and the money stay.</param>
/// <param name="Owed">What is owed, in each currency, for people.</param>
/// <param name="Pending">What waits for approval, in each currency, for people.</param>
/// <param name="Open">How much accepted work is returned.</param>
public sealed record DeletionModel(ObjectId Id, IReadOnlyList<string> Owed, IReadOnlyList<string> Pending, int Open)
{
    /// <summary>Whether the password is asked for; not of someone who has none.</summary>
    public bool AsksPassword { get; init; }

    /// <summary>Why it was not deleted; empty before.</summary>
    public string Why { get; init; } = "";
}
