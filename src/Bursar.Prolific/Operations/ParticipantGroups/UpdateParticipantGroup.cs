using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>
/// <c>PATCH /api/v1/participant-groups/{id}/</c>: changes the name or the description; <c>participant_ids</c> replaces all
/// members (Prolific API docs, Participant groups).
/// </summary>
internal static class UpdateParticipantGroup
{
    private const int MaxTries = 10;

    public static async ValueTask<ProlificError?> AnswerAsync(ProlificCall call)
    {
        if (await GroupAccess.FindAsync(call) is not { Group.IsDeleted: false } found) return GroupAccess.None;
        var body = await ProlificBody.ReadAsync(call);
        var command = new ChangeGroup(found.Group.Id)
        {
            Name = body.Has("name") ? body.RequiredText("name", ParticipantGroup.MaxName) : null,
            Description = body.Has("description") ? body.Text("description", ParticipantGroup.MaxDescription) : null,
        };
        var (members, wrong) = await GroupParticipants.ReadAsync(call, body, required: false);
        if (body.Error is { } error) return error;
        if (wrong is not null) return wrong;

        for (var tries = 1; ; tries++)
        {
            if (await GroupAccess.FindAsync(call) is not { Group.IsDeleted: false } now) return GroupAccess.None;
            var change = body.Value("participant_ids") is null ? command : await ReplaceAsync(call, command, now.Group, members);
            var outcome = await call.Ledger.ExecuteAsync(change, call.Cancellation);
            if (outcome.Accepted) return await GroupDetail.WriteAsync(call, StatusCodes.Status200OK, found.Group.Id);
            if (outcome.Rejection.Code != RejectionCode.Changed || tries == MaxTries)
                return ProlificRejections.Of(outcome.Rejection);
        }
    }

    private static async ValueTask<ChangeGroup> ReplaceAsync(
        ProlificCall call, ChangeGroup command, ParticipantGroup group, IReadOnlyList<ObjectId> members)
    {
        var present = (await GroupAccess.MembersAsync(call, group.Id)).Select(one => one.Participant).ToHashSet();
        return command with
        {
            Added = [.. members.Where(one => !present.Contains(one))],
            Removed = [.. present.Except(members)],
            Version = group.Version,
        };
    }
}
