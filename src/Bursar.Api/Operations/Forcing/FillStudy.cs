using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/studies/{study}/fill</c>: in a sandbox, new participants take every place that is open, and do the work.
/// The same study is filled by the same participants.
/// </summary>
internal static class FillStudy
{
    /// <summary>The most places that are filled at once.</summary>
    public const int MaxPlaces = 1_000;

    private static readonly ApiError NoState = ApiError.Of(ApiErrorCode.InvalidValue, "state: must be taken or submitted.");

    private static readonly ApiError TooMany = ApiError.Of(
        ApiErrorCode.InvalidValue, $"At most {MaxPlaces} places are filled at once, and the study has more.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        if (call.Services.Sandbox is null) return SandboxOnly.NothingForced;
        if (!call.Context.TryGetId("study", out var id)
            || await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation) is not { } study)
            return ApiError.NotFound("study", call.Route("study"));
        var body = await call.BodyAsync(ForcingJson.Default.FillRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.State is not (null or "taken" or "submitted")) return NoState;
        if (study.Open > MaxPlaces) return TooMany;
        List<string> filled = [];
        for (var (left, number) = (study.Open, 0); left > 0; number++)
        {
            var person = PersonOf(study.Id, number);
            await call.ExecuteAsync(new AddParticipant(person)); // Who is there already has come before.
            var taken = await call.Ledger.TakePlaceAsync(new TakePlace(study.Id, person), call.Cancellation);
            if (taken.Rejection is { Code: RejectionCode.AlreadyExists }) continue;
            if (taken.Rejection is { Code: RejectionCode.NoPlaceFree }) break;
            if (!taken.Accepted) return taken.Rejection;
            var submission = taken.Receipt.Subject;
            if (body.Value.State != "taken" && await SubmitAsync(call, study, submission) is { } refused) return refused;
            filled.Add(submission.ToString());
            left--;
        }
        return ApiAnswer.Ok(new(filled), ForcingJson.Default.FillAnswer);
    }

    private static async ValueTask<Rejection?> SubmitAsync(ApiCall call, Study study, ObjectId id)
    {
        var found = await call.Ledger.FindAsync<Submission>(RowKey.OfSubmission(id), call.Cancellation);
        if (found is not { } submission) return null;
        var work = study.Origin == Origin.Prolific
            ? SubmitWork.WithCode(study, submission, CodeOf(study))
            : Answered(study, submission);
        return (await call.ExecuteAsync(work)).Rejection;
    }

    /// <summary>The code of those who have done their work: the first that ends it for a participant.</summary>
    private static string CodeOf(Study study) => study.CompletionCodes.Entries
        .FirstOrDefault(code => !code.ByPayer && code.Action is CompletionAction.Review or CompletionAction.Approve).Code ?? "";

    private static SubmitWork Answered(Study study, Submission submission)
    {
        var document = QuestionFormAnswers.Of([new Field("filled", "yes")]).Document!;
        return new SubmitWork(study.Id, submission.Id)
        {
            Participant = submission.Participant,
            Document = document,
            Answers = study.Reviews == StudyReviews.None ? null : QuestionFormAnswers.Read(document),
        };
    }

    private static ObjectId PersonOf(ObjectId study, int number)
        => new(study.High, Digest.Of($"fill {study} {number}").A);
}
