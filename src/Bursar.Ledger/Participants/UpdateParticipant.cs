namespace Bursar.Ledger;

/// <summary>Sets what is known of a participant over all books; a null property is left unchanged.</summary>
/// <param name="Id">The participant's id.</param>
public sealed record UpdateParticipant(ObjectId Id) : Command(RowKey.NoBook)
{
    /// <summary>Where the participant is; an unknown place removes it.</summary>
    public Locale? Locale { get; init; }

    /// <summary>The ids of traits without a value that the participant has from now.</summary>
    public IReadOnlyCollection<string> Added { get; init; } = [];

    /// <summary>The ids of traits without a value that the participant does not have any more.</summary>
    public IReadOnlyCollection<string> Removed { get; init; } = [];

    /// <summary>New answers to screeners, by the screener's id; an empty list takes an answer back.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Answers { get; init; } =
        new Dictionary<string, IReadOnlyList<int>>();

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfParticipant(Id));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Participant>(RowKey.OfParticipant(Id)) is not { ForgottenAt: null } participant)
            return Rejection.NotFound("participant", Id);
        if (Locale is { IsUnknown: false, Exists: false } nowhere)
            return Outcome.Refused(RejectionCode.InvalidValue, $"ISO 3166 does not have {nowhere}.");
        var marks = new ParticipantMarks(participant.Marks.Entries.Except(Removed).Concat(Added));
        if (!Added.All(ParticipantMarks.IsId))
            return Outcome.Refused(RejectionCode.InvalidValue, "The id of a qualification has 1 to 64 letters and digits.");
        if (marks.Entries.Count > ParticipantMarks.MaxEntries)
            return Outcome.Refused(
                RejectionCode.InvalidValue, $"A participant has at most {ParticipantMarks.MaxEntries} set qualifications.");
        if (AnswerScreeners.Check(Answers) is { } unfit) return unfit;
        set.Put(participant with
        {
            Locale = Locale ?? participant.Locale,
            Marks = marks,
            Answers = participant.Answers.With(Answers),
        });
        return set.Receipt(Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("update-participant")
            .With("participant", Id.ToString())
            .With("locale", Locale?.ToString())
            .With("added", string.Join(' ', Added))
            .With("removed", string.Join(' ', Removed));
        // Left out where there are none, so that requests that were stored before are still recognized.
        return Answers.Count == 0 ? text : text.With("answers", AnswerScreeners.TextOf(Answers));
    }
}
