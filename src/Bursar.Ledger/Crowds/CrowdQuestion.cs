namespace Bursar.Ledger;

/// <summary>An audience, and what must be read to find out who belongs to it beside what participants answered.</summary>
/// <param name="table">All participants.</param>
/// <param name="rule">The rule; null for everyone.</param>
/// <param name="book">The number of the book whose groups and studies count.</param>
internal sealed class CrowdQuestion(CrowdTable table, AudienceRule? rule, int book)
{
    private const int AtOnce = 5_000;

    private static readonly IReadOnlyList<SubmissionState> AllStates = Enum.GetValues<SubmissionState>();

    private readonly Dictionary<ObjectId, IReadOnlyList<ObjectId>> _people = [];
    private IReadOnlyList<DecidedWork> _work = [];

    /// <summary>Marks the participants who belong to the audience.</summary>
    public async ValueTask<bool[]> AnswerAsync(ILedgerReader ledger, CancellationToken cancellation)
    {
        var admitted = new bool[table.Count];
        if (rule is null)
        {
            admitted.AsSpan().Fill(true);
            return admitted;
        }
        await ReadAsync(ledger, rule, cancellation);
        Mark(rule, admitted);
        return admitted;
    }

    private async ValueTask ReadAsync(ILedgerReader ledger, AudienceRule rules, CancellationToken cancellation)
    {
        foreach (var one in rules.Everything())
        {
            foreach (var id in one.Ids.Where(id => id.Book == book))
                if (one.Kind == AudienceKind.InGroup) _people[id] = await MembersAsync(ledger, id, cancellation);
                else if (one.Kind == AudienceKind.TookPart) _people[id] = await TookPartAsync(ledger, id, cancellation);
            if (SystemScreener.IsCounted(one.Screener) && _work.Count == 0) _work = await WorkAsync(ledger, cancellation);
        }
    }

    private void Mark(AudienceRule one, Span<bool> admitted)
    {
        switch (one.Kind)
        {
            case AudienceKind.All or AudienceKind.Any:
                Combine(one, admitted);
                break;
            case AudienceKind.Listed:
                MarkListed(one.Ids, one.Admits, admitted);
                break;
            case AudienceKind.TookPart or AudienceKind.InGroup:
                MarkListed(one.Ids.SelectMany(id => _people.GetValueOrDefault(id) ?? []), one.Admits, admitted);
                break;
            default:
                if (SystemScreener.IsCounted(one.Screener)) MarkWork(one, admitted);
                else table.ColumnOf(one.Screener).Mark(one, admitted);
                break;
        }
    }

    private void Combine(AudienceRule one, Span<bool> admitted)
    {
        var all = one.Kind == AudienceKind.All;
        admitted.Fill(all);
        var some = new bool[admitted.Length];
        foreach (var part in one.Rules)
        {
            Mark(part, some);
            for (var i = 0; i < some.Length; i++) admitted[i] = all ? admitted[i] & some[i] : admitted[i] | some[i];
        }
    }

    private void MarkListed(IEnumerable<ObjectId> listed, bool admits, Span<bool> admitted)
    {
        admitted.Fill(!admits);
        foreach (var id in listed)
            if (table.PositionOf(id) is >= 0 and var position) admitted[position] = admits;
    }

    private void MarkWork(AudienceRule one, Span<bool> admitted)
    {
        admitted.Fill(Admits(default));
        foreach (var work in _work)
            if (table.PositionOf(work.Participant) is >= 0 and var position) admitted[position] = Admits(work);

        bool Admits(DecidedWork work) => one.Admits == one.IsMetBy([
            one.Screener == SystemScreener.Approvals ? work.Approved : Standing.ApprovalRate(work.Approved, work.Rejected)]);
    }

    private static async ValueTask<IReadOnlyList<ObjectId>> MembersAsync(
        ILedgerReader ledger, ObjectId group, CancellationToken cancellation)
    {
        var members = await AllAsync(
            ledger, after => new MembersOfGroup(group, after, AtOnce), one => one.Participant, cancellation);
        return [.. members.Select(one => one.Participant)];
    }

    /// <summary>Whoever has taken a place has a submission, whatever became of it.</summary>
    private static async ValueTask<IReadOnlyList<ObjectId>> TookPartAsync(
        ILedgerReader ledger, ObjectId study, CancellationToken cancellation)
    {
        var submissions = await AllAsync(
            ledger, after => new SubmissionsOfStudy(study, AllStates, after, AtOnce), one => one.Id, cancellation);
        return [.. submissions.Select(one => one.Participant)];
    }

    private static ValueTask<IReadOnlyList<DecidedWork>> WorkAsync(ILedgerReader ledger, CancellationToken cancellation)
        => AllAsync(ledger, after => new DecidedWorkAfter(after, AtOnce), one => one.Participant, cancellation);

    private static async ValueTask<IReadOnlyList<T>> AllAsync<T>(
        ILedgerReader ledger, Func<ObjectId, Query<T>> pageAfter, Func<T, ObjectId> positionOf, CancellationToken cancellation)
    {
        List<T> all = [];
        IReadOnlyList<T> page;
        for (var after = default(ObjectId); ; after = positionOf(page[^1]))
        {
            page = await ledger.ListAsync(pageAfter(after), cancellation);
            all.AddRange(page);
            if (page.Count < AtOnce) return all;
        }
    }
}
