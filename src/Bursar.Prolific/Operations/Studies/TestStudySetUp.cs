using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>POST /api/v1/studies/{id}/test-study/</c>: creates a study with one place from a draft and publishes it, so that a
/// researcher can try it as a participant (Prolific API docs, Studies). Its cost is reserved, and released if no participant
/// takes the place within a day.
/// </summary>
internal static class TestStudySetUp
{
    private const string Participant = "target_participant_id";
    private const string Group = "target_participant_group_id";

    /// <summary>The time after which Prolific returns the money (Prolific's help centre, testing a study).</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await StudyAccess.FindAsync(call) is not { } access) return StudyAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        await ReadTargetAsync(call, body);
        if (body.Error is { } error) return error;
        if (access.Study.State != StudyState.Draft) return new(ErrorCode.WrongState, "Only a draft can be tested.");
        var written = await WrittenStudy.FindAsync(call, access.Study);
        if (StudyPublishing.Check(access.Book, written.Fields) is { } unfit) return unfit;

        var test = written.Fields with
        {
            TotalAvailablePlaces = 1,
            AccessDetails = written.Fields.AccessDetails is [var first, ..] ? [first with { TotalAllocation = 1 }] : null,
            PublishAt = null,
            PublishedAt = Timestamp.Of(call.Ledger.Clock.GetUtcNow()),
        };
        var command = test.ToDraft(access.Book.Number) with { Publish = true, Lifetime = Lifetime };
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var link = TestStudyLink.Of(call, outcome.Receipt.Subject);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, link, StudyJson.Wire.TestStudyLink);
        return null;
    }

    private static async ValueTask ReadTargetAsync(ProlificCall call, ProlificBody body)
    {
        if (!body.Has(Participant) && !body.Has(Group)) return; // The form of 2026: any participant can take the place.
        if (body.Has(Participant) && body.Has(Group)) body.Wrong(Participant, $"Give either {Participant} or {Group}.");
        else if (body.Has(Group)) body.Wrong(Group, "A test study cannot be restricted to a participant group here.");
        else if (!ObjectId.TryParse(body.RequiredText(Participant, ObjectId.Digits), out var id)
            || await call.Ledger.FindAsync<Participant>(RowKey.OfParticipant(id), call.Cancellation) is null)
            body.Wrong(Participant, "There is no such participant.");
    }
}
