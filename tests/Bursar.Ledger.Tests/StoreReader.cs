namespace Bursar.Ledger.Tests;

/// <summary>Reads a <see cref="MemoryStore"/> as a ledger is read, as far as tests ask for it.</summary>
/// <param name="store">The store.</param>
internal sealed class StoreReader(MemoryStore store) : ILedgerReader
{
    /// <summary>How many lists were read.</summary>
    public int Lists { get; private set; }

    public ValueTask<TRow?> FindAsync<TRow>(RowKey key, CancellationToken cancellation) where TRow : Row
        => new(store.Find<TRow>(key));

    public ValueTask<IReadOnlyList<TRow>> ListAsync<TRow>(Query<TRow> query, CancellationToken cancellation)
    {
        Lists++;
        IEnumerable<object> found = query switch
        {
            ParticipantsAfter page => Rows<Participant>().Where(one => one.Id.CompareTo(page.After) > 0).OrderBy(one => one.Id),
            MembersOfGroup page => Rows<GroupMember>()
                .Where(one => one.Group == page.Group && one.IsMember && one.Participant.CompareTo(page.After) > 0)
                .OrderBy(one => one.Participant),
            SubmissionsOfStudy page => Rows<Submission>()
                .Where(one => one.Study == page.Study && page.States.Contains(one.State) && one.Id.CompareTo(page.After) > 0)
                .OrderBy(one => one.Id),
            DecidedWorkAfter page => Rows<Submission>()
                .Where(one => one.Participant.CompareTo(page.After) > 0)
                .GroupBy(one => one.Participant)
                .OrderBy(one => one.Key)
                .Select(one => (object)new DecidedWork(
                    one.Key,
                    one.Count(work => work.State is SubmissionState.Approved or SubmissionState.PartlyApproved),
                    one.Count(work => work.State == SubmissionState.Rejected))),
            EventBatchesOfBook page => store.EventBatches
                .Where(one => one.Book == page.Book && one.Sequence >= page.After)
                .OrderBy(one => one.Sequence),
            _ => throw new NotSupportedException($"{query}"),
        };
        return new([.. found.Take(query.Limit).Cast<TRow>()]);
    }

    public ValueTask<IReadOnlyDictionary<TGroup, int>> CountAsync<TGroup>(
        CountQuery<TGroup> query, CancellationToken cancellation) where TGroup : notnull
    {
        var participant = ((SubmissionsOfParticipant)(object)query).Participant;
        return new(Rows<Submission>()
            .Where(one => one.Participant == participant)
            .GroupBy(one => (TGroup)(object)one.State)
            .ToDictionary(one => one.Key, one => one.Count()));
    }

    private IEnumerable<TRow> Rows<TRow>() => store.Rows.Values.OfType<TRow>();
}
