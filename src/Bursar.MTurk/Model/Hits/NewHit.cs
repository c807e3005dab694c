namespace Bursar.MTurk;

/// <summary>What CreateHIT and CreateHITWithHITType have in common.</summary>
/// <param name="Content">What is the HIT's own.</param>
/// <param name="MaxAssignments">How many workers can do it.</param>
/// <param name="LifetimeInSeconds">For how long it is offered.</param>
/// <param name="Token">What the client calls its request; null where it does not.</param>
internal sealed record NewHit(HitContent Content, int MaxAssignments, int LifetimeInSeconds, string? Token)
{
    /// <summary>Reads the members that both have.</summary>
    public static NewHit Read(Input input) => new(
        HitContent.Read(input),
        input.Bounded("MaxAssignments", (1, Study.MaxPlaces)) ?? 1,
        input.RequiredBounded("LifetimeInSeconds", HitType.Duration),
        input.Token("UniqueRequestToken"));

    /// <summary>Makes the HIT, reserves what it costs, and answers it as it is.</summary>
    /// <param name="call">The call.</param>
    /// <param name="operation">Its name: a token is used once in each.</param>
    /// <param name="typeId">The HIT type's id.</param>
    /// <param name="type">The HIT type.</param>
    public async ValueTask<MTurkError?> AnswerAsync(MTurkCall call, string operation, ObjectId typeId, HitType type)
    {
        var outcome = await call.ExecuteAsync(
            new DraftStudy(call.Book, type.Title, type.Reward, MaxAssignments, Origin.MTurk)
            {
                Template = typeId,
                TimeLimit = TimeSpan.FromSeconds(type.AssignmentDurationInSeconds),
                ApproveAfter = TimeSpan.FromSeconds(type.AutoApprovalDelayInSeconds),
                Lifetime = TimeSpan.FromSeconds(LifetimeInSeconds),
                KeepFor = Hit.KeepFor,
                Qualifications = type.RequiredQualifications,
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
