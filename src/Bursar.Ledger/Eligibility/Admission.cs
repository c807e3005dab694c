namespace Bursar.Ledger;

/// <summary>Whether participants may take part in a study, asked or done.</summary>
public static class Admission
{
    private const int MaxTries = 5;

    /// <summary>
    /// Takes a place for a participant who is eligible (<see cref="TakePlace"/>). If the study's requirements change meanwhile,
    /// the new ones count.
    /// </summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="command">The command, without <see cref="TakePlace.Candidate"/>.</param>
    /// <param name="cancellation">Cancels the reads before the command.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Outcome> TakePlaceAsync(this ILedger ledger, TakePlace command, CancellationToken cancellation)
    {
        for (var left = MaxTries; ; left--)
        {
            var study = await ledger.FindAsync<Study>(RowKey.OfStudy(command.Study), cancellation);
            var candidate = await Candidate.ReadAsync(ledger, study, command.Participant, cancellation);
            var outcome = await ledger.ExecuteAsync(command with { Candidate = candidate }, CancellationToken.None);
            if (outcome.Rejection?.Code != RejectionCode.Changed || left == 1) return outcome;
        }
    }

    /// <summary>
    /// Why a participant may not take an action on a study that is offered, by the rules of <see cref="TakePlace"/>; null if they
    /// may. Whether a place is free is another question.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<Rejection?> CheckAsync(
        this ILedgerReader ledger, ObjectId study, ObjectId participant, StudyAction action, CancellationToken cancellation)
    {
        var row = await ledger.FindAsync<Study>(RowKey.OfStudy(study), cancellation);
        var candidate = await Candidate.ReadAsync(ledger, row, participant, cancellation);
        // All at once: on PostgreSQL each is a wait.
        var reading = candidate.Requirements.TypesOf(study.Book)
            .Select(type => (type, ledger.FindAsync<Trait>(RowKey.OfTrait(type, participant), cancellation).AsTask()))
            .ToList();
        var block = await ledger.FindAsync<Block>(RowKey.OfBlock(study.Book, participant), cancellation);
        Dictionary<ObjectId, Trait?> traits = [];
        foreach (var (type, trait) in reading) traits[type] = await trait;
        if (Check(candidate, study, participant, action, block, type => traits[type]) is { } refused) return refused;
        if (!candidate.Collection.IsEmpty)
        {
            var part = await ledger.FindAsync<CollectionPart>(
                RowKey.OfCollectionPart(candidate.Collection, participant), cancellation);
            if (CheckCollection(part, study) is { } taken) return taken;
        }
        return row is null || await IsInAudienceAsync(ledger, candidate, row, participant, cancellation)
            ? null
            : Outside(study, participant);
    }

    private static async ValueTask<bool> IsInAudienceAsync(
        ILedgerReader ledger, Candidate candidate, Study study, ObjectId participant, CancellationToken cancellation)
    {
        if (candidate.Audience.Rule is null) return true;
        Dictionary<RowKey, Row?> found = [];
        foreach (var key in candidate.Audience.RowsOf(study.Id.Book, participant))
            found[key] = key.Kind == RowKind.GroupMember
                ? await ledger.FindAsync<GroupMember>(key, cancellation)
                : await ledger.FindAsync<Participation>(key, cancellation);
        return candidate.Audience.Has(study, participant, candidate.Standing, key => found[key]);
    }

    /// <summary>Why a participant who takes part in a study of a collection cannot take another; null if they can.</summary>
    internal static Rejection? CheckCollection(CollectionPart? part, ObjectId study)
        => part is null || part.Study == study
            ? null
            : new(
                RejectionCode.NotEligible,
                $"Participant {part.Participant} has taken a place in study {part.Study}, which excludes study {study}.");

    /// <summary>The refusal of a participant whom the study is not for.</summary>
    internal static Rejection Outside(ObjectId study, ObjectId participant)
        => new(RejectionCode.NotEligible, $"Participant {participant} is not among those whom study {study} is for.");

    /// <summary>Why a participant may not take an action; null if they may.</summary>
    internal static Rejection? Check(
        Candidate candidate,
        ObjectId study,
        ObjectId participant,
        StudyAction action,
        Block? block,
        Func<ObjectId, Trait?> traitOf)
    {
        if (block is { IsActive: true })
            return new(RejectionCode.NotEligible, $"Participant {participant} is blocked by the payer of study {study}.");
        return candidate.FirstUnmet(action, study.Book, traitOf) is { } unmet
            ? new(RejectionCode.NotEligible, $"Participant {participant} does not meet requirement {unmet} of study {study}.")
            : null;
    }
}
