namespace Bursar.Ledger;

/// <summary>
/// What a caller has read of a study and a participant before a command decides: the study's requirements, and what is known of
/// the participant over all books. A command sees one book only, so it cannot read the latter itself.
/// </summary>
/// <param name="Requirements">The study's requirements. The command is refused if the study has others by now.</param>
/// <param name="Standing">What is known of the participant.</param>
public sealed record Candidate(RequirementList Requirements, Standing Standing)
{
    /// <summary>A candidate for a study that requires nothing.</summary>
    public static readonly Candidate ForAnyone = new(RequirementList.None, Standing.Unknown);

    /// <summary>
    /// The participant's last submission in a study that takes several from each; empty for none. The command is refused if it is
    /// another by now.
    /// </summary>
    public ObjectId Previous { get; init; }

    /// <summary>The study's audience. The command is refused if the study has another by now.</summary>
    public Audience Audience { get; init; } = Audience.Everyone;

    /// <summary>The study's collection; empty for none. The command is refused if the study is in another by now.</summary>
    public ObjectId Collection { get; init; }

    /// <summary>The study's pool of logins; empty for none. The command is refused if the study has another by now.</summary>
    public ObjectId Logins { get; init; }

    /// <summary>Reads the requirements of a study, and of the participant what they ask for.</summary>
    /// <param name="ledger">Where to read.</param>
    /// <param name="study">The study; null if there is none.</param>
    /// <param name="participant">The participant's id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <exception cref="StoreException">The store failed, or the requirements are missing.</exception>
    public static async ValueTask<Candidate> ReadAsync(
        ILedgerReader ledger, Study? study, ObjectId participant, CancellationToken cancellation)
    {
        if (study is null) return ForAnyone;
        var requirements = await RequirementsAsync(ledger, study, cancellation);
        var audience = await AudienceAsync(ledger, study, cancellation);
        var asks = requirements.AsksForStanding(study.Id.Book) || audience.AsksForStanding(study.Id.Book);
        var counts = requirements.AsksForCounts(study.Id.Book) || audience.AsksForCounts(study.Id.Book);
        var standing = asks ? await Standing.ReadAsync(ledger, participant, counts, cancellation) : Standing.Unknown;
        var candidate = new Candidate(requirements, standing)
        {
            Audience = audience,
            Collection = study.Collection,
            Logins = study.Logins,
        };
        if (study.Rules.PerParticipant == 1) return candidate;
        var part = await ledger.FindAsync<Participation>(RowKey.OfParticipation(study.Id, participant), cancellation);
        return candidate with { Previous = part?.Submission ?? default };
    }

    private static async ValueTask<RequirementList> RequirementsAsync(
        ILedgerReader ledger, Study study, CancellationToken cancellation)
    {
        if (study.Requirements.IsEmpty) return RequirementList.None;
        var set = await ledger.FindAsync<RequirementSet>(RowKey.OfRequirementSet(study.Requirements), cancellation);
        return set?.List ?? throw new StoreException($"The requirements of study {study.Id} are missing.");
    }

    private static async ValueTask<Audience> AudienceAsync(ILedgerReader ledger, Study study, CancellationToken cancellation)
    {
        if (study.Audience.IsEmpty) return Audience.Everyone;
        var row = await ledger.FindAsync<StudyAudience>(RowKey.OfStudyAudience(study.Audience), cancellation);
        return row?.Audience ?? throw new StoreException($"The audience of study {study.Id} is missing.");
    }

    /// <summary>The first requirement that keeps the participant from an action; null for none.</summary>
    /// <param name="action">The action.</param>
    /// <param name="book">The number of the study's book.</param>
    /// <param name="traitOf">The participant's trait of a kind of that book; null if there is none.</param>
    public Requirement? FirstUnmet(StudyAction action, int book, Func<ObjectId, Trait?> traitOf)
    {
        foreach (var (entry, own) in Requirements.EntriesIn(book))
            if (entry.Guards <= action && !IsMet(entry, own, traitOf)) return entry;
        return null;
    }

    private bool IsMet(Requirement one, ObjectId own, Func<ObjectId, Trait?> traitOf)
    {
        if (!own.IsEmpty) return one.IsMetBy(traitOf(own) is { State: TraitState.Granted } trait ? trait.Value : null);
        return one.Type == SystemTrait.Locale ? one.IsMetBy(Standing.Locale) : one.IsMetBy(Standing.NumberOf(one.Type));
    }
}
