namespace Bursar.Ledger;

/// <summary>
/// Changes what may change of a study that is published (Prolific API docs, Studies): its internal name, its submission rules,
/// more slots of a completion code, and more places, whose cost is reserved as by <see cref="AddPlaces"/>: all or none.
/// </summary>
/// <param name="Study">The study's id.</param>
/// <param name="Document">The dialect's new document for the study.</param>
/// <param name="Was">The document that the caller read; empty for none. If it has changed since, the command is refused.</param>
public sealed record ReviseStudy(ObjectId Study, string Document, string Was) : StudyCommand(Study)
{
    /// <summary>The number of places to add; zero for none.</summary>
    public int Places { get; init; }

    /// <summary>
    /// The number of places that the caller expects the study to have. If it differs, the command is refused with
    /// <see cref="RejectionCode.Changed"/> and can be retried.
    /// </summary>
    public required int From { get; init; }

    /// <summary>The study's new internal name.</summary>
    public required string InternalName { get; init; }

    /// <summary>The study's new submission rules. Submissions that were taken before are not affected.</summary>
    public required SubmissionRules Rules { get; init; }

    /// <summary>The completion code that gets more slots; empty for none.</summary>
    public string Code { get; init; } = "";

    /// <summary>The number of slots that it gets, at least 1; used only with <see cref="Code"/>.</summary>
    public int MoreSlots { get; init; }

    /// <inheritdoc/>
    public override int Stores => Document.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        rows.Add(RowKey.OfDocument(Study));
    }

    /// <inheritdoc/>
    protected override Outcome DecideStudy(WorkingSet set, Book book, Study study)
    {
        if (study.State is StudyState.Draft or StudyState.Deleted) return WrongState(study, nameof(StudyState.Active));
        if (From != study.Places)
            return Outcome.Refused(RejectionCode.Changed, $"Study {Study} has {study.Places} places by now, not {From}.");
        if (ReplaceDocument.Put(set, Study, Document, Was) is { } changed) return changed;
        var next = study with { InternalName = InternalName, Rules = Rules };
        if (Code.Length > 0)
        {
            if (study.CompletionCodes.Find(Code) is not { Action: CompletionAction.ScreenOut } code || MoreSlots < 1)
                return Outcome.Refused(RejectionCode.InvalidValue, $"Study {Study} has no such code to get more slots.");
            next = next with { CompletionCodes = study.CompletionCodes.WithSlots(code, (long)code.Slots + MoreSlots) };
        }
        if (StudyRules.Check(next) is { } invalid) return invalid;
        if (Places != 0) return CheckMore(book, next, Places) is { } refused ? refused : AddPlaces.Add(set, next, Places);
        set.Put(next);
        return set.Receipt(Study);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("revise-study")
        .With("study", Study.ToString())
        .With("document", Document)
        .With("was", Was)
        .With("places", Places.ToString())
        .With("from", From.ToString())
        .With("internal_name", InternalName)
        .With("rules", Rules.ToString())
        .With("code", Code)
        .With("more_slots", MoreSlots.ToString());
}
