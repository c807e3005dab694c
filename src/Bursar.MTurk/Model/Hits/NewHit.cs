namespace Bursar.MTurk;

/// <summary>The part that CreateHIT and CreateHITWithHITType share.</summary>
/// <param name="Content">The content that is this HIT's own.</param>
/// <param name="MaxAssignments">The number of assignments, each for a different worker.</param>
/// <param name="LifetimeInSeconds">How long the HIT is offered, in seconds.</param>
/// <param name="Token">The client's <c>UniqueRequestToken</c>; null for none.</param>
/// <param name="Review">The policies that review the work; null for none.</param>
internal sealed record NewHit(
    HitContent Content, int MaxAssignments, int LifetimeInSeconds, string? Token, ReviewPolicies? Review)
{
    /// <summary>Reads the members that both operations share.</summary>
    public static NewHit Read(Input input) => new(
        HitContent.Read(input),
        input.Bounded("MaxAssignments", (1, Study.MaxPlaces)) ?? 1,
        input.RequiredBounded("LifetimeInSeconds", HitType.Duration),
        input.Token("UniqueRequestToken"),
        ReviewPolicy.Read(input));

    /// <summary>Creates the HIT, reserves its cost and answers the HIT.</summary>
    /// <param name="call">The call.</param>
    /// <param name="operation">The operation's name: a token can be used once in each operation.</param>
    /// <param name="typeId">The HIT type's id.</param>
    /// <param name="type">The HIT type.</param>
    public async ValueTask<MTurkError?> AnswerAsync(MTurkCall call, string operation, ObjectId typeId, HitType type)
    {
        if (await type.RefuseAsync(call) is { } unmeetable) return unmeetable;
        var outcome = await call.ExecuteAsync(
            new DraftStudy(call.Book, type.Title, type.Reward, MaxAssignments, Origin.MTurk)
            {
                Template = typeId,
                TimeLimit = TimeSpan.FromSeconds(type.AssignmentDurationInSeconds),
                ApproveAfter = TimeSpan.FromSeconds(type.AutoApprovalDelayInSeconds),
                Lifetime = TimeSpan.FromSeconds(LifetimeInSeconds),
                KeepFor = Hit.KeepFor,
                Qualifications = type.RequiredQualifications,
                Requirements = type.Requirements,
                Review = Review,
                Document = HitContentDocument.Of(Content).ToText(),
                Publish = true,
            },
            operation,
            Token);
        if (Token is not null && outcome.IsRepeated(out var earlier)) return MTurkErrors.HitExists(Token, earlier);
        if (!outcome.Accepted) return MTurkRejections.Of(outcome.Rejection);
        var hit = await Hit.ReadAsync(call, (await call.FindAsync<Study>(RowKey.OfStudy(outcome.Receipt.Subject)))!);
        return call.Write(answer => answer.Structure("HIT", member => hit.Write(member, call.Now)));
    }
}
