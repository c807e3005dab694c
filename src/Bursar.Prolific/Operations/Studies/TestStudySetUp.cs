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
        var audience = await ReadTargetAsync(call, access, body);
        if (body.Error is { } error) return error;
        if (access.Study.State != StudyState.Draft) return new(ErrorCode.WrongState, "Only a draft can be tested.");
        var written = await WrittenStudy.FindAsync(call, access.Study);
        if (StudyPublishing.Check(access.Book, written.Fields) is { } unfit) return unfit;
        var (shown, tasks, unshown) = await ServedTasks.FixAsync(call.Ledger, access.Book, written.Fields, call.Cancellation);
        if (unshown is not null) return unshown;

        var test = shown with
        {
            TotalAvailablePlaces = 1,
            AccessDetails = written.Fields.AccessDetails is [var first, ..] ? [first with { TotalAllocation = 1 }] : null,
            PublishAt = null,
            DemographicExports = [],
            PublishedAt = Timestamp.Of(call.Ledger.Clock.GetUtcNow()),
        };
        var command = test.ToDraft(access.Book.Number) with
        {
            Publish = true,
            Lifetime = Lifetime,
            Audience = audience,
            TaskGroups = tasks?.Groups ?? 0,
        };
        var outcome = await call.Ledger.ExecuteAsync(command, call.Cancellation);
        if (!outcome.Accepted) return ProlificRejections.Of(outcome.Rejection);
        var link = TestStudyLink.Of(call, outcome.Receipt.Subject);
        await JsonAnswer.WriteAsync(call.Http.Response, StatusCodes.Status200OK, link, StudyJson.Wire.TestStudyLink);
        return null;
    }

    /// <summary>Who can take the place: the participant or the group that the body names; anyone otherwise.</summary>
    private static async ValueTask<Audience> ReadTargetAsync(ProlificCall call, StudyAccess access, ProlificBody body)
    {
        if (body.Value(Participant) is null && body.Value(Group) is null) return Audience.Everyone; // The form of 2026.
        if (body.Value(Participant) is not null && body.Value(Group) is not null)
        {
            body.Wrong(Participant, $"Give either {Participant} or {Group}.");
            return Audience.Everyone;
        }
        var isGroup = body.Value(Group) is not null;
        var isId = ObjectId.TryParse(body.RequiredText(isGroup ? Group : Participant, ObjectId.Digits), out var id);
        if (isGroup && !(isId && await IsGroupAsync(call, access, id))) body.Wrong(Group, "There is no such participant group.");
        if (!isGroup && !(isId && await IsParticipantAsync(call, id))) body.Wrong(Participant, "There is no such participant.");
        return new(new AudienceRule(isGroup ? AudienceKind.InGroup : AudienceKind.Listed, true) { Ids = [id] });
    }

    private static async ValueTask<bool> IsGroupAsync(ProlificCall call, StudyAccess access, ObjectId id)
        => id.Book == access.Book.Number
            && await call.Ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), call.Cancellation) is { IsDeleted: false };

    private static async ValueTask<bool> IsParticipantAsync(ProlificCall call, ObjectId id)
        => await call.Ledger.FindAsync<Participant>(RowKey.OfParticipant(id), call.Cancellation) is not null;
}
