namespace Bursar.Ledger;

/// <summary>Groups of tasks that a study's places are shared out among.</summary>
/// <param name="Groups">The number of groups, 1 to <see cref="PlaceQuota.MaxGroups"/>.</param>
/// <param name="Annotators">How many participants answer each group, at least 1.</param>
public sealed record SharedTasks(int Groups, int Annotators)
{
    /// <summary>The number of places: one for each participant of each group.</summary>
    public long Places => (long)Groups * Annotators;

    /// <summary>Why a study cannot have them; null if it can.</summary>
    internal Rejection? Check(Audience audience)
    {
        if (Groups is < 1 or > PlaceQuota.MaxGroups)
            return new(RejectionCode.InvalidValue, $"A study has 1 to {PlaceQuota.MaxGroups} groups of tasks.");
        if (Annotators < 1 || Places > Study.MaxPlaces)
            return new(RejectionCode.InvalidValue, $"A study has 1 to {Study.MaxPlaces} places.");
        return audience.Strata.Count > 0
            ? new(RejectionCode.InvalidValue, "Places are shared out by groups of tasks or by parts of the audience, not both.")
            : null;
    }

    /// <summary>The study with a place for each participant of each group.</summary>
    internal Study Share(Study study) => study with { Places = (int)Places, Quota = PlaceQuota.OfGroups(Groups) };
}
