namespace Bursar.Ledger.Tests;

/// <summary>A HIT as its documentation describes one: who may take a place of it, and why not.</summary>
/// <param name="Study">The study.</param>
/// <param name="Wishes">What it requires.</param>
/// <param name="End">When its offer ends.</param>
internal sealed record NaiveOffering(ObjectId Study, List<NaiveWish> Wishes, DateTimeOffset End)
{
    /// <summary>Those who have an assignment, or had one that they did not give up.</summary>
    public HashSet<ObjectId> Workers { get; } = [];

    /// <summary>The assignments that are being worked on.</summary>
    public List<(ObjectId Submission, ObjectId Person, DateTimeOffset Due)> Working { get; } = [];

    /// <summary>The number of places that nobody has.</summary>
    public required int Free { get; set; }

    /// <summary>Why a person may not take an action, as the beginning of a sentence; null if they may.</summary>
    public string? WhyNot(NaivePerson person, string action)
    {
        if (person.BlockedIn.Contains(Study.Book)) return "is blocked by the payer";
        return Wishes.Find(one => one.Keeps(action) && !one.IsMetBy(person)) is { } unmet
            ? $"requirement {unmet.ToRequirement()} of study"
            : null;
    }

    /// <summary>Why a person cannot have a place now, as the name of the reason; "Taken" if they can.</summary>
    public string Outcome(ObjectId id, NaivePerson person, DateTimeOffset now)
    {
        if (now >= End) return "OfferOver";
        if (Workers.Contains(id)) return "AlreadyExists";
        if (WhyNot(person, "Accept") is not null) return "NotEligible";
        return Free == 0 ? "NoPlaceFree" : "Taken";
    }
}
