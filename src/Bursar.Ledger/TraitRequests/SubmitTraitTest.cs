namespace Bursar.Ledger;

/// <summary>
/// The participant submits the test. If it has a key of scores, the trait is given at once with the value that the answers earn;
/// otherwise the payer decides.
/// </summary>
/// <param name="Request">The request's id.</param>
/// <param name="Type">The id of the kind of trait that it is for.</param>
/// <param name="Participant">The id of the participant who made it.</param>
/// <param name="Test">The id of the test (<see cref="TraitRequest.Test"/>).</param>
/// <param name="Document">The answers in the dialect's own form, which are stored with the request.</param>
/// <param name="Answers">The same answers.</param>
public sealed record SubmitTraitTest(
    ObjectId Request, ObjectId Type, ObjectId Participant, ObjectId Test, string Document, IReadOnlyList<GivenAnswer> Answers)
    : TraitRequestCommand(Request, Type, Participant)
{
    /// <summary>
    /// The files that belong to the answers, at most <see cref="Upload.MaxFiles"/>, one for each question. They are kept
    /// until the payer has decided; not at all if the answers decide.
    /// </summary>
    public IReadOnlyList<NewUpload> Uploads { get; init; } = [];

    /// <inheritdoc/>
    public override int Weight => 1 + NewUpload.WeightOf(Uploads);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (!Test.IsEmpty) rows.Add(RowKey.OfTraitTest(Test));
    }

    /// <inheritdoc/>
    protected override Outcome DecideRequest(WorkingSet set, TraitRequest request)
    {
        if (request.State != TraitRequestState.Testing) return WrongState(request, TraitRequestState.Testing);
        if (!request.IsOpen(set.Now)) return Outcome.Refused(RejectionCode.TimeOver, "The time for the test is over.");
        if (request.Test != Test) return Rejection.NotFound("test", Test);
        if (TextRules.Check("What is submitted", Document, Ledger.Document.MaxLength) is { } refused) return refused;
        set.Put(new Document(Request, Document));
        var submitted = request with { State = TraitRequestState.Pending, SubmittedAt = set.Now };
        if (set.Find<TraitTest>(RowKey.OfTraitTest(Test))?.Scores is { } scores)
            return Grant(set, submitted, scores.ValueOf(Answers));
        if (NewUpload.Put(set, Uploads, Type, Request) is { } unfit) return unfit;
        set.Put(submitted);
        return set.Receipt(Request);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("submit-trait-test")
            .With("request", Request.ToString())
            .With("type", Type.ToString())
            .With("participant", Participant.ToString())
            .With("test", Test.ToString())
            .With("document", Document);
        // Left out where there are none, so that requests that were stored before are still recognized.
        return Uploads.Count == 0 ? text : text.With("uploads", string.Join('\n', Uploads));
    }
}
