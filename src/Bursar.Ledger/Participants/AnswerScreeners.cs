namespace Bursar.Ledger;

/// <summary>Sets the answers of several participants to screeners: all of them, or none.</summary>
/// <param name="Participants">
/// The new answers of each participant, by the screener's id; an empty list takes an answer back. At most <see cref="Max"/>
/// participants.
/// </param>
public sealed record AnswerScreeners(
    IReadOnlyDictionary<ObjectId, IReadOnlyDictionary<string, IReadOnlyList<int>>> Participants) : Command(RowKey.NoBook)
{
    /// <summary>The maximum number of participants.</summary>
    public const int Max = 5_000;

    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Participants.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        if (Participants.Count > Max) return;
        foreach (var id in Participants.Keys) rows.Add(RowKey.OfParticipant(id));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (Participants.Count > Max)
            return Outcome.Refused(RejectionCode.InvalidValue, $"At most {Max} participants are changed at once.");
        foreach (var (id, answers) in Participants)
        {
            if (set.Find<Participant>(RowKey.OfParticipant(id)) is not { } participant)
                return Rejection.NotFound("participant", id);
            if (Check(answers) is { } refused) return refused with { Detail = $"{id}: {refused.Detail}" };
            set.Put(participant with { Answers = participant.Answers.With(answers) });
        }
        return set.Receipt(default);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var lines = Participants.OrderBy(one => one.Key).Select(one => $"{one.Key} {TextOf(one.Value)}");
        return new RequestText("answer-screeners").With("participants", string.Join('\n', lines));
    }

    /// <summary>Why these answers cannot be given; null if they can.</summary>
    internal static Rejection? Check(IReadOnlyDictionary<string, IReadOnlyList<int>> answers)
    {
        foreach (var (id, values) in answers)
        {
            if (Screeners.Find(id) is not { } screener) return new(RejectionCode.InvalidValue, $"There is no screener {id}.");
            if (screener.Check(values) is { } refused) return refused;
        }
        return null;
    }

    /// <summary>Answers as text, in the order of their ids.</summary>
    internal static string TextOf(IReadOnlyDictionary<string, IReadOnlyList<int>> answers)
        => ScreenerAnswers.TextOf(answers.OrderBy(one => one.Key, StringComparer.Ordinal));
}
